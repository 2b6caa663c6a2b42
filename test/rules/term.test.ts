import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';

const uses = (term: string, sentences: string[]): string => sentences.map((sentence) => sentence.replaceAll('@', term)).join('\n\n');

const english = `# Rules\n\n“Pupil” means a child at the school.\n\n${uses('Pupil', ['A @ may read books.', 'A @ must return every book.', 'The library helps the @.', 'No @ pays a fee.', 'The @ signs a form.'])}\n`;
const malay = (third: string): string =>
  `# Peraturan\n\n“Murid” bermaksud kanak-kanak di sekolah itu.\n\n${uses('Murid', ['Seorang @ boleh membaca buku.', 'Seorang @ hendaklah memulangkan setiap buku.', third, 'Tiada @ yang membayar yuran.', '@ itu menandatangani borang.'])}\n`;

async function check(third: string, ignore: string[] = []) {
  const [a, b] = await Promise.all([loadPolicy(english, { language: 'en', format: 'markdown' }), loadPolicy(malay(third), { language: 'ms', format: 'markdown' })]);
  return checkTranslation(a, b, { rules: { term: { ignore } } }).findings.filter(({ rule }) => rule === 'term');
}

test('a second rendering of a defined term is a note', async () => {
  expect(await check('Perpustakaan membantu Pelajar.')).toMatchObject([
    { severity: 'info', expected: 'Murid', actual: 'Pelajar', suggestion: 'Murid', canonical: { quote: 'Pupil' }, translation: { quote: 'Pelajar' } },
  ]);
});

test('terms that may be rendered by different words are none, by their name in either language', async () => {
  for (const term of ['pupil', 'Murid']) expect(await check('Perpustakaan membantu Pelajar.', [term])).toEqual([]);
  expect(await check('Perpustakaan membantu Pelajar.', ['School'])).toHaveLength(1);
});

test('the defined rendering and a pronoun are none', async () => {
  expect(await check('Perpustakaan membantu @.')).toEqual([]);
  expect(await check('Perpustakaan membantu mereka.')).toEqual([]);
});

const lending = (tool: string, box: string): string =>
  `# Lending rules\n\n- “Tool” means a thing that we lend.\n- “${box}” means a box in which a Tool is stored.\n\nEach ${tool} has a number.\n\nYou must clean the ${tool} after use.\n\nA broken ${tool} must be reported.\n\nKeep the Locker shut.\n\nThe Locker has two keys, and no Locker may be moved.\n`;

/** The same rules in three languages, with what each place calls the two terms. */
const renderings: Record<string, (tool: string, box: string) => string> = {
  fr: (tool, box) =>
    `# Règles de prêt\n\n- « Outil » désigne une chose que nous prêtons.\n- « ${box} » désigne une boîte dans laquelle un Outil est rangé.\n\nChaque Outil porte un numéro.\n\nVous devez nettoyer ${tool} après usage.\n\nTout Outil cassé doit être signalé.\n\nGardez le Casier fermé.\n\nLe Casier a deux clés, et aucun Casier ne peut être déplacé.\n`,
  ms: (tool, box) =>
    `# Peraturan pinjaman\n\n- “Perkakas” bermaksud benda yang kami pinjamkan.\n- “${box}” bermaksud kotak tempat Perkakas disimpan.\n\nSetiap Perkakas mempunyai nombor.\n\nAnda mesti membersihkan ${tool} selepas digunakan.\n\nPerkakas yang rosak mesti dilaporkan.\n\nPastikan Loker tertutup.\n\nLoker mempunyai dua kunci, dan Loker tidak boleh dialihkan.\n`,
  th: (tool, box) =>
    `# ระเบียบการยืม\n\n- “เครื่องมือ” หมายถึง สิ่งของที่เราให้ยืม\n- “${box}” หมายถึง กล่องสำหรับเก็บเครื่องมือ\n\nเครื่องมือแต่ละชิ้นมีหมายเลข\n\nคุณต้องทำความสะอาด${tool}หลังใช้งาน\n\nเครื่องมือที่ชำรุดต้องได้รับการแจ้ง\n\nโปรดปิดตู้เก็บของไว้เสมอ\n\nตู้เก็บของมีกุญแจสองดอก และห้ามเคลื่อนย้ายตู้เก็บของ\n`,
};

async function terms(language: string, tool: string, box: string): Promise<string[]> {
  const [a, b] = await Promise.all([loadPolicy(lending('Tool', 'Locker'), { language: 'en', format: 'markdown' }), loadPolicy((renderings[language] as (tool: string, box: string) => string)(tool, box), { language, format: 'markdown' })]);
  return checkTranslation(a, b).findings.filter(({ rule }) => rule === 'term').map(({ message, translation }) => `${message.key} ${translation?.quote}`);
}

test.each([
  ['fr', "l'Outil", 'Casier', []],
  ['fr', 'les Outils', 'Casier', []],
  ['fr', 'le matériel', 'Casier', ['term.absent Vous devez nettoyer le matériel après usage.']],
  ['fr', "l'Outil", 'Armoire', ['term.unused Armoire']],
  ['ms', 'Perkakas itu', 'Loker', []],
  ['ms', 'barang itu', 'Loker', ['term.absent Anda mesti membersihkan barang itu selepas digunakan.']],
  // Its: the term was named in the clause before.
  ['ms', 'kesemuanya', 'Loker', []],
  ['ms', 'Perkakas itu', 'Almari', ['term.unused Almari']],
  ['th', 'เครื่องมือ', 'ตู้เก็บของ', []],
  ['th', 'อุปกรณ์', 'ตู้เก็บของ', ['term.absent คุณต้องทำความสะอาดอุปกรณ์หลังใช้งาน']],
  ['th', 'เครื่องมือ', 'ลังไม้', ['term.unused ลังไม้']],
])('%s: %s and %s', async (language, tool, box, expected) => {
  expect(await terms(language, tool, box)).toEqual(expected);
});

describe('a term that an entry of a list explains without a verb', () => {
  const entries = (mark: string): string =>
    `# Words\n\n- **Rider**: somebody who hires a horse.\n\nA helmet is lent to each Rider.\n\nWe may refuse a Rider.\n\n| Who | Fee |\n| --- | --- |\n| ${mark} of 12 | RM 5 |\n`;
  const rendered = (last: string): string =>
    `# Mots\n\n- **Cavalier** : personne qui loue un cheval.\n\nUn casque est prêté à chaque Cavalier.\n\nNous pouvons refuser un Cavalier.\n\n| Qui | Prix |\n| --- | --- |\n| ${last} de 12 ans | 5 RM |\n`;

  test.each([
    ['Cavalier', []],
    ['Jockey', ['term.absent']],
  ])('%s', async (last, found) => {
    const [a, b] = await Promise.all([
      loadPolicy(entries('Rider'), { language: 'en', format: 'markdown' }),
      loadPolicy(rendered(last), { language: 'fr', format: 'markdown' }),
    ]);
    expect(checkTranslation(a, b).findings.filter(({ rule }) => rule === 'term').map(({ message }) => message.key)).toEqual(found);
  });
});
