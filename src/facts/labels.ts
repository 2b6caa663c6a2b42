import type { LanguagePack } from '../contract/language-pack.js';
import { compileGlance } from './glance.js';
import { compileTemplates, foldedPattern } from './template.js';

/** Tells whether the number at a place is the name of something: Thai `ฉบับที่ 2 เดือนนี้` is issue 2, not two months. */
export function compileLabels(pack: LanguagePack): (text: string, place: number) => boolean {
  const { labels = [] } = pack.facts;
  if (labels.length === 0) return () => false;
  const pattern = foldedPattern(`(?<=${compileTemplates(labels, { spaced: pack.spaced })}[ .:#]{0,3})`, 'uy');
  const mayStand = compileGlance(labels, { spaced: pack.spaced, direction: 'behind', between: ' .:#' });
  return (text, place) => {
    if (!mayStand(text, place)) return false;
    pattern.lastIndex = place;
    return pattern.test(text);
  };
}
