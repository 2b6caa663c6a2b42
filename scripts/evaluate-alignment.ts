/**
 * Strict F1 of the links on real parallel policies whose clauses were deleted, merged or moved, against the targets.
 * `tsx scripts/evaluate-alignment.ts [--root ../shared] [--seeds 3] [--family NAME] [--half dev|held]
 * [--evidence all|texts|bare]`; `texts` leaves out the facts, as `alignPolicies` does that is given none, `bare` the
 * concepts as well. Prints the mean over all pairs, that of the worst seed, and the lowest pair of each kind.
 * Exit status 1 when the mean of a seed, or of the ClassFlow seeds alone, is below its target.
 */
import { parseArgs } from 'node:util';
import { type AlignOptions, alignPolicies } from '../src/align/align-policies.js';
import type { Policy } from '../src/contract/policy.js';
import { buildPolicy } from './alignment/gold-unit.js';
import { makeVariant, variantNames, type VariantName } from './alignment/make-variant.js';
import { readEvidence } from './alignment/read-evidence.js';
import { readFamilies } from './alignment/read-families.js';
import { addCounts, countRight, type Counts, listGoldLinks, strictF1 } from './alignment/score-links.js';

const TARGETS: Record<'structured' | 'flat', Record<VariantName, number>> = {
  structured: { untouched: 0.98, 'delete-10': 0.96, 'delete-25': 0.93, 'merge-10': 0.94, move: 0.95, all: 0.9 },
  flat: { untouched: 0.97, 'delete-10': 0.93, 'delete-25': 0.88, 'merge-10': 0.92, move: 0.92, all: 0.85 },
};

const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: '../shared' },
    seeds: { type: 'string', default: '3' },
    family: { type: 'string' },
    half: { type: 'string' },
    evidence: { type: 'string', default: 'all' },
  },
});

const families = (await readFamilies(options.root))
  .filter((_, index) => !options.half || (options.half === 'dev') === (index % 2 === 0))
  .filter((family) => !options.family || family.name.includes(options.family));
if (families.length === 0) console.log(`no parallel texts under ${options.root}: nothing to measure`);

const NONE: Counts = { right: 0, given: 0, rightFull: 0, goldFull: 0 };
/** By structure and variant. */
const scores = new Map<string, { family: string; pair: string; seed: number; f1: number }[]>();
const started = performance.now();
for (const family of families) {
  const languages = Object.keys(family.texts).sort();
  for (const canonical of languages) {
    for (const translation of languages) if (canonical < translation) measurePair(family.name, canonical, translation);
  }
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = printMeans() ? 0 : 1;

function measurePair(familyName: string, canonical: string, translation: string): void {
  const family = families.find(({ name }) => name === familyName);
  const left = family?.texts[canonical] ?? [];
  const right = family?.texts[translation] ?? [];
  for (const structure of ['structured', 'flat'] as const) {
    const row = variantNames.map((variant) => {
      let counts = NONE;
      const key = `${structure} ${variant}`;
      const seeds = variant === 'untouched' ? 1 : Number(options.seeds);
      for (let seed = 1; seed <= seeds; seed++) {
        const made = makeVariant(variant, left, right, seed * 7919);
        const a = buildPolicy(made.canonical, canonical, structure === 'structured');
        const b = buildPolicy(made.translation, translation, structure === 'structured');
        const { links } = alignPolicies(a, b, chooseEvidence(a, b));
        const found = countRight(listGoldLinks(made), links);
        counts = addCounts(counts, found);
        scores.set(key, [
          ...(scores.get(key) ?? []),
          { family: familyName, pair: `${canonical}-${translation}`, seed, f1: strictF1(found) },
        ]);
      }
      return strictF1(counts).toFixed(3);
    });
    console.log(
      `${familyName.replace('mozilla-', 'm-').slice(0, 30).padEnd(31)}${canonical}-${translation} ${structure.padEnd(11)}${row.join(' ')}`,
    );
  }
}

function chooseEvidence(a: Policy, b: Policy): AlignOptions {
  if (options.evidence === 'bare') return { concepts: null };
  const { concepts, facts } = readEvidence(a, b);
  return options.evidence === 'texts' ? { concepts: concepts ?? null } : { concepts: concepts ?? null, ...(facts && { facts }) };
}

function printMeans(): boolean {
  let reached = true;
  for (const structure of ['structured', 'flat'] as const) {
    for (const variant of variantNames) {
      const all = scores.get(`${structure} ${variant}`) ?? [];
      if (all.length === 0) continue;
      const worst = Math.min(
        ...[...new Set(all.map(({ seed }) => seed))].map((seed) => meanOf(all.filter((score) => score.seed === seed))),
      );
      const lowest = all.reduce((low, score) => (score.f1 < low.f1 ? score : low));
      const classflow = meanOf(all.filter(({ family }) => family === 'classflow'));
      const target = TARGETS[structure][variant];
      const isBelow = worst < target || classflow < target;
      if (isBelow) reached = false;
      console.log(
        `${structure.padEnd(11)}${variant.padEnd(10)} mean ${meanOf(all).toFixed(3)}  worst seed ${worst.toFixed(3)}  ClassFlow ${classflow.toFixed(3)}  target ${target.toFixed(2)}${isBelow ? '  below' : ''}  lowest ${lowest.f1.toFixed(3)} ${lowest.family} ${lowest.pair}`,
      );
    }
  }
  return reached;
}

/** Of none it is what no target is above. */
function meanOf(some: { f1: number }[]): number {
  return some.length === 0 ? 1 : some.reduce((sum, { f1 }) => sum + f1, 0) / some.length;
}
