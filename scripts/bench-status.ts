/**
 * How long `polyclause status` takes on a repository of many policies in four languages, with two to four versions of
 * each canonical text and translations that followed all of them, some, or none. The policies are those of `corpus/`,
 * each with edits of its own, so that no two are the same file.
 *
 * Usage: tsx scripts/bench-status.ts [--policies 200] [--keep]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.js';

const { values: options } = parseArgs({
  options: { policies: { type: 'string', default: '200' }, keep: { type: 'boolean', default: false } },
});
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const LANGUAGES = ['en', 'ms', 'th', 'fr'] as const;

const versions = 4;
const root = mkdtempSync(join(tmpdir(), 'polyclause-bench-'));
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: root,
    stdio: 'ignore',
  });

const originals = readdirSync(at('corpus/policies')).flatMap((folder) => {
  const files = readdirSync(at(`corpus/policies/${folder}`));
  const stem = files.find((file) => file.endsWith('.en.md'))?.replace('.en.md', '');
  const complete = stem !== undefined && LANGUAGES.every((language) => files.includes(`${stem}.${language}.md`));
  return complete
    ? [
        Object.fromEntries(
          LANGUAGES.map((language) => [language, readFileSync(at(`corpus/policies/${folder}/${stem}.${language}.md`), 'utf8')]),
        ) as Record<(typeof LANGUAGES)[number], string>,
      ]
    : [];
});

/** A clause that edits add and change, in every language. */
const EDITS: Record<(typeof LANGUAGES)[number], (policy: number, edit: number) => string> = {
  en: (policy, edit) =>
    `\n\nWe keep the record of inspection ${edit} of branch ${policy} for ${10 + edit} months after it has been closed.`,
  ms: (policy, edit) =>
    `\n\nKami menyimpan rekod pemeriksaan ${edit} bagi cawangan ${policy} selama ${10 + edit} bulan selepas ia ditutup.`,
  th: (policy, edit) => `\n\nเราจะเก็บบันทึกการตรวจสอบครั้งที่ ${edit} ของสาขา ${policy} เป็นเวลา ${10 + edit} เดือนหลังจากปิดการตรวจสอบแล้ว`,
  fr: (policy, edit) =>
    `\n\nNous conservons le procès-verbal de l’inspection ${edit} de l’agence ${policy} pendant ${10 + edit} mois après sa clôture.`,
};

/** Version n says n months more than version 0 in the clause that it was given; a later one has another such clause. */
function textOf(language: (typeof LANGUAGES)[number], policy: number, edits: number): string {
  const original = originals[policy % originals.length]?.[language] ?? '';
  return `${original.trimEnd()}${EDITS[language](policy, 1).replace('11 ', `${10 + edits} `)}${edits > 2 ? EDITS[language](policy, 9) : ''}\n`;
}

function build(): void {
  const count = Number(options.policies);
  git('init', '-q');
  const policies = Array.from({ length: count }, (_, i) => ({
    canonical: `policies/${i}/policy.en.md`,
    translations: LANGUAGES.slice(1).map((language) => `policies/${i}/policy.${language}.md`),
  }));
  writeFileSync(join(root, 'polyclause.config.json'), JSON.stringify({ policies }));
  for (let i = 0; i < count; i++) mkdirSync(join(root, `policies/${i}`), { recursive: true });
  for (let version = 1; version <= versions; version++) {
    for (let i = 0; i < count; i++) {
      if (version > 2 + (i % 3)) continue;
      for (const [index, language] of LANGUAGES.entries()) {
        // Two of three translations follow at once; one stays behind from some version on.
        const follows = language === 'en' || version === 1 || (i + index) % 3 > 0;
        if (follows) writeFileSync(join(root, `policies/${i}/policy.${language}.md`), textOf(language, i, version));
      }
      git('add', `policies/${i}`);
      if (i % 10 === 9 || i === count - 1) git('commit', '-q', '--allow-empty', '-m', `version ${version}`);
    }
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', `version ${version}`);
  }
}

/** Says at the end what all threads took together: on a busy machine that is what can be told. */
const TELL_TIME = `data:text/javascript,${encodeURIComponent("import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(Math.round((user+system)/1000)+' ms')})")}`;

function measure(): void {
  const program = join(root, '.git', 'bin', 'main.js');
  for (const what of ['for the first time', 'again']) {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TELL_TIME, program, 'status', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - start) / 1000;
    if (status === 2) throw new Error(stderr);
    const { translations } = JSON.parse(stdout) as { translations: { state: string }[] };
    const behind = translations.filter(({ state }) => state === 'stale').length;
    console.log(
      `status    ${what}: ${options.policies} policies, ${translations.length} translations, ${behind} behind: ${seconds.toFixed(1)} s on ${availableParallelism()} cores, ${Number(/\d+ ms$/.exec(stderr.trim())?.[0].replace(' ms', '')) / 1000} s of processor (asked: under 10 s for 200 policies)`,
    );
  }
}

build();
// Out of sight of the repository that is measured.
symlinkSync(at('node_modules'), join(root, '.git', 'node_modules'));
await bundle('src/cli/main.ts', join(root, '.git', 'bin'));
measure();
if (options.keep) console.log(root);
else rmSync(root, { recursive: true, force: true });
