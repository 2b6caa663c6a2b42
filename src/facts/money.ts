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
  // The longest sign first, over all currencies: `S$` must not be read as `$`.
  const signs = byLength(before);
  const names = byLength(after);
  const group = (list: [string, string][], prefix: string): string =>
    `(?:${list.map(([word], i) => `(?<${prefix}${i}>${compileTemplates([word], options)})`).join('|')})`;
  const scale = `(?:[ -]{0,3}(?:${Object.keys(scales).map((word, i) => `(?<s${i}>${compileTemplates([word], options)})`).join('|')}))?`;
  const prefixed = new RegExp(`(?<=(?<sign>${group(signs, 'b')}[ :]{0,3}))${NUMBER}${scale}(?: {0,3}${compileTemplates(Object.values(after).flat(), options)})?`, 'uy');
  const suffixed = new RegExp(`${NUMBER}${scale} {0,3}${group(names, 'a')}`, 'uy');
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
    const list = prefix === 'b' ? signs : names;
    const code = list.find((_, i) => groups[`${prefix}${i}`] !== undefined)?.[1];
    const factor = Object.values(scales).find((_, i) => groups[`s${i}`] !== undefined) ?? 1;
    const value = (text.numbers[text.numberAt(place)]?.value ?? Number.NaN) * factor;
    if (code === undefined || Number.isNaN(value)) return null;
    return {
      start: place - (groups.sign?.length ?? 0),
      end: place + match[0].length,
      value,
      write: (amount) => `${code} ${formatDecimal(amount)}`,
    };
  }
}

function byLength(names: Record<string, string[]>): [word: string, code: string][] {
  return Object.entries(names)
    .flatMap(([code, words]) => words.map((word): [string, string] => [word, code]))
    .sort((a, b) => b[0].length - a[0].length);
}
