import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/load/load-policy.js';
import { report } from '../../src/report/report.js';
import { escapeMarkdown } from '../../src/report/tasks/escape-markdown.js';
import { escapeXml } from '../../src/report/tasks/escape-xml.js';
import { writeCsv } from '../../src/report/tasks/csv.js';
import { diffWords, markWords } from '../../src/report/word-diff.js';
import { assessImpact } from '../../src/revise/assess-impact.js';
import type { Impact } from '../../src/revise/impact.js';

const load = (name: string, source: string) => loadPolicy(source, { name, format: 'markdown' });
const ENGLISH = '# Privacy Notice\n\n## 1. Requests\n\nWe answer the requests that you send us within 30 days & free of charge.\n\n## 2. Children\n\nWe collect no data from children under 13 without a parent.\n\n## 3. Fees\n\n=SUM(A1) is what nobody pays, as the fees are set by the school alone.\n';
const THAI = '# ประกาศความเป็นส่วนตัว\n\n## 1. คำขอ\n\nเราจะตอบคำขอที่ท่านส่งถึงเราภายใน 30 วัน โดยไม่คิดค่าใช้จ่าย\n\n## 2. เด็ก\n\nเราไม่เก็บข้อมูลจากเด็กอายุต่ำกว่า 13 ปีโดยไม่มีผู้ปกครอง\n\n## 3. ค่าธรรมเนียม\n\n=SUM(A1) เป็นสิ่งที่ไม่มีใครต้องจ่าย เนื่องจากโรงเรียนเป็นผู้กำหนดค่าธรรมเนียมเอง\n';

async function impactOf(newer: string, translation = THAI): Promise<Impact> {
  const [before, after, there] = await Promise.all([load('old.en.md', ENGLISH), load('new.en.md', newer), load('p.th.md', translation)]);
  return assessImpact({ older: before, newer: after, translation: there });
}

const LATER = ENGLISH.replace('30 days', '14 days').replace('set by the school alone', 'set by the [board] alone');

describe('Markdown', () => {
  test('a box for each clause, the change marked by words, nothing of the text read as markup', async () => {
    const text = report(await impactOf(LATER), { format: 'markdown' });
    expect(text).toContain('# Translation tasks: Privacy Notice\n');
    expect(text).toContain('## p.th.md · Thai\n');
    expect(text).toContain('- [ ] **stale** `1.p1` · 1\\. Requests\n  - Period: at most 30 days became at most 14 days\n  - Change: We answer the requests that you send us within <del>30</del><ins>14</ins> days &amp; free of charge.\n');
    expect(text).toContain('<ins>\\[board\\]</ins>');
    expect(text.match(/^- \[ \]/gm)).toHaveLength(2);
  });

  test('says that there is nothing to do', async () => expect(report(await impactOf(ENGLISH), { format: 'markdown', locale: 'fr' })).toContain('Rien à faire'));

  test.each([
    ['1. one', '1\\. one'],
    ['- a', '\\- a'],
    ['*a* _b_ `c` [d](e) <f> | #', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| \\#'],
    ['&lt; AT&T', '&amp;lt; AT&amp;T'],
    ['a.b, 1.5', 'a.b, 1.5'],
    ['desk@school.example, @somebody', 'desk@school.example, @\u200bsomebody'],
  ])('%s → %s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('CSV', () => {
  test('one row for each clause, under a head that no language changes', async () => {
    const [head, ...rows] = report(await impactOf(LATER), { format: 'csv', locale: 'th' }).split('\r\n');
    expect(head).toBe('policy,translation,language,clause,section,status,grade,change,old_source,new_source,present_translation,marked_source');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(/^new\.en\.md,p\.th\.md,th,1\.p1,1\. Requests,stale,substantive,/);
    expect(rows[1]).toContain(`,"'=SUM(A1) is what nobody pays, as the fees`);
    expect(rows[2]).toBe('');
  });

  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['+66 2 000 0000', "'+66 2 000 0000"],
    ['-5', "'-5"],
    ['@SUM', "'@SUM"],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['30 = 30', '30 = 30'],
    ['', ''],
  ])('%j → %j', (cell, written) => expect(writeCsv([[cell]])).toBe(`${written}\r\n`));
});

