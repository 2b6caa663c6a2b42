import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import { isInstruction } from '../facts/compare-values.js';
import { ordinaryWordsOf } from '../facts/ordinary-words.js';
import type { Reading } from '../facts/reading.js';
import { UNSPACED } from '../text/unspaced-scripts.js';
import type { Difference } from './compare-facts.js';

const WORD = /[\p{L}\p{M}]+/gu;
const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');

/**
 * Instructions that the translation keeps in the canonical version's language, and has altered: `[LOAN NUMBER]` in a
 * French text for `[CARD NUMBER]`. One in the words of the translation may say the same, and is left alone.
 */
export function alteredInstructions(link: Link, comparison: Comparison): Difference[] {
  const ours = instructionsOf(comparison.canonical, link.canonical);
  const theirs = instructionsOf(comparison.translation, link.translation);
  const lost = ours.filter(({ value }) => !theirs.some((fact) => fact.value === value));
  const gained = theirs.filter(({ value }) => !ours.some((fact) => fact.value === value));
  if (lost.length === 0 || lost.length !== gained.length) return [];
  return lost.flatMap((expected, i) => {
    const actual = gained[i]!;
    return isKept(actual.value, expected.value, comparison) ? [{ expected, actual, how: 'different' as const }] : [];
  });
}

function instructionsOf(reading: Reading, clauses: readonly number[]): ClauseFact[] {
  return clauses.flatMap((clause) => reading.factsOf(clause).filter(({ kind, value }) => kind === 'placeholder' && isInstruction(value)));
}

/** Whether an instruction is in the canonical version's words: half of them are no words of the translation's, and none is one of the translation's alone. */
function isKept(text: string, original: string, { canonical, translation }: Comparison): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (!translation.pack.spaced) return canonical.pack.spaced && !UNSPACED_LETTER.test(text);
  const [own, theirs] = [ordinaryWordsOf(translation.pack), ordinaryWordsOf(canonical.pack)];
  const same = new Set(original.toLowerCase().match(WORD));
  const isTheirs = (word: string): boolean => same.has(word) || theirs.has(word);
  const foreign = words.filter((word) => isTheirs(word) && !own.has(word));
  return foreign.length > 0 && 2 * foreign.length >= words.length && words.every((word) => isTheirs(word) || !own.has(word));
}
