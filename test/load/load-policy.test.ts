import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { OperationalError } from '../../src/errors.js';
import { ids, load } from './load.js';

// One sentence a language, each the translation of the others.
const sentences: Record<string, string> = {
  en: 'We keep the names of the pupils for as long as they are at the school, and delete them when they leave.',
  ms: 'Kami menyimpan nama murid selagi mereka berada di sekolah dan menghapuskannya apabila mereka tamat persekolahan.',
  th: 'เราเก็บชื่อของนักเรียนไว้ตราบเท่าที่นักเรียนยังอยู่ที่โรงเรียน และจะลบเมื่อนักเรียนออกจากโรงเรียน',
  fr: "Nous conservons le nom des élèves tant qu'ils sont à l'école, et nous l'effaçons lorsqu'ils la quittent.",
};

const encode = (text: string, ...mark: number[]) => new Uint8Array([...mark, ...new TextEncoder().encode(text)]);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes: number[] = [];
  for (const char of (mark ? '\uFEFF' : '') + text) {
    const code = char.charCodeAt(0);
    bytes.push(...(littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return new Uint8Array(bytes);
}

/** Thai letters stand at U+0E01 … U+0E5B in Unicode and at 0xA1 … 0xFB in windows-874. */
function windows874(text: string): Uint8Array {
  return new Uint8Array(
    [...text].map((char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : char.charCodeAt(0) - 0x0e00 + 0xa0)),
  );
}

async function failure(promise: Promise<unknown>): Promise<OperationalError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(OperationalError);
  return error as OperationalError;
}

describe('encodings', () => {
  const { en = '', th = '', fr = '' } = sentences;
  test.each([
    ['UTF-8', encode(en), en, 'utf-8', 'content'],
    ['UTF-8 with a mark', encode(th, 0xef, 0xbb, 0xbf), `\uFEFF${th}`, 'utf-8', 'mark'],
    ['UTF-16 little-endian with a mark', utf16(th, true, true), `\uFEFF${th}`, 'utf-16le', 'mark'],
    ['UTF-16 big-endian with a mark', utf16(en, false, true), `\uFEFF${en}`, 'utf-16be', 'mark'],
    ['UTF-16 without a mark', utf16(en, true, false), en, 'utf-16le', 'content'],
    ['windows-874', windows874(th), th, 'windows-874', 'content'],
    [
      'windows-1252',
      new Uint8Array([...`${fr} \u0093\u0080\u0094`].map((char) => char.charCodeAt(0))),
      `${fr} “€”`,
      'windows-1252',
      'content',
    ],
  ])('%s', async (_, bytes, source, value, by) => {
    const policy = await load(bytes, { format: 'text' });
    expect(policy.source).toBe(source);
    expect(policy.provenance.encoding).toEqual({ value, by });
  });

  test('the charset that a page declares', async () => {
    const page = `<html><head><meta charset="tis-620"></head><body><p>${th}</p></body></html>`;
    const policy = await load(windows874(page), { format: 'html' });
    expect(policy.provenance.encoding).toEqual({ value: 'tis-620', by: 'document' });
    expect(policy.clauses[0]!.text).toBe(th);
  });

  test('a string is taken as it is', async () => {
    expect((await load(th)).provenance.encoding?.by).toBe('option');
  });
});

describe('language', () => {
  test.each(Object.keys(sentences))('identifies %s', async (language) => {
    const { provenance } = await load(sentences[language]!);
    expect(provenance.language).toMatchObject({ value: language, by: 'identification' });
    expect(provenance.language.confidence).toBeGreaterThan(0.7);
  });

  test.each([
    [{ language: 'fr-CA' }, 'fr', 'option'],
    [{ name: 'policies/privacy.ms.md' }, 'ms', 'name'],
    [{ name: 'th/privacy.txt' }, 'th', 'name'],
    [{ name: 'C:\\policies\\privacy_fr.txt' }, 'fr', 'name'],
    [{ name: 'terms-fr-CA.txt' }, 'fr', 'name'],
    [{ name: 'privacy.txt' }, 'en', 'identification'],
  ])('%j', async (options, value, by) => {
    expect((await load(sentences.en!, options)).provenance.language).toMatchObject({ value, by });
  });

  test.each([
    [
      'Indonesian for Malay',
      'Kami menyimpan data pribadi Anda karena kebijakan ini dan bahwa layanan kami tergantung pada informasi itu untuk pengaturan perangkat.',
      'id',
    ],
    ['Lao for Thai', 'ພວກເຮົາເກັບຮັກສາຊື່ຂອງນັກຮຽນໄວ້ຕະຫຼອດເວລາທີ່ພວກເຂົາຢູ່ໃນໂຮງຮຽນ', 'lo'],
    [
      'German',
      'Wir bewahren die Namen der Schüler auf, solange sie die Schule besuchen, und löschen sie, wenn sie die Schule verlassen.',
      'de',
    ],
    [
      'Vietnamese',
      'Chúng tôi lưu giữ tên của học sinh trong thời gian các em học tại trường và xóa khi các em rời trường.',
      'vi',
    ],
  ])('refuses %s and names it', async (_, text, language) => {
    const error = await failure(load(text, { name: 'privacy.txt' }));
    expect(error.code).toBe('language-unsupported');
    expect(error.message).toContain(`(${language})`);
  });

  test('an unknown language is said to be unknown', async () => {
    expect((await failure(load('12 34 56'))).code).toBe('language-unknown');
  });
});

test.each([
  ['markdown', (label: string) => `## ${label}\n\n`],
  ['html', (label: string) => `<h2>${label}</h2>\n`],
  ['text', (label: string) => `${label}\n\n`],
])('headings of %s that are alike but for their number are no page numbers', async (format, head) => {
  for (const [language, word] of [['en', 'Article'], ['ms', 'Perkara'], ['th', 'ข้อ'], ['fr', 'Article']] as const) {
    const source = [1, 2, 3, 4, 5, 6].map((number) => `${head(`${word} ${number}`)}<p>The school keeps the names of its pupils for ${number} years.</p>\n\n`).join('');
    const policy = await load(format === 'html' ? source : source.replace(/<\/?p>/g, ''), { format, language });
    expect(ids(policy)).toBe('1 1.p1 2 2.p1 3 3.p1 4 4.p1 5 5.p1 6 6.p1');
  }
});

describe('bad input', () => {
  test.each([
    ['empty', new Uint8Array(), {}, 'empty-file'],
    ['blank', ' \n\t\r\n', {}, 'empty-file'],
    ['nothing but markup', '<html><body><br></body></html>', {}, 'empty-file'],
    ['a ZIP archive', encode('PK\u0003\u0004 something'), {}, 'binary-data'],
    ['NUL bytes', new Uint8Array([1, 0, 0, 0, 2, 3, 0, 255]), {}, 'binary-data'],
    ['NUL in a string', 'some\0text', {}, 'binary-data'],
    ['an unknown format', 'text', { format: 'wordperfect' }, 'unknown-format'],
    ['JSON', '{"a": "b"}', {}, 'unknown-format'],
    ['XML', '<?xml version="1.0"?><law><p>x</p></law>', {}, 'unknown-format'],
    ['a language without a pack', 'text', { language: 'de' }, 'language-unsupported'],
    [
      'bytes that are not what they are said to be',
      new Uint8Array([0xff, 0x41]),
      { encoding: 'utf-8' },
      'bad-encoding',
    ],
  ])('%s', async (_, source, options, code) => {
    const error = await failure(load(source, { name: 'a/file.bin', ...options }));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^a\/file\.bin: [^\n]+$/);
  });

  test('one clause is a policy', async () => {
    expect((await load('We keep nothing.')).clauses).toHaveLength(1);
  });
});

