import type { Fact } from '../contract/fact.js';
import type { Bound } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileAnchored } from './anchored.js';
import { compileBounds } from './bounds.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileTemplates } from './template.js';

interface Clock {
  start: number;
  end: number;
  value: string;
}

/** Reads times of day on the 24-hour clock: `5 p.m.`, `17 h 30`, `17.00 น.`, `noon`, with a fixed zone where one is named. */
export function compileTimes(pack: LanguagePack): FactReader {
  const clock = compileClock(pack);
  const words = compileWords(pack);
  const { times, bounds, rangeTo, rangeFrom } = pack.facts;
  const options = { spaced: pack.spaced };
  const bounded = compileBounds(pack, [bounds, times.bounds]);
  const to = new RegExp(` {0,3}(?:-|${compileTemplates([...rangeTo, ...Object.values(rangeFrom).flat()], options)}) {0,3}(?:${compileTemplates(times.cues, options)} {0,3})?`, 'uy');
  const from = new RegExp(`(?<=(${compileTemplates(Object.keys(rangeFrom), options)} {0,3}))`, 'uy');
  const zone = compileZone(pack);
  return (text) => {
    const clocks = [...readClocks(text), ...words(text)].sort((a, b) => a.start - b.start);
    return clocks.flatMap((first, i) => (clocks[i - 1] && isRange(text, clocks[i - 1] as Clock, first) ? [] : [readOne(text, first, clocks[i + 1])]));
  };

  function readClocks(text: FactText): Clock[] {
    const found: Clock[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      const hit = text.isFree(i) ? clock(text, text.places[i] as number) : null;
      if (hit && text.isFreeWithin(hit.start, hit.end) && hit.start >= (found.at(-1)?.end ?? 0)) found.push(hit);
    }
    return found;
  }

  function isRange(text: FactText, first: Clock, second: Clock): boolean {
    to.lastIndex = first.end;
    const match = to.exec(text.skeleton);
    return match !== null && first.end + match[0].length === second.start;
  }

  function readOne(text: FactText, first: Clock, next: Clock | undefined): Fact {
    if (next && isRange(text, first, next)) {
      from.lastIndex = first.start;
      const lead = from.exec(text.skeleton)?.[1]?.length ?? 0;
      const at = zone(text, next.end);
      return text.fact('time', `[${first.value},${next.value}]${at.name}`, first.start - lead, at.end);
    }
    const at = zone(text, first.end);
    const before = bounded.before(text.skeleton, first.start);
    const bound: Bound | '' = before?.bound ?? '';
    return text.fact('time', `${bound}${first.value}${at.name}`, before?.at ?? first.start, at.end);
  }
}

function compileClock(pack: LanguagePack): (text: FactText, place: number) => Clock | null {
  const { times } = pack.facts;
  const options = { spaced: pack.spaced };
  const half = `(?: {0,3}(?:(?<am>${compileTemplates(times.am, options)})|(?<pm>${compileTemplates(times.pm, options)})))`;
  const mark = compileTemplates(times.hourMarks, options);
  const cue = `(?<=(?<cue>${compileTemplates(times.cues, options)} {0,3})?)`;
  const phrases = compilePhrases(pack);
  const unit = new RegExp(`^ {0,3}${compileTemplates(pack.facts.durations.units.hour ?? [], options)}$`, 'u');
  const pattern = new RegExp(
    `(?<![:/.])${cue}(?<h>${NUMBER})(?:(?<colon>:)${NUMBER}(?::${NUMBER})?|(?<hours> {0,3}${mark})(?: {0,3}(?<minutes>${NUMBER})(?! {0,3}\\p{L}))?)?(?<tail> {0,3}${mark})?${half}?(?![:/%]${NUMBER})`,
    'uy',
  );
  return (text, place) => {
    const phrase = phrases(text, place);
    if (phrase) return phrase;
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const end = place + match[0].length;
    const [first, second] = text.numbersWithin(place, end);
    if (!first) return null;
    const dotted = splitHours(first.raw, groups.hours !== undefined);
    const marked = groups.colon ?? groups.hours ?? groups.tail ?? groups.am ?? groups.pm;
    if (marked === undefined && !(dotted && groups.cue)) return null;
    if (unit.test(groups.hours ?? groups.tail ?? '') && !dotted && !second && !groups.am && !groups.pm && !(times.unitAfterCue && groups.cue)) return null;
    // A ratio (1:8) is no time: minutes have two digits.
    if (groups.colon && second?.raw.length !== 2) return null;
    const hour = readHour(dotted ? (dotted[0] as number) : first.value, groups);
    const minute = dotted ? (dotted[1] as number) : second ? second.value : 0;
    if (hour === null || !(minute < 60)) return null;
    const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    return { start: place, end, value };
  };
}

