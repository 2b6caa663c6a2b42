import { describe, expect, test } from '@jest/globals';
import { clause, ids, load, outline } from './load.js';

const markdown = { format: 'markdown', language: 'en' };

describe('Markdown', () => {
  test('headings, labels in headings, numbered and nested lists, tables', async () => {
    const policy = await load(
      [
        '# Terms of the school app',
        '',
        'Welcome to the app.',
        '',
        '## 1. Accounts',
        '',
        'Every pupil has **one** account and `one` password.',
        '',
        '### What you must do',
        '',
        '1. keep the password to yourself;',
        '1. tell us of any misuse:',
        '   * by e-mail',
        '   * by phone',
        '',
        '## 2. Data',
        '',
        '| Data | Kept for |',
        '|------|----------|',
        '| Name | one *year* |',
        '',
        '> A quotation from the law.',
      ].join('\n'),
      markdown,
    );
    expect(outline(policy)).toEqual([
      'title title',
      'intro.p1 paragraph',
      '1 heading 1.',
      '1.p1 paragraph',
      '1.h1 heading',
      '1.h1.1 item 1.',
      '1.h1.2 item 1.',
      '1.h1.2.i1 item',
      '1.h1.2.i2 item',
      '2 heading 2.',
      '2.r1 row',
      '2.r2 row',
      '2.p1 paragraph',
    ]);
    expect(clause(policy, '1.h1.2').label!.ordinals).toEqual([2]);
    expect(clause(policy, '1.p1').text).toBe('Every pupil has one account and one password.');
    expect(clause(policy, '2.r2').text).toBe('Name | one year');
    expect(clause(policy, '1').text).toBe('Accounts');
  });

  test('attribute lists give dates and anchors and are no words', async () => {
    const policy = await load(
      '# Notice\n\n1 May 2018\n{: datetime="2018-5-1" }\n\n## Children {: #children }\n\nOne line.\n{: #one }\nAnother line.\n\n## Other {#other .wide}\n\nText.\n',
      markdown,
    );
    expect(outline(policy)).toEqual([
      'title title',
      'meta.1 meta',
      'children heading',
      'children.p1 paragraph',
      'children.p2 paragraph',
      'other heading',
      'other.p1 paragraph',
    ]);
    expect(policy.declaredDate).toBe('2018-05-01');
    expect(clause(policy, 'children').text).toBe('Children');
    expect(clause(policy, 'children.p1')).toMatchObject({ text: 'One line.', anchor: 'one' });
    expect(policy.skipped.map(({ reason }) => reason)).toEqual([
      'attribute-list',
      'attribute-list',
      'attribute-list',
      'attribute-list',
    ]);
  });

  test.each([
    [
      '---\nlang: fr\ntitle: "Politique"\nlast_updated: 2024-02-03\n---\n\nNous gardons peu de données.\n',
      'fr',
      'Politique',
      '2024-02-03',
    ],
    [
      '+++\nlanguage = "ms"\ntitle = "Dasar"\ndate = 2024-02-03T10:00:00Z\n+++\n\nKami menyimpan sedikit data.\n',
      'ms',
      'Dasar',
      '2024-02-03',
    ],
  ])('front matter %#', async (source, language, title, date) => {
    const policy = await load(source);
    expect(policy).toMatchObject({ language, title, declaredDate: date });
    expect(policy.provenance).toMatchObject({
      language: { by: 'document' },
      format: { value: 'markdown', by: 'content' },
    });
    expect(ids(policy)).toBe('intro.p1');
  });

  test('bold paragraphs are headings, bold sentences are not', async () => {
    const policy = await load(
      '**Privacy policy**\n\nSome words.\n\n**Data we keep**\n\nMore words.\n\n**You must not give the password of your child to anybody else, whoever it is that asks you for it.**\n',
      markdown,
    );
    expect(outline(policy)).toEqual([
      'title title',
      'intro.p1 paragraph',
      'h1 heading',
      'h1.p1 paragraph',
      'h1.p2 paragraph',
    ]);
  });

  test('text maps to the source through entities, escapes, quotes, line breaks and a byte order mark', async () => {
    const source = '\uFEFF# A &amp; B\r\n\r\n> one \\*two\\*\r\n> three&nbsp;four &lt;five  \r\n> six\r\n';
    const policy = await load(source, markdown);
    const { text, runs } = clause(policy, 'intro.p1');
    expect(text).toBe('one *two*\r\nthree\u00a0four <five\nsix');
    for (const [at, size, from, fromSize] of runs) {
      if (size === fromSize) expect(source.slice(from, from + fromSize)).toBe(text.slice(at, at + size));
    }
    expect(source.slice(runs.at(-1)![2], runs.at(-1)![2] + 3)).toBe('six');
    expect(clause(policy, 'title')).toMatchObject({ text: 'A & B', start: { line: 1, offset: 1 } });
  });

  test('HTML, comments, images and definitions inside', async () => {
    const policy = await load(
      [
        '# Notice',
        '',
        '<a id="kept"></a>',
        '',
        '## Data [we](#x) keep',
        '',
        'Line one<br>line two <!-- secret --> ![a logo](logo.png) [site][1].',
        '',
        '<div><p>Words in <b>HTML</b>.</p><ul><li>an item</li></ul></div>',
        '',
        '{/* a comment of MDX */}',
        '',
        '[1]: https://a.example',
      ].join('\n'),
      markdown,
    );
    expect(outline(policy)).toEqual([
      'title title',
      'kept heading',
      'kept.p1 paragraph',
      'kept.p2 paragraph',
      'kept.i1 item',
    ]);
    expect(clause(policy, 'kept.p1').text).toBe('Line one\nline two   site.');
    expect(clause(policy, 'kept.p2').text).toBe('Words in HTML.');
    expect(policy.skipped.map(({ reason }) => reason).sort()).toEqual([
      'comment',
      'comment',
      'image',
      'link-definition',
    ]);
  });

  test('definitions below "In these Terms:" are no contents', async () => {
    const policy = await load('# Terms\n\n## 1. Words\n\n1.1 In these Terms:\n\n(a) "Member" means anybody who has joined;\n\n(b) "Points" means what we credit to a Member;\n\n(c) "Year" means the period from 1 January to 31 December.\n\n## 2. Joining\n\n2.1 Anybody may join.\n', { name: 'a.md', language: 'en' });
    expect(ids(policy)).toBe('title 1 1.1 1.1.1 1.1.2 1.1.3 2 2.1');
  });

  test('a list of links to places of the page is its contents', async () => {
    const policy = await load(
      '# Notice\n\n* [Data](#data)\n* [Use](#use)\n* [Contact](#contact)\n\n## Data\n\nWords.\n',
      markdown,
    );
    expect(ids(policy)).toBe('title contents.1 contents.2 contents.3 h1 h1.p1');
  });

  test('words of menus inside the text are words', async () => {
    const policy = await load(
      '# Notice\n\nWords that introduce it.\n\n## Search\n\nMore words.\n\nLearn more\n',
      markdown,
    );
    expect(policy.clauses.map(({ text }) => text)).toContain('Search');
    expect(policy.clauses.map(({ text }) => text)).toContain('Learn more');
  });
});
