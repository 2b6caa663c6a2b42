import type { LanguagePack } from '../contract/language-pack.js';
import type { Reading } from '../facts/reading.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';
import { agreesAlike } from './rewrite-amounts.js';
import { changeBound } from './rewrite-bounds.js';
import { changeNumbers, findChanges } from './rewrite-numbers.js';
import type { Rewrite } from './rewrite.js';
import type { Wording } from './wording.js';

/** Amounts: number, currency, bound. */
export const rewriteMoney: Rewrite = (wording, { expected, actual }) => {
  const [wanted, present] = [currencyOf(expected), currencyOf(actual)];
  const [to, from] = [amountsOf(expected), amountsOf(actual)];
  const changes = findChanges(to, from);
  if (!wanted || !present || changes === null) return [];
  const amount = Number(/[0-9.]+(?=[^0-9.]*$)/.exec(to)?.[0]);
  return changeNumbers(wording, changes)
    .flatMap((words) =>
      wanted === present
        ? changes.every(({ from: a, to: b }) => agreesAlike(a, b, wording.pack) || !namesCurrency(words, present, wording.pack))
          ? [words]
          : []
        : changeCurrency(words, present, wanted, amount, wording),
    )
    .map((words) => changeBound(wording, words, { expected, actual }));
};

const currencyOf = (value: string): string | null => {
  const codes = new Set(value.match(/[A-Z]{3}(?= )/g));
  return codes.size === 1 ? ([...codes][0] as string) : null;
};

const amountsOf = (value: string): string => value.replace(/[A-Z]{3} /g, '');

/** `RM40` → `€40`, `40 EUR` → `40 MYR`, `15,50 euros` → `15,50 ringgits malais`: a code for a code, a sign for a sign, a name for a name. */
function changeCurrency(words: string, present: string, wanted: string, amount: number, { pack, reading }: Wording): string[] {
  const place = findCurrency(words, present, pack);
  if (!place) return [];
  const written = words.slice(place.start, place.end);
  const name = usualName(written, wanted, reading) ?? writeCurrency(written, present, wanted, amount, pack);
  return name === null ? [] : [`${words.slice(0, place.start)}${name}${words.slice(place.end)}`];
}

function writeCurrency(written: string, present: string, wanted: string, amount: number, pack: LanguagePack): string | null {
  if (written.toUpperCase() === present) return written === present ? wanted : wanted.toLowerCase();
  const format = (currency: string, currencyDisplay: 'name' | 'narrowSymbol'): string =>
    new Intl.NumberFormat(`${pack.language}-${pack.region}`, { style: 'currency', currency, currencyDisplay })
      .formatToParts(amount)
      .find(({ type }) => type === 'currency')?.value ?? '';
  // A sign has no small letters: €, RM, ฿. Thai has none at all, but its signs are no letters.
  if (!/\p{Ll}|\p{Lo}/u.test(written)) return format(wanted, 'narrowSymbol');
  return format(wanted, 'name');
}

/** What the translation calls the currency elsewhere in the same way: `บาท` rather than `บาทไทย` (Thai baht). */
function usualName(written: string, currency: string, { facts, pack }: Reading): string | null {
  const isWord = (text: string): boolean => /\p{Ll}|\p{Lo}/u.test(text);
  const used = facts.flatMap(({ kind, value, quote }) => {
    const place = kind === 'money' && currencyOf(value) === currency ? findCurrency(quote, currency, pack) : null;
    return place ? [quote.slice(place.start, place.end)] : [];
  });
  const alike = new Set(used.filter((name) => isWord(name) === isWord(written) && name !== currency));
  return written !== written.toUpperCase() || isWord(written) ? (alike.size === 1 ? ([...alike][0] as string) : null) : null;
}

function namesCurrency(words: string, currency: string, pack: LanguagePack): boolean {
  const place = findCurrency(words, currency, pack);
  return place !== null && /\p{Ll}/u.test(words.slice(place.start, place.end));
}

function findCurrency(words: string, currency: string, pack: LanguagePack): { start: number; end: number } | null {
  const { before, after } = pack.facts.money;
  const phrases = [...(before[currency] ?? []), ...(after[currency] ?? [])].sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return null;
  const folded = fold(words);
  const found = [...folded.text.matchAll(foldedPattern(looseEdges(phrases, pack), 'g'))];
  const [only] = found;
  return only && found.length === 1 ? { start: folded.toSource(only.index), end: folded.toSource(only.index + only[0].length) } : null;
}

/** Signs stand right against their figures (`RM40`), where a word would have an edge. */
function looseEdges(phrases: readonly string[], { spaced }: LanguagePack): string {
  const signs = phrases.filter((phrase) => /^[^\s[(]{1,4}$/u.test(phrase)).map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...(signs.length > 0 ? [`(?<![a-z])(?:${signs.join('|')})(?![a-z])`] : []), compileTemplates([...phrases], { spaced })]
    .reverse()
    .join('|');
}
