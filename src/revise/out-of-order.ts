import type { VersionLink } from './version-diff.js';

/**
 * Marks the links that left the order of the others and puts all in the order of the newer version, what was removed
 * where it stood. The longest rising sequence of links has stayed (so that of two swapped clauses only one has moved);
 * patience sorting, n log n.
 */
export function findOutOfOrder(links: readonly VersionLink[]): VersionLink[] {
  const both = links.filter((link) => link.older.length > 0 && link.newer.length > 0).sort((a, b) => first(a.newer) - first(b.newer));
  const stayed = longestRising(both.map((link) => first(link.older)));
  const marked = both.map((link, index) => ({ ...link, moved: !stayed.has(index) }));
  return merge(
    marked,
    links.filter((link) => link.newer.length === 0),
    links.filter((link) => link.older.length === 0),
  );
}

const first = (clauses: readonly number[]): number => clauses[0] ?? -1;

function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, value] of values.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] as number) kept.add(index);
  return kept;
}

/** By place in the newer version; a removed clause stands behind the clause that it followed. */
function merge(both: readonly VersionLink[], removed: readonly VersionLink[], added: readonly VersionLink[]): VersionLink[] {
  const anchors = both.filter((link) => !link.moved);
  const placeOf = (link: VersionLink): number => {
    if (link.newer.length > 0) return first(link.newer);
    const before = anchors.findLast((anchor) => first(anchor.older) < first(link.older));
    return before ? (before.newer.at(-1) as number) + 0.5 : -0.5;
  };
  return [...both, ...removed, ...added]
    .map((link) => ({ link, place: placeOf(link) }))
    .sort((a, b) => a.place - b.place || first(a.link.older) - first(b.link.older))
    .map(({ link }) => link);
}
