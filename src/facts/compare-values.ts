import type { FactKind } from '../contract/fact.js';
import { compareCitations } from './compare-citations.js';
import { comparePeriods, parsePeriod } from './parse-duration.js';

/**
 * How two values of one kind compare.
 * - `same`: they state the same set
 * - `unsure`: the amounts agree and only one side states a bound, or one is less precise: no ground for a finding
 * - `close`: nearly the same length of time (24 hours, 1 day)
 * - `bound`: the amounts agree, the bounds differ (under 13, 13 or under)
 * - `different`
 */
export type Comparison = 'same' | 'unsure' | 'close' | 'bound' | 'different';

/** Compares the normal forms of two facts of the same kind. */
export function compareValues(kind: FactKind, a: string, b: string): Comparison {
  if (a === b) return 'same';
  if (kind === 'age') return compareAges(a, b);
  if (kind === 'date') return compareDates(a, b);
  if (kind === 'citation') return compareCitations(a, b);
  // `[INSERT NAME]` is an instruction, and instructions are translated; a name in braces is code.
  if (kind === 'placeholder') return isInstruction(a) && isInstruction(b) ? 'unsure' : 'different';
  if (kind === 'address') return a.split(' ').at(-1) === b.split(' ').at(-1) && sameNumbers(a, b) ? 'same' : 'different';
  if (kind === 'link') return siteOf(a) === siteOf(b) ? 'same' : pageOf(siteOf(a)) === pageOf(siteOf(b)) ? 'unsure' : 'different';
  if (kind === 'duration' || kind === 'money' || kind === 'percent' || kind === 'count' || kind === 'measure' || kind === 'time') {
    return compareBounded(kind, a, b);
  }
  return 'different';
}

/** House numbers in whatever order the languages put floor, house and street; one side may leave the floor in words. */
function sameNumbers(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  return first.every((number) => second.includes(number)) || second.every((number) => first.includes(number));
}

