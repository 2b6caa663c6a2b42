import type { LanguagePack } from '../contract/language-pack.js';
import { type Amount, compileAmounts } from './amounts.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileGlance } from './glance.js';
import { formatDecimal } from './normal-form.js';
import { compileTemplates, foldedPattern } from './template.js';

/** Signs that no language writes otherwise. */
const SIGNS: Record<string, string[]> = {
  HKD: ['hk$'],
  NZD: ['nz$'],
  TWD: ['nt$'],
  BRL: ['r$'],
  AUD: ['a$', 'au$'],
  BND: ['b$'],
  INR: ['₹'],
  PHP: ['₱'],
  KRW: ['₩'],
  VND: ['₫'],
};
/** Where a point always groups thousands, as nothing smaller is in use: `Rp150.000`. */
const WHOLE = new Set(['IDR', 'VND']);

/** ISO 4217 codes that stand for themselves in any language; `INR` and `PHP` have other readings and are left out. */
const CODES = ['XDR', 'HKD', 'NZD', 'CNY', 'KRW', 'VND', 'SAR', 'AED', 'SEK', 'NOK', 'DKK', 'BND', 'JPY', 'CHF'];

function withSigns(names: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    [...new Set([...Object.keys(names), ...Object.keys(SIGNS)])].map((code) => [
      code,
      [...new Set([...(names[code] ?? []), ...(SIGNS[code] ?? [])])],
    ]),
  );
}

function withCodes(names: Record<string, string[]>): Record<string, string[]> {
  const codes = CODES.filter((code) => !names[code]?.includes(code.toLowerCase()));
  return { ...names, ...Object.fromEntries(codes.map((code) => [code, [...(names[code] ?? []), code.toLowerCase()]])) };
}

/** Reads sums of money: `RM500,000` → `MYR 500000`, `20 millions d'euros` → `EUR 20000000`. */
export function compileMoney(pack: LanguagePack): FactReader {
  const { scales } = pack.facts.money;
  const [before, after] = [withSigns(withCodes(pack.facts.money.before)), withSigns(withCodes(pack.facts.money.after))];
  const options = { spaced: pack.spaced };
  // The longest sign first, over all currencies: `S$` must not be read as `$`.
  const signs = byLength(before);
  const names = byLength(after);
  const group = (list: [string, string][], prefix: string): string =>
    `(?:${list.map(([word], i) => `(?<${prefix}${i}>${compileTemplates([word], options)})`).join('|')})`;
  const groupNames = { a: names.map((_, i) => `a${i}`), b: signs.map((_, i) => `b${i}`) };
  const scale = `(?:[ -]{0,3}(?:${Object.keys(scales)
    .map((word, i) => `(?<s${i}>${compileTemplates([word], options)})`)
    .join('|')}))?`;
  const prefixed = foldedPattern(
    `(?<=(?<sign>${group(signs, 'b')}[ :]{0,3}))${NUMBER}${scale}(?: {0,3}(?<again>${compileTemplates(Object.values(after).flat(), options)}))?`,
    'uy',
  );
  const behindSign = new Map(names.map(([word, code]) => [word, code]));
  const suffixed = foldedPattern(`${NUMBER}${scale} {0,3}${group(names, 'a')}`, 'uy');
  const mayBeBefore = compileGlance(
    signs.map(([word]) => word),
    { ...options, direction: 'behind', between: ' :' },
  );
  const mayBeBehind = compileGlance([...Object.keys(scales), ...names.map(([word]) => word)], { ...options, between: ' -' });
  const hundredths = compileHundredths(pack);
  const notAfter = foldedPattern(`(?<=${compileTemplates(pack.facts.money.notAfter ?? [], options)}[ :]{0,3})`, 'uy');
  const ambiguous = new Map(
    Object.entries(pack.facts.money.ambiguous ?? {}).map(([code, words]) => [
      code,
      foldedPattern(`(?<=${compileTemplates(words, options)}[ :]{0,3})`, 'uy'),
    ]),
  );
  const notBefore = foldedPattern(` {0,3}${compileTemplates(pack.facts.money.notBefore ?? [], options)}`, 'uy');
  // `RM 2 คน`: a sign whose number counts people is no sign of money.
  const counted = foldedPattern(` {0,3}${compileTemplates(pack.facts.counts.strict ? pack.facts.counts.classifiers : [], options)}`, 'uy');
  const matches = (pattern: RegExp, text: FactText, place: number): boolean => {
    pattern.lastIndex = place;
    return pattern.test(text.skeleton);
  };
  return compileAmounts(
    pack,
    'money',
    (text, place) => readPrefixed(text, place) ?? readSuffixed(text, place) ?? hundredths.alone(text, place),
  );

  function readPrefixed(text: FactText, place: number): Amount | null {
    // `1,500 baht sebulan` (a month): the one that a word holds is no amount behind a sign.
    return text.numbers[text.numberAt(place)]?.form === 'implied' || !mayBeBefore(text.skeleton, place)
      ? null
      : build(text, place, prefixed, 'b');
  }

  function readSuffixed(text: FactText, place: number): Amount | null {
    return mayBeBehind(text.skeleton, place + 1) ? build(text, place, suffixed, 'a') : null;
  }

  function build(text: FactText, place: number, pattern: RegExp, prefix: 'a' | 'b'): Amount | null {
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const list = prefix === 'b' ? signs : names;
    const sign = list[groupNames[prefix].findIndex((name) => groups[name] !== undefined)];
    // `$15 NZD`: a sign of several currencies is told by the code behind.
    const code = (sign?.[0] === '$' && behindSign.get(groups.again ?? '')) || sign?.[1];
    // `Rm 12` is a room.
    if (groups.sign && /^Rm\.? $/.test(text.sourceBetween(place - groups.sign.length, place))) return null;
    const factor = Object.values(scales).find((_, i) => groups[`s${i}`] !== undefined) ?? 1;
    const token = text.numbers[text.numberAt(place)];
    const grouped = code !== undefined && WHOLE.has(code) && /^[0-9]{1,3}(?:\.[0-9]{3})+$/.test(token?.raw ?? '');
    const value = (grouped ? Number(token?.raw.replaceAll('.', '')) : (token?.value ?? Number.NaN)) * factor;
    // `$A$1` is the name of a cell.
    if (
      code === undefined ||
      Number.isNaN(value) ||
      text.skeleton[place - (groups.sign?.length ?? 0) - 1] === '$' ||
      matches(notAfter, text, place - (groups.sign?.length ?? 0))
    ) {
      return null;
    }
    const end = place + match[0].length;
    const other = prefix === 'a' && /\p{L}$/u.test(match[0]) ? ambiguous.get(code) : undefined;
    if (other && matches(other, text, place)) return null;
    if ((prefix === 'b' && matches(counted, text, end)) || matches(notBefore, text, end)) return null;
    const rest = hundredths.behind(text, end, code) ?? glued(text, end);
    return {
      start: place - (groups.sign?.length ?? 0),
      end: rest.end,
      value: value + rest.value,
      write: (amount) => `${code} ${formatDecimal(amount)}`,
    };
  }
}

