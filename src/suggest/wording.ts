import type { LanguagePack } from '../contract/language-pack.js';
import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { readNumberTokens } from '../facts/read-facts.js';

/** Words of a translation that state a wrong value, and what stands around them. */
export interface Wording {
  /** The text of the whole clause. */
  text: string;
  start: number;
  end: number;
  quote: string;
  /** The words of the canonical version. */
  model: string;
  /** The whole translation: how else it writes such values. */
  reading: Reading;
  pack: LanguagePack;
}

/** A number among some words: offsets are into them. */
export interface WrittenNumber {
  start: number;
  end: number;
  value: number;
  /** A stand-in such as Malay `se-` in `sebulan` (a month). */
  isImplied: boolean;
}

export function wordingOf(translation: Reading, spot: Spot, model: string): Wording | null {
  const text = translation.policy.clauses[spot.clause]?.text;
  if (text === undefined) return null;
  return {
    text,
    start: spot.start,
    end: spot.end,
    quote: text.slice(spot.start, spot.end),
    model,
    reading: translation,
    pack: translation.pack,
  };
}

/** The clause with other words in the place of the quoted ones. */
export function textWith({ text, start, end }: Wording, words: string): string {
  return `${text.slice(0, start)}${words}${text.slice(end)}`;
}

/** The numbers of some words that stand in the place of the quoted ones; read in their clause, where a unit may follow. */
export function numbersOf(wording: Wording, words: string): WrittenNumber[] {
  const { start, pack } = wording;
  return readNumberTokens(textWith(wording, words), pack)
    .filter((token) => token.start >= start && token.end <= start + words.length)
    .map(({ start: from, end, value, form }) => ({ start: from - start, end: end - start, value, isImplied: form === 'implied' }));
}

/** Puts other text in the place of some stretches, which stand in order. */
export function replaceAt(words: string, edits: readonly { start: number; end: number; text: string }[]): string {
  return [...edits].reverse().reduce((text, edit) => `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`, words);
}
