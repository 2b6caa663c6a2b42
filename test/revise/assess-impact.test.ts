import { describe, expect, test } from '@jest/globals';
import { assessImpact } from '../../src/revise/assess-impact.js';
import type { Impact } from '../../src/revise/impact.js';
import { loadRule } from './load-pair.js';

const ENGLISH = ['Pupils may borrow five books at a time and keep them at home.', 'We answer every request within 30 days of its receipt.', 'A book that is lost has to be replaced by its reader.'];
const LATER = 'We answer every request within 14 days of its receipt.';
const ADDED = 'Nobody under the age of 13 may use the computers of the reading room alone.';

/** The same in each language: the three clauses, the second with 14 and with 21 days, and the added one. */
const TRANSLATED: Record<string, { clauses: string[]; later: string; third: string; added: string }> = {
  ms: {
    clauses: ['Murid boleh meminjam lima buah buku pada satu-satu masa dan menyimpannya di rumah.', 'Kami menjawab setiap permintaan dalam tempoh 30 hari dari penerimaannya.', 'Buku yang hilang perlu diganti oleh pembacanya.'],
    later: 'Kami menjawab setiap permintaan dalam tempoh 14 hari dari penerimaannya.',
    third: 'Kami menjawab setiap permintaan dalam tempoh 21 hari dari penerimaannya.',
    added: 'Sesiapa yang berumur di bawah 13 tahun tidak boleh menggunakan komputer bilik bacaan bersendirian.',
  },
  th: {
    clauses: ['นักเรียนอาจยืมหนังสือได้ครั้งละห้าเล่มและเก็บไว้ที่บ้าน', 'เราตอบทุกคำขอภายใน 30 วันนับแต่ได้รับ', 'หนังสือที่หายต้องให้ผู้อ่านชดใช้'],
    later: 'เราตอบทุกคำขอภายใน 14 วันนับแต่ได้รับ',
    third: 'เราตอบทุกคำขอภายใน 21 วันนับแต่ได้รับ',
    added: 'ผู้ที่มีอายุต่ำกว่า 13 ปีจะใช้คอมพิวเตอร์ของห้องอ่านหนังสือตามลำพังไม่ได้',
  },
  fr: {
    clauses: ['Les élèves peuvent emprunter cinq livres à la fois et les garder chez eux.', 'Nous répondons à toute demande dans un délai de 30 jours suivant sa réception.', 'Un livre perdu doit être remplacé par son lecteur.'],
    later: 'Nous répondons à toute demande dans un délai de 14 jours suivant sa réception.',
    third: 'Nous répondons à toute demande dans un délai de 21 jours suivant sa réception.',
    added: 'Les personnes de moins de 13 ans ne peuvent pas utiliser seules les ordinateurs de la salle de lecture.',
  },
};

async function assess(language: string, older: readonly string[] | null, newer: readonly string[], translation: readonly string[]): Promise<Impact> {
  const [before, after, there] = await Promise.all([older && loadRule('en', older.join('\n\n')), loadRule('en', newer.join('\n\n')), loadRule(language, translation.join('\n\n'))]);
  return assessImpact({ older: before, newer: after, translation: there });
}

/** Whatever is not current: `stale 2.p2`, named by the newest text that has the clause. */
function outline({ older, newer, translation, clauses }: Impact): string[] {
  return clauses
    .filter(({ status }) => status !== 'current')
    .map((clause) => `${clause.status} ${newer.clauses[clause.newer[0] ?? -1]?.id ?? older?.clauses[clause.older[0] ?? -1]?.id ?? translation.clauses[clause.translation[0] ?? -1]?.id}`);
}

const with2 = (clauses: readonly string[], second: string): string[] => clauses.with(1, second);

