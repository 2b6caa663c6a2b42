import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { countInk } from '../text/count-ink.js';

/** How long the translations of this document are: the log ratio of translation to canonical, and its spread. */
export interface LengthRatio {
  center: number;
  spread: number;
}

/** Shorter groups vary too much to show anything of the document. */
const TELLING = 60;
/** The spread of documents with too few groups to show their own. */
const UNKNOWN_SPREAD = 0.3;
const ENOUGH = 6;

const measured = new WeakMap<Comparison, LengthRatio>();

/** Median and median deviation over the linked groups: a few that lost a sentence do not move them. */
export function lengthRatio(comparison: Comparison): LengthRatio {
  let ratio = measured.get(comparison);
  if (!ratio) measured.set(comparison, (ratio = measure(comparison)));
  return ratio;
}

function measure({ canonical, translation, links }: Comparison): LengthRatio {
  const ratios: number[] = [];
  const short = { canonical: 0, translation: 0 };
  for (const link of links) {
    if (link.canonical.length === 0 || link.translation.length === 0 || link.confidence < 0.5) continue;
    const [from, to] = [inkOf(canonical, link.canonical), inkOf(translation, link.translation)];
    if (from >= TELLING && to > 0) ratios.push(Math.log(to / from));
    else {
      short.canonical += from;
      short.translation += to;
    }
  }
  // Headings and short lines together show a little of the ratio, too.
  if (ratios.length < ENOUGH) {
    return { center: Math.log((short.translation + TELLING) / (short.canonical + TELLING)), spread: UNKNOWN_SPREAD };
  }
  const center = median(ratios);
  const deviation = 1.4826 * median(ratios.map((ratio) => Math.abs(ratio - center)));
  return { center, spread: Math.max(0.07, Math.min(0.3, deviation)) };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export function inkOf(reading: Reading, clauses: readonly number[]): number {
  return clauses.reduce((sum, clause) => sum + countInk(reading.policy.clauses[clause]?.text ?? ''), 0);
}
