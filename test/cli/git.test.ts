import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseLog } from '../../src/cli/git/list-commits.js';
import { isObject } from '../../src/cli/git/object-name.js';
import { run } from '../../src/cli/run.js';

const { PATH } = process.env;
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'polyclause-git-'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const identity = { GIT_AUTHOR_NAME: 'n', GIT_AUTHOR_EMAIL: 'n@example.com', GIT_COMMITTER_NAME: 'n', GIT_COMMITTER_EMAIL: 'n@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

function git(cwd: string, args: string, date = '2026-01-01'): string {
  return execFileSync('git', args.split(' '), { cwd, encoding: 'utf8', stdio: 'pipe', env: { PATH, ...identity, GIT_AUTHOR_DATE: `${date}T12:00:00Z`, GIT_COMMITTER_DATE: `${date}T12:00:00Z` } });
}

type Files = Record<string, string | null>;

/** A repository with one commit for each set of files, a month apart; null takes a file away. */
function repository(name: string, commits: readonly Files[]): string {
  const cwd = join(root, name);
  mkdirSync(cwd);
  git(cwd, 'init -q -b main');
  for (const [i, files] of commits.entries()) {
    write(cwd, files);
    git(cwd, 'add -A');
    git(cwd, `commit -q --allow-empty -m version-${i + 1}`, `2026-0${i + 1}-15`);
  }
  return cwd;
}

function write(cwd: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) {
      rmSync(join(cwd, path));
      continue;
    }
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
}

async function polyclause(cwd: string, args: string, env: Record<string, string | undefined> = { PATH, ...identity }): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await run(args.split(' '), { cwd, env, stdout: { columns: 100, write: (part: string) => (out += part) }, stderr: { write: (part: string) => (err += part) } });
  return { status, out, err };
}

/** `p.ms.md stale 2 2026-02-15`, a line for each translation. */
async function outline(cwd: string, args = ''): Promise<string[]> {
  const { out, err } = await polyclause(cwd, `status --format json${args}`);
  expect(err).toBe('');
  const { translations } = JSON.parse(out) as { translations: { translation: string; state: string; work: Record<string, number>; since: { date: string | null } | null }[] };
  return translations.map(({ translation, state, work, since }) => `${translation} ${state} ${Object.entries(work).map(([status, many]) => `${many} ${status}`).join(', ')} ${since === null ? '' : since.date}`.replace(/ +/g, ' ').trim());
}

/** Section 1 answers in so many days, section 2 keeps for so many months; a third section says the fee where there is one. */
const english = (days: number, months: number, fee = 0): string =>
  `# Privacy Notice\n\n## 1. Requests\n\nWe answer the requests that you send to us within ${days} days.\n\n## 2. Records\n\nWe keep the records of a pupil for ${months} months after the pupil has left the school.\n\n## 3. Parents\n\nThe parents of a pupil may see the records at any time.\n${fee > 0 ? `\n## 4. Fees\n\nNobody pays more than RM ${fee} for a copy of the records.\n` : ''}`;
const malay = (days: number, months: number, fee = 0): string =>
  `# Notis Privasi\n\n## 1. Permintaan\n\nKami menjawab permintaan yang anda hantar kepada kami dalam tempoh ${days} hari.\n\n## 2. Rekod\n\nKami menyimpan rekod murid selama ${months} bulan selepas murid itu meninggalkan sekolah.\n\n## 3. Ibu bapa\n\nIbu bapa murid boleh melihat rekod itu pada bila-bila masa.\n${fee > 0 ? `\n## 4. Yuran\n\nTiada sesiapa membayar lebih daripada RM ${fee} untuk satu salinan rekod.\n` : ''}`;
