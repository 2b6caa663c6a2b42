import type { Link } from '../contract/alignment.js';

/** The link that each clause of one side is in. */
export function indexLinks(links: readonly Link[], side: 'canonical' | 'translation'): Map<number, Link> {
  return new Map(links.flatMap((link) => link[side].map((clause) => [clause, link] as const)));
}
