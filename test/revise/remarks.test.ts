import { describe, expect, test } from '@jest/globals';
import { checkTranslation } from '../../src/check/check-translation.js';
import { effectiveDateOf } from '../../src/facts/effective-date.js';
import { packs } from '../../src/packs.js';
import { assessImpact } from '../../src/revise/assess-impact.js';
import { compareVersions } from '../../src/revise/compare-versions.js';
import type { Message } from '../../src/contract/finding.js';
import { loadMarkdown } from './load-pair.js';

const keys = (remarks: readonly Message[]): string[] => remarks.map(({ key }) => key.replace('revise.remarks.', ''));

/** A small notice in each language: its line of date, and a clause with a period. */
const notices: Record<string, (date: string, days: number) => string> = {
  en: (date, days) => `# Library Rules\n\nEffective date: ${date}\n\n## 1. Loans\n\nA pupil may keep a book for at most ${days} days.\n\n## 2. Quiet\n\nPupils read in silence and leave the tables tidy.\n`,
  ms: (date, days) => `# Peraturan Perpustakaan\n\nTarikh kuat kuasa: ${date}\n\n## 1. Pinjaman\n\nMurid boleh menyimpan buku selama tidak lebih daripada ${days} hari.\n\n## 2. Senyap\n\nMurid membaca dengan senyap dan mengemaskan meja.\n`,
  th: (date, days) => `# ระเบียบห้องสมุด\n\nวันที่มีผลบังคับใช้: ${date}\n\n## 1. การยืม\n\nนักเรียนยืมหนังสือได้ไม่เกิน ${days} วัน\n\n## 2. ความเงียบ\n\nนักเรียนอ่านหนังสือเงียบๆ และเก็บโต๊ะให้เรียบร้อย\n`,
  fr: (date, days) => `# Règlement de la bibliothèque\n\nDate d’entrée en vigueur : ${date}\n\n## 1. Prêts\n\nUn élève peut garder un livre ${days} jours au plus.\n\n## 2. Silence\n\nLes élèves lisent en silence et rangent les tables.\n`,
};
const notice = (language: string, date: string, days = 30) => loadMarkdown((notices[language] as (typeof notices)[string])(date, days), language);

/** 1 March 2025 and 1 March 2026, as each language writes them; the Thai ones in the Buddhist Era, in the Common Era, and in Thai digits. */
const dates: [language: string, earlier: string, later: string][] = [
  ['en', '1 March 2025', 'March 1, 2026'],
  ['ms', '1 Mac 2025', '1hb Mac 2026'],
  ['th', '1 มีนาคม 2568', '1 มีนาคม พ.ศ. 2569'],
  ['th', '1 มีนาคม ค.ศ. 2025', '1 มีนาคม 2026'],
  ['th', '๑ มีนาคม ๒๕๖๘', '๑ มีนาคม ๒๕๖๙'],
  ['fr', '1er mars 2025', '1 mars 2026'],
];

describe.each(dates)('dates of %s: %s, %s', (language, earlier, later) => {
  test('are read', async () => {
    const [older, newer] = await Promise.all([notice(language, earlier), notice(language, later)]);
    expect([effectiveDateOf(older, packs), effectiveDateOf(newer, packs)]).toEqual(['2025-03-01', '2026-03-01']);
  });

  test.each<[string, string, number, string, number, string[]]>([
    ['changed and dated anew', earlier, 30, later, 14, []],
    ['changed under its old date', earlier, 30, earlier, 14, ['date-kept']],
    ['dated anew and not changed', earlier, 30, later, 30, ['date-alone']],
    ['the wrong way round', later, 30, earlier, 14, ['swapped']],
  ])('%s', async (_, before, days, after, now, remarks) => {
    const [older, newer] = await Promise.all([notice(language, before, days), notice(language, after, now)]);
    expect(keys(compareVersions(older, newer).remarks)).toEqual(remarks);
  });

  test('a translation that dates itself otherwise than its canonical version', async () => {
    const canonicalLanguage = language === 'en' ? 'fr' : 'en';
    const [, before, after] = dates.find(([each]) => each === canonicalLanguage) as [string, string, string];
    const [older, newer, translation, current] = await Promise.all([notice(canonicalLanguage, before), notice(canonicalLanguage, after, 14), notice(language, earlier), notice(language, later, 14)]);
    expect(keys(assessImpact({ older, newer, translation }).remarks)).toEqual(['dated-before']);
    expect(keys(assessImpact({ older, newer: older, translation: current }).remarks)).toEqual(['identical', 'dated-after']);
    expect(keys(assessImpact({ older, newer, translation: current }).remarks)).toEqual([]);
    expect(checkTranslation(newer, translation).findings.filter(({ rule }) => rule === 'effective-date').map(({ expected, actual }) => [expected, actual])).toEqual([['2026-03-01', '2025-03-01']]);
    expect(checkTranslation(newer, current).findings.filter(({ rule }) => rule === 'effective-date')).toEqual([]);
  });
});

