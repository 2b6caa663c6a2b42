import type { Evidence, Link } from '../contract/alignment.js';
import type { Comparison } from './compare-sides.js';
import type { FeatureBook } from './feature-book.js';
import { listAt } from './int-lists.js';
import { scoreLengths, toLogLength } from './measure-length.js';
import type { Side } from './side.js';
import { tuning } from './tuning.js';

/** Pieces of evidence named one by one; the rest is summed up. */
const MOST = 12;

/**
 * What speaks for a link and against it, in nats of log-odds, strongest first: `number 30`, `label 4.2`,
 * `lexicon privacy = privasi`, `length`, and `differences` for all features that only one side has.
 */
export function explainLink(book: FeatureBook, comparison: Comparison, link: Pick<Link, 'canonical' | 'translation'>): Evidence[] {
  if (link.canonical.length === 0 || link.translation.length === 0) return [];
  const { canonical, translation, weights, lengths } = comparison;
  const left = collect(canonical, link.canonical);
  const right = collect(translation, link.translation);
  const evidence: Evidence[] = [];
  let differences = 0;
  for (const [feature, trust] of left) {
    if (right.has(feature)) {
      evidence.push({
        kind: book.kinds[feature] as string,
        value: book.values[feature] as string,
        weight: trust * (weights.both[feature] ?? 0),
      });
    } else {
      differences += trust * (weights.canonical[feature] ?? 0);
    }
  }
  for (const [feature, trust] of right) if (!left.has(feature)) differences += trust * (weights.translation[feature] ?? 0);
  const length = scoreLengths(lengths, sumLengths(canonical, link.canonical), sumLengths(translation, link.translation));
  evidence.push({ kind: 'length', value: '', weight: tuning.length * length }, { kind: 'differences', value: '', weight: differences });
  return evidence
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (`${a.kind} ${a.value}` < `${b.kind} ${b.value}` ? -1 : 1))
    .slice(0, MOST)
    .map(({ kind, value, weight }) => ({ kind, value, weight: Math.round(weight * 100) / 100 }));
}

/** Features of a group and how much they are trusted: all that its texts say, the place of its first, the ending of its last. */
function collect(side: Side, clauses: number[]): Map<number, number> {
  const features = new Map<number, number>();
  for (const clause of clauses) for (const feature of listAt(side.content, clause)) features.set(feature, tuning.content);
  for (const feature of listAt(side.place, clauses[0] as number)) features.set(feature, tuning.place);
  features.set(side.endings[clauses[clauses.length - 1] as number] as number, tuning.place);
  return features;
}

const sumLengths = (side: Side, clauses: number[]) =>
  toLogLength(clauses.reduce((sum, clause) => sum + (side.lengths[clause] as number), 0));
