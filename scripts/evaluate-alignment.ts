/**
 * Strict F1 of the links on real parallel policies whose clauses were deleted, merged or moved, against the targets.
 * `tsx scripts/evaluate-alignment.ts [--root ../shared] [--seeds 3] [--family NAME] [--half dev|held]
 * [--bare]`; `--bare` leaves out the packs' facts and concepts.
 * Exit status 1 when a mean is below its target.
 */
import { parseArgs } from 'node:util';
import { alignPolicies } from '../src/align/align-policies.js';
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
    bare: { type: 'boolean', default: false },
  },
});

const families = (await readFamilies(options.root))
  .filter((_, index) => !options.half || (options.half === 'dev') === (index % 2 === 0))
  .filter((family) => !options.family || family.name.includes(options.family));
if (families.length === 0) console.log(`no parallel texts under ${options.root}: nothing to measure`);

const NONE: Counts = { right: 0, given: 0, rightFull: 0, goldFull: 0 };
const sums = new Map<string, { total: number; pairs: number }>();
const started = performance.now();
for (const family of families) {
  const languages = Object.keys(family.texts).sort();
  for (const canonical of languages)
    for (const translation of languages) if (canonical < translation) measurePair(family.name, canonical, translation);
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
      const seeds = variant === 'untouched' ? 1 : Number(options.seeds);
      for (let seed = 1; seed <= seeds; seed++) {
        const made = makeVariant(variant, left, right, seed * 7919);
        const a = buildPolicy(made.canonical, canonical, structure === 'structured');
        const b = buildPolicy(made.translation, translation, structure === 'structured');
        const { links } = alignPolicies(a, b, options.bare ? { concepts: null } : readEvidence(a, b));
        counts = addCounts(counts, countRight(listGoldLinks(made), links));
      }
      return note(structure, variant, strictF1(counts));
    });
    console.log(`${familyName.replace('mozilla-', 'm-').slice(0, 30).padEnd(31)}${canonical}-${translation} ${structure.padEnd(11)}${row.join(' ')}`);
  }
}

function note(structure: string, variant: VariantName, f1: number): string {
  const key = `${structure} ${variant}`;
  const sum = sums.get(key) ?? { total: 0, pairs: 0 };
  sums.set(key, { total: sum.total + f1, pairs: sum.pairs + 1 });
  return f1.toFixed(3);
}

function printMeans(): boolean {
  let reached = true;
  for (const structure of ['structured', 'flat'] as const)
    for (const variant of variantNames) {
      const sum = sums.get(`${structure} ${variant}`);
      if (!sum) continue;
      const mean = sum.total / sum.pairs;
      const target = TARGETS[structure][variant];
      if (mean < target) reached = false;
      console.log(`${structure.padEnd(11)}${variant.padEnd(10)} mean ${mean.toFixed(3)}  target ${target.toFixed(2)}${mean < target ? '  below' : ''}`);
    }
  return reached;
}
