import { beforeAll, describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../src/facts/reading.js';
import { packs } from '../../src/packs.js';
import { report } from '../../src/report/report.js';
import type { PolicyCheck, Inspection } from '../../src/report/results.js';
import { displayWidth } from '../../src/report/text/display-width.js';
import { makeSample } from './sample.js';

let sample: PolicyCheck;
let inspection: Inspection;
const versions = () => {
  const { canonical, translation, alignment } = sample.checks[0] as PolicyCheck['checks'][0];
  return { canonical, translation, alignment };
};

beforeAll(async () => {
  sample = await makeSample();
  inspection = { policy: sample.canonical, facts: readPolicy(sample.canonical, packs).facts, findings: sample.findings };
});

describe('text', () => {
  test.each(['en', 'ms', 'th', 'fr'])('a check in %s', (locale) => {
    expect(report(sample, { locale, columns: 80 })).toMatchSnapshot();
  });

  test('an inspection, an alignment, the rules', () => {
    expect(report(inspection, { columns: 80 })).toMatchSnapshot();
    expect(report(versions(), { columns: 80 })).toMatchSnapshot();
    expect(report({ rules: [{ id: 'age-limit', severity: 'error', summary: '' }] }, { locale: 'fr', columns: 80 })).toMatchSnapshot();
  });

  test('an inspection tells an encoding only where there is one', () => {
    const { format, language } = inspection.policy.provenance;
    const extracted = { ...inspection, policy: { ...inspection.policy, provenance: { format: { ...format, value: 'docx' }, language } } };
    const head = (of: Inspection): string => report(of).split('\n')[2] as string;
    expect(head(inspection)).toContain(' · utf-');
    expect(head(extracted)).toContain('docx (');
    expect(head(extracted)).not.toContain('utf-');
  });

  test('stays within its width, in colour and without', () => {
    for (const color of [true, false]) {
      for (const columns of [72, 80, 120]) {
        const lines = report(sample, { columns, color, locale: 'th' }).split('\n');
        const quotes = lines.filter((line) => line.startsWith('    '));
        expect(quotes.filter((line) => displayWidth(line) > columns)).toEqual([]);
      }
    }
  });

  test.each(['en', 'ms', 'th', 'fr'])('no line of a report in %s is wider than the terminal', (locale) => {
    for (const result of [sample, inspection, versions()]) {
      for (const columns of [72, 80, 120]) {
        expect(report(result, { columns, locale }).split('\n').filter((line) => displayWidth(line) > columns)).toEqual([]);
      }
    }
  });

  test.each(['en', 'ms', 'th', 'fr'])('what is said of a link in %s stands where words are missing, and keeps to the width', (locale) => {
    const { canonical, translation } = versions();
    const links = [
      { canonical: [3], translation: [], confidence: 0, moved: false },
      { canonical: [], translation: [3], confidence: 0, moved: false },
      { canonical: [4], translation: [3], confidence: 0.9, moved: true },
    ];
    for (const columns of [72, 80, 120]) {
      const lines = report({ canonical, translation, alignment: { links } }, { locale, columns }).trimEnd().split('\n').slice(-3);
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
      if (locale === 'en') expect(lines[1]).toMatch(/^– +– +in the translation only +/);
    }
  });

  test('a fact says its value, and its words where they are others', () => {
    const lines = (locale: string): string[] => report(inspection, { locale }).split('\n').map((line) => line.trim());
    expect(lines('en')).toContain('· Date: 6 July 2018');
    expect(lines('fr')).toContain('· Date\u00a0: 6 juillet 2018  «6 July 2018»');
  });

  test('marks with colour, or with guillemets where there is none', () => {
    const ESC = String.fromCharCode(27);
    expect(report(sample, { color: true })).toContain(`${ESC}[4m`);
    expect(report(sample, { color: true })).not.toContain('«');
    expect(report(sample)).not.toContain(ESC);
  });

  test('says so when there is nothing to say', () => {
    const [check] = sample.checks as [PolicyCheck['checks'][0]];
    const text = report({ canonical: sample.canonical, checks: [{ ...check, findings: [] }], findings: [] });
    expect(text.split('Nothing found: what is checked agrees.')).toHaveLength(2);
    // Of each of several, and of one beside faults of the canonical version.
    const two = report({ canonical: sample.canonical, checks: [{ ...check, findings: [] }, check], findings: [] });
    const faulty = report({ canonical: sample.canonical, checks: [{ ...check, findings: [] }], findings: check.findings.filter(({ canonical }) => canonical) });
    for (const other of [two, faulty]) expect(other.split('  Nothing found: what is checked agrees.')).toHaveLength(2);
  });
});

describe('json', () => {
  test('a check has the shape of polyclause/check@1', () => {
    const data = JSON.parse(report(sample, { format: 'json', locale: 'ms' }));
    expect(Object.keys(data)).toEqual(['schema', 'tool', 'canonical', 'translations', 'findings', 'summary']);
    expect(data).toMatchObject({
      schema: 'polyclause/check@1',
      tool: { name: 'polyclause' },
      canonical: { name: 'privacy.en.md', language: 'en', title: 'Privacy', effectiveDate: '2018-07-06' },
      translations: [{ document: { language: 'th', effectiveDate: '2018-07-06' } }],
      summary: { errors: 2, warnings: 1, infos: 0, waived: 0 },
    });
    const [translation] = data.translations;
    expect(translation.alignment.links[1]).toEqual({ canonical: ['meta.1'], translation: ['meta.1'], confidence: 0.988, moved: true });
    expect(translation.findings[0]).toEqual({
      rule: 'age-limit',
      severity: 'error',
      fingerprint: '0123456789abcdef',
      message: 'Had umur: versi rujukan menyatakan bawah 13 tahun, terjemahan menyatakan bawah 16 tahun',
      expected: '[0,13)',
      actual: '[0,16)',
      canonical: { clause: '1.1', quote: 'under the age of 13', start: { line: 7, column: 12, offset: 65 }, end: { line: 7, column: 31, offset: 84 } },
      translation: expect.objectContaining({ clause: '1.1' }),
      suggestion: '13 ปี',
    });
  });

  test('a clause has label, kind, depth and its place', () => {
    const data = JSON.parse(report(sample, { format: 'json' }));
    const clause = data.canonical.clauses.find(({ id }: { id: string }) => id === '1.2');
    expect(clause).toEqual({ id: '1.2', label: '1.2', kind: 'item', depth: expect.any(Number), start: { line: 9, column: 1, offset: 170 }, end: expect.objectContaining({ line: 9 }) });
  });

  test('an inspection is a document with facts whose places are in the source', () => {
    const data = JSON.parse(report(inspection, { format: 'json' }));
    expect(data).toMatchObject({ schema: 'polyclause/inspect@1', name: 'privacy.en.md', language: 'en' });
    expect(data.facts.length).toBeGreaterThan(1);
    for (const fact of data.facts) {
      expect(Object.keys(fact)).toEqual(['kind', 'clause', 'quote', 'value', 'stated', 'start', 'end']);
      expect(sample.canonical.source.slice(fact.start.offset, fact.end.offset)).toBe(fact.quote);
    }
  });

  test('one translation alone, several policies, an alignment and the rules', () => {
    const [check] = sample.checks as [PolicyCheck['checks'][0]];
    expect(JSON.parse(report(check, { format: 'json' }))).toMatchObject({ schema: 'polyclause/check@1', findings: [], summary: { errors: 1 } });
    expect(JSON.parse(report([sample, sample], { format: 'json' }))).toMatchObject({ schema: 'polyclause/checks@1', summary: { errors: 4, warnings: 2 } });
    expect(JSON.parse(report(versions(), { format: 'json' }))).toMatchObject({ schema: 'polyclause/align@1', alignment: { links: expect.any(Array) } });
    const rules = [{ id: 'date', severity: 'error', summary: '' }] as const;
    expect(JSON.parse(report({ rules }, { format: 'json' })).rules[0]).toEqual({ id: 'date', severity: 'error', summary: 'A date differs, falls on another weekday, or does not exist' });
  });
});

test('one document needs its findings only', () => {
  const { policy, findings } = inspection;
  expect(report({ policy, findings })).toBe(report(inspection));
});

test.each([
  ['nothing', undefined],
  ['a text', 'privacy.en.md'],
  ['a promise', Promise.resolve()],
  ['a part of a result', {}],
])('%s is no result', (_, result) => {
  expect(() => report(result as never)).toThrow(/^There is nothing here to report; give/);
});

test('a policy that was only loaded is no result', () => {
  expect(() => report(sample.canonical as never)).toThrow(/^There is nothing here to report; give/);
});

test('findings without their documents are refused', () => {
  expect(() => report(sample.checks[0]?.findings as never)).toThrow(/^Findings alone cannot be reported; give/);
});

test('an unknown format or locale is refused', () => {
  expect(() => report(sample, { format: 'sarif2' })).toThrow(/^No report format "sarif2"; there are text, json, html, markdown, csv, sarif, junit, github, xliff$/);
  expect(() => report(sample, { locale: 'xx' })).toThrow(RangeError);
});
