import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import type { Policy } from '../../src/contract/policy.js';
import { repairThai } from '../../src/load/pdf/repair-thai.js';
import { findFaults, load } from './load.js';
import { type PdfParts, type Words, linesAt, makePdf } from './pdf/make-pdf.js';

const options = { name: 'policy.pdf', language: 'en' };
const read = (...pages: PdfParts['pages']) => load(makePdf({ pages }), options);
const kinds = ({ clauses }: Policy) => clauses.map(({ kind, label, text }) => [kind, ...(label ? [label.text] : []), text].join(' ¦ '));
const skipped = (policy: Policy) => policy.skipped.map(({ reason, text }) => `${reason}: ${text}`);

describe('one policy as Markdown and as PDF', () => {
  const files: [string, string, string][] = [
    ['tagged by a browser', 'numbered.en.pdf', 'school-app/privacy.en.md'],
    ['two columns with tables, running heads and page numbers, not tagged', 'two-columns.fr.pdf', 'marketplace/terms.fr.md'],
    ['Thai marks with private codes', 'private-marks.th.pdf', 'marketplace/terms.th.md'],
    ['bullets that are drawn, a table, not tagged', 'untagged.ms.pdf', 'clinic/privacy.ms.md'],
    ['written by LibreOffice', 'writer.en.pdf', 'marketplace/terms.en.md'],
  ];
  const bytesOf = (file: string) => new Uint8Array(readFileSync(new URL(`pdf/${file}`, import.meta.url)));
  // Where a line breaks, a space of Thai cannot be told from none.
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').replace(/(?<=\p{Script=Thai}) (?=\p{Script=Thai})/gu, '');
  const tree = ({ clauses }: Policy) => clauses.map(({ id, kind, label, depth, parent, text }) => [id, kind, label?.text ?? '', depth, parent, squeeze(text)].join(' ¦ '));

  test.each(files)('%s: the same tree, and nothing is lost', async (_, file, markdown) => {
    const language = markdown.split('.').at(-2)!;
    const policy = await load(bytesOf(file), { name: 'policy.pdf' });
    const source = readFileSync(new URL(`../../corpus/policies/${markdown}`, import.meta.url), 'utf8');
    expect(tree(policy)).toEqual(tree(await load(source, { format: 'markdown', language })));
    expect(findFaults(policy)).toEqual([]);
    expect(policy.provenance).toMatchObject({ format: { value: 'pdf', by: 'content' }, language: { value: language } });
    expect(policy.provenance.encoding).toBeUndefined();
    // Tags go with a language; without them, this browser writes none.
    if (!markdown.includes('terms.fr') && !markdown.includes('clinic')) expect(policy.provenance.language.by).toBe('document');
  }, 20_000);

  test.each(files)('%s: every letter is in a clause or set aside', async (_, file) => {
    const document = await getDocumentProxy(bytesOf(file), { verbosity: 0 });
    let drawn = '';
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
      drawn += items.map((item) => ('str' in item ? item.str : '')).join('');
    }
    // Marks of Thai are put together anew, and spaces are none of the letters.
    const letters = (text: string) => [...text.replace(/[^\p{L}\p{Nd}]|[\u0E33\u0E32]/gu, '')].sort().join('');
    const { source } = await load(bytesOf(file), { name: 'policy.pdf' });
    expect(letters(source)).toBe(letters(drawn));
  }, 20_000);

  test('heads and feet are set aside by what they are', async () => {
    const policy = await load(bytesOf('two-columns.fr.pdf'), { name: 'policy.pdf' });
    expect(skipped(policy).slice(0, 2)).toEqual(['running-head: Lirabuku Conditions d’utilisation', 'running-head: Page 1 sur 4']);
    expect(new Set(policy.skipped.map(({ reason }) => reason))).toEqual(new Set(['running-head']));
  });
});

