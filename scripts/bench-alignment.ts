/**
 * Time and memory of the alignment: `tsx scripts/bench-alignment.ts [--root ../shared] [--largest 20000]
 * [--hunalign FOLDER] [--part pairs|curve|hunalign]`. Seconds are of processor time, all threads, so that a busy machine
 * does not blur them much; the code is the built one, which users run: what tsx makes of it names every function as it
 * runs, which costs a tenth and more.
 *
 * - pairs of ordinary policies, warm: policies that were aligned before, and policies loaded anew
 * - growing texts, and how time grows with them
 * - hunalign beside it on the same text, each in a process of its own, where hunalign is found
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Policy } from '../src/contract/policy.js';
import { findHunalign, runHunalign } from './alignment/find-hunalign.js';
import { buildPolicy } from './alignment/gold-unit.js';
import { growTexts } from './alignment/grow-texts.js';
import { readFamilies } from './alignment/read-families.js';

const built = (path: string): string => new URL(`../dist/src/${path}`, import.meta.url).href;
const { alignPolicies } = (await import(built('align/align-policies.js'))) as typeof import('../src/align/align-policies.js');
const { loadPolicy } = (await import(built('load/load-policy.js'))) as typeof import('../src/load/load-policy.js');

const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: '../shared' },
    largest: { type: 'string', default: '20000' },
    hunalign: { type: 'string' },
    part: { type: 'string' },
    /** `en-fr`: aligns one pair of the largest size and prints figures as JSON, as the process beside hunalign. */
    alone: { type: 'string' },
  },
});
const LARGEST = Number(options.largest);
const SIZES = [100, 1000, 2000, 5000, 10000, 20000, 40000].filter((size) => size <= LARGEST);
const LANGUAGES = [
  ['en', 'fr'],
  ['en', 'th'],
] as const;
const families = await readFamilies(options.root);

if (options.alone) {
  const [canonical, translation] = options.alone.split('-') as [string, string];
  console.log(JSON.stringify(measure(canonical, translation, LARGEST)));
} else {
  if (!options.part || options.part === 'pairs') await benchPairs();
  if (!options.part || options.part === 'curve') benchCurve();
  if (!options.part || options.part === 'hunalign') benchHunalign();
}

function secondsOf(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const used = process.cpuUsage(started);
  return (used.user + used.system) / 1e6;
}

function middle(figures: number[]): number {
  return figures.sort((a, b) => a - b)[figures.length >> 1] as number;
}

async function benchPairs(): Promise<void> {
  const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const sample = (language: string) => at(`corpus/policies/school-app/privacy.${language}.md`);
  const pairs = [
    ...['ms', 'th', 'fr'].map((language) => [sample('en'), 'en', sample(language), language] as const),
    [`${options.root}/seeds/classflow.ms.txt`, 'ms', `${options.root}/seeds/classflow.th.txt`, 'th'] as const,
  ];
  for (const [ours, canonical, theirs, translation] of pairs) {
    if (!existsSync(ours) || !existsSync(theirs)) continue;
    const a = await loadPolicy(readFileSync(ours), { name: ours, language: canonical });
    const b = await loadPolicy(readFileSync(theirs), { name: theirs, language: translation });
    const copy = (policy: Policy): Policy => ({ ...policy });
    for (let run = 0; run < 20; run++) alignPolicies(copy(a), copy(b));
    const fresh = Array.from({ length: 25 }, () => secondsOf(() => alignPolicies(copy(a), copy(b))));
    const again = Array.from({ length: 25 }, () => secondsOf(() => alignPolicies(a, b)));
    console.log(
      `${canonical}-${translation} ${a.clauses.length} and ${b.clauses.length} clauses, warm: ${(1000 * middle(fresh)).toFixed(1)} ms for policies just loaded, ${(1000 * middle(again)).toFixed(1)} ms for the same again (aim 40)`,
    );
  }
}

function benchCurve(): void {
  for (const [canonical, translation] of LANGUAGES) {
    const curve = SIZES.map((size) => {
      const { seconds, megabytes, found } = measure(canonical, translation, size);
      console.log(
        `${canonical}-${translation} ${String(size).padStart(6)} clauses a side: ${seconds.toFixed(3)} s, ${megabytes.toFixed(0)} MB, ${(100 * found).toFixed(1)} % of the pairs found`,
      );
      return { size, seconds };
    });
    const from = curve.find(({ size }) => size === 1000);
    const to = curve[curve.length - 1];
    if (!from || !to || from === to) continue;
    const exponent = Math.log(to.seconds / from.seconds) / Math.log(to.size / from.size);
    console.log(`${canonical}-${translation} growth from ${from.size} to ${to.size}: n^${exponent.toFixed(2)} (aim 1.15)`);
  }
}

/** Megabytes are the peak of the whole process so far. */
function measure(canonical: string, translation: string, size: number): { seconds: number; megabytes: number; found: number } {
  const [left, right, same] = growTexts(families, canonical, translation, size);
  let [seconds, found] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < (size <= 1000 ? 5 : 1); run++) {
    const a = buildPolicy(left, canonical, false);
    const b = buildPolicy(right, translation, false);
    seconds = Math.min(
      seconds,
      secondsOf(() => {
        const { links } = alignPolicies(a, b);
        const hits = links.filter(
          (link) =>
            link.canonical.length === 1 &&
            link.translation.length === 1 &&
            left[link.canonical[0] ?? -1]?.key === right[link.translation[0] ?? -1]?.key,
        );
        found = hits.length / same;
      }),
    );
  }
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024, found };
}

function benchHunalign(): void {
  const hunalign = findHunalign(options.hunalign);
  if (!hunalign) {
    console.log('hunalign   skipped: it is neither on the path nor in the folder that --hunalign names');
    return;
  }
  for (const [canonical, translation] of LANGUAGES) {
    const [left, right, same] = growTexts(families, canonical, translation, LARGEST);
    const theirs = runHunalign(
      hunalign,
      left.map(({ text }) => text),
      right.map(({ text }) => text),
    );
    const args = ['--root', options.root, '--largest', options.largest, '--alone', `${canonical}-${translation}`];
    const { stdout } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' });
    const ours = JSON.parse(stdout) as ReturnType<typeof measure>;
    console.log(
      `${canonical}-${translation} ${LARGEST} clauses a side: ours ${ours.seconds.toFixed(1)} s, ${ours.megabytes.toFixed(0)} MB, ${(100 * ours.found).toFixed(1)} % of the pairs found`,
    );
    if (!theirs) {
      console.log(`      ${hunalign.name}: it failed on this text`);
      continue;
    }
    // A rung says where the next group begins: two rungs a step apart on both sides are a pair.
    const pairs = theirs.rungs.filter(([a = 0, b = 0], i) => {
      const [nextA, nextB] = theirs.rungs[i + 1] ?? [];
      return nextA === a + 1 && nextB === b + 1 && left[a]?.key === right[b]?.key;
    });
    console.log(
      `      ${hunalign.name} ${theirs.seconds.toFixed(1)} s, ${theirs.megabytes.toFixed(0)} MB, ${((100 * pairs.length) / same).toFixed(1)} %; ours takes ${(ours.seconds / theirs.seconds).toFixed(2)} of its time and ${(ours.megabytes / theirs.megabytes).toFixed(2)} of its memory`,
    );
  }
}
