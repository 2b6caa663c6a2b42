import type { FactKind } from '../contract/fact.js';
import type { Comparison, Drift } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { placesOf } from '../rules/name-words.js';
import type { Values } from './rewrite.js';
import { boundOf } from './rewrite-bounds.js';
import { suggestWords } from './suggest-words.js';
import { wordingOf } from './wording.js';

/**
 * Gives the drifts that one rule found in one linked group their suggestions: the words of the translation with the
 * value of the canonical version in them. Where several values of a kind differ, nothing says which answers which,
 * unless they agree but for the bound.
 */
export function suggestCorrections(drifts: readonly Drift[], comparison: Comparison): Drift[] {
  return drifts.map((drift) => {
    const kind = kindOf(drift);
    const suggestion = kind !== null && isPairSure(drift, kind, drifts, comparison) ? correct(drift, kind, comparison) : null;
    return suggestion === null ? drift : { ...drift, suggestion };
  });
}

function isPairSure(drift: Drift, kind: FactKind, drifts: readonly Drift[], { linkOf }: Comparison): boolean {
  const link = linkOf('canonical', drift.canonical?.clause ?? -1);
  if (link === undefined || link !== linkOf('translation', drift.translation?.clause ?? -1)) return false;
  const rivals = drifts.filter(
    (other) => kindOf(other) === kind && other.message.key !== 'drift.bound' && linkOf('canonical', other.canonical?.clause ?? -1) === link,
  );
  return drift.message.key === 'drift.bound' || rivals.length === 1;
}

/** The kind of the values that differ; null for a drift that has none on one of the sides. */
function kindOf({ message: { args }, expected, actual, canonical, translation }: Drift): FactKind | null {
  if (expected === undefined || actual === undefined || !canonical || !translation) return null;
  return typeof args.actual === 'object' && typeof args.expected === 'object' && args.actual.kind === args.expected.kind
    ? (args.actual.kind as FactKind)
    : null;
}

function correct(drift: Drift, kind: FactKind, { canonical, translation }: Comparison): string | null {
  const { canonical: source, translation: target, expected, actual } = drift as Required<Drift>;
  const model = canonical.policy.clauses[source.clause]?.text.slice(source.start, source.end) ?? '';
  const wording = wordingOf(translation, target, model);
  // A bound that a distant `not` turned round may be read otherwise than it is meant, and its phrase has to stay.
  const isInferred = [canonical.factsOf(source.clause), translation.factsOf(target.clause)]
    .flat()
    .some((fact) => !fact.stated && fact.kind === kind && (fact.value === expected || fact.value === actual));
  if (isInferred && boundOf(expected) !== boundOf(actual)) return null;
  if (!wording || (kind === 'name' && (isTranslated(canonical, source) || isTranslated(translation, target)))) return null;
  return suggestWords(wording, kind, kind === 'reference' ? pointers(expected, actual) : { expected, actual });
}

/** The number that a pointer needs in the translation, under the word that it points with: `section 9` → `article 9`, `4.1.4` → `article 4.1.d`. */
function pointers(expected: string, actual: string): Values {
  const [kind = '', present = ''] = actual.split(' ');
  const letters = present.split('.').map((part) => /^[a-z]$/.test(part));
  const ordinals = (expected.split(' ').at(-1) ?? '')
    .split('.')
    .map((part, i) => (letters[i] && /^[0-9]{1,2}$/.test(part) ? String.fromCharCode(96 + Number(part)) : part));
  return { expected: `${kind} ${ordinals.join('.')}`, actual };
}

/** Countries, authorities and the like are called otherwise in every language. */
function isTranslated(reading: Reading, { clause, start, end }: { clause: number; start: number; end: number }): boolean {
  return placesOf(reading, clause).some((place) => place.start === start && place.end === end && !place.id.startsWith('product/'));
}
