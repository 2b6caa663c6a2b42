/**
 * Speed, as ratios within one run: machines are shared and noisy, so no absolute time means anything alone.
 *
 * - `check` of a pair of policies, the whole process, against Node starting and importing the same dependencies
 * - reading facts against what `Intl.Segmenter` (word) needs for the same text, and how that grows
 * - the same clause by clause over all policies of the corpus, and the first call
 * - loading each format against the parser underneath it alone
 * - `check` of a pair of ordinary policies, warm
 *
 * Usage: npm run bench   (needs `npm run build`; takes the ClassFlow pair of ../shared/seeds where it is, else the sample)
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkTranslation, loadPolicy, packs } from '../src/index.js';
import { readTextFacts } from '../src/facts/read-facts.js';
import { benchLoading } from './bench-loading.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const seeds = ['../shared/seeds/classflow.ms.txt', '../shared/seeds/classflow.th.txt'].map(at);
const sample = ['corpus/policies/school-app/privacy.en.md', 'corpus/policies/school-app/privacy.th.md'].map(at);
const pair = seeds.every((path) => existsSync(path)) ? seeds : sample;

/** The middle of several runs, in milliseconds. */
function median(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[runs >> 1] as number;
}

function benchProcess(): void {
  const cli = at('dist/bin/main.js');
  if (!existsSync(cli)) {
    console.log('process   skipped: npm run build first');
    return;
  }
  const node = (args: string[]): void => {
    try {
      execFileSync(process.execPath, args, { stdio: 'ignore', cwd: at('.') });
    } catch {
      // Findings end with status 1.
    }
  };
  const imports = ['@formatjs/intl', 'commander', 'i18next', 'picocolors', 'lilconfig', 'diff'].map((name) => `import '${name}';`).join('');
  const bare = median(7, () => node(['--input-type=module', '-e', imports]));
  const check = median(7, () => node([cli, 'check', ...pair]));
  const limit = 1.5 * bare + 150;
  console.log(
    `process   node and its dependencies ${bare.toFixed(0)} ms, check ${check.toFixed(0)} ms; 1.5 times and 150 ms are ${limit.toFixed(0)} ms: ${check <= limit ? 'reached' : 'not reached'}`,
  );
}

function benchFacts(): void {
  for (const pack of packs) {
    const text = readFileSync(at(`corpus/policies/school-app/privacy.${pack.language}.md`), 'utf8');
    const segmenter = new Intl.Segmenter(pack.language, { granularity: 'word' });
    readTextFacts(text, pack);
    const times: { size: number; facts: number; ratio: number }[] = [];
    for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
      const long = text.repeat(Math.ceil(size / text.length)).slice(0, size);
      const runs = size > 500_000 ? 1 : 5;
      const facts = median(runs, () => readTextFacts(long, pack));
      // The segmenter is timed on 100,000 characters at most and scaled: on longer strings Node's grows faster than linearly.
      const cut = long.slice(0, 100_000);
      const words =
        (median(3, () => {
          for (const _ of segmenter.segment(cut));
        }) *
          long.length) /
        cut.length;
      times.push({ size, facts, ratio: facts / words });
    }
    const [first, last] = [times[1]!, times.at(-1)!];
    const exponent = Math.log(last.facts / first.facts) / Math.log(last.size / first.size);
    console.log(
      `facts     ${pack.language}  ${times.map(({ size, facts, ratio }) => `${size / 1000} kB ${facts.toFixed(0)} ms (${ratio.toFixed(2)} × segmenter)`).join(', ')}; growth n^${exponent.toFixed(2)}`,
    );
  }
}

/** Most clauses are short and hold numbers, which a long text does not show: the corpus, one clause at a time. */
async function benchClauses(): Promise<void> {
  const root = at('corpus/policies');
  for (const pack of packs) {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(`.${pack.language}.md`));
    const policies = await Promise.all(
      files.map((file) => loadPolicy(readFileSync(`${root}/${file}`), { name: file, language: pack.language })),
    );
    const texts = policies.flatMap(({ clauses }) => clauses.map(({ text }) => text));
    const segmenter = new Intl.Segmenter(pack.language, { granularity: 'word' });
    const readAll = (): void => {
      for (const text of texts) readTextFacts(text, pack);
    };
    const start = performance.now();
    readTextFacts(texts[0] ?? '', pack);
    const first = performance.now() - start;
    readAll();
    const facts = median(5, readAll);
    const words = median(5, () => {
      for (const text of texts) for (const _ of segmenter.segment(text));
    });
    const ratio = facts / words;
    console.log(
      `clauses   ${pack.language}  ${texts.length} clauses ${facts.toFixed(0)} ms (${ratio.toFixed(2)} × segmenter: ${ratio <= 4 ? 'reached' : 'not reached'}); first call ${first.toFixed(0)} ms`,
    );
  }
}

async function benchWarmCheck(): Promise<void> {
  for (const language of ['ms', 'th', 'fr']) {
    const [canonical, translation] = await Promise.all(
      ['en', language].map((tag) => {
        const path = at(`corpus/policies/school-app/privacy.${tag}.md`);
        return loadPolicy(readFileSync(path), { name: path, language: tag });
      }),
    );
    for (let i = 0; i < 5; i++) checkTranslation(canonical!, translation!);
    const time = median(9, () => checkTranslation(canonical!, translation!));
    console.log(`check     en–${language}, ${canonical!.clauses.length} clauses, warm: ${time.toFixed(0)} ms`);
  }
}

benchProcess();
await benchLoading();
await benchClauses();
await benchWarmCheck();
benchFacts();
