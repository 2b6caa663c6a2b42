import type { Finding, Place } from '../contract/finding.js';
import type { Drift, Rule, Spot } from '../contract/rule.js';
import type { Severity } from '../contract/finding.js';
import type { Reading } from '../facts/reading.js';
import { createPlacer, type Placer } from '../text/place-spans.js';
import { hash } from '../text/hash.js';
import { squeezeSpace } from '../text/squeeze-space.js';

const placers = new WeakMap<Reading, Placer>();

function placerOf(reading: Reading): Placer {
  let placer = placers.get(reading);
  if (!placer) {
    placer = createPlacer(reading.policy);
    placers.set(reading, placer);
  }
  return placer;
}

/** The two versions that a drift's spots point into. */
export interface Sides {
  canonical: Reading | null;
  translation: Reading | null;
}

/** Gives a drift between two versions its places in the sources and its fingerprint. */
export function placeDrift(rule: Rule, drift: Drift, sides: Sides, severity: Severity): Finding {
  return describe(rule, drift, sides, severity, {
    canonical: place(drift.canonical, sides.canonical),
    translation: place(drift.translation, sides.translation),
  });
}

/** The same for a fault of one document: its words stand on the side that the document is on. */
export function placeFault(rule: Rule, drift: Drift, reading: Reading, role: 'canonical' | 'translation', severity: Severity): Finding {
  const words = place(drift.translation, reading);
  const places = role === 'canonical' ? { canonical: words, translation: null } : { canonical: null, translation: words };
  const finding = describe(rule, drift, { canonical: reading, translation: reading }, severity, places);
  const related = place(drift.canonical, reading);
  return related ? { ...finding, related } : finding;
}

function describe(rule: Rule, drift: Drift, sides: Sides, severity: Severity, places: Pick<Finding, 'canonical' | 'translation'>): Finding {
  return {
    rule: rule.id,
    severity,
    fingerprint: fingerprint(rule, drift, sides),
    message: drift.message,
    expected: drift.expected ?? null,
    actual: drift.actual ?? null,
    ...places,
    suggestion: drift.suggestion ?? null,
  };
}

function place(spot: Spot | undefined, reading: Reading | null): Place | null {
  const clause = spot && reading?.policy.clauses[spot.clause];
  if (!spot || !clause || !reading) return null;
  const { start, end } = placerOf(reading)(spot.clause, spot.start, spot.end);
  return { clause: clause.id, quote: clause.text.slice(spot.start, spot.end), start, end };
}

/** Made of the rule and the words of the clauses, not of their places: it survives edits elsewhere. */
function fingerprint(rule: Rule, drift: Drift, sides: Sides): string {
  const words = (spot: Spot | undefined, reading: Reading | null): string =>
    spot ? squeezeSpace(reading?.policy.clauses[spot.clause]?.text ?? '') : '';
  const within = (spot: Spot | undefined): string => (spot ? `${spot.start}-${spot.end}` : '');
  return hash(
    [
      rule.id,
      drift.message.key,
      drift.expected,
      drift.actual,
      words(drift.canonical, sides.canonical),
      words(drift.translation, sides.translation),
      within(drift.canonical),
      within(drift.translation),
    ].join('\u0000'),
  );
}