describe('words', () => {
  const joined = async (...lines: string[]) => (await read(linesAt(60, 100, lines))).clauses.map(({ text }) => text).join(' ¶ ');
  const filler = 'We keep the names of all pupils and of their parents for as';
  test.each<[string, string[], string]>([
    ['a line wrap is a space', [filler, 'long as they are at school.'], `${filler} long as they are at school.`],
    ['none inside Thai', ['โรงเรียนจะเก็บข้อมูลส่วนบุคคลของนักเรียนและผู้ปกครองไว้เป็น', 'ระยะเวลาสามสิบวันนับแต่วันที่นักเรียนพ้นสภาพจากโรงเรียนแห่ง', 'นี้'], 'โรงเรียนจะเก็บข้อมูลส่วนบุคคลของนักเรียนและผู้ปกครองไว้เป็นระยะเวลาสามสิบวันนับแต่วันที่นักเรียนพ้นสภาพจากโรงเรียนแห่งนี้'],
    ['a space before a Latin word in Thai', ['โรงเรียนจะเก็บข้อมูลส่วนบุคคลของนักเรียนและผู้ปกครองไว้กับ', 'Kelasa เท่านั้น'], 'โรงเรียนจะเก็บข้อมูลส่วนบุคคลของนักเรียนและผู้ปกครองไว้กับ Kelasa เท่านั้น'],
    ['a word that stands whole elsewhere', ['Your consent is asked for before we use the data, and your con-', 'sent can be withdrawn.'], 'Your consent is asked for before we use the data, and your consent can be withdrawn.'],
    ['a soft hyphen', ['The information that a school enters is kept in the infor\u00AD', 'mation system of the country.'], 'The information that a school enters is kept in the information system of the country.'],
    ['a word with a hyphen of its own', ['A well-known person is not named; in the school a well-', 'known person is a pupil like any other.'], 'A well-known person is not named; in the school a well-known person is a pupil like any other.'],
    ['a word that is said twice', ['Notis ini terpakai kepada semua pihak dan menurut undang-', 'undang negara ini sahaja.'], 'Notis ini terpakai kepada semua pihak dan menurut undang-undang negara ini sahaja.'],
    ['a telephone number', ['Call the office of the school in the capital at any hour: +60 3-', '2096 4471 is its number.'], 'Call the office of the school in the capital at any hour: +60 3-2096 4471 is its number.'],
    ['a name', ['Nobody may use the data of a pupil against the rules on Anti-', 'Corruption of the school.'], 'Nobody may use the data of a pupil against the rules on Anti-Corruption of the school.'],
    ['an address', ['Whoever wants to know more may look at https://school.example/', 'privacy at any time.'], 'Whoever wants to know more may look at https://school.example/privacy at any time.'],
    ['ligatures', ['The o\uFB03ce \uFB01les it.'], 'The office files it.'],
  ])('%s', async (_, lines, text) => expect(await joined(...lines)).toBe(text));

  test('gaps between words that are drawn one by one, and none inside a word', async () => {
    const words: Words[] = [['We', 60], ['keep', 72.5], ['na', 95], ['mes', 105.2], ['.', 120]].map(([text, x]) => ({ text: text as string, x: x as number, y: 100 }));
    expect(kinds(await read(words))).toEqual(['paragraph ¦ We keep names.']);
  });

  test('letters that are spaced out are one word, figures are not', async () => {
    const spaced = (text: string): Words[] => [...text].flatMap((char, at) => (char === ' ' ? [] : [{ text: char, x: 60 + at * 8, y: 100 }]));
    expect((await read(spaced('PRIVACY POLICY'))).clauses.map(({ text }) => text)).toEqual(['PRIVACY POLICY']);
    expect((await read(spaced('12345678'))).clauses.map(({ text }) => text)).toEqual(['1 2 3 4 5 6 7 8']);
  });

  test('out of order on the line', async () => {
    expect(kinds(await read([{ text: '(“', x: 60, y: 100 }, { text: '”)', x: 90, y: 100 }, { text: 'data', x: 70, y: 100 }]))).toEqual(['paragraph ¦ (“data”)']);
  });

  test('words drawn twice to look bold are read once', async () => {
    expect(kinds(await read([{ text: 'Our data', x: 60, y: 100 }, { text: 'Our data', x: 60.3, y: 100 }]))).toEqual(['paragraph ¦ Our data']);
  });

  test('raised numbers are marks of notes, raised letters are not; the notes stand below the text', async () => {
    const policy = await read([
      ...linesAt(60, 100, ['We delete the data within five', 'on the 1']),
      { text: '1', x: 210, y: 96, size: 6 },
      { text: 'days, that is', x: 216, y: 100 },
      { text: 'er', x: 100, y: 108, size: 6 },
      { text: 'of May.', x: 110, y: 112 },
      ...linesAt(60, 700, ['1 Days on which the school is open.'], { size: 8 }),
    ], linesAt(60, 100, ['Nobody else sees them.']));
    expect(kinds(policy)).toEqual(['paragraph ¦ We delete the data within five days, that is on the 1er of May.', 'paragraph ¦ Nobody else sees them.', 'paragraph ¦ 1 Days on which the school is open.']);
    expect(skipped(policy)).toEqual(['footnote-mark: 1']);
    expect(findFaults(policy)).toEqual([]);
  });
});

