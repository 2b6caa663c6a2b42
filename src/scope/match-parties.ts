import type { PartyMention } from './gather-parties.js';

/** Parties of both sides that answer one another, nearest first, and those that are left. */
export interface PartyMatch {
  lost: PartyMention[];
  gained: PartyMention[];
  pairs: { canonical: PartyMention; translation: PartyMention }[];
}

export function matchParties(ours: readonly PartyMention[], theirs: readonly PartyMention[], answers: (a: PartyMention, b: PartyMention) => boolean): PartyMatch {
  const candidates = ours.flatMap((canonical) => theirs.filter((translation) => answers(canonical, translation)).map((translation) => ({ canonical, translation })));
  candidates.sort((x, y) => Math.abs(x.canonical.at - x.translation.at) - Math.abs(y.canonical.at - y.translation.at));
  const [left, right] = [new Set(ours), new Set(theirs)];
  const pairs: PartyMatch['pairs'] = [];
  for (const pair of candidates) {
    if (!left.has(pair.canonical) || !right.has(pair.translation)) continue;
    left.delete(pair.canonical);
    right.delete(pair.translation);
    pairs.push(pair);
  }
  return { lost: [...left], gained: [...right], pairs };
}
