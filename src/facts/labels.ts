import type { LanguagePack } from '../contract/language-pack.js';
import { compileInFront } from './in-front.js';

/** Tells whether the number at a place is the name of something: Thai `ฉบับที่ 2 เดือนนี้` is issue 2, not two months. */
export function compileLabels(pack: LanguagePack): (text: string, place: number) => boolean {
  const { labels = [] } = pack.facts;
  if (labels.length === 0) return () => false;
  return compileInFront(labels, { spaced: pack.spaced, between: ' .:#' });
}
