import { conceptsOf } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { DefinedTerm } from '../scope/defined-terms.js';
import { type ClauseWord, compileTerm, cut, wordsIn } from './term-words.js';

/** A linked group that names a term, and where. */
export interface TermUse {
  link: Link;
  spots: Spot[];
}

/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.5;

/**
 * Where the canonical version uses a term as such: in its clauses, not in headings (which decline and shorten it), and
 * not as part of a longer name, as `Child` in `Child Act`.
 */
export function usesOf(term: DefinedTerm, { canonical, links }: Comparison, firstWords: ReadonlySet<string>): TermUse[] {
  const find = compileTerm(term.text, canonical, 'number', isCapital(term.text, canonical));
  return links.flatMap((link) => {
    if (link.translation.length === 0 || link.confidence < TRUSTED) return [];
    const spots = link.canonical.flatMap((clause) =>
      isText(canonical, clause) ? find(clause).filter((spot) => !isPart(spot, canonical, firstWords)) : [],
    );
    return spots.length > 0 ? [{ link, spots }] : [];
  });
}

function isText({ policy }: Reading, clause: number): boolean {
  const kind = policy.clauses[clause]?.kind;
  return kind === 'paragraph' || kind === 'item' || kind === 'row' || kind === 'unrecognised';
}

export const firstWordsOf = (terms: readonly DefinedTerm[], reading: Reading): Set<string> =>
  new Set(
    terms.flatMap(({ text }) =>
      cut(text, reading)
        .slice(0, 1)
        .map(({ key }) => key),
    ),
  );

/** Whether a term is told from the plain word by its capital: one that sentences have inside, not only at their beginning. */
function isCapital(term: string, reading: Reading): boolean {
  if (!/^\p{Lu}/u.test(term)) return false;
  const find = compileTerm(term, reading, 'number', true);
  return reading.policy.clauses.some(
    (clause, index) =>
      isText(reading, index) && find(index).some(({ start }) => start > 0 && /[\p{Ll},;] ?$/u.test(clause.text.slice(0, start))),
  );
}

function isPart({ clause, start, end }: Spot, reading: Reading, firstWords: ReadonlySet<string>): boolean {
  if (
    conceptsOf(reading, clause).some(
      (mention) => mention.start <= start && mention.end >= end && mention.end - mention.start > end - start + 3,
    )
  ) {
    return true;
  }
  if (!reading.pack.spaced) return false;
  const text = reading.policy.clauses[clause]?.text ?? '';
  const words = wordsIn(reading, clause);
  const first = words.findIndex((word) => word.start === start);
  const last = words.findIndex((word) => word.end === end);
  const behind = words.slice(last + 1, last + 3).find(({ key }) => key !== 's');
  const before = words[first - 1];
  const names = (word: ClauseWord | undefined, gap: string): boolean =>
    word?.capital === true && !firstWords.has(word.key) && /^(?:['’]s)? ?$/.test(gap);
  return (
    names(behind, text.slice(end, behind?.start)) ||
    (before !== undefined && first > 1 && names(before, text.slice(before.end, start)) && !/[.;:] ?$/.test(text.slice(0, before.start)))
  );
}