/** `9€99`, `3 euros 50.`: two digits right behind the sign, or behind the word at the end of a phrase, are hundredths. */
function glued(text: FactText, at: number): { value: number; end: number } {
  const named = /\p{L}/u.test(text.skeleton[at - 1] ?? '');
  const place = named ? at + 1 : at;
  const token = text.numbers[text.numberAt(place)];
  const ends = !named || (text.skeleton[at] === ' ' && /^ ?(?:[.,;:!?)]|$)/.test(text.skeleton.slice(place + 1, place + 3)));
  return token && ends && /^[0-9]{2}$/.test(token.raw) ? { value: token.value / 100, end: place + 1 } : { value: 0, end: at };
}

/** Reads what is counted in hundredths: `50 sen`, and `50 sen` behind `15 ringgit`. */
function compileHundredths(pack: LanguagePack) {
  const entries = Object.entries(pack.facts.money.minor ?? {});
  const options = { spaced: pack.spaced };
  const and = `,? {0,3}(?:${compileTemplates(pack.facts.durations.and, options)} {0,3})?`;
  const named = entries.map(([, words], i) => `(?<c${i}>${compileTemplates(words, options)})`).join('|') || '(?!)';
  const first = foldedPattern(`${NUMBER} {0,3}(?:${named})`, 'uy');
  const mayBeFirst = compileGlance(
    entries.flatMap(([, words]) => words),
    { ...options, between: ' ' },
  );
  // One word may name the hundredth of several currencies (`cent`): behind a sum it is that of the sum.
  const second = new Map(
    entries.map(([code, words]) => [code, foldedPattern(`${and}${NUMBER} {0,3}${compileTemplates(words, options)}`, 'uy')]),
  );
  const told = new Map(
    entries.map(([code]) => [
      code,
      foldedPattern(compileTemplates([...(pack.facts.money.before[code] ?? []), ...(pack.facts.money.after[code] ?? [])], options), 'u'),
    ]),
  );
  const match = (
    pattern: RegExp | undefined,
    text: FactText,
    at: number,
  ): { groups?: Record<string, string>; value: number; end: number } | null => {
    if (!pattern) return null;
    pattern.lastIndex = at;
    const found = pattern.exec(text.skeleton);
    const value = found ? (text.numbersWithin(at, at + found[0].length)[0]?.value ?? Number.NaN) : Number.NaN;
    return found && value >= 0 ? { groups: found.groups, value: value / 100, end: at + found[0].length } : null;
  };
  return {
    alone(text: FactText, place: number): Amount | null {
      const found = mayBeFirst(text.skeleton, place + 1) ? match(first, text, place) : null;
      const named = entries.find((_, i) => found?.groups?.[`c${i}`] !== undefined)?.[0];
      // `50 cents` are of the currency that the text names.
      const codes = found ? entries.map(([each]) => each).filter((each) => match(second.get(each), text, place)?.end === found.end) : [];
      const code = codes.length > 1 ? codes.find((each) => told.get(each)?.test(text.skeleton)) : named;
      // `75p`, but `75 p` is no sum.
      if (found && / \p{L}$/u.test(text.skeleton.slice(place, found.end))) return null;
      return found && code
        ? { start: place, end: found.end, value: found.value, write: (amount) => `${code} ${formatDecimal(amount)}` }
        : null;
    },
    behind(text: FactText, at: number, code: string): { value: number; end: number } | null {
      const found = match(second.get(code), text, at);
      return found && found.value < 1 ? found : null;
    },
  };
}

function byLength(names: Record<string, string[]>): [word: string, code: string][] {
  return Object.entries(names)
    .flatMap(([code, words]) => words.map((word): [string, string] => [word, code]))
    .sort((a, b) => b[0].length - a[0].length);
}
