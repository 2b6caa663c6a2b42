import type { LanguagePack } from '../contract/language-pack.js';
import type { FactReader } from './fact-reader.js';
import { NUMBER } from './fact-text.js';
import { compileScan } from './scan-phrases.js';
import { compileTemplates, foldedPattern } from './template.js';

/**
 * Reads days of no one month: `by the 25th of each month`, `the fifth day of every month` → `---25`, `---05`, as XML
 * Schema's gDay writes them. Words in front of the day and behind it have to say so. Like days without a year they are no
 * facts of a clause; versions are held to them all the same.
 */
export function compileMonthlyDays(pack: LanguagePack): FactReader {
  const { monthly, dayMarks } = pack.facts.dates;
  if (monthly === undefined) return () => [];
  const options = { spaced: pack.spaced };
  const before = (words: readonly string[]): string => `(?<=(?<!${NUMBER} ?)${compileTemplates(words, options)} {0,2}-?)`;
  const after = `(?: ?${compileTemplates(dayMarks, options)})? {0,2}${compileTemplates(monthly.after, options)}`;
  const day = foldedPattern(`${before(monthly.before)}${NUMBER}${after}`, 'uy');
  // A number word of a language written without spaces is a number already.
  const ordinals = Object.entries(pack.facts.numbers.ordinals).filter(
    ([word]) => pack.spaced || !Object.hasOwn(pack.facts.numbers.add, word),
  );
  const words = ordinals.map(([word]) => word);
  const spelled = compileScan(
    `${before(monthly.spelledBefore ?? monthly.before)}(?:${words.map((word) => `(${compileTemplates([word], options)})`).join('|')})${after}`,
    words,
    options,
  );
  return (text) => [
    ...text.places.flatMap((place, at) => {
      const token = text.numbers[at];
      if (!token || !Number.isInteger(token.value) || token.value < 1 || token.value > 31) return [];
      day.lastIndex = place;
      const match = day.exec(text.skeleton);
      return match ? [text.fact('date', dayOf(token.value), place, place + match[0].length)] : [];
    }),
    ...spelled(text.skeleton).map((match) => {
      const [, value] = ordinals[match.slice(1).findIndex((group) => group !== undefined)] as [string, number];
      return text.fact('date', dayOf(value), match.index, match.index + match[0].length);
    }),
  ];
}

function dayOf(value: number): string {
  return `---${String(value).padStart(2, '0')}`;
}
