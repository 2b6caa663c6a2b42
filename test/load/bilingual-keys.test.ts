import fc from 'fast-check';
import { po as gettext } from 'gettext-parser';
import { describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/load/limits.js';
import { scanJson } from '../../src/load/bilingual/json/scan-json.js';
import { scanPo } from '../../src/load/bilingual/po/scan-po.js';
import { loadKeyed } from '../../src/load/bilingual/load-keyed.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import { findUnmapped, load, pairs, sourceOf } from './bilingual.js';

const header = (language: string): string => `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n`;
const THAI = `# ผู้แปล
${header('th_TH')}#. note
#: policy.php:3
#, php-format
#| msgid "old text"
msgctxt "retention"
msgid "We answer \\"requests\\"\\n"
"within 30 days,\\ttoo."
msgstr "เราตอบ “คำขอ”\\n"
"ภายใน 60 วัน\\tด้วย"

#, fuzzy
msgid "We keep nothing."
msgstr "เราไม่เก็บสิ่งใด"
msgid "We sell nothing."
msgstr ""

#~ msgid "gone"
#~ msgstr "หายไป"
`;

describe('gettext', () => {
  test('entries, several lines, escapes; obsolete ones are left out', async () => {
    const read = await load(THAI, 'messages.po');
    expect(pairs(read)).toEqual([
      'msg-1: We answer "requests"\nwithin 30 days,\ttoo. | เราตอบ “คำขอ”\nภายใน 60 วัน\tด้วย',
      'msg-2: We keep nothing. | เราไม่เก็บสิ่งใด',
      'msg-3: We sell nothing. | –',
    ]);
    const { policy } = read.translations[0]!;
    expect([read.canonical, policy].flatMap(findUnmapped)).toEqual([]);
    expect([sourceOf(read.canonical, 'msg-1', '"'), sourceOf(read.canonical, 'msg-1', 'within 30 days,\t'), sourceOf(policy, 'msg-1', '60 วัน')]).toEqual(['\\"', 'within 30 days,\\t', '60 วัน']);
    expect(policy.provenance).toMatchObject({ format: { value: 'po', by: 'name' }, language: { value: 'th', by: 'document' } });
    expect(read.canonical.provenance.language).toMatchObject({ value: 'en', by: 'identification' });
  });

  const plural = (singular: string, forms: string[]): string => `${header('fr')}msgid "We keep all of it and you may ask"\nmsgstr "Nous gardons tout"\n\nmsgid "${singular}"\nmsgid_plural "%d days"\n${forms.map((form, i) => `msgstr[${i}] "${form}"\n`).join('')}`;
  test.each<[string, string[], string[]]>([
    ['one day', ['un jour', '%d jours'], ['msg-2.0: one day | un jour', 'msg-2.1: %d days | %d jours']],
    ['one day', ['%d jour', '%d jours'], ['msg-2.0: %d days | %d jour', 'msg-2.1: %d days | %d jours']],
    ['%d day', ['%d jour', '%d jours'], ['msg-2.0: %d day | %d jour', 'msg-2.1: %d days | %d jours']],
    ['one day', ['%d jours'], ['msg-2.0: %d days | %d jours']],
    ['one day', ['%d jour', '%d jours', '%d de jours'], ['msg-2.0: %d days | %d jour', 'msg-2.1: %d days | %d jours', 'msg-2.2: %d days | %d de jours']],
    ['one day', ['', ''], ['msg-2: %d days | –']],
  ])('plural forms answer the form that they render: %s, %j', async (singular, forms, expected) => {
    expect(pairs(await load(plural(singular, forms), 'fr.po')).slice(1)).toEqual(expected);
  });

  test.each<[string, string, string, RegExp]>([
    ['a line that is none', `${header('ms')}msgid "One"\nmsgstr Satu\n`, 'broken-file', /^a\.po:7:1: /],
    ['a text left open', `${header('ms')}msgid "One\nmsgstr "Satu"\n`, 'broken-file', /^a\.po:6:7: /],
    ['nothing to compare with', `${header('ms')}msgid "menu.file"\nmsgstr "Fail"\n\nmsgid "menu.edit"\nmsgstr "Sunting"\n`, 'no-source-text', /^a\.po: its entries are called by keys/],
    ['entries without end', `${header('ms')}${'"'.repeat(99_999)}`, 'broken-file', /^a\.po:/],
    ['no entry', header('ms'), 'empty-file', /^a\.po: there is no text/],
  ])('%s', async (_, source, code, message) => {
    const error = await load(source, 'a.po').then(() => null, (fault) => fault);
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
  });

  test('source texts too short to tell their language', async () => {
    const read = await load(`${header('th')}msgid "Save"\nmsgstr "บันทึก"\n`, 'a.po');
    expect([read.canonical.language, read.canonical.provenance.language.confidence]).toEqual(['en', 0]);
    expect((await load(`${header('th')}msgid "Minimum"\nmsgstr "ขั้นต่ำ"\n`, 'a.po', { languages: ['fr'] })).canonical.language).toBe('fr');
  });

  test('bytes in the encoding that the header names', async () => {
    const source = `${header('th').replace('UTF-8', 'TIS-620')}msgid "We keep all of the data that you give to us"\nmsgstr "เราเก็บ"\n`;
    const bytes = Uint8Array.from(source, (char) => (char > '\u0e00' ? char.charCodeAt(0) - 0xe00 + 0xa0 : char.charCodeAt(0)));
    expect(pairs(await load(bytes, 'a.po'))).toEqual(['msg-1: We keep all of the data that you give to us | เราเก็บ']);
  });

  test('is read as gettext-parser reads it', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ข', '😀', ' ', '"', '\\', '\n', '\t', '\r', '#', 'é', '%s'), maxLength: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 5 }), fc.array(text, { minLength: 5, maxLength: 5 }), fc.constantFrom(10, 76), (ids, strings, foldLength) => {
        const entries = Object.fromEntries(ids.filter((id) => id !== '').map((msgid, i) => [msgid, { msgid, msgstr: [strings[i]!] }]));
        const source = gettext.compile({ charset: 'utf-8', headers: {}, translations: { '': entries } }, { foldLength }).toString();
        const parsed = Object.values(gettext.parse(source).translations[''] ?? {}).map(({ msgid, msgstr }) => [msgid, msgstr[0]]);
        expect(scanPo(source, 'a.po').map((entry) => [entry.get('msgid')?.text, entry.get('msgstr')?.text])).toEqual(parsed);
      }),
      { numRuns: 150 },
    );
  });
});