/** `[INSERT NAME]`, `<name of the club>`: what is to be filled in, said in words. */
export const isInstruction = (value: string): boolean => /^[[<]/.test(value) && /\p{L}/u.test(value);

/** A link without the `www.` that one side writes and the other leaves out. */
const siteOf = (link: string): string => link.replace(/^www\./, '');

/** A link without the file ending that one language version of a site prints and another does not. */
const pageOf = (link: string): string => link.replace(/(?:\/index)?\.html?(?=$|[#?])/, '');

/** Ages are whole years, so that `[0,13)` and `[0,12]` are one set. */
function compareAges(a: string, b: string): Comparison {
  const [first, second] = [parseAges(a), parseAges(b)];
  if (!first || !second) return 'different';
  if (first.low === second.low && first.high === second.high) return 'same';
  const numbers = [a, b].map((value) => new Set(value.match(/[0-9]+/g)?.filter((number) => number !== '0')));
  const agree = [...(numbers[0] as Set<string>)].some((number) => numbers[1]?.has(number));
  if (first.bare || second.bare) return agree ? 'unsure' : 'different';
  // 13 to 15 and 13 to 17 differ in a number, under 13 and 13 or under only in the bound.
  const [a1, b1] = numbers as [Set<string>, Set<string>];
  return a1.size === b1.size && [...a1].every((number) => b1.has(number)) ? 'bound' : 'different';
}

/** The ends of an age interval in whole years, each as a condition of its own: `[13,18)` → `>=13`, `<=17`. */
export function readAgeEnds(value: string): string[] {
  const ages = parseAges(value);
  if (!ages || ages.bare) return [];
  return [...(ages.low > 0 ? [`>=${ages.low}`] : []), ...(Number.isFinite(ages.high) ? [`<=${ages.high}`] : [])];
}

function parseAges(value: string): { low: number; high: number; bare: boolean } | null {
  const match = /^([[(])([0-9.]+),([0-9.]+|∞)([\])])$/.exec(value);
  if (!match) return /^[0-9.]+$/.test(value) ? { low: Number(value), high: Number(value), bare: true } : null;
  const [, open, from, to, close] = match as unknown as [string, string, string, string, string];
  const low = open === '(' ? Math.floor(Number(from)) + 1 : Math.ceil(Number(from));
  const high = to === '∞' ? Number.POSITIVE_INFINITY : close === ')' ? Math.ceil(Number(to)) - 1 : Math.floor(Number(to));
  return { low, high, bare: false };
}

/** Undecided dates agree when they share a reading; a month agrees with its days, less precisely. */
function compareDates(a: string, b: string): Comparison {
  const [first, second] = [a.split('|'), b.split('|')];
  if (first.some((date) => second.includes(date))) return 'same';
  const within = first.some((date) => second.some((other) => date.startsWith(`${other}-`) || other.startsWith(`${date}-`)));
  return within ? 'unsure' : 'different';
}

const RANGE = /^(?<open>[[(])(?<low>[^,]+),(?<high>[^\])]+)(?<close>[\])])(?<kind> [a-z]+)?$/;

/** The ends of a range, each as a condition of its own: `(5 km,12 km]` → `>5 km`, `<=12 km`; none where it is no range. */
export function readRangeEnds(value: string): string[] {
  const { open, low, high, close, kind = '' } = RANGE.exec(value)?.groups ?? {};
  return low === undefined ? [] : [`${open === '(' ? '>' : '>='}${low}${kind}`, `${close === ')' ? '<' : '<='}${high}${kind}`];
}

/** `5 to 12` and `more than 5, up to 12`. */
function compareRanges(kind: FactKind, [lowA, highA]: string[], [lowB, highB]: string[]): Comparison {
  const ends = [compareBounded(kind, lowA as string, lowB as string), compareBounded(kind, highA as string, highB as string)];
  return WORST.find((how) => ends.includes(how)) ?? 'same';
}

const WORST: readonly Comparison[] = ['different', 'bound', 'close', 'unsure'];

const BOUNDED = /^(?<bound><=|>=|<|>|every )?(?<value>.*)$/;

function compareBounded(kind: FactKind, a: string, b: string): Comparison {
  const ranges = [readRangeEnds(a), readRangeEnds(b)] as const;
  if (kind !== 'time' && ranges.every((ends) => ends.length > 0)) return compareRanges(kind, ...ranges);
  const [first, second] = [a, b].map((value) => BOUNDED.exec(value)?.groups as { bound?: string; value: string }) as [
    { bound?: string; value: string },
    { bound?: string; value: string },
  ];
  const amounts = compareAmounts(kind, first.value, second.value);
  if (amounts === 'different' || first.bound === second.bound) return amounts;
  const meetsWhole = kind === 'count' && sameWholeNumbers(first, second);
  if (meetsWhole) return 'same';
  // `before 5 p.m.` and `by 5 p.m.` are one instant apart, and translators write one for the other.
  if (kind === 'time' && amounts === 'same' && first.bound?.[0] === second.bound?.[0]) return 'unsure';
  if (first.bound === undefined || second.bound === undefined || first.bound === 'every ' || second.bound === 'every ') {
    return amounts === 'same' ? 'unsure' : amounts;
  }
  return 'bound';
}

/** Counts are whole: more than 2 is at least 3. Amounts that differ are compared before this is asked. */
function sameWholeNumbers(a: { bound?: string; value: string }, b: { bound?: string; value: string }): boolean {
  const low = (side: { bound?: string; value: string }): number =>
    side.bound === '>' ? Number(side.value) + 1 : side.bound === '>=' ? Number(side.value) : Number.NaN;
  return low(a) === low(b);
}

function compareAmounts(kind: FactKind, a: string, b: string): Comparison {
  if (a === b) return 'same';
  if (kind === 'time') return compareClocks(a, b);
  if (kind === 'measure') return compareMeasures(a, b);
  if (kind === 'count') return isPartOf(a, b) || isPartOf(b, a) ? 'unsure' : 'different';
  if (kind !== 'duration') return 'different';
  // `sous huitaine`, `quinze jours`: where both ends are counted a week has eight days and two have fifteen.
  if (WEEKS_OF_DAYS.some((pair) => pair.includes(a) && pair.includes(b))) return 'close';
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  return left && right ? comparePeriods(left, right) : 'different';
}

/** `one of the five` and `one in five` are said alike in some languages: 5 is in 1:5. */
const isPartOf = (part: string, ratio: string): boolean => ratio.endsWith(`:${part}`);

const WEEKS_OF_DAYS = [
  ['P1W', 'P8D'],
  ['P2W', 'P15D'],
];

/** Units of one dimension, in the smallest of it. Units of storage count by 1000 or by 1024. */
const UNITS: readonly Record<string, number>[] = [
  { mm: 1, cm: 10, m: 1000, km: 1e6 },
  { mg: 1, g: 1000, kg: 1e6, t: 1e9 },
  { ml: 1, cl: 10, dl: 100, l: 1000, 'm³': 1e6 },
  { 'm²': 1, ha: 1e4, 'km²': 1e6 },
];
const STORAGE = ['KB', 'MB', 'GB', 'TB'];

/** `3.5 cm` is `35 mm`; `1 GB` is `1024 MB`, or nearly. */
function compareMeasures(a: string, b: string): Comparison {
  const [[first, unit = ''], [second, other = '']] = [a.split(' '), b.split(' ')] as [string[], string[]];
  const dimension = UNITS.find((units) => unit in units && other in units);
  const same = (ratio: number, base: number): boolean =>
    Math.abs(Number(first) * ratio - Number(second) * base) < 1e-6 * Number(first) * ratio;
  if (dimension) return same(dimension[unit] as number, dimension[other] as number) ? 'same' : 'different';
  const [from, to] = [STORAGE.indexOf(unit), STORAGE.indexOf(other)];
  return from >= 0 && to >= 0 && [1000, 1024].some((step) => same(step ** from, step ** to)) ? 'same' : 'different';
}

/** Zones of lands that have summer time: one side writes `noon CET`, the other names a city and so no offset. */
const SEASONAL = / UTC(?:\+(?:0|1|2|10|11)|-[4-8])$/;

function compareClocks(a: string, b: string): Comparison {
  const [first, second] = [a.replace(SEASONAL, ''), b.replace(SEASONAL, '')];
  return first === second && (first === a || second === b) ? 'unsure' : 'different';
}
