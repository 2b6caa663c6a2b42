/**
 * How long two versions of a policy of a hundred clauses take to compare, warm: with no change, with a few, and with
 * one in every clause. Every run has words of its own, so that nothing is known from the run before.
 *
 * Usage: tsx scripts/bench-revise.ts
 */
import { readFileSync } from 'node:fs';
import { assessImpact } from '../src/revise/assess-impact.js';
import { compareVersions } from '../src/revise/compare-versions.js';
import { loadPolicy } from '../src/load/load-policy.js';
import type { Policy } from '../src/contract/policy.js';

const RUNS = 15;
const LIMIT = 30;
const read = (language: string): string =>
  readFileSync(new URL(`../corpus/policies/school-app/privacy.${language}.md`, import.meta.url), 'utf8');
const load = (source: string, language: string): Promise<Policy> =>
  loadPolicy(source, { name: `privacy.${language}.md`, language, format: 'markdown' });

/** Words put into some of the clauses: every `step`-th, with a number that no other run has. */
function edit(source: string, step: number, run: number): string {
  let clause = 0;
  return source
    .split('\n')
    .map((line) => (line.length > 60 && clause++ % step === 0 ? `${line} ${1000 + run}-${clause}` : line))
    .join('\n');
}

async function time(work: (run: number) => Promise<() => unknown>): Promise<{ median: number; cpu: number }> {
  const times: number[] = [];
  const cpus: number[] = [];
  for (let run = 0; run < RUNS + 5; run++) {
    const act = await work(run);
    const [start, used] = [performance.now(), process.cpuUsage()];
    act();
    if (run >= 5) {
      times.push(performance.now() - start);
      cpus.push(process.cpuUsage(used).user / 1000);
    }
  }
  const middle = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] as number;
  return { median: middle(times), cpu: middle(cpus) };
}

const cases: [name: string, step: number][] = [
  ['nothing', Number.POSITIVE_INFINITY],
  ['five clauses', 20],
  ['every clause', 1],
];
for (const language of ['en', 'ms', 'th', 'fr']) {
  for (const [name, step] of cases) {
    const source = read(language);
    const count = (await load(source, language)).clauses.length;
    const { median, cpu } = await time(async (run) => {
      const [older, newer] = await Promise.all([load(source, language), load(edit(source, step, run), language)]);
      return () => compareVersions(older, newer);
    });
    const isAsked = name === 'five clauses';
    console.log(
      `diff      ${language}, ${count} clauses, ${name} changed: ${median.toFixed(1)} ms (${cpu.toFixed(1)} ms of processor)${isAsked ? `; asked: under ${LIMIT} ms: ${median < LIMIT ? 'reached' : 'not reached'}` : ''}`,
    );
  }
}
for (const language of ['ms', 'th', 'fr']) {
  const { median, cpu } = await time(async (run) => {
    const [older, newer, translation] = await Promise.all([
      load(read('en'), 'en'),
      load(edit(read('en'), 20, run), 'en'),
      load(read(language), language),
    ]);
    return () => assessImpact({ older, newer, translation });
  });
  console.log(`impact    en → ${language}, five clauses changed: ${median.toFixed(0)} ms (${cpu.toFixed(0)} ms of processor)`);
}