const thai = (days: number, months: number, fee = 0): string =>
  `# ประกาศความเป็นส่วนตัว\n\n## 1. คำขอ\n\nเราจะตอบคำขอที่ท่านส่งถึงเราภายใน ${days} วัน\n\n## 2. บันทึก\n\nเราจะเก็บบันทึกของนักเรียนไว้เป็นเวลา ${months} เดือนหลังจากนักเรียนออกจากโรงเรียน\n\n## 3. ผู้ปกครอง\n\nผู้ปกครองของนักเรียนดูบันทึกได้ทุกเมื่อ\n${fee > 0 ? `\n## 4. ค่าธรรมเนียม\n\nไม่มีผู้ใดต้องจ่ายเกิน ${fee} ริงกิตสำหรับสำเนาบันทึก\n` : ''}`;

const config = JSON.stringify({ policies: [{ canonical: 'p.en.md', translations: ['p.ms.md', 'p.th.md'] }] });
const first: Files = { 'polyclause.config.json': config, 'p.en.md': english(30, 12), 'p.ms.md': malay(30, 12), 'p.th.md': thai(30, 12) };

describe('how far a translation has come', () => {
  test.each<[string, Files[], string[]]>([
    ['nothing ever changed', [first], ['p.ms.md current', 'p.th.md current']],
    ['one followed, one did not', [first, { 'p.en.md': english(14, 12), 'p.ms.md': malay(14, 12) }], ['p.ms.md current', 'p.th.md stale 1 stale 2026-02-15']],
    ['since the first change that was not followed', [first, { 'p.en.md': english(14, 12) }, { 'p.en.md': english(14, 24) }, { 'p.en.md': english(14, 24, 50) }], ['p.ms.md stale 2 stale, 2 missing 2026-02-15', 'p.th.md stale 2 stale, 2 missing 2026-02-15']],
    ['halfway', [first, { 'p.en.md': english(14, 12), 'p.ms.md': malay(14, 12) }, { 'p.en.md': english(14, 24), 'p.th.md': thai(14, 24) }], ['p.ms.md stale 1 stale 2026-03-15', 'p.th.md current']],
    ['the late change followed, the early one passed over', [first, { 'p.en.md': english(14, 12) }, { 'p.en.md': english(14, 24), 'p.ms.md': malay(30, 24) }], ['p.ms.md stale 1 stale 2026-02-15', 'p.th.md stale 2 stale 2026-02-15']],
    ['followed later, in a commit of its own', [first, { 'p.en.md': english(14, 12) }, { 'p.ms.md': malay(14, 12) }, { 'README.md': 'x' }], ['p.ms.md current', 'p.th.md stale 1 stale 2026-02-15']],
    ['touched later, and not followed: dates prove nothing', [first, { 'p.en.md': english(14, 12) }, { 'p.ms.md': `${malay(30, 12)}\n` }], ['p.ms.md stale 1 stale 2026-02-15', 'p.th.md stale 1 stale 2026-02-15']],
    ['translated before the canonical version was changed', [first, { 'p.ms.md': malay(14, 12) }, { 'p.en.md': english(14, 12) }], ['p.ms.md current', 'p.th.md stale 1 stale 2026-03-15']],
    ['a comma', [first, { 'p.en.md': english(30, 12).replace('pupil for', 'pupil, for') }], ['p.ms.md current', 'p.th.md current']],
    ['changed back', [first, { 'p.en.md': english(14, 12) }, { 'p.en.md': english(30, 12) }], ['p.ms.md current', 'p.th.md current']],
    ['renamed and changed', [first, { 'p.en.md': null, 'docs/q.en.md': english(30, 12), 'polyclause.config.json': config.replace('p.en.md', 'docs/q.en.md') }, { 'docs/q.en.md': english(14, 12), 'p.th.md': thai(14, 12) }], ['p.ms.md stale 1 stale 2026-03-15', 'p.th.md current']],
    ['renamed in the commit that changed it', [first, { 'p.en.md': null, 'q.en.md': english(14, 12), 'polyclause.config.json': config.replace('p.en.md', 'q.en.md') }], ['p.ms.md stale 1 stale 2026-02-15', 'p.th.md stale 1 stale 2026-02-15']],
    ['a section added and translated', [first, { 'p.en.md': english(30, 12, 50), 'p.ms.md': malay(30, 12, 50) }], ['p.ms.md current', 'p.th.md stale 2 missing 2026-02-15']],
    ['a section taken away', [{ ...first, 'p.en.md': english(30, 12, 50), 'p.ms.md': malay(30, 12, 50), 'p.th.md': thai(30, 12, 50) }, { 'p.en.md': english(30, 12), 'p.th.md': thai(30, 12) }], ['p.ms.md stale 2 obsolete 2026-02-15', 'p.th.md current']],
  ])('%s', async (name, commits, lines) => expect(await outline(repository(name.replace(/\W+/g, '-'), commits))).toEqual(lines));

  test('what is not committed is the newest version', async () => {
    const cwd = repository('dirty', [first]);
    write(cwd, { 'p.en.md': english(14, 12), 'p.th.md': thai(14, 12) });
    expect(await outline(cwd)).toEqual(['p.ms.md stale 1 stale null', 'p.th.md current']);
    expect((await polyclause(cwd, 'status')).out).toMatch(/p\.ms\.md +Malay +1 clause behind +not committed yet\n/);
  });

  test('renamed, and not committed yet', async () => {
    const cwd = repository('staged', [first, { 'p.en.md': english(14, 12), 'p.ms.md': malay(14, 12) }]);
    renameSync(join(cwd, 'p.en.md'), join(cwd, 'new.en.md'));
    write(cwd, { 'polyclause.config.json': config.replace('p.en.md', 'new.en.md') });
    git(cwd, 'add -A');
    expect(await outline(cwd)).toEqual(['p.ms.md current', 'p.th.md stale 1 stale 2026-02-15']);
    expect((await polyclause(cwd, 'status')).out).toContain('new.en.md');
  });

  test('what was found before is known, and what is kept can be anything', async () => {
    const cwd = repository('cached', [first, { 'p.en.md': english(14, 12) }]);
    const file = join(cwd, '.git', 'polyclause-status.json');
    const lines = await outline(cwd);
    const kept = readFileSync(file, 'utf8');
    expect(await outline(cwd)).toEqual(lines);
    expect(readFileSync(file, 'utf8')).toBe(kept);
    // Told from what is kept: another state put there is believed, unless nothing is to be.
    writeFileSync(file, kept.replaceAll('"stale":1', '"stale":7'));
    expect(await outline(cwd)).toEqual(lines.map((line) => line.replace('1 stale', '7 stale')));
    expect(await outline(cwd, ' --no-cache')).toEqual(lines);
    write(cwd, { 'p.ms.md': malay(14, 12) });
    expect(await outline(cwd)).toEqual(['p.ms.md current', 'p.th.md stale 1 stale 2026-02-15']);
    for (const broken of ['', '{', '[]', '{"a":1}', 'null']) {
      writeFileSync(file, broken);
      expect(await outline(cwd)).toEqual(['p.ms.md current', 'p.th.md stale 1 stale 2026-02-15']);
    }
  });

  test('pins are followed, and those that lost their clause are told', async () => {
    const cwd = repository('pinned', [first, { 'p.en.md': english(14, 12) }]);
    const answersOf = async (): Promise<Record<string, string>> => {
      const { out } = await polyclause(cwd, 'impact --git p.ms.md --format json');
      const { clauses } = (JSON.parse(out) as { translations: { clauses: { newer: string[]; translation: string[] }[] }[] }).translations[0]!;
      return Object.fromEntries(clauses.map(({ newer, translation }) => [newer.join('+'), translation.join('+')]));
    };
    expect(await answersOf()).toMatchObject({ '1': '1', '1.p1': '1.p1' });
    expect((await polyclause(cwd, 'changelog p.en.md --languages ms')).out).toContain('Permintaan');
    const before = await outline(cwd);
    write(cwd, { 'p.ms.pins.yaml': 'link:\n  - { canonical: "1", translation: "3" }\n  - { canonical: 1.p1, translation: 3.p1 }\n  - { canonical: "9", translation: "1" }\n' });
    expect(await answersOf()).toMatchObject({ '1': '3', '1.p1': '3.p1' });
    expect((await polyclause(cwd, 'impact --git p.ms.md')).out).not.toBe('');
    const { out, err } = await polyclause(cwd, 'changelog p.en.md --languages ms');
    expect(out).toContain('Ibu bapa');
    expect(err).toBe('polyclause: p.ms.pins.yaml:4:5: this pin is not followed, for p.en.md has no clause 9; pin it anew or take it out\n');
    expect((await polyclause(cwd, 'impact --git p.ms.md --format csv')).err).toBe('polyclause: p.ms.pins.yaml: this pin is not followed, for p.en.md has no clause 9; pin it anew or take it out\n');
    // What was kept of the status without pins holds no more: the pinned clause says nothing of any number of days.
    expect(await outline(cwd)).not.toEqual(before);
  });

  test('--since looks no further back', async () => {
    const cwd = repository('since', [first, { 'p.en.md': english(14, 12) }, { 'p.en.md': english(14, 24) }]);
    git(cwd, 'tag v2 HEAD~1');
    expect(await outline(cwd, ' --since v2')).toEqual(['p.ms.md stale 1 stale 2026-03-15', 'p.th.md stale 1 stale 2026-03-15']);
    expect(await outline(cwd, ' --since HEAD')).toEqual(['p.ms.md current', 'p.th.md current']);
  });

  test('in a folder of the repository, with names that are not Latin', async () => {
    const cwd = repository('ไทย policies', [{}]);
    write(cwd, { 'a b/นโยบาย.en.md': english(30, 12), 'a b/นโยบาย.th.md': thai(30, 12), 'a b/polyclause.config.json': JSON.stringify({ policies: [{ canonical: 'นโยบาย.en.md', translations: ['นโยบาย.th.md'] }] }) });
    git(cwd, 'add -A');
    git(cwd, 'commit -q -m one');
    write(cwd, { 'a b/นโยบาย.en.md': english(14, 12) });
    git(cwd, 'commit -q -a -m two', '2026-05-01');
    expect(await outline(join(cwd, 'a b'))).toEqual(['นโยบาย.th.md stale 1 stale 2026-05-01']);
  });

  test('a merge brings in what its branch changed', async () => {
    const cwd = repository('merge', [first]);
    git(cwd, 'checkout -q -b side');
    write(cwd, { 'p.en.md': english(14, 12) });
    git(cwd, 'commit -q -a -m side', '2026-02-01');
    git(cwd, 'checkout -q main');
    write(cwd, { 'p.en.md': english(30, 24), 'p.ms.md': malay(30, 24) });
    git(cwd, 'commit -q -a -m main', '2026-03-01');
    git(cwd, 'merge -q -X ours --no-edit side', '2026-04-01');
    expect(readFileSync(join(cwd, 'p.en.md'), 'utf8')).toBe(english(14, 24));
    expect(await outline(cwd)).toEqual(['p.ms.md stale 1 stale 2026-04-01', 'p.th.md stale 2 stale 2026-02-01']);
  });
});

