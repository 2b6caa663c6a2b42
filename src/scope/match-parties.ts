import type { PartyMention } from './gather-parties.js';

/** A party and the party that stands in its place. */
export interface PartyChange {
  canonical: PartyMention;
  translation: PartyMention;
}

/** What it costs to leave a party without an answer; languages add and drop `you` more freely than `the school`. */
const ALONE = { hint: 0.15, pronoun: 0.4, noun: 0.5 };
const OTHER = 0.55;

/** How two units line up: the parties in whose place another stands, and how many stand on one side only. */
export interface PartyMatch {
  replaced: PartyChange[];
  alone: number;
}

/**
 * Lines the parties of two units up in order, the cheapest way. Order keeps a party that is put in other words at one
 * end of a sentence apart from one that is added at the other.
 */
export function matchParties(
  ours: readonly PartyMention[],
  theirs: readonly PartyMention[],
  answers: (a: PartyMention, b: PartyMention) => boolean,
): PartyMatch {
  const costs = ours.map((a) => theirs.map((b) => (answers(a, b) ? 0 : OTHER) + Math.abs(a.at - b.at)));
  const best: number[][] = [[0]];
  const at = (row: number, column: number): number => (best[row] as number[])[column] as number;
  const cost = (row: number, column: number): number => (costs[row] as number[])[column] as number;
  for (const [j, b] of theirs.entries()) (best[0] as number[])[j + 1] = at(0, j) + costAlone(b);
  for (const [i, a] of ours.entries()) {
    best.push([at(i, 0) + costAlone(a)]);
    for (const [j, b] of theirs.entries()) {
      (best[i + 1] as number[]).push(Math.min(at(i, j + 1) + costAlone(a), at(i + 1, j) + costAlone(b), at(i, j) + cost(i, j)));
    }
  }
  const replaced: PartyChange[] = [];
  let [i, j, alone] = [ours.length, theirs.length, 0];
  while (i > 0 && j > 0) {
    const [canonical, translation] = [ours[i - 1] as PartyMention, theirs[j - 1] as PartyMention];
    if (at(i, j) === at(i - 1, j - 1) + cost(i - 1, j - 1)) {
      if (!answers(canonical, translation)) replaced.unshift({ canonical, translation });
      i--;
      j--;
    } else {
      if ((at(i, j) === at(i - 1, j) + costAlone(canonical) ? canonical : translation).strong.length > 0) alone++;
      if (at(i, j) === at(i - 1, j) + costAlone(canonical)) i--;
      else j--;
    }
  }
  const rest = [...ours.slice(0, i), ...theirs.slice(0, j)].filter(({ strong }) => strong.length > 0).length;
  return { replaced, alone: alone + rest };
}

function costAlone({ ids, strong }: PartyMention): number {
  if (strong.length === 0) return ALONE.hint;
  return ids.includes('we') || ids.includes('you') ? ALONE.pronoun : ALONE.noun;
}