const EN = '{\n  "title": "Privacy",\n  "keep": { "for": "We keep it for {{days}} days, see $t(title).", "how": ["On paper", "On disk"] },\n  "day_one": "{{count}} day", "day_other": "{{count}} days",\n  "a b": "Odd", "404": "Not found", "none": "", "n": 5, "escaped": "R\\u0026D \\"x\\"\\n\\ud83d\\ude00"\n}';
const TH = '\uFEFF{ "day_other": "{{count}} วัน", "keep": { "how": ["บนกระดาษ"], "for": "เราเก็บไว้ {{days}} วัน ดู $t(title)" }, "title": "ความเป็นส่วนตัว", "extra": "เพิ่ม" }';

describe('JSON', () => {
  test('two files are aligned by key', async () => {
    const read = await loadKeyed([{ source: EN, name: 'en.json' }, { source: TH, name: 'th.json' }]);
    expect(pairs(read)).toEqual([
      'title: Privacy | ความเป็นส่วนตัว',
      'keep.for: We keep it for {{days}} days, see $t(title). | เราเก็บไว้ {{days}} วัน ดู $t(title)',
      'keep.how.0: On paper | บนกระดาษ',
      'keep.how.1: On disk | –',
      'day_other: {{count}} days | {{count}} วัน',
      'a-b: Odd | –',
      'key-404: Not found | –',
      'escaped: R&D "x"\n😀 | –',
      'extra: – | เพิ่ม',
    ]);
    const { policy } = read.translations[0]!;
    expect([read.canonical, policy].flatMap(findUnmapped)).toEqual([]);
    expect([policy.name, policy.language, policy.source === TH]).toEqual(['th.json', 'th', true]);
    expect(sourceOf(read.canonical, 'escaped', '&')).toBe('\\u0026');
  });

  test('a plural form that the canonical version does not have answers its other form', async () => {
    const read = await loadKeyed([{ source: '{"f_other": "{{count}} ไฟล์"}', name: 'th.json' }, { source: '{"f_one": "{{count}} file", "f_other": "{{count}} files"}', name: 'en.json' }]);
    expect(pairs(read)).toEqual(['f_other: {{count}} ไฟล์ | {{count}} files', 'f_one: {{count}} ไฟล์ | {{count}} file']);
  });

  test.each<[string, string, string[]]>([
    ['languages above', '{"en": {"a": "One", "x": {"b": "Two"}}, "ms": {"x": {"b": "Dua"}}}', ['a: One | –', 'x.b: Two | Dua']],
    ['languages above, with regions and resources', '{"en-GB": {"translation": {"a": "One"}}, "ms_MY": {"translation": {"a": "Satu"}}}', ['translation.a: One | Satu']],
    ['languages below', '{"a": {"en": "One", "ms": "Satu"}, "x": {"b": {"en": "Two"}}}', ['a: One | Satu', 'x.b: Two | –']],
  ])('one file, %s', async (_, source, expected) => {
    expect(pairs(await load(source, 'all.json'))).toEqual(expected);
  });

  test.each([
    ['{"no": "No", "id": "Name of you", "yes": "Yes we do"}', 'no yes'],
    ['{"app": {"no": "No", "yes": "Yes"}, "is": {"it": "This is it and not that"}}', 'app.no'],
    ['{"@@locale": "en", "hello": "Hello you", "@hello": {"description": "A greeting"}}', 'hello'],
  ])('keys that look like languages are none: %s', async (source, id) => {
    const { clauses } = await loadPolicy(source, { name: 'a.json', language: 'en' });
    expect(clauses.map((clause) => clause.id).join(' ')).toContain(id.split(' ')[0]);
    expect(clauses.some((clause) => clause.id.startsWith('@'))).toBe(false);
  });

  test.each<[string, string, string, RegExp]>([
    ['broken', '{"a": "One two",\n "b" }', 'broken-file', /^a\.json:2:7: this is no valid JSON/],
    ['too deep', `${'{"a":'.repeat(300)}"One two"${'}'.repeat(300)}`, 'too-deep', /^a\.json: values stand more than 256 deep/],
    ['one language', '{"a": "We keep the data"}', 'one-language', /^a\.json: it holds one language only; /],
    ['no text', '{"a": 1}', 'unknown-format', /^a\.json: /],
    ['a language without a pack', '{"en": {"a": "One"}, "de": {"a": "Eins"}}', 'language-unsupported', /German/],
  ])('%s', async (_, source, code, message) => {
    const error = await load(source, 'a.json').then(() => null, (fault) => fault);
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
  });

  test('a file of several languages is no version of one', async () => {
    const files = [{ source: EN, name: 'en.json' }, { source: '{"en": {"a": "One"}, "ms": {"a": "Satu"}}', name: 'all.json' }];
    await expect(loadKeyed(files)).rejects.toMatchObject({ code: 'several-languages' });
  });

  test('holds the texts that JSON.parse finds', () => {
    const collect = (value: unknown, path: string[] = []): [string, string][] =>
      typeof value === 'string' ? [[path.join('\0'), value]] : value && typeof value === 'object' ? Object.entries(value).flatMap(([key, each]) => collect(each, [...path, key])) : [];
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const found = scanJson(JSON.stringify(value, null, indent), { name: 'a.json', limits: defaultLimits });
        const byPath = (entries: [string, string][]): [string, string][] => entries.sort(([a], [b]) => (a < b ? -1 : 1));
        const expected = typeof value === 'string' ? [] : collect(value);
        expect(byPath(found.map(({ path, text }) => [path.join('\0'), text.text]))).toEqual(byPath(expected));
      }),
      { numRuns: 300 },
    );
  });
});

describe('one version alone', () => {
  test.each([
    ['the canonical one', undefined, 'en', 'We keep nothing.'],
    ['the one in the language asked for', 'th', 'th', 'เราไม่เก็บสิ่งใด'],
  ])('%s', async (_, language, expected, text) => {
    const policy = await loadPolicy(THAI, { name: 'a.po', ...(language ? { language } : {}) });
    expect(policy.language).toBe(expected);
    expect(policy.clauses.map((clause) => clause.text)).toContain(text);
  });
});
