import type { Alignment } from '../contract/alignment.js';
import type { VersionLink } from './version-diff.js';

/** Which version links a clause of the translation answers, and how surely. */
interface Answer {
  links: Set<VersionLink>;
  confidence: number;
}

export type Answers = Map<number, Answer>;

/** Reads an alignment of one version with the translation as answers to the links between the versions. */
export function followLinks(alignment: Alignment, side: 'older' | 'newer', links: readonly VersionLink[]): Answers {
  const linkOf = new Map<number, VersionLink>(links.flatMap((link) => link[side].map((clause) => [clause, link] as const)));
  const answers: Answers = new Map();
  for (const { canonical, translation, confidence } of alignment.links) {
    if (canonical.length === 0) continue;
    const found = new Set(canonical.flatMap((clause) => linkOf.get(clause) ?? []));
    for (const clause of translation) answers.set(clause, { links: found, confidence });
  }
  return answers;
}
