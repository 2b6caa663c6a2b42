import { featureKinds } from './feature.js';
import type { FeatureBook } from './feature-book.js';
import type { Link } from '../contract/alignment.js';
import { tuning } from './tuning.js';
import type { Side } from './side.js';

/**
 * What each feature says about a pair of clauses, in nats of log-odds: `both` where both have it, `canonical` or
 * `translation` where only that side has it. Rare features say much, what stands everywhere says nothing.
 * After Fellegi and Sunter, A Theory for Record Linkage (1969).
 */
export interface FeatureWeights {
  both: Float64Array;
  canonical: Float64Array;
  translation: Float64Array;
}

type Group = Pick<Link, 'canonical' | 'translation'>;

/** Weighs all features; `links` of an earlier pass, where given, show how dependable each one is in this document. */
export function weighFeatures(book: FeatureBook, canonical: Side, translation: Side, links?: Group[]): FeatureWeights {
  const size = book.kinds.length;
  const weights = { both: new Float64Array(size), canonical: new Float64Array(size), translation: new Float64Array(size) };
  const observed = links ? countAgreements(size, canonical, translation, links) : null;
  for (let feature = 0; feature < size; feature++) {
    const countA = canonical.frequency[feature] ?? 0;
    const countB = translation.frequency[feature] ?? 0;
    if (countA === 0 || countB === 0) continue;
    const prior = featureKinds[book.kinds[feature] ?? 'word'];
    const agreed = observed?.both[feature] ?? 0;
    const chances = observed ? Math.min(observed.canonical[feature] ?? 0, observed.translation[feature] ?? 0) : 0;
    const kept = (agreed + tuning.priorWorth * prior) / (chances + tuning.priorWorth);
    weighFeature(weights, feature, countA / (canonical.count + 1), countB / (translation.count + 1), kept);
  }
  return weights;
}

/** `kept`: the probability that a feature of the side that has it less often is there on the other side too. */
function weighFeature(weights: FeatureWeights, feature: number, a: number, b: number, kept: number): void {
  const joint = Math.min(kept, 0.98) * Math.min(a, b);
  if (joint <= a * b) return;
  weights.both[feature] = Math.log(joint / (a * b));
  weights.canonical[feature] = Math.max(tuning.worstAbsence, Math.log((a - joint) / (a * (1 - b))));
  weights.translation[feature] = Math.max(tuning.worstAbsence, Math.log((b - joint) / (b * (1 - a))));
}

function countAgreements(size: number, canonical: Side, translation: Side, links: Group[]): FeatureWeights {
  const counts = { both: new Float64Array(size), canonical: new Float64Array(size), translation: new Float64Array(size) };
  const stamps = { canonical: new Int32Array(size), translation: new Int32Array(size) };
  let stamp = 0;
  for (const link of links) {
    if (link.canonical.length === 0 || link.translation.length === 0) continue;
    stamp++;
    eachFeature(canonical, link.canonical, (feature) => {
      if (stamps.canonical[feature] === stamp) return;
      stamps.canonical[feature] = stamp;
      counts.canonical[feature] = (counts.canonical[feature] as number) + 1;
    });
    eachFeature(translation, link.translation, (feature) => {
      if (stamps.translation[feature] === stamp) return;
      stamps.translation[feature] = stamp;
      counts.translation[feature] = (counts.translation[feature] as number) + 1;
      if (stamps.canonical[feature] === stamp) counts.both[feature] = (counts.both[feature] as number) + 1;
    });
  }
  return counts;
}

function eachFeature(side: Side, clauses: number[], visit: (feature: number) => void): void {
  for (const clause of clauses) {
    for (const { values, starts } of [side.content, side.place]) {
      for (let k = starts[clause] as number; k < (starts[clause + 1] as number); k++) visit(values[k] as number);
    }
  }
  const ending = side.endings[clauses[clauses.length - 1] ?? -1];
  if (ending !== undefined) visit(ending);
}
