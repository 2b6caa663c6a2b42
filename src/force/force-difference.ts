import type { PlacedMark } from './gather-marks.js';

/** Two forces that do not agree, or a denial or permission that stands on one side only. */
export interface ForceDifference {
  kind: 'force' | 'negation-lost' | 'negation-gained';
  canonical: PlacedMark | null;
  translation: PlacedMark | null;
}
