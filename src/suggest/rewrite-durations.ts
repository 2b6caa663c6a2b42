import type { TimeUnit } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { readNumberTokens } from '../facts/read-facts.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';
import { changeBound } from './rewrite-bounds.js';
import { changeNumbers, findChanges } from './rewrite-numbers.js';
import type { Rewrite, Values } from './rewrite.js';
import { numbersOf, type Wording } from './wording.js';

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
type DayKind = 'business' | 'calendar' | null;

/** Periods: number, unit, kind of days, bound. */
export const rewriteDurations: Rewrite = (wording, values) =>
  changeNumbers(wording, findChanges(values.expected, values.actual))
    .flatMap((words) => changeUnit(wording, words, values))
    .map((words) => changeBound(wording, words, values));

const UNITS: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

interface Unitary {
  unit: Unit;
  kind: DayKind;
  /** The number that stands in front of the unit: of a range the upper end. */
  amount: number;
}

/** The one unit of a period or of a range; null where it has several. */
function readUnit(value: string): Unitary | null {
  const groups =
    /^(?:every |<=|>=|<|>)?\[?(?:P(?<time0>T?)[0-9.]+(?<unit0>[YMWDHS]),)?P(?<time>T?)(?<amount>[0-9.]+)(?<unit>[YMWDHS])\]?(?: (?<kind>business|calendar))?$/.exec(
      value,
    )?.groups;
  if (!groups || (groups.unit0 !== undefined && groups.unit0 + groups.time0 !== `${groups.unit}${groups.time}`)) {
    return null;
  }
  const unit = UNITS[`${groups.time}${groups.unit}`];
  return unit ? { unit, kind: (groups.kind as DayKind) ?? null, amount: Number(groups.amount) } : null;
}

/** Puts another unit behind the number, in the number that it calls for: `30 mois` → `30 jours`, `1 jour` → `2 jours`. */
function changeUnit(wording: Wording, words: string, { expected, actual }: Values): string[] {
  const [wanted, present] = [readUnit(expected), readUnit(actual)];
  if (!wanted || !present) return wanted === present ? [words] : [];
  const isSame = wanted.unit === present.unit && wanted.kind === present.kind;
  const name = writeUnit(wanted, wording);
  if (isSame && writeUnit({ ...wanted, amount: present.amount }, wording) === name) return [words];
  const pattern = patternOf(present, wording.pack);
  const places = numbersOf(wording, words).flatMap((number) => findUnit(words, number.end, pattern) ?? []);
  // `15 days (fifteen days)` names the unit twice.
  if (places.length === 0) return [];
  return [
    places
      .reverse()
      .reduce(
        (text, { start, end, gap }) => `${text.slice(0, start)}${gap === '' && wording.pack.spaced ? ' ' : gap}${name}${text.slice(end)}`,
        words,
      ),
  ];
}

function findUnit(words: string, from: number, pattern: RegExp): { start: number; end: number; gap: string } | null {
  const folded = fold(words.slice(from));
  pattern.lastIndex = 0;
  const match = pattern.exec(folded.text);
  if (!match) return null;
  const gap = folded.toSource(match.groups?.gap?.length ?? 0);
  return { start: from, end: from + folded.toSource(match[0].length), gap: words.slice(from, from + gap) };
}

const patterns = new WeakMap<LanguagePack, Map<string, RegExp>>();

/** The unit right behind a number with what makes its days business or calendar days; no other word may stand there. */
function patternOf({ unit, kind }: Unitary, pack: LanguagePack): RegExp {
  const own = patterns.get(pack) ?? new Map<string, RegExp>();
  patterns.set(pack, own);
  const key = `${unit} ${kind}`;
  let pattern = own.get(key);
  if (!pattern) {
    const { units, kinds } = pack.facts.durations;
    const options = { spaced: pack.spaced };
    const word = compileTemplates(units[unit as TimeUnit] ?? [], options);
    const days = kind === null ? '' : compileTemplates(kinds[kind], options);
    const named = kind === null ? word : `(?:${days}[ -]{1,3}${word}|${word}[ -]{0,3}${days})`;
    pattern = foldedPattern(`(?<gap>[ -]{0,3})${named}`, 'y');
    own.set(key, pattern);
  }
  return pattern;
}

/** The name of a unit as CLDR has it: `jours`, `ชั่วโมง`; days of a kind as the pack has them, or as the translation calls them elsewhere. */
function writeUnit({ unit, kind, amount }: Unitary, wording: Wording): string {
  const { language, corrections } = wording.pack;
  const plural = new Intl.PluralRules(language).select(amount);
  if (kind !== null && unit === 'day') {
    return usualDays(kind, plural, wording) ?? corrections.days[kind][plural] ?? corrections.days[kind].other;
  }
  const parts = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(amount);
  return parts.find(({ type }) => type === 'unit')?.value.trim() ?? '';
}

/** `jours ouvrés` and `jours ouvrables` are not the same days, and a document keeps to one of them. */
function usualDays(kind: 'business' | 'calendar', plural: Intl.LDMLPluralRule, { reading, pack }: Wording): string | null {
  const pattern = patternOf({ unit: 'day', kind, amount: 2 }, pack);
  const plurals = new Intl.PluralRules(pack.language);
  const used = reading.facts
    .filter(({ value }) => readUnit(value)?.kind === kind && plurals.select(readUnit(value)?.amount ?? 0) === plural)
    .flatMap(({ quote }) =>
      readNumberTokens(quote, pack)
        .flatMap((number) => findUnit(quote, number.end, pattern) ?? [])
        .map(({ start, end, gap }) => quote.slice(start + gap.length, end)),
    );
  const [first] = used;
  return first !== undefined && used.every((words) => words === first) ? first : null;
}
