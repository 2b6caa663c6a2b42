import type { Link } from '../contract/alignment.js';

type Group = Pick<Link, 'canonical' | 'translation'> & { apart: boolean };

/**
 * A link found apart from the ordered search has moved when it crosses a link that kept its order; else it only was
 * too weak for the ordered search, and stands where it should.
 */
export function markMoved<T extends Group>(links: T[]): (T & { moved: boolean })[] {
  const ordered = links
    .filter((link) => !link.apart && link.canonical.length > 0 && link.translation.length > 0)
    .sort((a, b) => (a.canonical[0] as number) - (b.canonical[0] as number));
  const starts = ordered.map((link) => link.canonical[0] as number);
  const answers = ordered.map((link) => link.translation[0] as number);
  const crosses = (link: T): boolean => {
    const [ours, theirs] = [link.canonical[0], link.translation[0]];
    if (!link.apart || ours === undefined || theirs === undefined) return false;
    const place = countBelow(starts, ours);
    return (answers[place - 1] ?? -1) > theirs || (answers[place] ?? Number.POSITIVE_INFINITY) < theirs;
  };
  return links.map((link) => ({ ...link, moved: crosses(link) }));
}

/** How many of the sorted figures are below the given one. Ordered links rise on both sides, so neighbours suffice. */
function countBelow(sorted: number[], figure: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < figure) low = middle + 1;
    else high = middle;
  }
  return low;
}
