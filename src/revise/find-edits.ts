import type { Alignment, Link } from '../contract/alignment.js';
import type { FactKind } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import { compareFacts } from '../rules/compare-facts.js';
import type { Reading } from '../facts/reading.js';
import type { Assigned } from './assign-answers.js';
import type { VersionLink } from './version-diff.js';

/** Values that have one meaning in every language. */
const KINDS: readonly FactKind[] = ['age', 'duration', 'money', 'percent'];
/** How many links to each side a value may have moved. */
const NEIGHBOURHOOD = 2;

/** The links whose translation states another value than the canonical clause, which did not change. */
export function findEdits(
  { newer, translation }: { newer: Reading; translation: Reading },
  links: readonly VersionLink[],
  answered: Assigned,
): Set<VersionLink> {
  const pairs = links.map((link): Link => ({ canonical: link.newer, translation: answered.of(link), confidence: 1, moved: false }));
  const comparison = compareAnswered(newer, translation, pairs);
  return new Set(links.filter((_, index) => statesAnother(pairs[index] as Link, comparison)));
}

/** Whether a value of the clause has another one in its place; one that is merely absent shows nothing. */
export function statesAnother(link: Link, comparison: Comparison): boolean {
  return [...compareFacts(link, comparison, KINDS)].some(
    ({ canonical, translation, severity }) => canonical && translation && severity !== 'info',
  );
}

export function compareAnswered(canonical: Reading, translation: Reading, links: Alignment['links']): Comparison {
  const places = new Map(links.map((link, index) => [link, index]));
  return {
    canonical,
    translation,
    links,
    neighbours(link) {
      const at = places.get(link) ?? 0;
      return links.slice(Math.max(0, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD + 1).filter((other) => other !== link);
    },
    linkOf: (side, clause) => links.find((link) => link[side].includes(clause)),
  };
}
