import type { Bound, TimeUnit } from '../contract/fact-phrases.js';
import type { Direction, Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { type BoundReader, compileBounds, isOverruled } from './bounds.js';
import { compileDirections } from './directions.js';
import { type FactText, NUMBER } from './fact-text.js';
import type { FactReader } from './fact-reader.js';
import { formatDuration } from './normal-form.js';
import { compileJoint, openRange, readNumberRange } from './ranges.js';
import { compileSearch } from './search-phrases.js';
import { compileTemplates, compileTemplatesBehind, foldedPattern } from './template.js';

interface Core {
  end: number;
  parts: [number, TimeUnit][];
  kind: '' | ' business' | ' calendar';
  /** `30+ days`, `three or more days`. */
  bound: Bound | '';
}

/** Reads periods: `within thirty (30) business days` → `<=P30D business`, `every six months` → `every P6M`. */
export function compileDurations(pack: LanguagePack): FactReader {
  const core = compileCore(pack);
  const joint = compileJoint(pack);
  const { durations, bounds } = pack.facts;
  const bounded = compileBounds(pack, [bounds, durations.bounds]);
  const stated = compileBounds(pack, [bounds]);
  const every = compileEvery(pack);
  const directionOf = compileDirections(pack);
  const often = compileOften(pack);
  const words = compileWords(pack, bounded, often);
  const adverb = compileAdverbs(pack);
  const rates = compileRates(pack);
  const clockBound = foldedPattern(compileTemplates(durations.clockBounds ?? [], { spaced: pack.spaced }), 'u');
  const throughout = foldedPattern(`^${compileTemplates(durations.throughout ?? [], { spaced: pack.spaced })} ?$`, 'u');
  const openBound = foldedPattern(compileTemplates(durations.openBounds ?? [], { spaced: pack.spaced }), 'u');
  return (text) => {
    // Phrases first: `twice a year` is no `a year`.
    const facts = words(text);
    for (let i = 0; i < text.numbers.length; i++) {
      if (!text.isFree(i) || text.isLabel(i) || opensHeading(text, i)) continue;
      const fact = readAt(text, text.places[i] as number);
      if (fact) facts.push(fact);
    }
    return facts;
  };

  function readAt(text: FactText, place: number): Fact | null {
    const { skeleton } = text;
    const adverbial = adverb(text, place);
    if (adverbial) return adverbial;
    const ends = readNumberRange(text, place, joint);
    const first = core(text, ends ? ends.second : place);
    const lone = first || !ends ? null : core(text, place);
    const found = first ?? lone;
    if (!found) return null;
    const upper = formatDuration(found.parts);
    if (ends && first) {
      const lower = formatDuration([[ends.value, (found.parts[0] as [number, TimeUnit])[1]]]);
      const range = opened(text, place, ends.start);
      return text.fact(
        'duration',
        `${range.open}${lower},${upper}]${found.kind}`,
        range.from,
        found.end,
        direction(text, range.from, found.end),
      );
    }
    if (
      isOccasion(text, place, found) ||
      rates.isAlways(text, place) ||
      (rates.isRate(text, place) && !bounded.before(skeleton, place) && !directionOf(skeleton, place, found.end))
    ) {
      return null;
    }
    const longer = readRangeOfUnits(text, place, found);
    if (longer) return longer;
    const recurring = every(text, place, found.end);
    if (recurring) return often(text, `every ${upper}${found.kind}`, recurring.start, recurring.end);
    const behind = bounded.after(skeleton, found.end);
    // `dalam 12 bulan yang lalu` (in the past 12 months) bounds nothing, `tidak kurang daripada 3 bulan sebelumnya` (at least 3 months earlier) does.
    const before = (behind?.bound === '' ? stated : bounded).before(skeleton, place);
    const after = !before?.bound || isOverruled(before, behind, skeleton) ? behind : null;
    const end = Math.max(after?.at ?? 0, endOfRestatement(text, found));
    const start = before?.at ?? place;
    const written: Bound | '' = after?.bound || before?.bound || found.bound;
    const side = direction(text, start, end, found.end, written.startsWith('<') && !openBound.test(skeleton.slice(start, place)));
    const lead = side.direction === 'before' ? skeleton.slice(start, place) : '';
    // `no later than 14 days before` the event is at least 14 days before it; `up to 14 days before` may be that or at most.
    const bound = clockBound.test(lead) ? (MIRRORED[written] ?? written) : written;
    return text.fact('duration', `${bound}${upper}${found.kind}`, start, end, {
      stated: !before?.inferred && !openBound.test(lead),
      ...side,
    });
  }

  function direction({ skeleton }: FactText, start: number, end: number, core = end, bounded = false): { direction?: Direction } {
    const found = directionOf(skeleton, start, end, core, bounded);
    return found ? { direction: found } : {};
  }

  /** `un jour ouvré` (on a business day) says when; a day's length is said with a word in front: `d'un jour ouvré`. */
  function isOccasion(text: FactText, place: number, { parts, kind }: Core): boolean {
    const token = text.numbers[text.numberAt(place)];
    if (kind === '' || parts[0]?.[1] !== 'day' || token?.form !== 'words' || !pack.facts.numbers.articles?.includes(token.raw)) {
      return false;
    }
    return !bounded.before(text.skeleton, place)?.bound && !/['’]$/.test(text.skeleton.slice(0, place));
  }

  /** `สิบห้าวัน (15 วัน)` states one period, not two. */
  function endOfRestatement(text: FactText, first: Core): number {
    const open = /^ {0,2}[([] {0,2}/.exec(text.skeleton.slice(first.end, first.end + 6));
    const again = open && core(text, first.end + open[0].length);
    if (!again || formatDuration(again.parts) !== formatDuration(first.parts)) return first.end;
    const close = /^ {0,2}[)\]]/.exec(text.skeleton.slice(again.end, again.end + 3));
    return close ? again.end + close[0].length : first.end;
  }

  /** `6 months to 1 year`: a range whose ends name their own units. */
  function readRangeOfUnits(text: FactText, place: number, first: Core): Fact | null {
    let index = text.numberAt(place) + 1;
    while ((text.places[index] ?? Number.POSITIVE_INFINITY) < first.end) index++;
    const next = text.places[index];
    const start = next === undefined ? null : joint(text.skeleton, place, first.end, next);
    const second = start === null || next === undefined ? null : core(text, next);
    if (start === null || !second || falls(first, second)) return null;
    const range = opened(text, place, start);
    return text.fact(
      'duration',
      `${range.open}${formatDuration(first.parts)},${formatDuration(second.parts)}]${second.kind}`,
      range.from,
      second.end,
    );
  }

  /** `spread over 3 to 5 years`: a word that also means throughout opens no range of time. */
  function opened({ skeleton }: FactText, place: number, from: number): ReturnType<typeof openRange> {
    const range = openRange(stated, skeleton, place, from);
    return throughout.test(skeleton.slice(range.from, place)) ? { open: '[', from } : range;
  }
}

const MIRRORED: Partial<Record<string, Bound>> = { '<=': '>=', '>=': '<=', '<': '>', '>': '<' };

/** `4.1 Working hours`: the number of a heading. */
function opensHeading({ numbers, source }: FactText, index: number): boolean {
  const token = numbers[index];
  return index === 0 && token?.start === 0 && token.dotted !== undefined && /^[0-9.]+ +\p{Lu}/u.test(source);
}

/** `from 3 months to the day before`: fewer of a shorter unit are the end of no range. */
function falls({ parts: [low] }: Core, { parts: [high] }: Core): boolean {
  return low !== undefined && high !== undefined && BY_LENGTH.indexOf(high[1]) > BY_LENGTH.indexOf(low[1]) && high[0] <= low[0];
}

function compileCore(pack: LanguagePack): (text: FactText, place: number) => Core | null {
  const { durations } = pack.facts;
  const options = { spaced: pack.spaced };
  const units = (Object.entries(durations.units) as [TimeUnit, string[]][]).sort((a, b) => longest(b[1]) - longest(a[1]));
  const unit = (prefix: string): string =>
    `(?:${units.map(([, words], i) => `(?<${prefix}${i}>${compileTemplates(words, options)})`).join('|')})`;
  const groupsOf = (prefix: string) => units.map(([name], i) => [`${prefix}${i}`, name] as const);
  const [ownUnits, nextUnits] = [groupsOf('u'), groupsOf('v')];
  const business = compileTemplates(durations.kinds.business, options);
  const calendar = compileTemplates(durations.kinds.calendar, options);
  const ofHours = foldedPattern(`^${compileTemplates(durations.kinds.hours ?? [], options)}$`, 'u');
  const adjective = compileTemplates(durations.adjectives, options);
  const adjectiveAfter = compileTemplates(durations.adjectivesAfter ?? [], options);
  const gap = '[ -]{0,4}';
  // `three or more days`: the bound stands in front of the unit.
  const { '>=': more = [], '<=': fewer = [] } = pack.facts.bounds.after;
  const bound = (name: string, words: string[]): string => `(?<${name}> {1,2}${compileTemplates(words, options)}(?= ))`;
  const orMore = pack.spaced ? `${bound('more0', more)}|${bound('less0', fewer)}` : '(?!)';
  const noPeriod = compileTemplates(durations.notBefore, { ...options, slots: { n: NUMBER } });
  const pattern = foldedPattern(
    `${NUMBER}(?:(?<plus>\\+)|${orMore})?${gap}(?:${adjective}${gap}){0,2}(?:(?:(?<b1>${business})|(?<c1>${calendar}))${gap})?${unit('u')}` +
      `(?![']?s? {0,2}${noPeriod})` +
      `(?: {1,3}${adjectiveAfter}){0,2}(?:[ -]{0,3}(?:(?<b2>${business})|(?<c2>${calendar})))?(?: {1,3}${adjectiveAfter})?(?<pair> ?\\( ?${NUMBER} ?\\))?` +
      `(?<half> {0,3}${compileTemplates(durations.half, options)})?` +
      `(?:(?<more>(?:,? {0,3}${compileTemplates(durations.and, options)})? {0,3}${NUMBER}${gap}${unit('v')})|(?<minutes> {0,3}${NUMBER})(?! ?%))?`,
    'uy',
  );
  return (text, place) => {
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const named = ownUnits.find(([group]) => groups[group] !== undefined)?.[1] as TimeUnit;
    const minutes = groups.minutes && named === 'hour' ? readMinutes(text, place + match[0].length - 1) : 0;
    // `a day, seven days` is a list: the parts of one period grow smaller.
    const second = groups.more === undefined ? undefined : nextUnits.find(([group]) => groups[group] !== undefined)?.[1];
    const smaller =
      second !== undefined &&
      BY_LENGTH.indexOf(second) > BY_LENGTH.indexOf(named) &&
      !isApart(text, place, match[0], groups.more ?? '', named, second);
    const unread = (minutes ? 0 : (groups.minutes?.length ?? 0)) + (smaller ? 0 : (groups.more?.length ?? 0));
    const end = place + match[0].length - unread;
    const tokens = text.numbersWithin(place, end);
    const amount = (tokens[0]?.value ?? Number.NaN) + (groups.half === undefined ? 0 : 0.5) + minutes / 60;
    if (!(amount > 0 && Number.isFinite(amount)) || !text.isFreeWithin(place, end)) return null;
    // `3D` is a model, `3 d` three days.
    const glued = /^\p{L}$/u.test(text.skeleton.slice(place + 1, end)) && text.sourceAt(end - 1) !== text.sourceAt(end - 1).toLowerCase();
    if (glued) return null;
    const parts: [number, TimeUnit][] = [[amount, named]];
    if (second && smaller) parts.push([tokens.at(-1)?.value ?? 0, second]);
    // `five hours of work` are hours like others, `five working hours` those of business; months and years may be those of the calendar.
    const isDays = named === 'day' || named === 'week' || (named === 'hour' && ofHours.test(groups.b1 ?? groups.b2 ?? ''));
    const isLonger = named === 'month' || named === 'quarter' || named === 'year';
    const kind = isDays && (groups.b1 ?? groups.b2) ? ' business' : (isDays || isLonger) && (groups.c1 ?? groups.c2) ? ' calendar' : '';
    return { end, parts, kind, bound: (groups.plus ?? groups.more0) ? '>=' : groups.less0 ? '<=' : '' };
  };
}

/** `1 h 30`: the minutes behind an hour are written with two digits. */
function readMinutes(text: FactText, place: number): number {
  const token = text.numbers[text.numberAt(place)];
  if (!token) return 0;
  // In words they end the phrase: `dure une heure trente.`
  const inWords =
    token.form === 'words' &&
    token.value < 60 &&
    token.value % 5 === 0 &&
    /^ {0,2}(?:[.,;:!?)]|$)/.test(text.skeleton.slice(place + 1, place + 4));
  return inWords || /^[0-5][05]$/.test(token.raw) ? token.value : 0;
}

/** Units that the parts of one period have side by side; `two years and 25 days`, one in words and one in figures, are two. */
const NEXT: Partial<Record<TimeUnit, TimeUnit[]>> = {
  year: ['month', 'half-year', 'quarter'],
  month: ['week', 'fortnight', 'day'],
  week: ['day'],
  day: ['hour'],
  hour: ['minute'],
  minute: ['second'],
};

/** Whether two periods that stand side by side are two: their units do not follow one another, and they are written otherwise or a blank parts them where words have none. */
function isApart(text: FactText, place: number, match: string, more: string, unit: TimeUnit, next: TimeUnit): boolean {
  if (NEXT[unit]?.includes(next) || !/\p{L}/u.test(more.slice(0, more.indexOf(NUMBER)))) return false;
  const tokens = text.numbersWithin(place, place + match.length);
  return tokens[0]?.form !== tokens.at(-1)?.form || (!text.pack.spaced && more.startsWith(' '));
}

const BY_LENGTH: TimeUnit[] = ['decade', 'year', 'half-year', 'quarter', 'month', 'fortnight', 'week', 'day', 'hour', 'minute', 'second'];

const longest = (words: string[]): number => Math.max(...words.map((word) => word.length));

function compileEvery(pack: LanguagePack): (text: FactText, place: number, end: number) => { start: number; end: number } | null {
  const { before, after, notBefore = [] } = pack.facts.durations.every;
  const options = { spaced: pack.spaced, slots: OFTEN };
  const left = foldedPattern(`(?<=(${compileTemplatesBehind(before, options)}) {0,4})`, 'uy');
  // `once 30 days have passed` is no `once in 30 days`.
  const passed = foldedPattern(` {0,3}${compileTemplates(notBefore, options)}`, 'uy');
  const right = foldedPattern(` {0,4}${compileTemplates(after, options)}`, 'uy');
  return (text, place, end) => {
    const { skeleton } = text;
    left.lastIndex = place;
    const before = left.exec(skeleton)?.[1];
    const start = before === undefined ? place : skeleton.lastIndexOf(before, place - before.length);
    passed.lastIndex = end;
    if (before !== undefined && !passed.test(skeleton) && isJust(text, '{1}', start, place)) return { start, end };
    right.lastIndex = end;
    const after = right.exec(skeleton)?.[0];
    return after === undefined || !isJust(text, '{1}', end, end + after.length) ? null : { start: place, end: end + after.length };
  };
}

/** How long somebody is there who is always there: `24 hours a day, seven days a week`. */
const ALWAYS: Partial<Record<TimeUnit, number[]>> = { hour: [24], day: [7, 365] };

/** Tells periods that say by what something is counted: `RM50 a month`, `18% setahun`, `5 aduan sebulan`. */
function compileRates(pack: LanguagePack) {
  const { fillers, durations, money, measures, percents } = pack.facts;
  const options = { spaced: pack.spaced };
  const time = compileTemplates(Object.values(durations.units).flat(), options);
  const rates = Object.values(durations.per ?? {}).flatMap(({ behind }) => behind);
  const unit = compileTemplates([...Object.values(money.after), ...Object.values(measures), percents.after].flat(), options);
  const amount = foldedPattern(`^(?:[ -]{0,2}(?:%|${time}|${unit}))? {0,2}$`, 'u');
  const thing = /^ (?<word>[\p{L}\p{M}-]+) $/u;
  const small = new Set(pack.prose.functionWords);
  const filler = foldedPattern(`^${compileTemplates(fillers, options)}$`, 'u');
  const always = foldedPattern(
    `${NUMBER}[ -]{0,2}(?:${Object.keys(ALWAYS)
      .map((name) => `(?<${name}>${compileTemplates(durations.units[name as TimeUnit] ?? [], options)})`)
      .join('|')}) {0,2}(?:${compileTemplates(rates, options)}|(?<one>${NUMBER}) ?${time})`,
    'uy',
  );
  const isOne = (text: FactText, index: number): boolean => text.numbers[index]?.form === 'implied' && text.numbers[index]?.value === 1;
  return {
    isRate(text: FactText, place: number): boolean {
      const index = text.numberAt(place);
      const last = text.places[index - 1];
      if (last === undefined || !isOne(text, index)) return false;
      const between = text.skeleton.slice(last + 1, place);
      const word = thing.exec(between)?.groups?.word;
      return amount.test(between) || (word !== undefined && !small.has(word) && !filler.test(word));
    },
    isAlways(text: FactText, place: number): boolean {
      always.lastIndex = place;
      const groups = always.exec(text.skeleton)?.groups;
      const index = text.numberAt(place);
      if (!groups || (groups.one !== undefined && !isOne(text, index + 1))) return false;
      return Object.entries(ALWAYS).some(
        ([name, amounts]) => groups[name] !== undefined && amounts.includes(text.numbers[index]?.value ?? 0),
      );
    },
  };
}

/** `six-monthly` → `every P6M`. */
function compileAdverbs(pack: LanguagePack): (text: FactText, place: number) => Fact | null {
  const units = Object.entries(pack.facts.durations.adverbs ?? {}) as [TimeUnit, string[]][];
  if (units.length === 0) return () => null;
  const pattern = foldedPattern(
    `${NUMBER}[ -]{0,2}(?:${units.map(([, words]) => `(${compileTemplates(words, { spaced: pack.spaced })})`).join('|')})`,
    'uy',
  );
  return (text, place) => {
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    const unit = match && units[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    const amount = text.numbers[text.numberAt(place)]?.value ?? 0;
    return match && unit && amount > 0
      ? text.fact('duration', `every ${formatDuration([[amount, unit]])}`, place, place + match[0].length)
      : null;
  };
}

type OftenReader = (text: FactText, value: string, start: number, end: number) => Fact;

/** Makes the fact of a phrase that may count how often: `twice a year` is `every P6M`, 2 times. */
function compileOften(pack: LanguagePack): OftenReader {
  const [counts, twice] = [pack.facts.durations.times, pack.facts.durations.twice ?? []].map(
    (words) => new RegExp(compileTemplates(words, { spaced: pack.spaced }), 'u'),
  ) as [RegExp, RegExp];
  return (text, value, start, end) => {
    const fact = text.fact('duration', value, start, end);
    const words = text.skeleton.slice(start, end);
    const counted = counts.exec(words);
    if (value.startsWith('every ') && counted) {
      // `once every 12 months` is once, `ปีละ 4 ครั้ง` four times: the number in front of the word that counts
      fact.times = twice.test(words) ? 2 : (text.numbersWithin(start, start + counted.index + 1).at(-1)?.value ?? 1);
    }
    return fact;
  };
}

/** How often something happens, in phrases: `{1} time a year`. */
const OFTEN = { 1: NUMBER, 2: NUMBER, 4: NUMBER };

/** Periods said without a number of their own: `annually`, `once a year`; `{1}`, `{2}` and `{4}` stand for just that number. */
function compileWords(pack: LanguagePack, bounded: BoundReader, often: OftenReader): (text: FactText) => Fact[] {
  const readers = [...Object.keys(OFTEN).map((times) => `{${times}}`), ''].map((times) => compileWordsWith(pack, times, bounded, often));
  return (text) => withoutParts(readers.flatMap((read) => read(text)));
}

/** `every year` is part of `two times every year`. */
function withoutParts(facts: Fact[]): Fact[] {
  let last = -1;
  return facts
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const isPart = end <= last;
      last = Math.max(last, end);
      return !isPart;
    });
}

