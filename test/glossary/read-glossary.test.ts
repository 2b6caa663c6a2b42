import { describe, expect, test } from '@jest/globals';
import type { GlossaryEntry } from '../../src/glossary/glossary.js';
import { readGlossary } from '../../src/glossary/read-glossary.js';

/** An entry as `en: pupil | ms: murid, -budak (2)`: a dash in front of what is forbidden, the line behind. */
function write({ terms, line, note }: GlossaryEntry): string {
  const languages = Object.entries(terms).map(([language, list]) => `${language}: ${list.map(({ text, forbidden }) => (forbidden ? `-${text}` : text)).join(', ')}`);
  return `${languages.join(' | ')} (${line})${note ? ` ${note}` : ''}`;
}

async function read(text: string | Uint8Array, name?: string): Promise<string[]> {
  return (await readGlossary(text, name === undefined ? {} : { name })).entries.map(write);
}

describe('tables', () => {
  test.each<[string, string, string[]]>([
    ['two columns', 'en,ms\npupil,murid\nschool,sekolah\n', ['en: pupil | ms: murid (2)', 'en: school | ms: sekolah (3)']],
    ['tabs', 'en\tth\npupil\tนักเรียน\n', ['en: pupil | th: นักเรียน (2)']],
    ['semicolons, as Excel writes them', 'EN;FR\r\npupil;élève\r\n', ['en: pupil | fr: élève (2)']],
    ['languages with regions and other columns', 'ID,en-US,ms_MY,fr,note\n7,pupil,murid,élève,"not ""student"""\n', ['en: pupil | ms: murid | fr: élève (2) not "student"']],
    ['quoted cells with separators and line breaks', 'en,ms\n"Terms, Conditions","Terma,\nSyarat"\npupil,murid', ['en: Terms, Conditions | ms: Terma, Syarat (2)', 'en: pupil | ms: murid (4)']],
    ['several renderings', 'en,ms\npupil,murid | pelajar\n', ['en: pupil | ms: murid, pelajar (2)']],
    ['a column of what is forbidden', 'en,ms,forbidden\npupil,murid,budak\n', ['en: pupil | ms: murid, -budak (2)']],
    ['a row of what is forbidden', 'en,ms,Forbidden\npupil,budak,yes\n', ['en: pupil | ms: -budak (2)']],
    ['what is forbidden in one of several languages', 'en,ms,fr,forbidden ms\npupil,murid,élève,budak\n', ['en: pupil | ms: murid, -budak | fr: élève (2)']],
    ['empty cells and lines, spaces, a byte order mark', '\uFEFFen, ms ,th\n\npupil, murid ,\n,,\nschool,,\n', ['en: pupil | ms: murid (3)']],
  ])('%s', async (_, text, entries) => {
    expect(await read(text)).toEqual(entries);
  });

  test('in the encoding of Excel in Thailand', async () => {
    const bytes = Uint8Array.from([...'en,th\npupil,'].map((letter) => letter.charCodeAt(0)).concat([0xb9, 0xd1, 0xa1, 0xe0, 0xc3, 0xd5, 0xc2, 0xb9, 0x0a]));
    expect(await read(bytes, 'terms.csv')).toEqual(['en: pupil | th: นักเรียน (2)']);
  });
});

describe('JSON', () => {
  test.each<[string, string, string[]]>([
    ['texts and lists', '[\n {"en": "pupil", "ms": ["murid", "pelajar"]}\n]', ['en: pupil | ms: murid, pelajar (2)']],
    ['forbidden and a note', '{"terms": [\n {"en": ["pupil"], "ms": "murid", "forbidden": {"ms": ["budak"]}, "note": "of school age"}]}', ['en: pupil | ms: murid, -budak (2) of school age']],
  ])('%s', async (_, text, entries) => {
    expect(await read(text, 'terms.json')).toEqual(entries);
  });
});