describe('reports', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = repository('reports', [first, { 'p.en.md': english(14, 12), 'p.ms.md': malay(14, 12) }]);
  });

  test('a table, which impact --git prints as well', async () => {
    const { status, out } = await polyclause(cwd, 'status --ui-language fr');
    expect(status).toBe(1);
    expect(out).toMatch(/^politique +traduction +langue +état +depuis\np\.en\.md +p\.ms\.md +malais +à jour\np\.en\.md +p\.th\.md +thaï +1 clause en retard +15 février 2026 \([0-9a-f]{7}\)\n\nÀ jour : 1 sur 2 traductions\n$/);
    expect((await polyclause(cwd, 'impact --git --ui-language fr')).out).toBe(out);
    expect((await polyclause(cwd, 'status --fail-on never')).status).toBe(0);
    expect((await polyclause(cwd, 'status --format markdown')).out).toContain('| p.en.md | p.th.md | Thai | 1 clause behind |');
    expect((await polyclause(cwd, 'status --format csv')).out).toMatch(/\r\np\.en\.md,p\.th\.md,th,stale,1,2026-02-15,[0-9a-f]{40}\r\n$/);
  });

  test('what is to be done, from the version that each translation last matched', async () => {
    const { status, out } = await polyclause(cwd, 'impact --git --format json');
    expect(status).toBe(1);
    const { policies } = JSON.parse(out) as { policies: { older: { name: string }; base: { commit: string; date: string }; translations: { document: { name: string }; clauses: { status: string }[] }[] }[] };
    expect(policies.map(({ base, translations }) => [base.date, translations.map(({ document, clauses }) => [document.name, clauses.filter(({ status: each }) => each !== 'current').map(({ status: each }) => each)])])).toEqual([
      ['2026-02-15', [['p.ms.md', []]]],
      ['2026-01-15', [['p.th.md', ['stale']]]],
    ]);
    expect(policies[1]?.older.name).toMatch(/^p\.en\.md@[0-9a-f]{7}$/);
  });

  test('one XLIFF file has one target language', async () => {
    expect(await polyclause(cwd, 'impact --git --format xliff')).toMatchObject({ status: 2, out: '' });
    expect((await polyclause(cwd, 'impact --git --format xliff p.th.md')).out).toContain('trgLang="th"');
    await polyclause(cwd, 'impact --git --format xliff --output tasks.xliff');
    expect(readFileSync(join(cwd, 'tasks.ms.xliff'), 'utf8')).not.toContain('state="initial"');
    expect(readFileSync(join(cwd, 'tasks.th.xliff'), 'utf8').match(/state="initial"/g)).toHaveLength(1);
    expect((await polyclause(cwd, 'impact --git --to p.en.md p.th.md --format csv')).out.split('\r\n')).toHaveLength(3);
  });
});

