import { describe, expect, test } from '@jest/globals';
import { findFaults, load } from './load.js';

const show = async (source: string, language = 'en') => {
  const { clauses, skipped } = await load(`# Terms\n\n${source}`, { format: 'markdown', language });
  return [...clauses.slice(1).map(({ id, kind, label, text }) => `${id} ${kind}${label ? ` ${label.text}` : ''} | ${text.replace(/\s+/g, ' ')}`), ...skipped.map(({ reason, text }) => `- ${reason} | ${text.replace(/\s+/g, ' ')}`)];
};

describe('what engines put into Markdown', () => {
  test.each<[string, string, string[]]>([
    ['boxes', ':::warning[Children]\nChildren under 13 need consent.\n:::\n\n:::note\n\nWords.\n\n:::\n', ['h1 heading | Children', 'h1.p1 paragraph | Children under 13 need consent.', 'h1.p2 paragraph | Words.', '- fence | :::warning[', '- fence | ]', '- fence | :::', '- fence | :::note', '- fence | :::']],
    ['boxes with a title', ':::info Your right\nYou may object.\n:::\n', ['h1 heading | Your right', 'h1.p1 paragraph | You may object.', '- fence | :::info', '- fence | :::']],
    ['MDX', "import A from '../a';\n\nexport const x = 1;\n\nWe delete it after {days} days. {/* note */}\n", ['intro.p1 paragraph | We delete it after {days} days.', "- code | import A from '../a';", '- code | export const x = 1;', '- comment | {/* note */}']],
    ['Liquid', '{% if trial %}\nThe trial lasts {{ site.days }} days.\n{% endif %}\n\n{% comment %} internal {% endcomment %}\n', ['intro.p1 paragraph | The trial lasts {{ site.days }} days.', '- template-tag | {% if trial %}', '- template-tag | {% endif %}', '- comment | {% comment %} internal {% endcomment %}']],
    ['Hugo', '{{< notice warning >}}\nDo not share your key.\n{{< /notice >}}\n', ['intro.p1 paragraph | Do not share your key.', '- template-tag | {{< notice warning >}}', '- template-tag | {{< /notice >}}']],
    ['places for the contents', '[TOC]\n\nWords.\n', ['intro.p1 paragraph | Words.', '- contents-mark | [TOC]']],
    ['attributes behind a link', 'See [the law](https://a.example){:target="_blank"} and *this*{.x}.\n', ['intro.p1 paragraph | See the law and this.', '- attribute-list | {:target="_blank"}', '- attribute-list | {.x}']],
    ['deleted words and footnotes', 'Within ~~30~~ 14 days[^1], or 5<sup>2</sup> days, on 20 m<sup>2</sup>, H~2~O.\n\n[^1]: Working days.\n', ['intro.p1 paragraph | Within 14 days, or 5 days, on 20 m2, H~2~O.', 'intro.p2 paragraph | Working days.', '- deleted | ~~30~~', '- footnote-mark | [^1]', '- footnote-mark | 2']],
    ['definitions of kramdown', 'Pupil\n: Who is taught.\n: And nobody else.\n', ['intro.p1 paragraph | Pupil', 'intro.p2 paragraph | Who is taught.', 'intro.p3 paragraph | And nobody else.']],
    ['an abbreviation', 'The PDPA holds.\n\n*[PDPA]: Personal Data Protection Act\n', ['intro.p1 paragraph | The PDPA holds.', '- abbreviation | *[PDPA]: Personal Data Protection Act']],
    ['pipes in code', '| a \\| b | `x \\| y` |\n|---|---|\n| one | two |\n', ['intro.r1 row | a | b | x | y', 'intro.r2 row | one | two']],
  ])('%s', async (_, source, expected) => {
    expect(await show(source)).toEqual(expected);
  });

  test('bold that CommonMark does not see, in Thai', async () => {
    // "data" means personal data
    expect(await show('**“ข้อมูล”**หมายถึง ข้อมูลส่วนบุคคล', 'th')).toEqual(['intro.p1 paragraph | “ข้อมูล”หมายถึง ข้อมูลส่วนบุคคล']);
  });
});

