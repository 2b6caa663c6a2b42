/**
 * Whether the other translations of a policy help to align each: strict F1 and processor time of aligning every
 * translation alone against aligning all together, on real parallel policies in three languages or more. Each
 * translation has clauses deleted, merged and moved by its own lot; the canonical version is whole.
 * `tsx scripts/evaluate-versions.ts [--root ../shared] [--seeds 2]`
 */
import { parseArgs } from 'node:util';
import { alignPolicies } from '../src/align/align-policies.js';
import { alignVersions } from '../src/align/align-versions.js';
import type { Alignment } from '../src/contract/alignment.js';
import { buildPolicy, type GoldFamily } from './alignment/gold-unit.js';
import { type KeyedUnit, makeVariant, type VariantName, variantNames } from './alignment/make-variant.js';
import { readEvidence } from './alignment/read-evidence.js';
import { readFamilies } from './alignment/read-families.js';
import { addCounts, countRight, type Counts, listGoldLinks, strictF1 } from './alignment/score-links.js';

const { values: options } = parseArgs({
  options: { root: { type: 'string', default: '../shared' }, seeds: { type: 'string', default: '2' } },
});
const LARGEST = 400;
const ways = ['alone', 'together'] as const;
const sums = new Map<string, { total: number; texts: number }>();
const seconds = { alone: 0, together: 0 };

const families = await readFamilies(options.root);
if (families.length === 0) {
  console.log(`no parallel texts under ${options.root}: nothing to measure`);
  process.exit();
}
for (const family of families) {
  const languages = Object.keys(family.texts).sort();
  if (languages.length < 3 || (family.texts[languages[0] as string]?.length ?? 0) > LARGEST) continue;
  for (const variant of variantNames) {
    for (let seed = 1; seed <= (variant === 'untouched' ? 1 : Number(options.seeds)); seed++) {
      for (const structure of [true, false]) measure(family, languages, variant, seed, structure);
    }
  }
}
for (const structure of ['structured', 'flat']) {
  for (const variant of variantNames) {
    console.log(
      `${structure.padEnd(11)}${variant.padEnd(10)} ${ways.map((way) => `${way} ${meanOf(`${structure} ${variant} ${way}`).toFixed(4)}`).join('  ')}`,
    );
  }
}
console.log(ways.map((way) => `${way} ${seconds[way].toFixed(1)} s`).join('  '));

function measure(family: GoldFamily, [first, ...others]: string[], variant: VariantName, seed: number, structure: boolean): void {
  const whole: KeyedUnit[] = (family.texts[first as string] ?? []).map((unit) => ({ ...unit, keys: [unit.key] }));
  const canonical = buildPolicy(whole, first as string, structure);
  const varied = others.map(
    (language, i) => makeVariant(variant, family.texts[first as string] ?? [], family.texts[language] ?? [], seed * 7919 + i).translation,
  );
  const translations = varied.map((units, i) => buildPolicy(units, others[i] as string, structure));
  const evidence = translations.map((translation) => readEvidence(canonical, translation));
  const facts = { canonical: evidence[0]?.facts?.canonical ?? [], translations: evidence.map((each) => each.facts?.translation ?? []) };
  const aligned: Record<(typeof ways)[number], () => Alignment[]> = {
    alone: () => translations.map((translation, i) => alignPolicies(canonical, translation, evidence[i])),
    together: () => alignVersions(canonical, translations, { ...(evidence[0]?.concepts ? { concepts: evidence[0].concepts } : {}), facts }),
  };
  for (const way of ways) {
    const started = process.cpuUsage();
    const alignments = aligned[way]();
    const { user, system } = process.cpuUsage(started);
    seconds[way] += (user + system) / 1e6;
    const counts = alignments
      .map(({ links }, i): Counts => countRight(listGoldLinks({ canonical: whole, translation: varied[i] as KeyedUnit[] }), links))
      .reduce(addCounts);
    const key = `${structure ? 'structured' : 'flat'} ${variant} ${way}`;
    const sum = sums.get(key) ?? { total: 0, texts: 0 };
    sums.set(key, { total: sum.total + strictF1(counts), texts: sum.texts + 1 });
  }
}

function meanOf(key: string): number {
  const sum = sums.get(key);
  return sum ? sum.total / sum.texts : Number.NaN;
}
