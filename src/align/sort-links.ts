import type { Link } from '../contract/alignment.js';

type Group = Pick<Link, 'canonical' | 'translation'>;

/** Canonical reading order; a clause that only the translation has follows the link of the clause before it there. */
export function sortLinks<T extends Group>(links: T[]): T[] {
  const anchors = new Map<T, number>();
  let before = -1;
  for (const link of [...links].sort((a, b) => (a.translation[0] ?? -1) - (b.translation[0] ?? -1))) {
    if (link.translation.length === 0) continue;
    const first = link.canonical[0];
    if (first === undefined) anchors.set(link, before + 0.5);
    else before = first;
  }
  const place = (link: T) => link.canonical[0] ?? anchors.get(link) ?? -1;
  return [...links].sort((a, b) => place(a) - place(b) || (a.translation[0] ?? -1) - (b.translation[0] ?? -1));
}
