import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Clause, Policy } from '../../src/contract/policy.js';
import { loadBilingual } from '../../src/load/bilingual/load-bilingual.js';
import { loadKeyed } from '../../src/load/bilingual/load-keyed.js';
import { findUnmapped } from './bilingual.js';
import { load } from './load.js';

/** `id kind depth label` of the notice in `test/fixtures`, by hand; Thai counts its items with letters of its own. */
const outline = [
  'title title 0', 'meta.1 meta 1', 'intro.p1 paragraph 1',
  '1 heading 0 1.', '1.1 item 1 1.1', '1.1.1 item 2 (a)', '1.1.2 item 2 (b)', '1.1.3 item 2 (c)', '1.2 item 1 1.2',
  '2 heading 0 2.', '2.1 item 1 2.1', '2.2 item 1 2.2', '2.2.r1 row 2', '2.2.r2 row 2', '2.2.r3 row 2',
  '3 heading 0 3.', '3.1 item 1 3.1', '3.1.i1 item 2', '3.1.i1.i1 item 3', '3.1.i1.i2 item 3', '3.1.i2 item 2', '3.h1 heading 1', '3.h1.p1 paragraph 2',
  '4 heading 0 4.', '4.1 item 1 4.1', '4.2 item 1 4.2',
];
const thaiLetters: Readonly<Record<string, string>> = { '(a)': '(ก)', '(b)': '(ข)', '(c)': '(ค)' };
const languages = ['en', 'ms', 'th', 'fr'];

const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));
const print = ({ id, kind, depth, label }: Clause) => [id, kind, depth, ...(label ? [label.text] : [])].join(' ');
const expectedOutline = (language: string) => (language === 'th' ? outline.map((line) => line.replace(/\(.\)$/, (label) => thaiLetters[label]!)) : outline);
const markdownOf = (language: string) => load(bytesOf(`markdown/library.${language}.md`), { name: `library.${language}.md` });
const textsOf = ({ clauses }: Policy) => clauses.map(({ text }) => text);

describe('one notice in every format that has a tree', () => {
  test.each(languages)('Markdown in %s is the tree that was meant', async (language) => {
    const policy = await markdownOf(language);
    expect(policy.clauses.map(print)).toEqual(expectedOutline(language));
    // What the others are held to is not what the loader made of it: every word of the file is in it.
    const letters = (text: string) => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
    expect(letters(policy.clauses.map(({ label, text }) => `${label?.text ?? ''}${text}`).join(''))).toBe(letters(readFileSync(new URL(`../fixtures/markdown/library.${language}.md`, import.meta.url), 'utf8')));
  });

  /** What a format cannot carry, and why, as a change of the tree. */
  const trees: { format: string; ending: string; cannot: string; without?: (line: string) => string; words?: (text: string) => string }[] = [
    { format: 'html', ending: 'html', cannot: 'nothing' },
    { format: 'docx', ending: 'docx', cannot: 'nothing' },
    { format: 'pdf', ending: 'pdf', cannot: 'a space of Thai where a line breaks: it is no letter and is not drawn', words: (text) => text.replace(/(?<=\p{Script=Thai}) (?=\p{Script=Thai})/gu, '') },
    {
      format: 'text', ending: 'txt', cannot: 'that a line is a row of a table, as nothing marks one: it is a paragraph',
      without: (line) => line.replace(/\.r(\d) row/, '.p$1 paragraph'),
    },
  ];
  const cases = trees.flatMap((tree) => languages.map((language) => ({ ...tree, language })));

  test.each(cases)('$format in $language; it cannot carry $cannot', async ({ format, ending, language, without = (line) => line, words = (text) => text }) => {
    const policy = await load(bytesOf(`${format}/library.${language}.${ending}`), { name: `library.${language}.${ending}` });
    expect(policy.clauses.map(print)).toEqual(expectedOutline(language).map(without));
    expect(textsOf(policy).map(words)).toEqual(textsOf(await markdownOf(language)).map(words));
    expect([policy.language, policy.provenance.format.value]).toEqual([language, format]);
  });
});

describe('one notice in every format of units', () => {
  /**
   * A unit has the name that the file gives it and no place in a tree, so that ids are those names and depths are left
   * out; a label is in its text. What kind of block it is stands where `kinds` says so, else all are paragraphs.
   */
  const formats = [
    { format: 'xliff-1', ending: 'xlf', kinds: true, cannot: 'a title, a date, a place in the tree: a unit has the name and the element that the file gives it' },
    { format: 'xliff-2', ending: 'xlf', kinds: true, cannot: 'a title, a date, a place in the tree: a unit has the name and the element that the file gives it' },
    { format: 'tmx', ending: '', kinds: false, cannot: 'what kind of block a text is: a unit has no type' },
    { format: 'po', ending: 'po', kinds: false, cannot: 'what kind of block a text is: an entry has no type' },
    { format: 'json', ending: '', kinds: false, cannot: 'what kind of block a text is: a key has no type' },
  ];
  const cases = formats.flatMap((format) => languages.slice(1).map((language) => ({ ...format, language })));
  /** The element that a text stood in: a title is a heading there, a date and a clause with a printed number are paragraphs. */
  const kindOf = ({ kind, label }: Clause) => (kind === 'title' ? 'heading' : kind === 'meta' || (kind === 'item' && label) ? 'paragraph' : kind);
  const labels = ({ clauses }: Policy) => clauses.map(({ label }) => label?.text ?? null);

  const read = (format: string, ending: string, language: string) => {
    if (format === 'json') return loadKeyed(['en', language].map((tag) => ({ source: bytesOf(`json/library.${tag}.json`), name: `library.${tag}.json` })));
    const path = ending === '' ? `${format}/library.${format}` : `${format}/library.${language}.${ending}`;
    return loadBilingual(bytesOf(path), { name: path });
  };

  test.each(cases)('$format, en and $language; it cannot carry $cannot', async ({ format, ending, kinds, language }) => {
    const { canonical, translations } = await read(format, ending, language);
    const translation = translations.find(({ policy }) => policy.language === language)!;
    for (const policy of [canonical, translation.policy]) {
      const tree = await markdownOf(policy.language);
      expect([policy.language, textsOf(policy)]).toEqual([policy === canonical ? 'en' : language, textsOf(tree)]);
      expect(labels(policy)).toEqual(labels(tree));
      expect(policy.clauses.map(({ kind }) => kind)).toEqual(tree.clauses.map((clause) => (kinds ? kindOf(clause) : 'paragraph')));
      expect(findUnmapped(policy)).toEqual([]);
    }
    expect(translation.links.map((link) => [link.canonical, link.translation])).toEqual(outline.map((_, index) => [[index], [index]]));
    expect(translation.policy.clauses.map(({ id }) => id)).toEqual(canonical.clauses.map(({ id }) => id));
  });
});