describe('what is said in one line', () => {
  const line = async (cwd: string, args = 'status', env?: Record<string, string | undefined>): Promise<string> => {
    const { status, out, err } = await polyclause(cwd, args, env);
    expect({ status, out, lines: err.split('\n').length }).toEqual({ status: 2, out: '', lines: 2 });
    return err;
  };

  test('git is not installed', async () => expect(await line(repository('no-git', [first]), 'status', { PATH: '/nowhere' })).toMatch(/git cannot be run; install it/));

  test('no repository', async () => {
    const cwd = join(root, 'plain');
    mkdirSync(cwd);
    write(cwd, first);
    expect(await line(cwd, 'status', { PATH, GIT_CEILING_DIRECTORIES: root })).toMatch(/in no git repository/);
  });

  test('no commit', async () => {
    const cwd = join(root, 'unborn');
    mkdirSync(cwd);
    write(cwd, first);
    git(cwd, 'init -q');
    expect(await line(cwd)).toMatch(/has no commit yet/);
  });

  test('no file of the config is tracked', async () => {
    const cwd = repository('untracked', [{ 'README.md': 'x' }]);
    write(cwd, first);
    expect(await line(cwd)).toMatch(/p\.en\.md: git does not track this file/);
  });

  test.each([
    ['status --since nowhere', /--since nowhere: there is no such commit/],
    ['status --since --all', /--since --all: there is no such commit/],
    ['impact --git --from p.en.md', /--from p\.en\.md: with --git/],
    ['impact --git q.ms.md', /q\.ms\.md: no policy of the config has this translation/],
    ['impact --git --to q.en.md', /--to q\.en\.md: no policy of the config/],
    ['impact --git --to ../../x.en.md p.ms.md', /x\.en\.md: it is outside of this git repository/],
    ['impact --to p.en.md', /p\.en\.md: there is no translation to assess/],
    ['impact --to p.en.md p.ms.md --since HEAD', /--since: it needs a history/],
    ['status --format xliff', /--format xliff: this command has no report in this format; use text, json, markdown, csv/],
  ])('%s', async (args, message) => expect(await line(repository(args.replace(/\W+/g, '-'), [first]), args)).toMatch(message));
});

