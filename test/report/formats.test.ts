import { beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { loadPolicy } from '../../src/load/load-policy.js';
import { report } from '../../src/report/report.js';
import type { PolicyCheck } from '../../src/report/results.js';
import { checkTranslation } from '../../src/check/check-translation.js';
import { makeSample } from './sample.js';
import { sarifSchema } from './sarif-schema.js';

let sample: PolicyCheck;
let accepted: PolicyCheck;
let hostile: PolicyCheck;

const EVIL = `<script>alert(1)</script> "x' & ]]> ::error::y | =1+1 [a](http://evil.example) @someone`;

beforeAll(async () => {
  sample = await makeSample();
  const [check] = sample.checks as [PolicyCheck['checks'][0]];
  const [first, ...others] = check.findings as [PolicyCheck['findings'][0], ...PolicyCheck['findings']];
  const waived = { ...first, waived: { source: 'waiver' as const, reason: 'agreed with counsel', by: 'A. Counsel', until: null } };
  accepted = { ...sample, checks: [{ ...check, findings: others, waived: [waived] }] };
  const load = (text: string, language: string, name: string) => loadPolicy(text, { language, name, format: 'text' });
  const canonical = await load(`Notice\n\n1. ${EVIL} within 30 days.\n\n2. We keep it for 12 months.\n`, 'en', 'a "b" <c>,x:y.en.txt');
  const translation = await load(`Notis\n\n1. ${EVIL} dalam tempoh 60 hari.\n\n2. Kami menyimpannya selama 12 bulan.\n`, 'ms', 'd é.ms.txt');
  hostile = { canonical, checks: [checkTranslation(canonical, translation)], findings: [] };
});

const all = (format: string, options = {}) => [sample, accepted, hostile].map((check) => report(check, { format, ...options }));

describe('sarif', () => {
  const read = (check: PolicyCheck) => JSON.parse(report(check, { format: 'sarif' }));

  test('is what the schema of SARIF 2.1.0 asks for', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(sarifSchema);
    for (const check of [sample, accepted, hostile]) {
      validate(read(check));
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...read(sample), version: '2.0.0' })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'y' }, level: 'info' }] }] })).toBe(false);
  });

  test('the translation is the location, the canonical version a related one, the suggestion a fix', () => {
    const [run] = read(sample).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'age-limit');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('age-limit');
    expect(result).toMatchObject({ level: 'error', fingerprints: { 'polyclause/v1': '0123456789abcdef' } });
    const [at] = result.locations;
    const [related] = result.relatedLocations;
    expect(at.physicalLocation.artifactLocation).toEqual({ uri: 'privacy.th.md', uriBaseId: '%SRCROOT%' });
    expect(related.physicalLocation.artifactLocation.uri).toBe('privacy.en.md');
    const { charOffset, charLength } = related.physicalLocation.region;
    expect(sample.canonical.source.slice(charOffset, charOffset + charLength)).toBe('under the age of 13');
    const [replacement] = result.fixes[0].artifactChanges[0].replacements;
    expect(replacement.insertedContent.text).toBe('13 ปี');
    expect(replacement.deletedRegion).toEqual(at.physicalLocation.region);
  });

  test('accepted findings are there with their suppression', () => {
    const suppressed = read(accepted).runs[0].results.filter((result: { suppressions?: unknown }) => result.suppressions);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0].suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: 'agreed with counsel' }]);
  });

  test('names of files are encoded', () => {
    const uris = [...JSON.stringify(read(hostile)).matchAll(/"uri":"([^"]*)"/g)].map((match) => match[1]);
    expect(uris).toContain('d%20%C3%A9.ms.txt');
  });
});

