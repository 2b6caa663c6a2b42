import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProgram } from '../../src/cli/program.js';
import { run } from '../../src/cli/run.js';
import { formatsFor } from '../../src/report/formats-for.js';
import type { ResultKind } from '../../src/report/results.js';
import { version } from '../../src/version.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENGLISH = '# Privacy Policy\n\n## 1. Children\n\n1.1 Nobody under the age of 13 may open an account with us without a parent.\n\n1.2 We will answer your request within 30 days.\n';
const MALAY = '# Dasar Privasi\n\n## 1. Kanak-kanak\n\n1.1 Sesiapa yang berumur di bawah 16 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.\n\n1.2 Kami akan menjawab permintaan anda dalam tempoh 30 hari.\n';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'polyclause-'));
  const files: Record<string, string | Buffer> = {
    'privacy.en.md': ENGLISH,
    'privacy.ms.md': MALAY,
    'same.md': ENGLISH,
    'empty.md': ' \n',
    'data.json': '{"a": 1}',
    'image.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    'damaged.docx': Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0]),
    'numbers.txt': '1 2 3\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function polyclause(args: string, folder = cwd, streams: { isTTY?: boolean; env?: Record<string, string> } = {}): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const stdout = { isTTY: streams.isTTY ?? false, columns: 100, write: (text: string) => (out += text) };
  const stderr = { isTTY: false, write: (text: string) => (err += text) };
  const status = await run(args.split(' ').filter(Boolean), { cwd: folder, env: streams.env ?? {}, stdout, stderr });
  return { status, out, err };
}

/** A folder of its own with a config, beside copies of both versions. */
function withConfig(name: string, config: string): string {
  const folder = mkdtempSync(join(cwd, 'config-'));
  writeFileSync(join(folder, 'a.en.md'), ENGLISH);
  writeFileSync(join(folder, 'a.ms.md'), MALAY);
  writeFileSync(join(folder, name), config);
  return folder;
}

describe('exit status', () => {
  test.each([
    ['check privacy.en.md privacy.ms.md', 1],
    ['check privacy.en.md privacy.ms.md --fail-on never', 0],
    ['check privacy.en.md privacy.ms.md --format json --fail-on info', 1],
    ['align privacy.en.md privacy.ms.md', 0],
    ['inspect privacy.ms.md', 0],
    ['rules', 0],
    ['rules --fail-on info --language en', 0],
    ['--help', 0],
    ['--version', 0],
  ])('%s: %i', async (args, status) => {
    const result = await polyclause(args);
    expect(result).toMatchObject({ status, err: '' });
    expect(result.out.length).toBeGreaterThan(5);
  });
});

