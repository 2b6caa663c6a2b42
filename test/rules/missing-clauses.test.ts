import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';

const ENGLISH = ['# Library rules', '## 1. Loans', 'A pupil may borrow five books for 14 days.', '- Atlases stay in the reading room.', '- A lost book costs RM 40.', 'The head of the library may call a book back within 3 days.', '## 2. Quiet', 'Nobody may eat or telephone in the reading room.', 'A visitor signs the register at the door.'];
const MALAY = ['# Peraturan perpustakaan', '## 1. Pinjaman', 'Seorang murid boleh meminjam lima buah buku selama 14 hari.', '- Atlas kekal di dalam bilik bacaan.', '- Buku yang hilang berharga RM 40.', 'Ketua perpustakaan boleh memanggil balik sesebuah buku dalam tempoh 3 hari.', '## 2. Senyap', 'Tiada sesiapa boleh makan atau menelefon di dalam bilik bacaan.', 'Pelawat menandatangani daftar di pintu.'];

const RULES = new Set(['missing-clause', 'added-clause', 'missing-item', 'added-item', 'moved-clause']);
const without = (blocks: readonly string[], ...indices: number[]): string[] => blocks.filter((_, index) => !indices.includes(index));

/** `rule: the words`, of the rules about what is there and where. */
async function absences(english: readonly string[], malay: readonly string[]): Promise<string[]> {
  const load = (blocks: readonly string[], language: string) => loadPolicy(`${blocks.join('\n\n')}\n`, { language, format: 'markdown', name: `rules.${language}.md` });
  const { findings } = checkTranslation(await load(english, 'en'), await load(malay, 'ms'));
  return findings.filter(({ rule }) => RULES.has(rule)).map(({ rule, canonical, translation }) => `${rule}: ${(rule.startsWith('added') ? translation : canonical)?.quote}`);
}

describe('what only one version has', () => {
  test.each<[string, string[], string[], string[]]>([
    ['nothing', ENGLISH, MALAY, []],
    ['a paragraph less', ENGLISH, without(MALAY, 5), [`missing-clause: ${ENGLISH[5]}`]],
    ['a paragraph more', without(ENGLISH, 5), MALAY, [`added-clause: ${MALAY[5]}`]],
    ['an item less', ENGLISH, without(MALAY, 4), ['missing-item: A lost book costs RM 40.']],
    ['an item more', without(ENGLISH, 4), MALAY, ['added-item: Buku yang hilang berharga RM 40.']],
    ['a section less is told by its heading', ENGLISH, without(MALAY, 6, 7, 8), ['missing-clause: Quiet']],
    ['a section more is told by its heading', without(ENGLISH, 6, 7, 8), MALAY, ['added-clause: Senyap']],
  ])('%s', async (_, english, malay, told) => expect(await absences(english, malay)).toEqual(told));
});

test('a paragraph under another section has moved, and is neither missing nor added', async () => {
  const elsewhere = [...without(MALAY, 5), MALAY[5] as string];
  expect(await absences(ENGLISH, elsewhere)).toEqual([`moved-clause: ${ENGLISH[5]}`]);
});