describe('remarks', () => {
  test('a shallow clone: with one version nothing is known, with more what they show', async () => {
    const cwd = repository('deep', [first, { 'p.en.md': english(14, 12) }, { 'p.en.md': english(14, 24) }]);
    git(root, `clone -q --depth 1 file://${cwd} shallow`);
    const { status, out } = await polyclause(join(root, 'shallow'), 'status');
    expect(status).toBe(0);
    expect(out).toMatch(/p\.ms\.md +Malay +not known\n/);
    expect(out).toContain('This clone is shallow');
    git(join(root, 'shallow'), 'fetch -q --depth 2');
    expect(await outline(join(root, 'shallow'))).toEqual(['p.ms.md stale 1 stale 2026-03-15', 'p.th.md stale 1 stale 2026-03-15']);
    git(join(root, 'shallow'), 'fetch -q --unshallow');
    expect(await outline(join(root, 'shallow'))).toEqual(['p.ms.md stale 2 stale 2026-02-15', 'p.th.md stale 2 stale 2026-02-15']);
    expect((await polyclause(join(root, 'shallow'), 'status')).out).not.toContain('shallow');
  });

  test('a history of one version', async () => {
    const { status, out } = await polyclause(repository('single', [first]), 'status');
    expect(status).toBe(0);
    expect(out).toContain('The history holds one version of each policy');
    expect((await polyclause(repository('double', [first, { 'p.en.md': english(14, 12) }]), 'status')).out).not.toContain('one version');
    expect((await polyclause(repository('plain-impact', [first]), 'impact --git --format markdown')).out).toContain('The history holds one version of each policy');
  });

  test('a renamed file is followed, and that it was is said', async () => {
    const { out } = await polyclause(repository('renamed', [first, { 'p.en.md': null, 'q.en.md': english(30, 12), 'polyclause.config.json': config.replace('p.en.md', 'q.en.md') }, { 'q.en.md': english(14, 12) }]), 'status');
    expect(out).toMatch(/q\.en\.md +p\.th\.md +Thai +1 clause behind/);
    expect(out).toContain('q.en.md: it was called p.en.md before');
  });

  test('one of the policies is not tracked', async () => {
    const cwd = repository('half', [first]);
    write(cwd, { 'q.en.md': english(30, 12), 'q.ms.md': malay(30, 12), 'polyclause.config.json': JSON.stringify({ policies: [{ canonical: 'p.en.md', translations: ['p.ms.md'] }, { canonical: 'q.en.md', translations: ['q.ms.md'] }] }) });
    const { out } = await polyclause(cwd, 'status');
    expect(out).toMatch(/q\.ms\.md +Malay +not known\n/);
    expect(out).toContain('q.en.md: git does not track this file');
  });

  test('a version that cannot be read is gone over', async () => {
    const cwd = repository('broken', [first, { 'p.en.md': '' }, { 'p.en.md': english(14, 12) }]);
    expect(await outline(cwd)).toEqual(['p.ms.md stale 1 stale 2026-02-15', 'p.th.md stale 1 stale 2026-02-15']);
    expect((await polyclause(cwd, 'status')).out).toMatch(/p\.en\.md as of [0-9a-f]{7} is left out/);
  });
});

test('the log of a merge names the object that is in none of its parents', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
  const [commit] = parseLog(`${'1'.repeat(40)} 2026-01-01\0\n::100644 100644 100644 ${a} ${b} ${c} MM\0p.md\0`);
  expect(commit?.changes.get('p.md')).toEqual({ status: 'changed', before: a, after: c });
});

test('a file is known by its hash, whatever its line ends', () => {
  const name = 'ce013625030ba8dba906f756967f9e9ca394464a';
  expect(isObject(name, Buffer.from('hello\n'))).toBe(true);
  expect(isObject(name, Buffer.from('hello\r\n'))).toBe(true);
  expect(isObject(name, Buffer.from('hello'))).toBe(false);
});
