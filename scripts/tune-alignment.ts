/** Coordinate search for `src/align/tuning.ts` on half of the parallel families: `tsx scripts/tune-alignment.ts [NAME…]`;
 * `none` only measures. */
import { alignPolicies } from '../src/align/align-policies.js';
import { tuning } from '../src/align/tuning.js';
import { readEvidence } from './alignment/read-evidence.js';
import { buildPolicy } from './alignment/gold-unit.js';
import { makeVariant, variantNames } from './alignment/make-variant.js';
import { readFamilies } from './alignment/read-families.js';
import { countRight, listGoldLinks, strictF1 } from './alignment/score-links.js';

const SEEDS = [11, 12];
const TOO_LARGE = /pipeda|bill/u;

const families = (await readFamilies('../shared')).filter((family, index) => index % 2 === 0 && !TOO_LARGE.test(family.name));
const cases = families.flatMap((family) => {
  const languages = Object.keys(family.texts).sort();
  return languages.flatMap((canonical, at) =>
    languages.slice(at + 1).flatMap((translation) =>
      variantNames.flatMap((variant) =>
        (variant === 'untouched' ? [1] : SEEDS).flatMap((seed) => {
          const made = makeVariant(variant, family.texts[canonical] ?? [], family.texts[translation] ?? [], seed * 104729);
          const gold = listGoldLinks(made);
          return [true, false].map((structure) => ({
            gold,
            canonical: buildPolicy(made.canonical, canonical, structure),
            translation: buildPolicy(made.translation, translation, structure),
          }));
        }),
      ),
    ),
  );
});

/** With the term lists and without: a figure that only helps with them would fail on terms they lack. */
function measure(): number {
  let total = 0;
  for (const { gold, canonical, translation } of cases) {
    total += strictF1(countRight(gold, alignPolicies(canonical, translation, readEvidence(canonical, translation)).links));
    total += strictF1(countRight(gold, alignPolicies(canonical, translation, { concepts: null }).links));
  }
  return total / cases.length / 2;
}

const wanted = process.argv.slice(2);
const names = (Object.keys(tuning) as (keyof typeof tuning)[]).filter((name) => wanted.length === 0 || wanted.includes(name));
let best = measure();
console.log(`${cases.length} cases, start ${best.toFixed(4)}`);
if (wanted.includes('none')) process.exit(0);
for (const name of names) {
  for (const factor of [0.75, 1.35]) {
    const before = tuning[name];
    tuning[name] = Number((before * factor).toPrecision(3));
    const now = measure();
    console.log(`${name} ${before} -> ${tuning[name]}: ${now.toFixed(4)}${now > best ? ' better' : ''}`);
    if (now > best) {
      best = now;
      break;
    }
    tuning[name] = before;
  }
}
console.log(JSON.stringify(tuning, null, 2));