describe('labels at the beginning of lines', () => {
  test.each<[string, string, string, string[]]>([
    ['letters in brackets', 'en', 'You must:\n(a) pay the fee;\n(b) keep the card\nsafe.\n', ['intro.p1 paragraph | You must:', '1 item (a) | pay the fee;', '2 item (b) | keep the card safe.']],
    ['letters in the lines below an item', 'en', '9. Nothing is earned on:\n(a) tobacco;\n(b) gift cards.\n10. Show the card.\n', ['9 item 9. | Nothing is earned on:', '9.1 item (a) | tobacco;', '9.2 item (b) | gift cards.', '10 item 10. | Show the card.']],
    ['paragraphs between the items of a list', 'en', '9. Nothing is earned on:\n\n(a) tobacco;\n\n(b) gift cards;\n\n10. Show the card.\n', ['9 item 9. | Nothing is earned on:', '9.1 item (a) | tobacco;', '9.2 item (b) | gift cards;', '10 item 10. | Show the card.']],
    ['sections', 'en', '2.1 One rule.\n2.2 Another.\n', ['2.1 item 2.1 | One rule.', '2.2 item 2.2 | Another.']],
    ['Thai digits', 'th', '๑. ชื่อ\n๒. ที่อยู่\n', ['1 item ๑. | ชื่อ', '2 item ๒. | ที่อยู่']],
    ['Thai letters', 'th', 'ก. ชื่อ\nข. ที่อยู่\nค. อายุ\n', ['1 item ก. | ชื่อ', '2 item ข. | ที่อยู่', '3 item ค. | อายุ']],
    ['one with a bracket', 'en', '1) First.\n2) Second.\n\n   a) inner\n   b) another\n', ['1 item 1) | First.', '2 item 2) | Second.', '2.1 item a) | inner', '2.2 item b) | another']],
    ['a hard wrap before a bracket', 'en', 'as it is stated in section\n(b) of the Act, and\nnowhere else\n', ['intro.p1 paragraph | as it is stated in section (b) of the Act, and nowhere else']],
    ['two that do not follow each other', 'en', 'as it is stated in\n(b) of the Act, and in\n(a) of the Bill\n', ['intro.p1 paragraph | as it is stated in (b) of the Act, and in (a) of the Bill']],
    ['escaped numbers', 'en', '1\\. One thing.\n\n2\\. Another.\n', ['1 item 1. | One thing.', '2 item 2. | Another.']],
  ])('%s', async (_, language, source, expected) => {
    expect(await show(source, language)).toEqual(expected);
  });

  test('places stay right', async () => {
    const source = '---\ntitle: Terms\n---\n\n:::note Read this\nYou must:\n(a) pay;\n(b) leave.\n:::\n';
    const policy = await load(source, { format: 'markdown', language: 'en' });
    expect(policy.clauses.map(({ start, text }) => [start.line, start.column, text])).toEqual([
      [5, 1, 'Read this'],
      [6, 1, 'You must:'],
      [7, 1, 'pay;'],
      [8, 1, 'leave.'],
    ]);
    expect(findFaults(policy).filter((fault) => !fault.startsWith('lost'))).toEqual([]);
  });
});

test('a bill that was taken out of a PDF: heads of pages between words, marginal notes in bold over two lines, first lines in bold', async () => {
  const head = (page: number) => (page % 2 === 0 ? `-----\n\n${page} _Bill_` : `-----\n\n_Library Lending_ ${page}`);
  const source = `ARRANGEMENT OF CLAUSES

1. Short title

2. Circumstances in which a librarian may refuse to lend a book to a reader

3. Procedure of the committee

4. Returns, reports, etc.

A BILL FOR LIBRARIES

${head(2)}

**Short title**

**1. This Act may be cited as the Library Lending Act.**

**Circumstances in which a librarian may refuse to lend**
**a book to a reader**

**2. (1) A librarian may refuse to lend a book to a reader who has not**
returned another, and a person authorized by the librarian or by any member of

${head(3)}

the committee may do so as well.

(2) A reader may lend a book to another reader who is,

${head(4)}

in the opinion of the librarian, careful.

**Procedure of the committee**

**3. The committee may regulate its own procedure.**

${head(5)}

**Returns, reports, etc.**

**4. (1) The committee reports—**

_(a)_ once a year; and

${head(6)}

_(b)_ when it is asked,

as the Minister decides.

${head(7)}

_Bill_

(2) The report is published.

${head(9)}

EXPLANATORY STATEMENT

This Bill is about libraries.

${head(10)}

Clause 2 protects readers.

${head(11)}

It costs nothing.

${head(12)}

Nor does it save anything.
`;
  const policy = await load(source, { format: 'markdown', language: 'en' });
  expect(findFaults(policy).filter((fault) => !/^lost: "[*_-]/.test(fault))).toEqual([]);
  expect(policy.clauses.slice(6).map(({ id, kind, text }) => `${id} ${kind} ${text.replace(/\s+/g, ' ')}`)).toEqual([
    'h1 heading Short title',
    '1 item This Act may be cited as the Library Lending Act.',
    'h2 heading Circumstances in which a librarian may refuse to lend a book to a reader',
    '2 item (1) A librarian may refuse to lend a book to a reader who has not returned another, and a person authorized by the librarian or by any member of the committee may do so as well.',
    '2.2 item A reader may lend a book to another reader who is,',
    '2.2.p1 paragraph in the opinion of the librarian, careful.',
    'h3 heading Procedure of the committee',
    '3 item The committee may regulate its own procedure.',
    'h4 heading Returns, reports, etc.',
    '4 item (1) The committee reports—',
    '4.1.1 item once a year; and',
    '4.1.2 item when it is asked,',
    '4.1.2.p1 paragraph as the Minister decides.',
    '4.2 item The report is published.',
    'h5 heading EXPLANATORY STATEMENT',
    'h5.p1 paragraph This Bill is about libraries.',
    'h5.p2 paragraph Clause 2 protects readers.',
    'h5.p3 paragraph It costs nothing.',
    'h5.p4 paragraph Nor does it save anything.',
  ]);
  expect(policy.skipped.map(({ text }) => text)).toEqual(['2 Bill', 'Library Lending 3', '4 Bill', 'Library Lending 5', '6 Bill', 'Library Lending 7', 'Bill', 'Library Lending 9', '10 Bill', 'Library Lending 11', '12 Bill']);
});
