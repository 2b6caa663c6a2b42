import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text, folded, in order. Punctuation is no word: `don't` is one, `third-party` two. */
export function readWords(text: string, pack: LanguagePack): string[] {
  const folded = fold(text).text;
  if (pack.spaced) return folded.match(WORD) ?? [];
  let segmenter = segmenters.get(pack.language);
  if (!segmenter) segmenters.set(pack.language, (segmenter = new Intl.Segmenter(pack.language, { granularity: 'word' })));
  return Array.from(segmenter.segment(folded)).flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}