function compileWordsWith(pack: LanguagePack, times: string, bounded: BoundReader, often: OftenReader): (text: FactText) => Fact[] {
  const slots = Object.keys(OFTEN).map((often) => `{${often}}`);
  const belongs = (word: string): boolean => (times ? word.includes(times) : slots.every((slot) => !word.includes(slot)));
  const entries = Object.entries(pack.facts.durations.words).flatMap(([value, words]) =>
    words.some(belongs) ? [[value, words.filter(belongs)] as const] : [],
  );
  const options = { spaced: pack.spaced, slots: OFTEN };
  const noPeriod = compileTemplates(pack.facts.durations.notBefore, { spaced: pack.spaced, slots: { n: NUMBER } });
  // `two years and a half` has been read from its number; and a weekday behind `every day` makes it no day.
  const search = compileSearch(
    entries.map(([payload, templates]) => ({ payload, templates })),
    { ...options, before: `(?<!${NUMBER} {0,2})`, after: `(?! {0,2}${noPeriod})` },
  );
  const mayStand = (text: FactText): boolean => !times || text.numbers.some(({ value }) => `{${value}}` === times);
  return (text) =>
    (mayStand(text) ? search(text.skeleton) : []).flatMap(({ payload, start, end }) => {
      if (times && !isJust(text, times, start, end)) return [];
      // `not more than ` a quarter of an hour that has a word of its own.
      const before = payload.startsWith('P') ? bounded.before(text.skeleton, start) : null;
      return [often(text, `${before?.bound ?? ''}${payload}`, before?.bound ? before.at : start, end)];
    });
}

/** Whether the numbers of a phrase are free, and those that its slot `{1}` or `{2}` asks for; `a` is one, too. */
function isJust(text: FactText, times: string, start: number, end: number): boolean {
  const numbers = text.numbersWithin(start, end).map(({ value }) => `{${value}}`);
  return text.isFreeWithin(start, end) && numbers.every((number) => number === times || (number === '{1}' && numbers.includes(times)));
}