describe('XLIFF', () => {
  const parse = (xml: string) => new DOMParser({ onError: (level, message) => { throw new Error(`${level}: ${message}`); } }).parseFromString(xml, 'text/xml');
  const all = (node: ReturnType<typeof parse> | Element, name: string): Element[] => [...((node as Element).getElementsByTagName(name) as unknown as Element[])];

  test('is XLIFF 2.1: names, ids, order, states', async () => {
    const newer = LATER.replace('## 2. Children', '## 2. Costs\n\nNobody under the age of 18 pays more than RM 50 for the books of one year.\n\n## 3. Children').replace('## 3. Fees', '## 4. Fees');
    const document = parse(report(await impactOf(newer), { format: 'xliff' }));
    const root = document.documentElement as unknown as Element;
    expect([root.namespaceURI, root.getAttribute('version'), root.getAttribute('srcLang'), root.getAttribute('trgLang')]).toEqual(['urn:oasis:names:tc:xliff:document:2.0', '2.1', 'en', 'th']);
    expect(all(document, 'file').map((file) => file.getAttribute('original'))).toEqual(['new.en.md']);
    const units = all(document, 'unit');
    expect(new Set(units.map((unit) => unit.getAttribute('id'))).size).toBe(units.length);
    for (const unit of units) {
      const children = [...(unit.childNodes as unknown as Element[])].filter(({ nodeType }) => nodeType === 1).map(({ tagName }) => tagName);
      expect([['notes', 'segment'], ['segment']]).toContainEqual(children);
      const [segment] = all(unit, 'segment') as [Element];
      expect(segment.getAttribute('state')).toMatch(/^(?:initial|translated)$/);
      // XLIFF 2.1, 4.3.1.24: only what has a target can be further than initial.
      if (all(segment, 'target').length === 0) expect(segment.getAttribute('state')).toBe('initial');
      for (const note of all(unit, 'note')) expect(note.getAttribute('category')).toMatch(/^[a-z-]+$/);
      expect(new Set(all(unit, 'note').map((note) => note.getAttribute('id'))).size).toBe(all(unit, 'note').length);
    }
  });

  // What the schema of OASIS (xliff_core_2.0.xsd, which 2.1 uses too) asks of the elements that are written.
  const SCHEMA: Record<string, { children: RegExp; required: string[]; optional: string[] }> = {
    xliff: { children: /^(?:file )+$/, required: ['xmlns', 'version', 'srcLang'], optional: ['trgLang'] },
    file: { children: /^(?:notes )?(?:unit )+$/, required: ['id'], optional: ['original'] },
    unit: { children: /^(?:notes )?(?:segment )+$/, required: ['id'], optional: ['name'] },
    notes: { children: /^(?:note )+$/, required: [], optional: [] },
    note: { children: /^$/, required: [], optional: ['id', 'category'] },
    segment: { children: /^source (?:target )?$/, required: [], optional: ['id', 'state', 'subState'] },
    source: { children: /^$/, required: [], optional: [] },
    target: { children: /^$/, required: [], optional: [] },
  };

  test.each([
    ['stale', LATER, undefined],
    ['up to date', ENGLISH, undefined],
    ['with a clause of its own', ENGLISH, `${THAI}\n## 4. อื่นๆ\n\nข้อความนี้มีอยู่เฉพาะในฉบับแปลเท่านั้น\n`],
    ['another policy', '# Menu\n\nSoup & bread\n', undefined],
  ])('holds to the schema: %s', async (_, newer, translation) => {
    const document = parse(report(await impactOf(newer, translation), { format: 'xliff' }));
    for (const element of all(document, '*')) {
      const rule = SCHEMA[element.tagName];
      const attributes = [...(element.attributes as unknown as Iterable<Attr>)].map(({ name }) => name);
      const children = [...(element.childNodes as unknown as Element[])].filter(({ nodeType }) => nodeType === 1).map(({ tagName }) => `${tagName} `).join('');
      expect({ tag: element.tagName, children }).toEqual({ tag: element.tagName, children: expect.stringMatching(rule?.children ?? /^never$/) });
      expect(attributes).toEqual(expect.arrayContaining(rule?.required ?? []));
      expect([...(rule?.required ?? []), ...(rule?.optional ?? [])]).toEqual(expect.arrayContaining(attributes));
      // Ids are name tokens; a state of one's own is written with a prefix.
      for (const name of ['id', 'subState']) if (attributes.includes(name)) expect(element.getAttribute(name)).toMatch(name === 'id' ? /^[\w.:-]+$/ : /^[^\s:]+:[^\s:]+$/);
    }
  });

  test('carries over what did not change, and opens what did with the old source in a note', async () => {
    const document = parse(report(await impactOf(LATER), { format: 'xliff' }));
    const unit = (name: string): Element => all(document, 'unit').find((one) => one.getAttribute('name') === name) as Element;
    const state = (name: string): (string | null)[] => [all(unit(name), 'segment')[0]?.getAttribute('state') ?? null, all(unit(name), 'source')[0]?.textContent ?? null, all(unit(name), 'target')[0]?.textContent ?? null];
    expect(state('2.p1')).toEqual(['translated', 'We collect no data from children under 13 without a parent.', 'เราไม่เก็บข้อมูลจากเด็กอายุต่ำกว่า 13 ปีโดยไม่มีผู้ปกครอง']);
    expect(state('1.p1')).toEqual(['initial', 'We answer the requests that you send us within 14 days & free of charge.', 'เราจะตอบคำขอที่ท่านส่งถึงเราภายใน 30 วัน โดยไม่คิดค่าใช้จ่าย']);
    const notes = Object.fromEntries(all(unit('1.p1'), 'note').map((note) => [note.getAttribute('category'), note.textContent]));
    expect(notes).toMatchObject({ section: '1. Requests', status: 'stale', 'old-source': 'We answer the requests that you send us within 30 days & free of charge.' });
    expect(notes['present-translation']).toContain('30 วัน');
  });

  test('what has no source stands in the notes of the file', async () => {
    const document = parse(report(await impactOf(ENGLISH, `${THAI}\n## 4. อื่นๆ\n\nข้อความนี้มีอยู่เฉพาะในฉบับแปลเท่านั้น\n`), { format: 'xliff' }));
    const file = all(document, 'file')[0] as Element;
    const notes = [...(file.childNodes as unknown as Element[])].find(({ tagName }) => tagName === 'notes') as Element;
    expect(all(notes, 'note').map((note) => [note.getAttribute('category'), note.textContent?.includes('ฉบับแปล') || note.textContent?.includes('อื่นๆ')])).toContainEqual(['edited', true]);
  });

  test.each([
    ['a & b < c > d "e"', 'a &amp; b &lt; c &gt; d &quot;e&quot;'],
    ['bell\u0007, half \ud800, whole 😀', 'bell\ufffd, half \ufffd, whole 😀'],
  ])('%j → %j', (text, escaped) => expect(escapeXml(text)).toBe(escaped));
});

test.each([
  ['th', 'ตอบภายใน 30 วัน', 'ตอบภายใน 14 วัน', 'ตอบภายใน [-30-]{+14+} วัน'],
  ['en', 'under 13', 'under 13', 'under 13'],
  ['en', '', 'new', '{+new+}'],
  ['en', 'old', '', '[-old-]'],
])('words of %s: %s → %s', (language, older, newer, marked) => expect(markWords(diffWords(older, newer, language))).toBe(marked));
