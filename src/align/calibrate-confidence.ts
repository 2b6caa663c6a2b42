import type { Link } from '../contract/alignment.js';

/** A logistic curve over the log-odds of the search's own certainty. */
export interface ConfidenceCurve {
  base: number;
  slope: number;
}

/**
 * How far the certainty of the search is to be believed, by what kind of link it is. Fitted on variants of one half of
 * the parallel families, checked on the other (`scripts/calibrate-alignment.ts`).
 */
export const confidenceCurves: Record<'one' | 'group' | 'alone' | 'moved', ConfidenceCurve> = {
  one: { base: 0.57, slope: 0.83 },
  group: { base: -0.47, slope: 0.55 },
  alone: { base: 0.94, slope: 0.37 },
  moved: { base: 0.68, slope: 0.38 },
};

type CalibratedKind = keyof typeof confidenceCurves;

/** What a link is to the calibration: its certainty means something else for a merged pair than for a plain one. */
export function kindOfLink({ canonical, translation, moved }: Pick<Link, 'canonical' | 'translation' | 'moved'>): CalibratedKind {
  if (moved) return 'moved';
  if (canonical.length === 0 || translation.length === 0) return 'alone';
  return canonical.length + translation.length > 2 ? 'group' : 'one';
}

/** The share of links with this certainty that are right. */
export function calibrateConfidence(link: Pick<Link, 'canonical' | 'translation' | 'moved'> & { certainty: number }): number {
  const { base, slope } = confidenceCurves[kindOfLink(link)];
  return 1 / (1 + Math.exp(-(base + slope * toLogOdds(link.certainty))));
}

/** Certainties beyond one in a thousand are not told apart: the search is that wrong about itself. */
export function toLogOdds(certainty: number): number {
  const inside = Math.min(1 - 1e-3, Math.max(1e-3, certainty));
  return Math.log(inside / (1 - inside));
}