describe('paragraphs', () => {
  const full = 'The school keeps the data of a pupil for as long as the pupil is';
  test.each<[string, Words[], string[]]>([
    ['set apart by white', [...linesAt(60, 100, [full, 'at school.']), ...linesAt(60, 140, [full, 'ill.'])], [`${full} at school.`, `${full} ill.`]],
    ['set apart by an indent', [{ text: full.slice(0, -3), x: 80, y: 100 }, ...linesAt(60, 112, [full, full.slice(0, -4)]), { text: full.slice(0, -3), x: 80, y: 136 }, ...linesAt(60, 148, ['ill.'])], [`${full.slice(0, -3)} ${full} ${full.slice(0, -4)}`, `${full.slice(0, -3)} ill.`]],
    ['set apart by a short last line', linesAt(60, 100, [full, 'at school.', 'We delete them then and tell the parents of it.', 'We do.']), [`${full} at school.`, 'We delete them then and tell the parents of it.', 'We do.']],
    ['a reference at the beginning of a line is no label', linesAt(60, 100, ['(a) the data are deleted in the cases that are set out in Section', '4.1 and in Section 5 of this policy on the data of the pupils and', '(b) of the Act.']), ['(a) the data are deleted in the cases that are set out in Section 4.1 and in Section 5 of this policy on the data of the pupils and (b) of the Act.']],
    ['labels that hang', [...linesAt(60, 100, ['(a)'], {}), ...linesAt(85, 100, ['the names of the pupils and the names of all of their parents,', 'and the date;']), ...linesAt(60, 124, ['(b)']), ...linesAt(85, 124, ['the rest.'])], ['(a) ¦ the names of the pupils and the names of all of their parents, and the date;', '(b) ¦ the rest.']],
  ])('%s', async (_, words, texts) => {
    const policy = await read(words);
    expect(kinds(policy).map((line) => line.replace(/^\w+ ¦ /, ''))).toEqual(texts);
    expect(findFaults(policy)).toEqual([]);
  });

  test('go on across columns and pages, around heads, feet and notes', async () => {
    const page = (number: number, lines: string[]) => [...linesAt(60, 30, ['School policy']), ...linesAt(60, 100, lines), ...linesAt(300, 780, [`- ${number} -`])];
    const policy = await read(page(1, [full, full]), page(2, ['at school, and no longer than the law of the country allows it to.', 'Then we delete them.']), page(3, [full, 'ill.']));
    expect(kinds(policy)).toEqual([`paragraph ¦ ${full} ${full} at school, and no longer than the law of the country allows it to. Then we delete them.`, `paragraph ¦ ${full} ill.`]);
    expect(skipped(policy)).toEqual(['running-head: School policy', 'page-number: - 1 -', 'running-head: School policy', 'page-number: - 2 -', 'running-head: School policy', 'page-number: - 3 -']);
    expect(findFaults(policy)).toEqual([]);
  });

  test('what stands first on every page is no running head if its words differ, nor a numbered item', async () => {
    const policy = await read(...[1, 2, 3, 4].map((number) => linesAt(60, 60, [`${number}. The school must keep rule number ${'one two six ten'.split(' ')[number - 1]}.`, 'It does so.'])));
    expect(policy.skipped).toEqual([]);
    expect(policy.clauses.filter(({ label }) => label !== null)).toHaveLength(4);
  });
});

