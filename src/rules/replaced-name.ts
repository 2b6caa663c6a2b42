import type { Drift, Spot } from '../contract/rule.js';
import { spotOf } from '../scope/place-mark.js';

export interface NamedSpot extends Spot {
  value: string;
}

/** A name and the one that stands in its place. */
export interface ReplacedName {
  expected: NamedSpot;
  actual: NamedSpot;
  /** Whether it is sure; else it is worth a note. */
  isProven: boolean;
}

export function describeReplaced({ expected, actual, isProven }: ReplacedName): Drift {
  const value = ({ value }: NamedSpot): { kind: 'name'; value: string } => ({ kind: 'name', value });
  return {
    message: { key: 'drift.differs', args: { kind: 'name', expected: value(expected), actual: value(actual) } },
    expected: expected.value,
    actual: actual.value,
    canonical: spotOf(expected),
    translation: spotOf(actual),
    ...(isProven ? {} : { severity: 'info' as const }),
  };
}
