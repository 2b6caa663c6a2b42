import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { segmenterOf } from '../text/segmenter.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;

/** The words of a text, folded, in order. Punctuation is no word: `don't` is one, `third-party` two. */
export function readWords(text: string, pack: LanguagePack): string[] {
  const folded = fold(text).text;
  if (pack.spaced) return folded.match(WORD) ?? [];
  return Array.from(segmenterOf(pack.language).segment(folded)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