describe('columns and tables', () => {
  const left = ['The school keeps the data', 'of a pupil for as long as', 'the pupil is at school and', 'for thirty days after that.', 'Then it deletes the data,', 'unless the law forbids it.'];
  const right = ['A parent may ask for the', 'data of a child at any day', 'and at no cost at all. We', 'answer within a month. We', 'do not ask for the reason,', 'and keep no record of it.'];
  const text = (lines: string[]) => lines.join(' ');

  test.each([['on the same height', 0], ['a little lower', 5]])('columns %s, a heading across them, text below them', async (_, lower) => {
    const policy = await read([
      { text: 'The policy of the school on the data of pupils and parents', x: 60, y: 60, size: 16 },
      ...linesAt(60, 100, left), ...linesAt(220, 100 + lower, right),
      ...linesAt(60, 200, ['All of this holds for the teachers of the school and for guests too.']),
    ]);
    expect(kinds(policy).map((line) => line.replace(/^\w+ ¦ /, ''))).toEqual(['The policy of the school on the data of pupils and parents', text(left), text(right), 'All of this holds for the teachers of the school and for guests too.']);
    expect(findFaults(policy)).toEqual([]);
  });

  test('rows of a table, their cells with lines of their own', async () => {
    const row = (y: number, ...cells: string[][]): Words[] => cells.flatMap((lines, index) => linesAt(60 + index * 150, y, lines));
    const policy = await read([
      ...linesAt(60, 60, ['We keep the data for no longer than this table says that we may do:']),
      ...row(90, ['Data'], ['Kept for'], ['From']), ...row(110, ['Names'], ['12 months'], ['End of the year']),
      ...row(130, ['Pictures of the', 'school camera'], ['30 days'], ['The day on which', 'they are taken']), ...row(162, ['Marks'], ['5 years'], ['The exam']),
    ]);
    expect(kinds(policy).slice(1)).toEqual(['row ¦ Data | Kept for | From', 'row ¦ Names | 12 months | End of the year', 'row ¦ Pictures of the school camera | 30 days | The day on which they are taken', 'row ¦ Marks | 5 years | The exam']);
    expect(findFaults(policy)).toEqual([]);
  });

  test('labels and page numbers are no columns', async () => {
    const labelled = left.slice(0, 4).flatMap((line, index) => [{ text: `${index + 1}.`, x: 60, y: 100 + index * 20 }, { text: line, x: 90, y: 100 + index * 20 }]);
    expect((await read(labelled)).clauses.map(({ label, text: words }) => `${label?.text} ${words}`)).toEqual(left.slice(0, 4).map((line, index) => `${index + 1}. ${line}`));
    const entries = ['Names', 'Marks', 'Pictures', 'Rights'].flatMap((line, index) => [{ text: line, x: 60, y: 100 + index * 12 }, { text: `${index + 1}`, x: 400, y: 100 + index * 12 }]);
    expect((await read(entries)).clauses.some(({ kind }) => kind === 'row')).toBe(false);
  });
});

describe('headings and lists', () => {
  test('by size and by weight, of several lines', async () => {
    const policy = await read([
      ...linesAt(60, 60, ['Policy on data'], { size: 20 }), ...linesAt(60, 100, ['What we keep and why'], { size: 14 }), ...linesAt(60, 120, ['We keep the names of pupils.']),
      ...linesAt(60, 150, ['Names'], { font: 'bold' }), ...linesAt(60, 164, ['Names are kept in a book.']), ...linesAt(60, 200, ['Rights'], { size: 14 }), ...linesAt(60, 220, ['Parents may ask us.']),
    ]);
    expect(policy.clauses.map(({ kind, depth, text }) => `${kind} ${depth} ${text}`)).toEqual(['title 0 Policy on data', 'heading 0 What we keep and why', 'paragraph 1 We keep the names of pupils.', 'heading 1 Names', 'paragraph 2 Names are kept in a book.', 'heading 0 Rights', 'paragraph 1 Parents may ask us.']);
  });

  test('bullets of a symbol font, lists in lists, a paragraph in an item', async () => {
    const policy = await read([
      ...linesAt(60, 100, ['We keep:']), ...linesAt(75, 112, ['\uF0B7 names;', '\uF0B7 marks:']), { text: 'o', x: 95, y: 136, font: 'bold' }, { text: 'of exams;', x: 110, y: 136 }, ...linesAt(75, 148, ['\uF0B7 pictures.']), ...linesAt(60, 172, ['We keep no more.']),
    ]);
    expect(policy.clauses.map(({ id, kind, text }) => `${id} ${kind} ${text}`)).toEqual(['intro.p1 paragraph We keep:', 'intro.i1 item names;', 'intro.i2 item marks:', 'intro.i2.i1 item of exams;', 'intro.i3 item pictures.', 'intro.p2 paragraph We keep no more.']);
    expect(findFaults(policy)).toEqual([]);
  });
});

