import type { Block } from '../block.js';
import type { ReadingPack } from '../../contract/reading-pack.js';

/** The text of a block from `start` on, in the lines that a reader sees. */
export function textAsSeen({ text, wrapped }: Pick<Block, 'text' | 'wrapped'>, start = 0): string {
  const rest = start === 0 ? text : text.slice(start);
  return wrapped ? rest.replace(/\s*[\r\n]\s*/g, ' ') : rest;
}

/** Characters that take room on a line, counted no further than `limit`: vowel and tone marks of Thai take none. */
export function visibleLength(text: string, limit = 400): number {
  const { length } = text.slice(0, limit * 3).replace(/\p{M}+/gu, '');
  return Math.min(length, limit);
}

/** Whether a sentence ends inside the text: "Student data. We will delete" but not "Acme Sdn. Bhd. and others". */
export function holdsSentenceEnd(text: string, pack: ReadingPack): boolean {
  for (const found of text.matchAll(/(\S*?)([.!?;])["”’)]*\s+(?=\S)/gu)) {
    if (found[2] !== '.') return true;
    const word = found[1]!.toLowerCase().replace(/^[("“]+/, '');
    if (word.length > 2 && !pack.prose.abbreviations.includes(word)) return true;
  }
  return false;
}

/**
 * Short, without a final stop, not "Key: value": how a heading looks where no markup says so. Scripts without spaces
 * and stops get a lower limit, for there a whole sentence may be short and unpunctuated.
 */
export function isTitleShaped(text: string, pack: ReadingPack): boolean {
  if (text === '' || text.length > 300 || /[\r\n]/.test(text)) return false;
  if (visibleLength(text) > (pack.spaced ? 90 : 64)) return false;
  if (pack.spaced && text.split(/\s+/).length > 14) return false;
  if (/[.;,:：…]["”’)]*$/u.test(text) || /[:：]\s|@|:\/\//u.test(text)) return false;
  if (!/^["“«'‘({[]?[\p{Lu}\p{Lo}\p{Nd}{]/u.test(text)) return false;
  return !holdsSentenceEnd(text, pack) && !startsSentence(text, pack);
}

function startsSentence(text: string, pack: ReadingPack): boolean {
  if (pack.spaced) return false;
  return (pack.prose.sentenceStarters ?? []).some((word) => text.startsWith(word) || text.includes(` ${word}`));
}

/** All letters that have a case are capitals, and there are some: how plain text marks its main headings. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