describe('format', () => {
  test.each([
    ['privacy.md', 'We keep the names.', 'markdown', 'name'],
    ['privacy.htm', 'We keep the names.', 'html', 'name'],
    ['privacy.txt', '# We keep the names.', 'text', 'name'],
    ['privacy', '<!DOCTYPE html><p>We keep the names.</p>', 'html', 'content'],
    ['privacy', '# Notice\n\n## Data\n\nWe [keep](x) the names.\n\n## Use\n\nWe use them.', 'markdown', 'content'],
    ['privacy', 'We keep the names.', 'text', 'content'],
  ])('%s: %s', async (name, source, value, by) => {
    expect((await load(source, { name })).provenance.format).toEqual({ value, by });
  });
});

describe('one policy', () => {
  const sources = {
    text: [
      'School Notice',
      '',
      '1. Data we keep',
      '',
      'We keep the following data about every pupil of the school:',
      '',
      '(a) the name of the pupil, as it is written in the register;',
      '',
      '(b) the class of the pupil, with the name of its teacher.',
      '',
      'Nobody outside of the school is told any of these things by us.',
      '',
      '2. How we use it',
      '',
      'We use it to teach, and for nothing else that anybody could think of.',
      '',
      '• in class, from the first day of the school year to the last;',
      '',
      '• at home, for as long as the homework of the day may take.',
    ].join('\n'),
    markdown: `# School Notice

## 1. Data we keep

We keep the following data about every pupil of the school:

(a) the name of the pupil, as it is written in the register;

(b) the class of the pupil, with the name of its teacher.

Nobody outside of the school is told any of these things by us.

## 2. How we use it

We use it to teach, and for nothing else that anybody could think of.

* in class, from the first day of the school year to the last;
* at home, for as long as the homework of the day may take.
`,
    html: `<h1>School Notice</h1><h2>1. Data we keep</h2>
      <p>We keep the following data about every pupil of the school:</p>
      <ol style="list-style:none"><li>(a) the name of the pupil, as it is written in the register;</li>
      <li>(b) the class of the pupil, with the name of its teacher.</li></ol>
      <p>Nobody outside of the school is told any of these things by us.</p>
      <h2>2. How we use it</h2><p>We use it to teach, and for nothing else that anybody could think of.</p>
      <ul><li>in class, from the first day of the school year to the last;</li>
      <li>at home, for as long as the homework of the day may take.</li></ul>`,
  };

  test.each(Object.entries(sources))('has the same tree as %s', async (format, source) => {
    const policy = await load(source, { format, language: 'en' });
    const tree = policy.clauses.map(({ id, kind, depth, label, text }) =>
      [id, kind, depth, label?.text ?? '', text].join('|'),
    );
    expect(tree).toEqual([
      'title|title|0||School Notice',
      '1|heading|0|1.|Data we keep',
      '1.p1|paragraph|1||We keep the following data about every pupil of the school:',
      '1.1|item|2|(a)|the name of the pupil, as it is written in the register;',
      '1.2|item|2|(b)|the class of the pupil, with the name of its teacher.',
      '1.2.p1|paragraph|3||Nobody outside of the school is told any of these things by us.',
      '2|heading|0|2.|How we use it',
      '2.p1|paragraph|1||We use it to teach, and for nothing else that anybody could think of.',
      '2.i1|item|2||in class, from the first day of the school year to the last;',
      '2.i2|item|2||at home, for as long as the homework of the day may take.',
    ]);
  });

  const samples = new URL('../../corpus/policies/school-app/', import.meta.url);

  test('has the same ids in all languages of the sample', async () => {
    const names = ['en', 'ms', 'th', 'fr'].map((language) => `privacy.${language}.md`);
    const policies = await Promise.all(names.map((name) => load(readFileSync(new URL(name, samples)), { name })));
    const [first, ...others] = policies.map(({ clauses }) => clauses.map(({ id, kind }) => `${id} ${kind}`));
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('size', () => {
  const sentence = `${sentences.en} `;
  test.each([
    ['text of 5 MB in one line', 'text', sentence.repeat(50_000), 1],
    ['text of 60,000 lines', 'text', `${sentence}\n`.repeat(60_000), 60_000],
    ['Markdown of 5 MB in one line', 'markdown', sentence.repeat(50_000), 1],
    ['HTML of 5 MB in one line', 'html', `<p>${sentence.repeat(50_000)}</p>`, 1],
    ['100,000 lists inside each other', 'html', `${'<ul><li>'.repeat(100_000)}${sentence}`, 1],
    ['100,000 elements inside each other', 'html', `${'<div>'.repeat(100_000)}${sentence}`, 1],
    ['quotes in quotes', 'markdown', `${'> '.repeat(20_000)}${sentence}`, 1],
    ['brackets that nothing opens', 'markdown', `${sentence} ${']]>'.repeat(40_000)}`, 1],
    ['brackets and stars', 'markdown', `${'[*('.repeat(5_000)}${sentence}`, 1],
  ])(
    '%s',
    async (_, format, source, count) => {
      expect((await load(source, { format, language: 'en' })).clauses).toHaveLength(count);
    },
    60_000,
  );

  test('100,000 lines of 10 MB are more bytes than the limit, and load where it is raised', async () => {
    const source = `${sentence}\n`.repeat(100_000);
    await expect(load(source, { format: 'text', language: 'en' })).rejects.toMatchObject({ code: 'too-large' });
    expect((await load(source, { format: 'text', language: 'en', limits: { textBytes: 16 << 20 } })).clauses).toHaveLength(100_000);
  }, 60_000);

  test('more elements than the limit are refused, and load where it is raised', async () => {
    const source = `${'<p>'.repeat(150_000)}${sentence}`;
    await expect(load(source, { format: 'html', language: 'en' })).rejects.toMatchObject({ code: 'too-large' });
    expect((await load(source, { format: 'html', language: 'en', limits: { elements: 150_000 } })).clauses).toHaveLength(1);
  }, 60_000);

  test('deep lists keep short ids', async () => {
    const lists = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- The item ${depth}.`).join('\n');
    const policy = await load(lists, { format: 'markdown', language: 'en' });
    expect(policy.clauses.length).toBeGreaterThanOrEqual(300);
    expect(Math.max(...policy.clauses.map(({ id }) => id.length))).toBeLessThan(300);
  });
});