const tbx = {
  core2008: `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="c1"><descrip type="definition">who learns</descrip>
<langSet xml:lang="en-GB"><tig><term>pupil</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
<langSet xml:lang="ms"><ntig><termGrp><term>pelajar</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
<ntig><termGrp><term>murid</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>budak</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>`,
  dca2019: `<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>
<conceptEntry id="1"><langSec xml:lang="en"><termSec><term>pupil</term></termSec></langSec>
<langSec xml:lang="ms"><termSec><term>murid</term></termSec><termSec><term>budak</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
</body></text></tbx>`,
  dct2019: `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader/><text><body>
<conceptEntry id="1"><langSec xml:lang="en"><termSec><term>pupil</term><min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
<langSec xml:lang="ms"><termSec><term>mu<hi>rid</hi></term></termSec><termSec><term>budak</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>
</body></text></tbx>`,
  min: `<TBX dialect="TBX-Min"><header><languages source="en" target="ms"/></header><body><entry id="1"><langGroup xml:lang="en"><termGroup><term>pupil</term></termGroup></langGroup>
<langGroup xml:lang="ms"><termGroup><term>murid</term><termStatus>preferred</termStatus></termGroup><termGroup><term>budak</term><termStatus>notRecommended</termStatus></termGroup></langGroup></entry></body></TBX>`,
};

describe('TBX', () => {
  test.each<[keyof typeof tbx, string[]]>([
    ['core2008', ['en: pupil | ms: murid, pelajar, -budak (4) who learns']],
    ['dca2019', ['en: pupil | ms: murid, -budak (2)']],
    ['dct2019', ['en: pupil | ms: murid, -budak (2)']],
    ['min', ['en: pupil | ms: murid, -budak (1)']],
  ])('%s', async (style, entries) => {
    expect(await read(tbx[style], 'terms.tbx')).toEqual(entries);
  });
});

test('of a memory the short segments, which bind nobody', async () => {
  const unit = (en: string, ms: string): string => `<tu><tuv xml:lang="en-US"><seg>${en}</seg></tuv><tuv xml:lang="ms"><seg>${ms}</seg></tuv></tu>`;
  const memory = await readGlossary(`<tmx version="1.4"><header srclang="en-US"/><body>\n${unit('<bpt i="1">&lt;b></bpt>pupil<ept i="1"/>', 'murid')}\n${unit('We teach.', 'Kami mengajar.')}${unit('{name}', '{name}')}${unit('one two three four five six seven', 'satu')}</body></tmx>`);
  expect(memory.entries.map(write)).toEqual(['en: pupil | ms: murid (2)']);
  expect(memory.binding).toBe(false);
});

describe('faults, each in one line with its place', () => {
  test.each<[string, string, string]>([
    ['no languages', 'term,translation\npupil,murid\n', 'terms.csv:1: the first line has to name two languages or more by their codes, such as en,ms; mend the glossary'],
    ['an open quotation mark', 'en,ms\npupil,"murid\nschool,sekolah\n', 'terms.csv:2: a quotation mark is not closed, or something stands behind the closing one; mend the glossary'],
    ['a cell too many', 'en,ms\nTerms, Conditions,Terma\n', 'terms.csv:2: 3 columns where the first line has 2; put a term that holds the separator in quotation marks; mend the glossary'],
    ['nothing in it', 'en,ms\n', 'terms.csv:1: there are no terms in two languages in it; mend the glossary'],
    ['broken JSON', '[\n{"en": }]', "terms.csv:2: this is no valid JSON (Unexpected token '}'); mend the glossary"],
    ['a key that is no language', '[\n\n{"english": "pupil", "ms": "murid"}]', 'terms.csv:3: "english" is no code of a language, nor note nor forbidden; mend the glossary'],
    ['a number for a term', '[{"en": 5, "ms": "murid"}]', 'terms.csv:1: "en" has to be a text or a list of texts; mend the glossary'],
    ['another XML', '<html><body/></html>', 'terms.csv:1: this is XML, but neither TBX nor TMX (its root is html); mend the glossary'],
    ['XML cut off', '<tbx><text>', 'terms.csv:1:'],
    ['entities', '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>', 'terms.csv: it declares entities of its own'],
  ])('%s', async (_, text, line) => {
    const fault = await readGlossary(text, { name: 'terms.csv' }).then(() => '', (error: Error) => error.message);
    expect(fault).toContain(line);
    expect(fault).not.toContain('\n');
  });
});
