import type { LanguagePack } from '../contract/language-pack.js';
import type { FactReader } from './fact-reader.js';
import { NUMBER } from './fact-text.js';
import { compileTemplates, foldedPattern } from './template.js';

/**
 * Reads days of no one month among numbers that no fact has: `by the 25th of each month` → `---25`, as XML Schema's gDay
 * writes them. Words in front of the number and behind it have to say so. Like days without a year they are no facts of
 * a clause; versions are held to them all the same.
 */
export function compileMonthlyDays(pack: LanguagePack): FactReader {
  const { monthly, dayMarks } = pack.facts.dates;
  if (monthly === undefined) return () => [];
  const options = { spaced: pack.spaced };
  const day = foldedPattern(
    `(?<=${compileTemplates(monthly.before, options)} {0,2}-?)${NUMBER}(?: ?${compileTemplates(dayMarks, options)})? {0,2}${compileTemplates(monthly.after, options)}`,
    'uy',
  );
  return (text) =>
    text.places.flatMap((place, at) => {
      const token = text.numbers[at];
      if (!token || !Number.isInteger(token.value) || token.value < 1 || token.value > 31) return [];
      day.lastIndex = place;
      const match = day.exec(text.skeleton);
      return match ? [text.fact('date', `---${String(token.value).padStart(2, '0')}`, place, place + match[0].length)] : [];
    });
}