/** Hours and minutes in one number: `17.00`, and `1700 hrs` where a mark of the hour follows. */
function splitHours(raw: string, marked: boolean): [number, number] | null {
  const match = /^([0-9]{1,2})[.]([0-9]{2})$/.exec(raw) ?? (marked ? /^([0-9]{2})([0-9]{2})$/.exec(raw) : null);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** Hours counted otherwise: `half past nine`, Thai `บ่าย 2 โมง`. */
function compilePhrases(pack: LanguagePack): (text: FactText, place: number) => Clock | null {
  const entries = Object.entries(pack.facts.times.phrases ?? {}).flatMap(([offset, list]) => list.map((template) => ({ template, payload: offset })));
  const { am, pm } = pack.facts.times;
  const options = { spaced: pack.spaced };
  const match = compileAnchored(entries, { ...options, slots: { am: compileTemplates(am, options), pm: compileTemplates(pm, options) } });
  const afternoon = new RegExp(compileTemplates(pm, options), 'u');
  return (text, place) => {
    const found = match(text.skeleton, place);
    const hour = text.numbers[text.numberAt(place)]?.value ?? Number.NaN;
    if (!found || !(hour >= 0 && hour <= 24)) return null;
    const [hours, minutes] = found.payload.split(':').map(Number) as [number, number];
    const noon = hour < 12 && afternoon.test(text.skeleton.slice(place, found.end)) ? 12 : 0;
    const total = (((hour + hours + noon) * 60 + (found.payload.startsWith('-') ? -minutes : minutes)) + 1440) % 1440;
    const value = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
    return { start: found.start, end: found.end, value };
  };
}

function readHour(hour: number, groups: Record<string, string | undefined>): number | null {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24) return null;
  if (groups.pm !== undefined && hour < 12) return hour + 12;
  if (groups.am !== undefined && hour === 12) return 0;
  return hour % 24;
}

function compileWords(pack: LanguagePack): (text: FactText) => Clock[] {
  const entries = Object.entries(pack.facts.times.words);
  if (entries.length === 0) return () => [];
  const pattern = new RegExp(entries.map(([, words]) => `(${compileTemplates(words, { spaced: pack.spaced })})`).join('|'), 'gu');
  return (text) =>
    [...text.skeleton.matchAll(pattern)].map((match) => {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      return { start: match.index, end: match.index + match[0].length, value: (entries[index] as [string, string[]])[0] };
    });
}

function compileZone(pack: LanguagePack): (text: FactText, from: number) => { name: string; end: number } {
  const entries = Object.entries(pack.facts.times.zones).flatMap(([zone, words]) => words.map((word) => [word, zone] as const));
  const longestFirst = entries.sort((a, b) => b[0].length - a[0].length);
  const named = longestFirst.map(([word]) => `(${compileTemplates([word], { spaced: pack.spaced })})`).join('|') || '(?!)';
  const offset = new RegExp(`[ ,]{0,3}\\(?(?:utc|gmt) ?(?<sign>[+-]) ?${NUMBER}(?::${NUMBER})?\\)?`, 'uy');
  const pattern = new RegExp(`[ ,]{0,3}\\(?(?:${named})\\)?`, 'uy');
  return (text, from) => {
    offset.lastIndex = from;
    const shifted = offset.exec(text.skeleton);
    if (shifted) {
      const end = from + shifted[0].length;
      const [hours, minutes] = text.numbersWithin(from, end);
      return { name: ` UTC${shifted.groups?.sign}${hours?.value}${minutes?.value ? `:${minutes.raw}` : ''}`, end };
    }
    pattern.lastIndex = from;
    const match = pattern.exec(text.skeleton);
    if (!match) return { name: '', end: from };
    const [, zone] = longestFirst[match.slice(1).findIndex((group) => group !== undefined)] as readonly [string, string];
    return { name: zone ? ` ${zone}` : '', end: from + match[0].length };
  };
}
