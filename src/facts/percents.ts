import type { LanguagePack } from '../contract/language-pack.js';
import { compileAmounts } from './amounts.js';
import type { FactReader } from './fact-reader.js';
import { NUMBER } from './fact-text.js';
import { compileGlance } from './glance.js';
import { formatDecimal } from './normal-form.js';
import { compileTemplates, compileTemplatesBehind, foldedPattern } from './template.js';

/** Reads shares of a hundred: `85 %`, `fifty per cent`, `ร้อยละ 85`. */
export function compilePercents(pack: LanguagePack): FactReader {
  const { before, after } = pack.facts.percents;
  const options = { spaced: pack.spaced };
  const behind = foldedPattern(`${NUMBER} {0,2}(?:%|${compileTemplates(after, options)})(?: ?\\( ?${NUMBER} ?%? ?\\))?`, 'uy');
  const front = foldedPattern(
    `(?<=((?:${compileTemplatesBehind(before, options)}) {0,3}))${NUMBER}(?: ?%)?(?: ?\\( ?${NUMBER} ?%? ?\\))?`,
    'uy',
  );
  const mayBeInFront = compileGlance(before, { ...options, direction: 'behind', between: ' ' });
  return compileAmounts(pack, 'percent', (text, place) => {
    for (const pattern of mayBeInFront(text.skeleton, place) ? [behind, front] : [behind]) {
      pattern.lastIndex = place;
      const match = pattern.exec(text.skeleton);
      const value = text.numbers[text.numberAt(place)]?.value ?? Number.NaN;
      if (!match || Number.isNaN(value)) continue;
      return {
        start: place - (match[1]?.length ?? 0),
        end: place + match[0].length,
        value,
        write: (amount) => `${formatDecimal(amount)}%`,
      };
    }
    return null;
  });
}
