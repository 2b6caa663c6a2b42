import { conceptMatcherOf, conceptsOf } from '../concepts/concepts-of.js';
import { readConcepts } from '../concepts/read-concepts.js';
import type { Reading } from '../facts/reading.js';
import type { Spot } from '../contract/rule.js';
import { similarity } from './similarity.js';

/** Words this much alike are forms of one word. */
const ONE_WORD = 0.7;

/**
 * What a clause calls a term instead of its defined rendering: another rendering of the same concept (`Maklumat
 * Peribadi` for `Data Peribadi`), or words that share one of several with it (`Catatan Pembelajaran` for `Rekod
 * Pembelajaran`). Null where the clause does not name the thing at all: a pronoun is no second rendering.
 */
export function findOtherRendering(term: string, reading: Reading, clause: number): Spot | null {
  return otherConcept(term, reading, clause) ?? otherWords(term, reading, clause);
}

function otherConcept(term: string, reading: Reading, clause: number): Spot | null {
  const named = readConcepts(term, conceptMatcherOf(reading.pack)).filter(
    (mention) => !mention.weak && mention.start === 0 && mention.end === term.length,
  );
  const ids = new Set(named.map(({ id }) => id));
  const text = reading.policy.clauses[clause]?.text ?? '';
  const found = conceptsOf(reading, clause).find(
    (mention) => !mention.weak && ids.has(mention.id) && !isForm(text.slice(mention.start, mention.end), term),
  );
  return found ? { clause, start: found.start, end: found.end } : null;
}

/** Forms of one word, or one of them in short: `information` for `personal information`. */
function isForm(a: string, b: string): boolean {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first.includes(second) || second.includes(first) || similarity(first, second) >= ONE_WORD;
}

/** As many words as the term has, with the term's capitals, of which at least one stands in its place and at least one is another. */
function otherWords(term: string, reading: Reading, clause: number): Spot | null {
  const own = term.split(' ');
  if (!reading.pack.spaced || own.length < 2 || !/^\p{Lu}/u.test(term)) return null;
  const text = reading.policy.clauses[clause]?.text ?? '';
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
  const functionWords = reading.pack.prose.functionWords;
  for (let i = 0; i + own.length <= words.length; i++) {
    const window = words.slice(i, i + own.length);
    const same = window.filter(([word], place) => isForm(word, own[place] as string)).length;
    const [first, last] = [window[0], window.at(-1)];
    if (!first || !last || same === 0 || same === own.length || !/^\p{Lu}/u.test(first[0])) continue;
    if (
      window.some(([word]) => functionWords.includes(word.toLowerCase())) ||
      window.some(([word], place) => /^\p{Lu}/u.test(own[place] as string) !== /^\p{Lu}/u.test(word))
    ) {
      continue;
    }
    const end = last.index + last[0].length;
    if (!/[.;:!?()]/.test(text.slice(first.index, end))) return { clause, start: first.index, end };
  }
  return null;
}
