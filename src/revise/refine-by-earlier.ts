import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { packs as allPacks } from '../packs.js';
import { compareVersions } from './compare-versions.js';
import { keepsOldValue, statesNewValue } from './decide-status.js';
import type { ClauseImpact, Impact, Status } from './impact.js';
import { textsOf } from './read-shared.js';

/**
 * Settles with the translation as it was when it matched the older version what three texts leave to likelihood: a
 * clause that nobody touched since does not follow a change, and one that was reworded does, unless its values say
 * otherwise.
 *
 * @param earlier in the language of the translation
 * @throws RangeError where it is in another language
 */
export function refineByEarlier(impact: Impact, earlier: Policy, packs: readonly LanguagePack[] = allPacks): Impact {
  const { older, newer, translation } = impact;
  if (!older) return impact;
  const texts = textsOf({ older, newer, translation }, packs);
  const touched = new Set(
    compareVersions(earlier, translation, { packs }).changes.flatMap((change) => (change.grade === 'substantive' ? change.newer : [])),
  );
  const refine = (clause: ClauseImpact): Status => {
    const { status, grade } = clause;
    const isTouched = clause.translation.some((index) => touched.has(index));
    if (status === 'current' && isTouched) return 'edited';
    if (grade !== 'substantive' || clause.older.length === 0 || clause.newer.length === 0) return status;
    if (status === 'updated' && !isTouched && !statesNewValue(clause, texts)) return 'stale';
    if (status === 'stale' && isTouched && !keepsOldValue(clause, texts)) return 'updated';
    return status;
  };
  return { ...impact, clauses: impact.clauses.map((clause) => ({ ...clause, status: refine(clause) })) };
}
