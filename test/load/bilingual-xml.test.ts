import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { findUnmapped, kinds, load, pairs, sourceOf } from './bilingual.js';

const xliff1 = (body: string, file = 'source-language="en" target-language="ms-MY"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff">\n<file original="privacy.html" ${file}>${body.includes('<body>') ? body : `<body>\n${body}\n</body>`}</file>\n</xliff>`;
const xliff2 = (body: string, root = 'srcLang="en" trgLang="fr-CA"'): string => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" version="2.1" ${root}>\n<file id="f1">\n${body}\n</file></xliff>`;
const tmx = (body: string, header = 'srclang="en"'): string => `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header ${header} segtype="block"/><body>\n${body}\n</body></tmx>`;
const unit = (id: string, source: string, target?: string, more = ''): string => `<trans-unit id="${id}"${more}><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</trans-unit>`;
const ofOne = (source: string, target: string): string => xliff1(unit('a', source, target));

describe('inline codes of XLIFF 1.2', () => {
  test.each([
    ['text in g and mrk stays', 'We <g id="1">keep <g id="2">your</g> data</g> <mrk mtype="term">safe</mrk>.', 'We keep your data safe.'],
    ['codes are set aside', 'We <bpt id="1">&lt;b&gt;</bpt>keep<ept id="1">&lt;/b&gt;</ept> it <it id="2" pos="open">&lt;i&gt;</it>safe<bx id="3"/>ly<ex id="3"/>.', 'We keep it safely.'],
    ['a placeholder in a code stays', 'Dear <ph id="1">{name}</ph>, <ph id="2">%1$s</ph> and <x id="INTERPOLATION" equiv-text="{{count}}"/> files', 'Dear {name}, %1$s and {{count}} files'],
    ['one inside markup as well', 'See <ph id="1">&lt;img alt="{title}"/&gt;</ph> here', 'See {title} here'],
    ['memoQ writes it twice', 'Hi <ph id="1">&lt;mq:rxt displaytext="{name}" val="{name}" /&gt;</ph>!', 'Hi {name}!'],
    ['memoQ, as an element', 'Hi <ph id="1"><mq:rxt displaytext="{name}" val="{name}"/></ph>!', 'Hi {name}!'],
    ['a code without text is none', 'Hi <x id="START_TAG_DIV" ctype="x-div" equiv-text="&lt;div&gt;"/>you', 'Hi you'],
    ['line breaks divide words', 'One<ph id="1">&lt;br/&gt;</ph>two<x id="2" ctype="lb"/>three<ph id="3">&lt;mq:ch val="&amp;#10;" /&gt;</ph>four', 'One\ntwo\nthree\nfour'],
    ['words in sub belong to the code', 'Click <bpt id="1">&lt;a title="<sub>Go to help</sub>"&gt;</bpt>here<ept id="1">&lt;/a&gt;</ept>', 'Click here'],
    ['what a tracked change took out is gone', 'Within <mrk mtype="x-sdl-deleted">30</mrk><mrk mtype="x-sdl-added">60</mrk> days', 'Within 60 days'],
    ['references and CDATA', 'R&amp;D &lt;5&#160;kg &#x2013; <![CDATA[a < b & c]]>', 'R&D <5\u00a0kg – a < b & c'],
    ['what is no code of the standard is read through', 'We <sdl:own>keep</sdl:own> it', 'We keep it'],
  ])('%s', async (_, source, text) => {
    const read = await load(ofOne(source, 'Teks'), 'a.xlf');
    expect(read.canonical.clauses.map((clause) => clause.text)).toEqual([text]);
    expect(findUnmapped(read.canonical)).toEqual([]);
  });

  test('places are exact through elements and references', async () => {
    const { canonical } = await load(ofOne('Keep R&amp;D <g id="1">data</g> of <ph id="2" equiv-text="{x}">&lt;v/&gt;</ph> for 30&#160;days', 'Teks'), 'a.xlf');
    expect(['Keep', 'R&D', '&', 'data', 'D data', '{x}', '30', '30\u00a0days'].map((words) => sourceOf(canonical, 'a', words))).toEqual([
      'Keep', 'R&amp;D', '&amp;', 'data', 'D <g id="1">data', '<ph id="2" equiv-text="{x}">', '30', '30&#160;days',
    ]);
    expect(canonical.clauses[0]).toMatchObject({ start: { line: 4, column: 28 } });
  });
});

describe('units and segments', () => {
  test.each<[string, string, string[]]>([
    ['ids', [unit('greeting', 'Hi', 'Hai'), unit('4.2', 'One', 'Satu'), unit('8f14e45f-ceea-4a7a-9e1b-0c5b1f0a2d11', 'Two', 'Dua'), unit('greeting', 'Bye', 'Pergi')].join(''), ['greeting: Hi | Hai', 'unit-4.2: One | Satu', 'unit-3: Two | Dua', 'file-1.greeting: Bye | Pergi']],
    ['an empty, an absent and an added text', unit('a', 'One', ' ') + unit('b', 'Two') + unit('c', '', 'Tiga') + unit('d', '—', '—') + unit('e', '', ''), ['a: One | –', 'b: Two | –', 'c: – | Tiga']],
    ['segments by their mid', `<trans-unit id="a"><source>One. Two.</source><seg-source><g id="1"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source><target><mrk mtype="seg" mid="2">Dua.</mrk><mrk mtype="seg" mid="1">Satu.</mrk></target></trans-unit>`, ['a.s1: One. | Satu.', 'a.s2: Two. | Dua.']],
    ['a segment left out, one more there', `<trans-unit id="a"><source/><seg-source><mrk mtype="seg" mid="0">One.</mrk><mrk mtype="seg" mid="1">Two.</mrk></seg-source><target><mrk mtype="seg" mid="0">Satu.</mrk><mrk mtype="seg" mid="1"/><mrk mtype="seg" mid="7">Tujuh.</mrk></target></trans-unit>`, ['a.s0: One. | Satu.', 'a.s1: Two. | –', 'a.s7: – | Tujuh.']],
    ['a target that is not segmented', `<trans-unit id="a"><source/><seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk></seg-source><target>Satu. Dua.</target></trans-unit>`, ['a: One. Two. | Satu. Dua.']],
    ['what is not for translation, notes and alternatives', unit('a', 'Acme', 'Acme', ' translate="no"') + `<group translate="no">${unit('b', 'Code', 'Kod')}</group><trans-unit id="c"><source>One</source><target>Satu</target><note>Two</note><alt-trans><source>Old</source><target>Lama</target></alt-trans></trans-unit>`, ['c: One | Satu']],
    ['states and approval are no texts', unit('a', 'One', 'Satu', ' approved="no"') + '<trans-unit id="b"><source>Two</source><target state="needs-review-translation">Dua</target></trans-unit>', ['a: One | Satu', 'b: Two | Dua']],
    ['labels', unit('a', '1. Scope', '1. Skop') + unit('b', '(a) names;', '(a) nama;') + unit('c', '(b) dates.', '(b) tarikh.'), ['a: 1. Scope | 1. Skop', 'b: (a) names; | (a) nama;', 'c: (b) dates. | (b) tarikh.']],
  ])('XLIFF 1.2: %s', async (_, body, expected) => {
    const read = await load(xliff1(body), 'a.xlf');
    expect(pairs(read)).toEqual(expected);
    expect([read.canonical, read.translations[0]!.policy].flatMap(findUnmapped)).toEqual([]);
  });

  test('XLIFF 1.2: what a unit is, by its type, its group and the contexts of Trados', async () => {
    const body = `<header><sdl:cxt-defs><sdl:cxt-def id="1" type="sdl:paragraph"/><sdl:cxt-def id="2" type="sdl:heading"/></sdl:cxt-defs></header><body>
      ${unit('a', 'Scope', 'Skop', ' restype="x-h1"')}<group restype="x-li">${unit('b', 'names', 'nama')}</group>
      <group><sdl:cxts><sdl:cxt id="2"/></sdl:cxts>${unit('c', 'Data', 'Data')}</group><group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>${unit('d', 'We keep it', 'Kami simpan')}</group>
      ${unit('e', 'Cell', 'Sel', ' restype="cell"')}${unit('f', 'Button', 'Butang', ' restype="button"')}</body>`;
    const read = await load(xliff1(body), 'a.sdlxliff');
    expect(kinds(read.canonical)).toBe('heading0 item1 heading1 paragraph2 row2 paragraph2');
  });

  test('XLIFF 1.2: files in several languages are told apart', async () => {
    const file = (id: string, target: string, units: string): string => `<file original="${id}" id="${id}" source-language="en" target-language="${target}"><body>${units}</body></file>`;
    const source = `<xliff version="1.2">${file('x', 'ms', unit('1', 'One', 'Satu'))}${file('y', 'th', unit('1', 'One', 'หนึ่ง') + unit('2', 'Two'))}</xliff>`;
    const read = await load(source, 'a.xlf');
    expect(read.translations.map(({ policy }) => policy.language)).toEqual(['ms', 'th']);
    expect(pairs(read, 0)).toEqual(['unit-1: One | Satu']);
    expect(pairs(read, 1)).toEqual(['y.unit-1: One | หนึ่ง', 'unit-2: Two | –']);
  });

  test.each([
    ['in the target', xliff1('<trans-unit id="a"><source>One</source><target xml:lang="th-TH">หนึ่ง</target></trans-unit>', 'source-language="en-GB"'), 'a.xlf', 'en th', 'document'],
    ['in the name', xliff1(unit('a', 'One', 'Satu'), 'source-language="en"'), 'messages.ms.xlf', 'en ms', 'name'],
    ['only in the words', xliff1(unit('a', 'We keep the data of all of our users', 'Nous gardons les données de tous nos utilisateurs'), ''), 'a.xlf', 'en fr', 'identification'],
  ])('the language of the translation, where it stands %s', async (_, source, name, languages, by) => {
    const { canonical, translations } = await load(source, name);
    expect([canonical, translations[0]!.policy].map(({ language }) => language).join(' ')).toBe(languages);
    expect(translations[0]!.policy.provenance.language.by).toBe(by);
  });

  test('XLIFF 2: segments, ignorables, data, groups and codes', async () => {
    const read = await load(
      xliff2(`<group id="g" fs:fs="h2"><unit id="u1"><segment><source>Children</source><target>Enfants</target></segment></unit></group>
        <unit id="u2"><notes><note>Not this</note></notes><originalData><data id="d1">{name}</data><data id="d2">&lt;br/&gt;</data></originalData>
          <segment id="s1" state="initial"><source>Dear <ph id="1" dataRef="d1"/>, we <pc id="2">keep <mrk id="m" type="term">it</mrk></pc><sc id="3"/><ec startRef="3"/>.</source><target>Cher <ph id="1" dataRef="d1"/>, nous <pc id="2">gardons</pc>.</target></segment>
          <ignorable><source> - </source></ignorable>
          <segment><source>One<ph id="4" dataRef="d2"/>two<cp hex="0007"/></source></segment></unit>
        <unit id="u3" translate="no"><segment><source>Acme</source><target>Acme</target></segment></unit>
        <unit id="u4"><segment><source>Hi <ph id="1" equiv="{x}"/></source><target>Salut</target></segment><mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match><source>Hey</source><target>Ohé</target></mtc:match></mtc:matches></unit>`),
      'a.xlf',
    );
    expect(pairs(read)).toEqual(['u1: Children | Enfants', 'u2.s1: Dear {name}, we keep it. | Cher {name}, nous gardons.', 'u2.s2: One\ntwo | –', 'u4: Hi {x} | Salut']);
    expect(kinds(read.canonical)).toBe('heading0 paragraph1 paragraph1 paragraph1');
    expect([read.canonical, read.translations[0]!.policy].flatMap(findUnmapped)).toEqual([]);
    expect(read.canonical.skipped.map(({ reason }) => reason)).toEqual(['between segments', 'not for translation', 'not for translation']);
  });
});

describe('TMX', () => {
  const body = `<tu tuid="retention"><note>n</note><prop type="p">v</prop><tuv xml:lang="EN-us"><seg>Within <bpt i="1">&lt;b&gt;</bpt>30 days<ept i="1">&lt;/b&gt;</ept>, <hi>{name}</hi><ut>x</ut></seg></tuv><tuv xml:lang="th-TH"><seg>ภายใน 30 วัน <ph x="1">{name}</ph></seg></tuv><tuv xml:lang="fr-CA"><seg>Sous 30 jours</seg></tuv></tu>
    <tu tuid="7"><tuv xml:lang="fr_CA"><seg>Merci</seg></tuv><tuv xml:lang="en-US"><seg>Thanks</seg></tuv></tu><tu><tuv xml:lang="th-TH"><seg>ขอบคุณ</seg></tuv></tu>`;

  test('every language against the one of the header', async () => {
    const read = await load(tmx(body), 'a.tmx');
    expect([read.canonical, ...read.translations.map(({ policy }) => policy)].map(({ language }) => language)).toEqual(['en', 'th', 'fr']);
    expect(pairs(read, 0)).toEqual(['retention: Within 30 days, {name} | ภายใน 30 วัน {name}', 'tu-7: Thanks | –', 'tu-3: – | ขอบคุณ']);
    expect(pairs(read, 1)).toEqual(['retention: Within 30 days, {name} | Sous 30 jours', 'tu-7: Thanks | Merci']);
    expect([read.canonical, ...read.translations.map(({ policy }) => policy)].flatMap(findUnmapped)).toEqual([]);
  });

  test.each<[string, string, string[], string[]]>([
    ['the caller names the canonical language', 'srclang="en"', ['fr'], ['fr', 'en', 'th']],
    ['and the translations', 'srclang="en"', ['th', 'fr-CA'], ['th', 'fr']],
    ['the first variant, where all may be the source', 'srclang="*all*"', [], ['en', 'th', 'fr']],
    ['a header that names none of them', 'srclang="de"', [], ['en', 'th', 'fr']],
  ])('%s', async (_, header, languages, expected) => {
    const { canonical, translations } = await load(tmx(body, header), 'a.tmx', { languages });
    expect([canonical, ...translations.map(({ policy }) => policy)].map(({ language }) => language)).toEqual(expected);
  });
});

describe('what cannot be done is said in one line', () => {
  const two = (left: string, right: string): string => tmx(`<tu><tuv xml:lang="${left}"><seg>One text</seg></tuv><tuv xml:lang="${right}"><seg>Ein Text</seg></tuv></tu>`, 'srclang="*all*"');
  test.each<[string, string, string[], string, RegExp]>([
    ['a.xlf', '<xliff><file></xliff>', [], 'broken-xml', /^a\.xlf:1:\d+: this is no well-formed XML/],
    ['a.xlf', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', [], 'xml-entities', /entities/],
    ['a.xlf', `<xliff>${'<group>'.repeat(300)}`, [], 'too-deep', /256/],
    ['a.xlf', 'One', [], 'broken-xml', /XML/],
    ['a.xlf', '<html/>', [], 'wrong-format', /no XLIFF \(its root is html\)/],
    ['a.tmx', '<html/>', [], 'wrong-format', /no TMX/],
    ['a.xlf', xliff1(''), [], 'empty-file', /no text for translation/],
    ['a.xlf', xliff1(unit('a', 'One'), 'source-language="en"'), [], 'one-language', /one language only/],
    ['a.xlf', xliff1(unit('a', 'One', 'Eins'), 'source-language="en" target-language="de"'), [], 'language-unsupported', /German/],
    ['a.tmx', two('en', 'fr'), ['en', 'ms'], 'no-such-version', /nothing in it is in "ms"; it holds en, fr/],
    ['a.tmx', two('en-US', 'en-GB'), [], 'same-language', /en-US and en-GB are both read as en/],
    ['a.md', xliff1(unit('a', 'One', 'Satu')), [], 'unknown-format', /xliff, tmx, po, json/],
  ])('%s %.30s', async (name, source, languages, code, message) => {
    const error = await load(source, name, { languages }).then(() => null, (fault) => fault);
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(new RegExp(`^${name}[^\\n]*; [^\\n]+$`));
  });

  test('a language without a pack is no hindrance where the caller names others, or says what to read it as', async () => {
    const three = tmx('<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv></tu>');
    await expect(load(three, 'a.tmx')).rejects.toMatchObject({ code: 'language-unsupported' });
    expect((await load(three, 'a.tmx', { languages: ['en', 'fr'] })).translations.map(({ policy }) => policy.language)).toEqual(['fr']);
    expect((await load(three, 'a.tmx', { languages: ['en', 'ms'] })).translations.map(({ policy }) => policy.clauses[0]!.text)).toEqual(['Satu']);
  });
});

describe('as programs write them', () => {
  test('Trados: contexts, tags of the header, segments, tracked changes, a byte order mark', async () => {
    const source = `\uFEFF<?xml version="1.0" encoding="utf-8"?><xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"/><file original="a.docx" datatype="x-sdlfilterframework2" source-language="en-GB" target-language="th-TH"><header><file-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"/><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="0"><bpt name="cf">&lt;cf bold="True"&gt;</bpt><ept name="cf">&lt;/cf&gt;</ept></tag><tag id="4"><ph name="field">{DATE}</ph></tag></tag-defs><cxt-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cxt-def id="1" type="sdl:paragraph"/></cxt-defs></header><body>
<group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts><trans-unit id="0b3e1c9a-6f0e-4a43-9c55-0d5a2f1f7a11"><source><g id="0">Retention.</g> We keep it until <x id="4"/>.</source><seg-source><g id="0"><mrk mtype="seg" mid="1">Retention.</mrk></g> <mrk mtype="seg" mid="2">We keep it until <x id="4"/>.</mrk></seg-source><target><g id="0"><mrk mtype="seg" mid="1">การเก็บรักษา</mrk></g> <mrk mtype="seg" mid="2">เราเก็บไว้<mrk mtype="x-sdl-deleted" sdl:revid="r">เสมอ</mrk>จนถึง <x id="4"/></mrk></target><sdl:seg-defs><sdl:seg id="1" conf="Translated"/><sdl:seg id="2" conf="Draft"/></sdl:seg-defs></trans-unit></group>
</body></file></xliff>`;
    const read = await load(source, 'a.docx.sdlxliff');
    expect(pairs(read)).toEqual(['unit-1: Retention. | การเก็บรักษา', 'unit-2: We keep it until {DATE}. | เราเก็บไว้จนถึง {DATE}']);
    expect([read.canonical, read.translations[0]!.policy].flatMap(findUnmapped)).toEqual([]);
  });

  test('a memory in UTF-16', async () => {
    const source = tmx('<tu><tuv xml:lang="en"><seg>Thanks</seg></tuv><tuv xml:lang="th"><seg>ขอบคุณ</seg></tuv></tu>').replace('version="1.0"?', 'version="1.0" encoding="UTF-16"?');
    const bytes = new Uint8Array([0xff, 0xfe, ...[...source].flatMap((char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8])]);
    expect(pairs(await load(bytes, 'a.tmx'))).toEqual(['tu-1: Thanks | ขอบคุณ']);
  });

  test('any text comes back from any format, every character at its place', async () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', 'ข', '้', '😀', ' ', '&', '<', '>', '"', "'", '\\', '\n', '\t', ']]>', '5'), maxLength: 24 }).map((text) => `Word ${text} end`);
    const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);
    const json = (text: string): string => JSON.stringify(text);
    await fc.assert(
      fc.asyncProperty(words, words, async (left, right) => {
        const files: [string, string][] = [
          ['a.xlf', ofOne(escapeXml(left), escapeXml(right))],
          ['a.tmx', tmx(`<tu><tuv xml:lang="en"><seg>${escapeXml(left)}</seg></tuv><tuv xml:lang="ms"><seg>${escapeXml(right)}</seg></tuv></tu>`)],
          ['a.po', `msgid ""\nmsgstr "Language: ms\\n"\n"X-Source-Language: en\\n"\nmsgid ${json(left)}\nmsgstr ${json(right)}\n`],
          ['a.json', `{"en": {"k": ${json(left)}}, "ms": {"k": ${json(right)}}}`],
        ];
        for (const [name, source] of files) {
          const { canonical, translations } = await load(source, name);
          expect([canonical, translations[0]!.policy].map(({ clauses }) => clauses[0]!.text)).toEqual([left, right]);
          expect([canonical, translations[0]!.policy].flatMap(findUnmapped)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('units take time in proportion', async () => {
  const build = (count: number): string => xliff1(Array.from({ length: count }, (_, i) => unit(String(i), `We keep <g id="1">file ${i}</g> &amp; more.`, `Kami simpan <g id="1">fail ${i}</g>.`)).join('\n'));
  const time = async (count: number): Promise<number> => {
    const source = build(count);
    const start = performance.now();
    expect((await load(source, 'a.xlf')).translations[0]!.links).toHaveLength(count);
    return performance.now() - start;
  };
  await time(1000);
  const [small, large] = [await time(2000), await time(16_000)];
  expect(large / small).toBeLessThan(24);
}, 60_000);