describe('junit', () => {
  test('is well-formed, whatever the documents hold, and its counts are right', () => {
    for (const xml of all('junit', { showWaived: true })) {
      const document = new DOMParser({ onError: (_, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
      const count = (name: string): number => document.getElementsByTagName(name).length;
      const root = document.documentElement;
      expect([root?.getAttribute('tests'), root?.getAttribute('failures'), root?.getAttribute('skipped')]).toEqual([count('testcase'), count('failure'), count('skipped')].map(String));
    }
  });

  test('a clause fails for an error, not for a warning, and accepted ones are skipped', () => {
    const failures = (check: PolicyCheck): number => report(check, { format: 'junit', showWaived: true }).split('<failure').length - 1;
    expect(failures(sample)).toBe(2);
    expect(failures(accepted)).toBe(1);
    expect(report(accepted, { format: 'junit', showWaived: true })).toContain('<skipped message="Waived by A. Counsel: agreed with counsel"/>');
  });
});

describe('html', () => {
  test('is one page without script, and nothing of a document is markup', () => {
    for (const page of all('html', { showWaived: true })) {
      expect(page).not.toMatch(/<script|<img|<a |javascript:|src=|@import|url\(/i);
      const tags = [...page.matchAll(/<\/?([a-z][a-z0-9]*)/g)].map((match) => match[1]);
      expect([...new Set(tags)].filter((tag) => !/^(html|head|meta|title|style|body|input|div|label|main|h[123]|p|code|article|header|span|mark|ins|b)$/.test(tag as string))).toEqual([]);
    }
    expect(report(hostile, { format: 'html' })).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('clauses stand side by side in their languages, with the words marked', () => {
    const page = report(sample, { format: 'html', locale: 'fr' });
    expect(page).toContain('<html lang="fr-FR">');
    expect(page).toMatch(/<p class="quote" lang="en">1\.1 Nobody <mark>under the age of 13<\/mark> may open/);
    expect(page).toMatch(/lang="th">1\.1 ผู้ที่<mark>มีอายุต่ำกว่า 16 ปี<\/mark>/);
    expect(page).toContain('<ins lang="th">13 ปี</ins>');
  });
});

describe('csv', () => {
  test('every row has the cells of the head, and no cell is a formula', () => {
    for (const csv of all('csv', { showWaived: true })) {
      const rows = readCsv(csv);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]?.length as number);
        for (const cell of row) expect(cell).not.toMatch(/^[\s]*[=+\-@]/);
      }
    }
  });

  test('an accepted finding is listed where that is asked for', () => {
    expect(readCsv(report(accepted, { format: 'csv' }))).toHaveLength(readCsv(report(sample, { format: 'csv' })).length - 1);
    expect(report(accepted, { format: 'csv', showWaived: true })).toContain('agreed with counsel');
  });
});

/** Rows of RFC 4180; throws on a quotation mark that is not closed. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error('no RFC 4180');
    const [, raw, end] = match as unknown as [string, string, string];
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}

describe('markdown', () => {
  test('a part for each translation, open where there are errors, in balance', () => {
    for (const text of all('markdown', { showWaived: true })) {
      expect(text.split('<details').length).toBe(text.split('</details>').length);
      expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[a|@someone/);
    }
    expect(report(sample, { format: 'markdown' })).toContain('<details open>');
  });

  test('fits into a comment, and says how much does not', async () => {
    const many = { ...sample, checks: Array.from({ length: 400 }, () => sample.checks[0] as PolicyCheck['checks'][0]) };
    const text = report(many, { format: 'markdown' });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/[\d,]+ more findings/);
  });
});

describe('github', () => {
  test('one command a line, with file, line and column', () => {
    const lines = report(sample, { format: 'github' }).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^::error file=privacy\.th\.md,line=7,endLine=7,col=\d+,endColumn=\d+,title=age-limit \[01234567\]::Age limit: the canonical version says under 13, the translation under 16%0A/);
  });

  test('nothing of a document begins a command or a property of its own', () => {
    for (const line of report(hostile, { format: 'github' }).trimEnd().split('\n')) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*::/);
    }
  });
});

test('formats that show other results do not show these', () => {
  expect(() => report(sample, { format: 'xliff' })).toThrow(RangeError);
  expect(() => report({ rules: [] }, { format: 'sarif' })).toThrow(RangeError);
});
