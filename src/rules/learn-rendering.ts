import type { Comparison } from '../contract/rule.js';
import { functionWordsOf } from '../text/function-words.js';
import { type ClauseWord, singular, stemOf, wordsIn } from './term-words.js';
import type { TermUse } from './find-terms.js';
import type { Link } from '../contract/alignment.js';

/** A rendering has at most so many words. */
const LONGEST = 4;
/** Fewer uses share words by chance. */
const ENOUGH = 3;
/** In so many of the groups that do not name the term its rendering may stand. */
const ELSEWHERE = 0.1;

/**
 * The words by which a translation renders a term, as its uses show: the longest run that stands in every one of them
 * and hardly anywhere else. Null where no run does.
 */
export function learnRendering(uses: readonly TermUse[], comparison: Comparison): string | null {
  const [first, ...rest] = uses;
  if (!first || uses.length < ENOUGH) return null;
  let shared = runsOf(first.link, comparison);
  for (const { link } of rest) {
    const here = runsOf(link, comparison);
    shared = new Map([...shared].filter(([key]) => here.has(key)));
    if (shared.size === 0) return null;
  }
  const named = new Set(uses.map(({ link }) => link));
  const others = comparison.links.filter((link) => !named.has(link) && link.translation.length > 0).map((link) => runsOf(link, comparison));
  const share = (key: string): number => others.filter((runs) => runs.has(key)).length / Math.max(1, others.length);
  const best = [...shared]
    .map(([key, text]) => ({ text, share: share(key), words: key.split(' ').length }))
    .filter((run) => run.share <= ELSEWHERE)
    .sort((a, b) => a.share - b.share || b.words - a.words || b.text.length - a.text.length)[0];
  return best?.text ?? null;
}

const runs = new WeakMap<Link, Map<string, string>>();

/** Runs of words by their stems, none of which begins or ends in a function word. */
function runsOf(link: Link, { translation }: Comparison): Map<string, string> {
  let found = runs.get(link);
  if (found) return found;
  found = new Map();
  const functionWords = functionWordsOf(translation.pack);
  const isContent = ({ key }: ClauseWord): boolean => key.length > 2 && !functionWords.has(key);
  for (const clause of link.translation) {
    const text = translation.policy.clauses[clause]?.text ?? '';
    const words = wordsIn(translation, clause);
    const stems = words.map(({ key }) => stemOf(singular(key)));
    for (let from = 0; from < words.length; from++) {
      if (!isContent(words[from] as ClauseWord)) continue;
      for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
        const [start, end] = [(words[from] as ClauseWord).start, (words[to] as ClauseWord).end];
        if (to > from && /[.,;:!?()"«»“”]/.test(text.slice((words[to - 1] as ClauseWord).end, (words[to] as ClauseWord).start))) break;
        if (isContent(words[to] as ClauseWord)) found.set(stems.slice(from, to + 1).join(' '), text.slice(start, end));
      }
    }
  }
  runs.set(link, found);
  return found;
}
