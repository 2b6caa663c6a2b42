import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { factKinds } from '../../src/contract/fact.js';
import { severities } from '../../src/contract/finding.js';
import { waiverStates } from '../../src/contract/waiver.js';
import { bilingualFormats } from '../../src/load/bilingual/formats.js';
import { binaryFormats, textFormats } from '../../src/load/formats.js';
import { changeKinds, grades } from '../../src/revise/version-diff.js';
import { statuses } from '../../src/revise/impact.js';
import { createProject, type Project } from '../cli/project.js';
import { ENGLISH, layOut, MALAY, replaced } from '../waive/check-texts.js';
import { holdAgainst, literalsOf, readJsonPage } from './json-page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readJsonPage(readFileSync(`${root}docs/json.md`, 'utf8'));
const met = new Set<string>();

const contents = '# Privacy policy\n\n## Contents\n\n- 1. Children\n- 2. Requests\n\n## 1. Children\n\nNobody under 13 may join.\n\n## 2. Our answers\n\nWe will answer within 30 days before the expiry of your account.\n<!-- of 2026 -->\n';
const policies = ['a', 'b'].map((name) => ({ canonical: `${name}.en.md`, translations: [`${name}.ms.md`] }));
const BASELINE = 'baseline.json';

let project: Project;

/** What a command prints, whose `schema` says which type of the page it is. */
async function print(args: string, on: Project = project): Promise<Record<string, unknown>> {
  const { out, err } = await on.polyclause(...args.split(' '), '--format', 'json');
  expect(err).toBe('');
  const data = JSON.parse(out);
  expect(holdAgainst(page, data, data.schema, met)).toEqual([]);
  return data;
}

function git(args: string): void {
  const identity = { GIT_AUTHOR_NAME: 'n', GIT_AUTHOR_EMAIL: 'n@example.com', GIT_COMMITTER_NAME: 'n', GIT_COMMITTER_EMAIL: 'n@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z' };
  execFileSync('git', args.split(' '), { cwd: project.root, stdio: 'pipe', env: { PATH: process.env.PATH, ...identity } });
}

beforeAll(async () => {
  const english = layOut('Privacy policy', ENGLISH);
  const malay = layOut('Dasar privasi', MALAY);
  project = createProject({ 'a.en.md': english, 'a.ms.md': malay, 'b.en.md': english, 'b.ms.md': malay, 'contents.md': contents, 'polyclause.config.json': JSON.stringify({ policies }) }).with({ env: { PATH: process.env.PATH ?? '' } });
  for (const args of ['init -q -b main', 'add .', 'commit -q -m first']) git(args);
  const [first, second] = (await print('check')).policies as { translations: { findings: { fingerprint: string }[] }[] }[];
  const fingerprint = (policy: typeof first, index: number): string => policy?.translations[0]?.findings[index]?.fingerprint ?? '';
  // One that holds, and one whose clause changes below.
  await project.polyclause('waive', fingerprint(first, 0), 'a.en.md', 'a.ms.md', '--reason', 'agreed', '--by', 'Siti');
  await project.polyclause('waive', fingerprint(second, 1), 'b.en.md', 'b.ms.md', '--reason', 'agreed', '--by', 'Siti');
  await project.polyclause('check', 'a.en.md', 'a.ms.md', '--baseline', BASELINE, '--update-baseline');
  for (const name of ['a', 'b']) project.write(`${name}.en.md`, layOut('Privacy policy', replaced(ENGLISH, 2, 'You may ask us to keep your data for 18 months after you close the account.')));
});
afterAll(() => project.remove());

describe('every command prints what docs/json.md says', () => {
  test.each<[string, string]>([
    ['check a.en.md a.ms.md --show-waived', 'check'],
    ['check --show-waived', 'checks'],
    ['check a.en.md a.ms.md --show-waived --baseline baseline.json', 'check'],
    ['check contents.md a.ms.md', 'check'],
    ['inspect contents.md --skipped', 'inspect'],
    ['align a.en.md a.ms.md --explain', 'align'],
    ['diff a.en.md contents.md', 'diff'],
    ['impact --to a.en.md a.ms.md', 'impact'],
    ['impact --from b.en.md --to a.en.md a.ms.md', 'impact'],
    ['impact --git a.ms.md', 'impact'],
    ['impact --git', 'impacts'],
    ['status', 'status'],
    ['changelog contents.md a.en.md', 'changelog'],
    ['waive --list', 'waiver-list'],
    ['rules', 'rules'],
  ])('%s: %s', async (args, schema) => expect((await print(args)).schema).toBe(`polyclause/${schema}@1`));

  test('and nothing stands on the page that none of them prints', () => {
    const listed = [...page].flatMap(([type, fields]) => [...fields.keys()].map((field) => `${type}.${field}`));
    expect(listed.filter((field) => !met.has(field))).toEqual([]);
    expect(listed.length).toBeGreaterThan(150);
  });
});

test.each([
  ['Fact', 'kind', factKinds],
  ['Finding', 'severity', severities],
  ['Rule', 'severity', severities],
  ['Change', 'kind', changeKinds],
  ['Change', 'grade', grades],
  ['ClauseImpact', 'grade', grades],
  ['ClauseImpact', 'status', statuses],
  ['Waiver', 'state', waiverStates],
  ['DecidedFormat', 'value', [...textFormats, ...binaryFormats, ...bilingualFormats].map(({ id }) => id)],
])('%s.%s may be what there is in the program', (type, field, values) => expect(literalsOf(page, type, field)).toEqual(values));

test('what is not on the page, missing or of another type is told', () => {
  const small = readJsonPage('### A\n\n| `b` | `B[]` | |\n| `c`? | `"x" \\| null` | |\n\n### B\n\n| `n` | `number` | |\n');
  const told = (data: unknown): string[] => holdAgainst(small, data, 'A', new Set(), 'a');
  expect(told({ b: [{ n: 1 }], c: null })).toEqual([]);
  expect(told({ b: [] })).toEqual([]);
  expect(told({ b: [{ n: '1' }] })).toEqual(['a.b[0].n: "1" is no number']);
  expect(told({ c: 'x' })).toEqual(['a.b: missing']);
  expect(told({ b: [{ n: 1, m: 2 }], d: 3 })).toEqual(['a.d: not on the page', 'a.b[0].m: not on the page']);
  expect(told({ b: [], c: 'y' })).toHaveLength(2);
});
