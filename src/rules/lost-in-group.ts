import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import { findLost, type Lost } from './lost-sentences.js';

const found = new WeakMap<Link, Lost | null>();

/** What is lost from a group; the rules on clauses and items ask, too. */
export function lostIn(link: Link, comparison: Comparison): Lost | null {
  let lost = found.get(link);
  if (lost === undefined) found.set(link, (lost = findLost('canonical', link, comparison)));
  return lost;
}

/** The clause that what is lost makes up: an item among others of its group is no sentence. */
export function wholeClause({ spots, sure }: Lost, { canonical }: Comparison): number | null {
  const [first, last] = [spots[0], spots.at(-1)];
  if (!sure || !first || !last || first.clause !== last.clause) return null;
  const text = canonical.policy.clauses[first.clause]?.text ?? '';
  return text.slice(0, first.start).trim() === '' && text.slice(last.end).trim() === '' ? first.clause : null;
}
