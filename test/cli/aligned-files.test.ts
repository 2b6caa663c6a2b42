import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';

const XLIFF = `<xliff version="1.2"><file original="p" source-language="en" target-language="ms-MY"><body>
<trans-unit id="age"><source>Nobody under the age of <g id="1">13</g> may open an account.</source><target>Sesiapa yang berumur di bawah <g id="1">16</g> tahun tidak boleh membuka akaun.</target></trans-unit>
<trans-unit id="gap"><source>We delete the account within 30 days.</source><target state="needs-translation"></target></trans-unit>
<trans-unit id="same"><source>We keep it for 30 days.</source><target>Kami menyimpannya selama 30 hari.</target></trans-unit>
</body></file></xliff>`;
/** A list of which the ends are not in the file, with one label that differs. */
const LIST = `<xliff version="1.2"><file original="p" source-language="en" target-language="ms"><body>
<trans-unit id="a"><source>3. We collect information such as</source><target>3. Kami mengumpul maklumat yang</target></trans-unit>
<trans-unit id="b"><source>(b) names;</source><target>(b) nama;</target></trans-unit>
<trans-unit id="c"><source>(c) dates;</source><target>(d) tarikh;</target></trans-unit>
<trans-unit id="e"><source>(e) places; and</source><target>(e) tempat; dan</target></trans-unit>
<trans-unit id="hours"><source>You may call our office on Monday to Friday from 9 a.m. to 6 p.m.</source><target>Anda boleh menghubungi pejabat kami pada hari Isnin hingga Jumaat dari 9 pagi hingga 6 petang</target></trans-unit>
</body></file></xliff>`;
const TMX = `<tmx version="1.4"><header srclang="en"/><body><tu tuid="stay"><tuv xml:lang="en-US"><seg>We keep it for 30 days.</seg></tuv><tuv xml:lang="ms-MY"><seg>Kami menyimpannya selama 30 hari.</seg></tuv><tuv xml:lang="th-TH"><seg>เราเก็บไว้ 60 วัน</seg></tuv></tu></body></tmx>`;
const PO = 'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "You may ask us within %d days."\nmsgstr "Vous pouvez nous demander dans un délai de jours."\n';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'polyclause-'));
  const files: Record<string, string> = {
    'app.xlf': XLIFF,
    'list.xlf': LIST,
    'memory.tmx': TMX,
    'fr.po': PO,
    'en.json': '{"stay": "We keep it for 30 days.", "go": "See $t(stay) and {{name}}.", "gone": "We delete the account."}',
    'th.json': '{"go": "ดู {{name}}", "stay": "เราเก็บไว้ 30 วัน"}',
    'en-GB.json': '{"stay": "We keep it."}',
    'privacy.en.md': '# Privacy\n\nWe keep it for 30 days.\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
});

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function polyclause(args: string): Promise<{ status: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const status = await run(args.split(' '), { cwd, env: {}, stdout: { write: (text: string) => (out += text) }, stderr: { write: (text: string) => (err += text) } });
  return { status, out, err };
}

interface Report {
  translations: { document: { name: string; language: string }; alignment: { links: { canonical: string[]; translation: string[]; confidence: number }[] }; findings: { rule: string; canonical: { clause: string; quote: string; start: { line: number; column: number } } | null; translation: { clause: string; quote: string; start: { line: number } } | null }[] }[];
}

async function findings(args: string): Promise<string[]> {
  const { out } = await polyclause(`check ${args} --format json`);
  return (JSON.parse(out) as Report).translations.flatMap(({ document, findings }) =>
    findings.map(({ rule, canonical, translation }) => `${document.language} ${rule} ${canonical?.clause ?? translation?.clause}: ${canonical?.quote ?? '–'} → ${translation?.quote ?? '–'}`),
  );
}

describe('check', () => {
  test.each<[string, string[]]>([
    ['app.xlf', ['ms age-limit age: under the age of 13 → berumur di bawah 16 tahun', 'ms missing-clause gap: We delete the account within 30 days. → –']],
    ['memory.tmx', ['th duration stay: 30 days → 60 วัน']],
    ['memory.tmx --language en,ms', []],
    ['list.xlf', ['ms numbering c: dates; → tarikh;']],
    ['fr.po', ['fr placeholder msg-1: %d → –']],
    ['en.json th.json', ['th placeholder go: $t(stay) → –', 'th missing-clause gone: We delete the account. → –']],
  ])('%s', async (args, expected) => {
    expect((await findings(args)).sort()).toEqual([...expected].sort());
  });

  test('places stand in the one file', async () => {
    const { translations } = JSON.parse((await polyclause('check app.xlf --format json')).out) as Report;
    expect(translations[0]).toMatchObject({
      document: { name: 'app.xlf', language: 'ms' },
      alignment: { links: [{ canonical: ['age'], translation: ['age'], confidence: 1 }, { canonical: ['gap'], translation: [] }, { canonical: ['same'], translation: ['same'] }] },
    });
    const age = translations[0]!.findings.find(({ rule }) => rule === 'age-limit')!;
    expect(age.canonical!.start).toMatchObject({ line: 2, column: 37 });
    expect(age.translation!.start).toMatchObject({ line: 2 });
  });

  test('several files that hold both sides are checked each alone', async () => {
    const { out, status } = await polyclause('check app.xlf memory.tmx fr.po --format json');
    expect(status).toBe(1);
    expect((JSON.parse(out) as { policies: unknown[] }).policies).toHaveLength(3);
  });

  test('a summary tells the translations of one file by their language', async () => {
    expect((await polyclause('check memory.tmx')).out).toMatch(/memory\.tmx Thai {3}1 error/);
  });
});

test.each([
  ['align app.xlf', 'gap'],
  ['align en.json th.json', '100%'],
  ['inspect app.xlf --language ms', 'di bawah 16 tahun'],
  ['inspect memory.tmx', '30 days'],
])('%s', async (args, words) => {
  const { status, out, err } = await polyclause(args);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toContain(words);
});

describe('what cannot be done', () => {
  test.each([
    ['align memory.tmx', /^polyclause: memory\.tmx: it holds several translations; name the one to show with --language, such as en,ms\n$/],
    ['check privacy.en.md', /^polyclause: privacy\.en\.md: there is no translation/],
    ['check en.json', /^polyclause: en\.json: it holds one language only; /],
    ['check en.json en-GB.json', /^polyclause: en-GB\.json: it is in the language of en\.json \(en\); /],
    ['check memory.tmx --language en,fr', /^polyclause: memory\.tmx: nothing in it is in "fr"; it holds en-US, ms-MY, th-TH\n$/],
    ['check privacy.en.md --input-format xliff', /^polyclause: privacy\.en\.md:1:1: this is no well-formed XML/],
  ])('%s', async (args, line) => {
    const { status, out, err } = await polyclause(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(line);
  });
});
