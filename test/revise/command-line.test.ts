import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';

const text = (days: string, more = ''): string => `# Privacy Policy\n\n## 1. Requests\n\nWe will answer the request that you send us within ${days} days.\n\n## 2. Children\n\nWe do not collect data from children under 13 without a parent.\n${more}`;
const MALAY = '# Dasar Privasi\n\n## 1. Permintaan\n\nKami akan menjawab permintaan yang anda hantar kepada kami dalam tempoh 30 hari.\n\n## 2. Kanak-kanak\n\nKami tidak mengumpul data daripada kanak-kanak di bawah umur 13 tahun tanpa ibu bapa.\n';

const dated = (year: string, days: string): string => text(days).replace('\n\n', `\n\nEffective date: 1 March ${year}\n\n`);
const OTHER = '# Library Rules\n\n## 1. Loans\n\nA pupil may keep a book for a month and a journal for a week.\n\n## 2. Quiet\n\nNobody sings, eats or runs between the shelves of the reading room.\n';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'polyclause-'));
  for (const [name, content] of Object.entries({ 'old.en.md': text('30'), 'new.en.md': text('14'), 'comma.en.md': text('30').replace('us within', 'us, within'), 'p.ms.md': MALAY, 'new.ms.md': MALAY.replace('30', '14'), 'dated.en.md': dated('2026', '14'), 'before.en.md': dated('2025', '30'), 'other.en.md': OTHER })) {
    writeFileSync(join(cwd, name), content);
  }
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function polyclause(args: string): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await run(args.split(' '), { cwd, env: {}, stdout: { columns: 100, write: (part: string) => (out += part) }, stderr: { write: (part: string) => (err += part) } });
  return { status, out, err };
}

describe('diff', () => {
  test.each([
    ['diff old.en.md new.en.md', 1],
    ['diff old.en.md new.en.md --fail-on never', 0],
    ['diff old.en.md comma.en.md', 0],
    ['diff old.en.md old.en.md', 0],
    ['impact --from old.en.md --to new.en.md p.ms.md', 1],
    ['impact --from old.en.md --to new.en.md new.ms.md', 0],
    ['impact --from old.en.md --to old.en.md p.ms.md', 0],
    ['impact --to new.en.md p.ms.md', 1],
  ])('%s: exit status %i', async (args, status) => expect(await polyclause(args)).toMatchObject({ status, err: '' }));

  test('strikes words out and puts words in', async () => {
    const { out } = await polyclause('diff old.en.md new.en.md');
    expect(out).toContain('within [-30-]{+14+} days');
    expect(out).toContain('at most 30 days became at most 14 days');
  });

  test('prints the data that the design names', async () => {
    const result = JSON.parse((await polyclause('diff old.en.md new.en.md --format json')).out);
    expect(result.schema).toBe('polyclause/diff@1');
    expect(result.changes).toMatchObject([{ older: ['1.p1'], newer: ['1.p1'], kind: 'reworded', grade: 'substantive', facts: [{ older: { value: '<=P30D', clause: '1.p1' }, newer: { value: '<=P14D', quote: 'within 14 days' } }] }]);
  });
});

describe('impact', () => {
  test('shows the change and the present translation', async () => {
    const { out } = await polyclause('impact --from old.en.md --to new.en.md p.ms.md --ui-language fr');
    expect(out).toContain('périmé');
    expect(out).toContain('[-30-]{+14+}');
    expect(out).toContain('ms: Kami akan menjawab permintaan');
  });

  test('prints every clause of every translation', async () => {
    const { translations } = JSON.parse((await polyclause('impact --from old.en.md --to new.en.md p.ms.md new.ms.md --format json')).out);
    const statuses = translations.map(({ clauses }: { clauses: { status: string }[] }) => clauses.map(({ status }) => status));
    expect(statuses).toEqual([
      ['current', 'current', 'stale', 'current', 'current'],
      ['current', 'current', 'updated', 'current', 'current'],
    ]);
  });
});

test.each([
  ['diff old.en.md p.ms.md', /^polyclause: old\.en\.md is in en, p\.ms\.md in ms; /],
  ['diff old.en.md', /^polyclause: missing required argument 'newer'/],
  ['diff old.en.md nowhere.md', /^polyclause: nowhere\.md: there is no such file; /],
  ['impact p.ms.md', /^polyclause: required option '--to <newer>' not specified/],
  ['impact --from old.en.md --to new.en.md old.en.md', /^polyclause: old\.en\.md: it is in the language of new\.en\.md \(en\); /],
])('%s is refused in one line', async (args, line) => {
  const { status, out, err } = await polyclause(args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(line);
});

describe('odd pairs of versions are told, whatever is asked about them', () => {
  const commands = (older: string, newer: string): string[] => [`diff ${older} ${newer}`, `impact --from ${older} --to ${newer} p.ms.md`, `changelog ${older} ${newer} --languages en`];

  test.each<[string, string, RegExp]>([
    ['old.en.md', 'old.en.md', /Both versions say the same\./g],
    ['old.en.md', 'other.en.md', /old\.en\.md and other\.en\.md have hardly a clause in common: they may be different policies\./g],
    ['dated.en.md', 'before.en.md', /The older version is dated 1 March 2026, the newer one 1 March 2025: they may have been given the wrong way round\./g],
  ])('%s, %s', async (older, newer, answer) => {
    for (const command of commands(older, newer)) {
      const { out, err } = await polyclause(command);
      expect(`${out}${err}`.replace(/\s+/g, ' ').match(answer)).toHaveLength(1);
      expect(err === '' || command.startsWith('changelog')).toBe(true);
    }
  });

  test('the right way round, nothing is said', async () => {
    for (const command of commands('before.en.md', 'dated.en.md')) {
      const { out, err } = await polyclause(command);
      expect(`${out}${err}`).not.toMatch(/wrong way|hardly|say the same/);
    }
  });
});