describe('what now points wrong', () => {
  const A = 'Pupils may borrow five books at a time and keep them for a month.';
  const B = 'A book that is lost has to be replaced, unless section 3 allows for it.';
  const C = 'Teachers set aside whole shelves for the lessons that they give.';
  const text = (sections: readonly string[], contents: readonly string[] = []): string =>
    `# Rules\n\n${contents.length > 0 ? `## Contents\n\n${contents.map((title, i) => `${i + 1}. ${title}`).join('\n')}\n\n` : ''}${sections.map((section, i) => `## ${i + 1}. ${section.split(' ').slice(0, 3).join(' ')}\n\n${section}`).join('\n\n')}\n`;
  const remarks = async (older: string, newer: string): Promise<[string, unknown][]> =>
    compareVersions(await loadMarkdown(older), await loadMarkdown(newer)).remarks.map(({ key, args }) => [key.replace('revise.remarks.', ''), (args.now as { value?: string } | undefined)?.value ?? args.heading ?? args.entry ?? null]);

  test.each<[string, string[], string[], [string, unknown][]]>([
    ['a section put before', [A, B, C], ['Nobody eats in the library.', A, B, C], [['astray', 'section 4']]],
    ['a section put before, the reference adjusted', [A, B, C], ['Nobody eats in the library.', A, B.replace('section 3', 'section 4'), C], []],
    ['the section removed', [A, B, C], [A, B], [['astray-gone', null]]],
    ['a section behind', [A, B, C], [A, B, C, 'Nobody eats in the library.'], []],
  ])('%s', async (_, older, newer, expected) => expect(await remarks(text(older), text(newer))).toEqual(expected));

  test('in the other languages', async () => {
    const thai = (sections: readonly string[]): string => `# ระเบียบ\n\n${sections.map((section, i) => `## ข้อ ${i + 1} หัวข้อ${section.slice(0, 6)}\n\n${section}`).join('\n\n')}\n`;
    const [a, b, c] = ['นักเรียนยืมหนังสือได้ครั้งละห้าเล่ม', 'หนังสือที่หายต้องชดใช้ เว้นแต่ข้อ 3 กำหนดไว้เป็นอย่างอื่น', 'ครูจัดชั้นหนังสือไว้สำหรับบทเรียนของตน'];
    const diff = compareVersions(await loadMarkdown(thai([a, b, c]), 'th'), await loadMarkdown(thai(['ห้ามรับประทานอาหารในห้องสมุด', a, b, c]), 'th'));
    expect(keys(diff.remarks)).toEqual(['astray']);
  });

  test('entries of the contents', async () => {
    const contents = ['Pupils may borrow', 'A book that', 'Teachers set aside'];
    expect(await remarks(text([A, B, C], contents), text([A, B, C.replace('Teachers set', 'Teachers put')], contents))).toEqual([['contents', '3. Teachers put aside']]);
    expect(await remarks(text([A, B, C], contents), text([A, B], contents))).toEqual([['astray-gone', null], ['contents-gone', '3. Teachers set aside']]);
    expect(await remarks(text([A, B, C], contents), text([A, B, C.replace('shelves', 'cases')], contents))).toEqual([]);
  });
});