describe('what cannot be done is said in one line that names the file', () => {
  test.each([
    ['check privacy.en.md nowhere.md', /^polyclause: nowhere\.md: there is no such file; /],
    ['inspect .', /^polyclause: \.: this is a folder; /],
    ['inspect empty.md', /^polyclause: empty\.md: the file is empty; /],
    ['inspect data.json', /^polyclause: data\.json: .*format/],
    ['inspect image.md', /^polyclause: image\.md: this is binary data/],
    ['inspect numbers.txt', /^polyclause: numbers\.txt: the language cannot be told/],
    ['inspect privacy.en.md --language de', /^polyclause: privacy\.en\.md: .*no language pack/],
    ['inspect privacy.en.md --language en,ms', /^polyclause: --language en,ms: more languages than files/],
    ['inspect privacy.en.md --input-format docx', /^polyclause: privacy\.en\.md: this is no docx file; leave the input format out/],
    ['inspect privacy.en.md --format xml', /^polyclause: --format xml: there is no such report; /],
    ['inspect privacy.en.md --ui-language tlh', /^polyclause: --ui-language tlh: /],
    ['inspect privacy.en.md --output no/such/folder.txt', /^polyclause: no\/such\/folder\.txt: the report cannot be written/],
    ['inspect privacy.en.md --output ./privacy.en.md', /^polyclause: --output \.\/privacy\.en\.md: this is a document that is read, and it would be lost; /],
    ['check privacy.en.md privacy.ms.md --output privacy.ms.md', /^polyclause: --output privacy\.ms\.md: /],
    ['inspect damaged.docx', /^polyclause: damaged\.docx: this is a ZIP archive without a Word document in it, or a damaged DOCX file; /],
    ['check privacy.en.md same.md', /^polyclause: same\.md: it is in the language of privacy\.en\.md \(en\); /],
    ['check privacy.en.md', /^polyclause: privacy\.en\.md: there is no translation/],
    ['check', /^polyclause: no files: /],
    ['check --fail-on loud', /^polyclause: option '--fail-on <severity>' argument 'loud' is invalid/],
    ['inspect', /^polyclause: missing required argument 'file'/],
    ['translate', /^polyclause: unknown command 'translate'/],
  ])('%s', async (args, line) => {
    const { status, out, err } = await polyclause(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('config', () => {
  const policies = 'policies:\n  - canonical: a.en.md\n    translations: [a.ms.md]\n';

  test('check without files checks its policies, from a folder below too', async () => {
    const folder = withConfig('polyclause.config.yaml', `${policies}uiLanguage: th\nfailOn: never\n`);
    mkdirSync(join(folder, 'below'));
    const result = await polyclause('check', join(folder, 'below'));
    expect(result).toMatchObject({ status: 0, err: '' });
    expect(result.out).toContain('ฉบับหลักระบุ ต่ำกว่า 13 ปี แต่ฉบับแปลระบุ ต่ำกว่า 16 ปี');
    expect(result.out).toContain(join('..', 'a.en.md'));
  });

  test('rules are turned off, and the command line goes before the config', async () => {
    const folder = withConfig('polyclause.config.json', JSON.stringify({ rules: { 'age-limit': 'off' }, failOn: 'never' }));
    expect((await polyclause('check a.en.md a.ms.md', folder)).out).not.toContain('age-limit');
    const warned = withConfig('polyclause.config.yml', 'rules: { age-limit: warning }\n');
    expect((await polyclause('check a.en.md a.ms.md', warned)).status).toBe(0);
    expect((await polyclause('check a.en.md a.ms.md --fail-on warning', warned)).status).toBe(1);
  });

  test.each([
    ['polyclause.config.json', '{ "policies": [\n  { ]\n}', 'polyclause.config.json:2:5: this is no valid JSON'],
    ['polyclause.config.yaml', 'rules: [a\nfailOn: error\n', 'polyclause.config.yaml:2:'],
    ['polyclause.config.json', '{\n  "policies": [{ "canonical": "a.en.md", "translations": "a.ms.md" }],\n  "failOn": "loud" }', 'policies[0].translations (line 2, column 58): expected array, received string; failOn (line 3, column 13): '],
    ['polyclause.config.yaml', 'rules:\n  age-limits: off\n', 'rules.age-limits (line 2, column 3): there is no such rule'],
    ['polyclause.config.yaml', 'colour: red\n', 'colour (line 1, column 1): there is no such setting'],
    ['polyclause.config.yaml', '- a\n', 'the whole file (line 1, column 1): expected object'],
  ])('%s: %s', async (name, config, fault) => {
    const { status, out, err } = await polyclause('check', withConfig(name, config));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(fault);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('output', () => {
  const ESC = String.fromCharCode(27);
  const ignore = { write: () => '' };
  const { commands } = createProgram({ cwd, env: {}, stdout: ignore, stderr: ignore }, () => {});

  test('goes to a file without colours', async () => {
    const result = await polyclause('check privacy.en.md privacy.ms.md --output report.txt', cwd, { isTTY: true });
    expect(result).toMatchObject({ status: 1, out: '', err: '' });
    const written = readFileSync(join(cwd, 'report.txt'), 'utf8');
    expect(written).toContain('Age limit: the canonical version says under 13, the translation under 16');
    expect(written).not.toContain(ESC);
  });

  test('has colours on a terminal that wants them', async () => {
    const args = 'check privacy.en.md privacy.ms.md';
    expect((await polyclause(args, cwd, { isTTY: true })).out).toContain(ESC);
    expect((await polyclause(args, cwd, { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(ESC);
    expect((await polyclause(args)).out).not.toContain(ESC);
  });

  test('every command has help with an example', async () => {
    for (const command of commands.map((each) => each.name())) {
      const { status, out } = await polyclause(`${command} --help`);
      expect(status).toBe(0);
      expect(out).toMatch(/Example:\n {2}polyclause/);
      for (const option of ['--output', '--ui-language']) expect(out).toContain(option);
    }
  });

  test.each(['', ...commands.map((each) => each.name())])('the help of "%s" keeps to a terminal of 80 columns', async (command) => {
    const { out } = await polyclause(`${command} --help`.trim());
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('no argument and no option is left without a description', () => {
    for (const { options, registeredArguments } of commands) {
      for (const { description } of [...options, ...registeredArguments]) expect(description).toMatch(/^\S/);
    }
  });

  test.each<[string, ResultKind]>([
    ['inspect --help', 'inspection'],
    ['align --help', 'alignment'],
    ['check -h', 'check'],
    ['help diff', 'diff'],
    ['impact --help', 'impact'],
    ['status --help', 'status'],
    ['changelog --help', 'changelog'],
    ['rules --help', 'rules'],
    ['waive --help', 'waivers'],
  ])('%s names every format of its report, as the refusal of another does', async (args, kind) => {
    const { out } = await polyclause(args);
    const [, formats = ''] = /--format <name> +report format: ([^(]+) \(default: text\)/.exec(out.replace(/\s*\n\s*/g, ' ')) ?? [];
    expect(formats.split(/, | or /)).toEqual(formatsFor(kind));
  });

  test('a snapshot has no report and names no format of one', async () => {
    expect((await polyclause('snapshot --help')).out).not.toContain('--format');
  });
});

test('the script itself runs as a process', () => {
  const args = ['--import', 'tsx', join(root, 'src/cli/main.ts')];
  expect(execFileSync(process.execPath, [...args, '--version'], { cwd: root, encoding: 'utf8' }).trim()).toBe(version);
});

test('the table of rules in the README is fresh', () => {
  const script = join(root, 'scripts/rule-table.ts');
  expect(execFileSync(process.execPath, ['--import', 'tsx', script, '--check'], { cwd: root, encoding: 'utf8' })).toContain('up to date');
});

test('the version is that of the package', () => {
  expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
});
