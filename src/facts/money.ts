import type { LanguagePack } from '../contract/language-pack.js';
import { type Amount, compileAmounts } from './amounts.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { formatDecimal } from './normal-form.js';
import { compileTemplates } from './template.js';

/** Reads sums of money: `RM500,000` → `MYR 500000`, `20 millions d'euros` → `EUR 20000000`. */
export function compileMoney(pack: LanguagePack): FactReader {
  const { before, after, scales } = pack.facts.money;
  const options = { spaced: pack.spaced };
  const group = (names: Record<string, string[]>, prefix: string): string =>
    `(?:${Object.entries(names).map(([code, words]) => `(?<${prefix}${code}>${compileTemplates(words, options)})`).join('|')})`;
  const scale = `(?:[ -]{0,3}(?:${Object.keys(scales).map((word, i) => `(?<s${i}>${compileTemplates([word], options)})`).join('|')}))?`;
  const prefixed = new RegExp(`(?<=(?<sign>${group(before, 'b')}[ :]{0,3}))${NUMBER}${scale}(?: {0,3}${compileTemplates(Object.values(after).flat(), options)})?`, 'uy');
  const suffixed = new RegExp(`${NUMBER}${scale} {0,3}${group(after, 'a')}`, 'uy');
  const restated = new RegExp(` {0,2}\\( {0,2}(?:${compileTemplates(Object.values(before).flat(), options)})? {0,2}${NUMBER} {0,2}(?:${compileTemplates(Object.values(after).flat(), options)})? {0,2}\\)`, 'uy');
  return compileAmounts(pack, 'money', (text, place) => readPrefixed(text, place) ?? readSuffixed(text, place));

  function readPrefixed(text: FactText, place: number): Amount | null {
    return build(text, place, prefixed, 'b');
  }

  function readSuffixed(text: FactText, place: number): Amount | null {
    return build(text, place, suffixed, 'a');
  }

  function build(text: FactText, place: number, pattern: RegExp, prefix: string): Amount | null {
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const code = Object.keys(prefix === 'b' ? before : after).find((name) => groups[prefix + name] !== undefined);
    const factor = Object.values(scales).find((_, i) => groups[`s${i}`] !== undefined) ?? 1;
    const value = (text.numbers[text.numberAt(place)]?.value ?? Number.NaN) * factor;
    if (code === undefined || Number.isNaN(value)) return null;
    const end = place + match[0].length;
    return {
      start: place - (groups.sign?.length ?? 0),
      end: sameAgain(text, end, value) ?? end,
      value,
      write: (amount) => `${code} ${formatDecimal(amount < value && amount * factor <= value && factor > 1 ? amount * factor : amount)}`,
    };
  }

  /** `five hundred thousand ringgit (RM500,000)` states one sum, not two. */
  function sameAgain(text: FactText, end: number, value: number): number | null {
    restated.lastIndex = end;
    const match = restated.exec(text.skeleton);
    if (!match) return null;
    const [figure] = text.numbersWithin(end, end + match[0].length);
    return figure?.value === value ? end + match[0].length : null;
  }
}