describe('pages', () => {
  const body = linesAt(60, 100, ['The school keeps the names of the pupils for thirty days and', 'then deletes them.']);
  test('text in another direction is set aside; a page that is turned as a whole is read', async () => {
    const watermark = await read([...body, { text: 'DRAFT', x: 200, y: 400, size: 60, turned: 45 }]);
    expect(skipped(watermark)).toEqual(['turned-text: DRAFT']);
    expect(watermark.clauses).toHaveLength(1);
    for (const turned of [90, 180, 270]) {
      const around = ({ text, x, y }: Words): Words => ({ text, turned, ...(turned === 90 ? { x: y, y: 700 - x } : turned === 180 ? { x: 600 - x, y: 800 - y } : { x: 600 - y, y: x }) });
      expect(kinds(await read(body.map(around)))).toEqual(kinds(await read(body)));
    }
  });

  test('what the file says of itself', async () => {
    const declared = async (info: string, catalog = '') => load(makePdf({ pages: [body], info, catalog }), { name: 'policy.pdf' });
    expect((await declared('/Title (Data policy)', '/Lang (en-GB)')).title).toBe('Data policy');
    expect((await declared('/Title (Data policy)', '/Lang (en-GB)')).provenance.language).toMatchObject({ value: 'en', by: 'document' });
    expect((await declared('/Title (Microsoft Word - policy.docx)')).title).toBeNull();
  });
});

describe('Thai as it was typed', () => {
  const private27 = 'ฐ \u0E34 \u0E35 \u0E36 \u0E37 \u0E48 \u0E49 \u0E4A \u0E4B \u0E4C \u0E48 \u0E49 \u0E4A \u0E4B \u0E4C ญ \u0E31 \u0E4D \u0E47 \u0E48 \u0E49 \u0E4A \u0E4B \u0E4C \u0E38 \u0E39 \u0E3A'.split(' ');
  test.each(private27.map((mark, index) => [(0xf700 + index).toString(16), String.fromCharCode(0xf700 + index), mark] as const))('private code U+%s', (_, drawn, mark) => expect(repairThai(`ก${drawn}`)).toBe(`ก${mark}`));

  test.each([
    ['tone before vowel', 'ท\u0E48\u0E35', 'ที่'], ['tone before a vowel below', 'ผ\u0E49\u0E39', 'ผู้'], ['thanthakhat before a vowel', 'พันธ\u0E4C\u0E38', 'พันธุ์'],
    ['sara am in two', 'ก\u0E4D\u0E32', 'กำ'], ['with a space', 'ก\u0E4D \u0E32', 'กำ'], ['with its tone between', 'น\u0E4D\u0E49\u0E32', 'น้ำ'], ['with its tone before', 'น\u0E49\u0E4D\u0E32', 'น้ำ'], ['its tone behind', 'นำ\u0E49', 'น้ำ'],
    ['its first half as the whole', 'กำ\u0E32', 'กำ'], ['half, space, half', 'กำ \u0E32หนด', 'กำหนด'], ['half behind a space', 'ก ำหนด', 'กำหนด'],
    ['a private tone', 'น\u0E4D\uF70B\u0E32', 'น้ำ'], ['space before a mark', 'ข ้อ', 'ข้อ'], ['space behind a vowel', 'เ ด็ก', 'เด็ก'], ['sara ae of two', 'เเละ', 'และ'], ['a mark drawn twice', 'ข\u0E49\u0E49อ', 'ข้อ'],
    ['what is right stays', 'ข้อ ๙ ผู้ปกครองต้องให้ความยินยอม น้ำ และ เด็ก ๆ', 'ข้อ ๙ ผู้ปกครองต้องให้ความยินยอม น้ำ และ เด็ก ๆ'], ['other words stay', 'the 2 years', 'the 2 years'],
  ])('%s', (_, drawn, typed) => expect(repairThai(drawn)).toBe(typed));
});

test('any paragraph comes out as it was typed, however wide it is set', async () => {
  const word = fc.constantFrom('school', 'the', 'data', 'pupil', 'keep', 'a', 'parents', 'within', 'thirty', 'consent', 'written');
  const sentence = fc.array(word, { minLength: 8, maxLength: 60 }).map((words) => `We ${words.join(' ')}.`);
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.integer({ min: 40, max: 90 }), async (paragraphs, width) => {
      let y = 60;
      const words = paragraphs.flatMap((paragraph) => {
        const lines = paragraph.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, 'gu'))!;
        y += 20 + lines.length * 12;
        return linesAt(60, y - lines.length * 12, lines);
      });
      const policy = await read(words);
      expect(policy.clauses.map(({ text }) => text)).toEqual(paragraphs);
      expect(findFaults(policy)).toEqual([]);
    }),
    { numRuns: 40, seed: 7 },
  );
}, 20_000);