describe.each(Object.entries(TRANSLATED))('in %s', (language, { clauses, later, third, added }) => {
  test.each([
    ['nothing changed', ENGLISH, ENGLISH, clauses, []],
    ['a value changed, the translation has the old one', ENGLISH, with2(ENGLISH, LATER), clauses, ['stale 2.p2']],
    ['a value changed, the translation has the new one', ENGLISH, with2(ENGLISH, LATER), with2(clauses, later), ['updated 2.p2']],
    ['a value changed, the translation has a third', ENGLISH, with2(ENGLISH, LATER), with2(clauses, third), ['conflict 2.p2']],
    ['nothing changed, the translation has another value', ENGLISH, ENGLISH, with2(clauses, third), ['edited 2.p2']],
    ['a comma changed', ENGLISH, with2(ENGLISH, 'We answer every request, within 30 days of its receipt.'), clauses, []],
    ['a clause was added and not translated', ENGLISH, [...ENGLISH, ADDED], clauses, ['missing 2.p4']],
    ['a clause was added and translated', ENGLISH, [...ENGLISH, ADDED], [...clauses, added], ['updated 2.p4']],
    ['a clause was removed and is still there', [...ENGLISH, ADDED], ENGLISH, [...clauses, added], ['obsolete 2.p4']],
    ['a clause was removed from both', [...ENGLISH, ADDED], ENGLISH, clauses, ['updated 2.p4']],
    ['the translation has a clause of its own', ENGLISH, ENGLISH, [...clauses, added], ['edited 2.p4']],
  ])('%s', async (_, older, newer, translation, statuses) => expect(outline(await assess(language, older, newer, translation))).toEqual(statuses));

  test('without the older version only differences are told', async () => {
    const impact = await assess(language, null, with2(ENGLISH, LATER), clauses);
    expect(outline(impact)).toEqual(['conflict 2.p2']);
    expect(impact.remarks.map(({ key }) => key)).toEqual(['revise.remarks.no-older']);
  });
});

describe('with the earlier translation as a fourth text', () => {
  const { clauses } = TRANSLATED.ms as (typeof TRANSLATED)[string];
  const reworded = with2(ENGLISH, 'We answer every request in writing and in plain words, within 30 days of its receipt.');
  const followed = 'Kami menjawab setiap permintaan secara bertulis dan dalam bahasa yang mudah, dalam tempoh 30 hari dari penerimaannya.';
  test.each([
    ['nobody touched the clause', with2(ENGLISH, LATER), clauses, clauses, ['stale 2.p2']],
    ['the clause was touched, and says the new value', with2(ENGLISH, LATER), with2(clauses, 'Kami menjawab setiap permintaan dalam tempoh 14 hari dari penerimaannya.'), clauses, ['updated 2.p2']],
    ['it was touched, and says the old value', with2(ENGLISH, LATER), with2(clauses, 'Kami akan menjawab semua permintaan dalam tempoh 30 hari dari penerimaannya.'), clauses, ['stale 2.p2']],
    ['reworded without values, and touched', reworded, with2(clauses, followed), clauses, ['updated 2.p2']],
    ['reworded without values, and as it was', reworded, with2(clauses, followed), with2(clauses, followed), ['stale 2.p2']],
    ['touched though nothing changed', ENGLISH, clauses.with(2, 'Buku yang hilang atau rosak perlu diganti oleh pembacanya.'), clauses, ['edited 2.p3']],
  ])('%s', async (_, newer, translation, earlier, statuses) => {
    const [older, after, there, before] = await Promise.all([loadRule('en', ENGLISH.join('\n\n')), loadRule('en', newer.join('\n\n')), loadRule('ms', translation.join('\n\n')), loadRule('ms', earlier.join('\n\n'))]);
    expect(outline(assessImpact({ older, newer: after, translation: there, earlierTranslation: before }))).toEqual(statuses);
  });
});

test('a reference that was adjusted is stale where the translation keeps the old number', async () => {
  const points = (number: number): string[] => [...ENGLISH.slice(0, 2), `A book that is lost has to be replaced as section ${number} says.`];
  const [older, newer, translation] = await Promise.all([
    loadRule('en', points(3).join('\n\n')),
    loadRule('en', `${points(4).join('\n\n')}\n\n## 3. Games\n\nGames are lent to groups.`),
    loadRule('ms', [...(TRANSLATED.ms?.clauses ?? []).slice(0, 2), 'Buku yang hilang perlu diganti seperti yang dinyatakan dalam seksyen 3.'].join('\n\n')),
  ]);
  expect(outline(assessImpact({ older, newer, translation }))).toContain('stale 2.p3');
});

test('what stands at the place of a new clause and has none of its values is no translation of it', async () => {
  expect(outline(await assess('ms', ENGLISH, [...ENGLISH, ADDED], [...(TRANSLATED.ms?.clauses ?? []), 'Perenggan ini berkenaan perkara lain yang tiada dalam teks asal.']))).toEqual(['conflict 2.p4']);
});

test('every clause of the three texts is in one group', async () => {
  const { clauses } = TRANSLATED.fr as (typeof TRANSLATED)[string];
  const impact = await assess('fr', ENGLISH, [ADDED, ...ENGLISH.slice(1)], clauses);
  for (const [side, policy] of [['older', impact.older], ['newer', impact.newer], ['translation', impact.translation]] as const) {
    expect(impact.clauses.flatMap((clause) => clause[side]).sort((a, b) => a - b)).toEqual(policy?.clauses.map((_, i) => i));
  }
});
