/**
 * What two clauses can have in common. The figure is how often a faithful translation keeps such a feature, before
 * the document at hand has shown how often it really does (`weigh-features.ts`).
 */
export const featureKinds = {
  number: 0.85,
  address: 0.9,
  placeholder: 0.9,
  word: 0.7,
  stem: 0.5,
  concept: 0.7,
  fact: 0.9,
  lexicon: 0.6,
  mark: 0.7,
  label: 0.95,
  path: 0.95,
  kind: 0.97,
  depth: 0.9,
  place: 0.7,
  anchor: 0.97,
  ending: 0.8,
} as const;

export type FeatureKind = keyof typeof featureKinds;

/** A feature before it is numbered: `{ kind: 'number', value: '30' }`. */
export interface Feature {
  kind: FeatureKind;
  value: string;
}

/** Features of the clause as a block (its label, kind and place), as opposed to what its text says. */
export const structuralKinds: ReadonlySet<FeatureKind> = new Set(['label', 'path', 'kind', 'depth', 'place', 'anchor']);
