import type { Fact } from '../contract/fact.js';
import type { Bound } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileAnchored, firstAnchored } from './anchored.js';
import { compileBounds } from './bounds.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileGlance } from './glance.js';
import { compileSearch } from './search-phrases.js';
import { compileTemplates, compileTemplatesBehind, foldedPattern } from './template.js';
import { compileZone, ZONES } from './time-zones.js';

interface Clock {
  start: number;
  end: number;
  value: string;
  /** May as well be a period (`9 h`): a time only as the end of a range. */
  weak?: boolean;
  /** Said on the clock of twelve hours, with the half of the day named. */
  half?: boolean;
  /** An hour up to twelve that says on neither clock which half of the day it is in: `1:00`. */
  open?: boolean;
}

/** Reads times of day on the 24-hour clock: `5 p.m.`, `17 h 30`, `17.00 น.`, `noon`, with a fixed zone where one is named. */
export function compileTimes(pack: LanguagePack): FactReader {
  const clock = compileClock(pack);
  const words = compileWords(pack);
  const { times, bounds, rangeTo, rangeFrom } = pack.facts;
  const options = { spaced: pack.spaced };
  const bounded = compileBounds(pack, [bounds, times.bounds], { turns: false });
  const behind = compileBounds(pack, [times.bounds], { turns: false });
  const to = foldedPattern(
    ` {0,3}(?:-|${compileTemplates(rangeTo, options)}) {0,3}(?:${compileTemplates(times.cues, options)} {0,3})?`,
    'uy',
  );
  const and = foldedPattern(
    ` {0,3}${compileTemplates(Object.values(rangeFrom).flat(), options)} {0,3}(?:${compileTemplates(times.cues, options)} {0,3})?`,
    'uy',
  );
  const from = foldedPattern(
    `(?<=((?:${compileTemplatesBehind(Object.keys(rangeFrom), options)}) {0,3}(?:${compileTemplates(times.cues, options)} {0,3})?))`,
    'uy',
  );
  const zone = compileZone(pack);
  const opening = times.openCues && foldedPattern(`(?<=${compileTemplates(times.openCues, options)} {0,3})`, 'uy');
  const mayOpen = compileGlance(times.openCues ?? [], { ...options, direction: 'behind', between: ' ' });
  const hoursBehind = foldedPattern(
    `(?: {0,3}${compileTemplates(times.hourMarks, options)})?(?! {0,3}(?!${compileTemplates([...pack.facts.references.and, ...(times.startEnds ?? [])], options)}|${compileTemplates(pack.facts.dates.between, options)})\\p{L}|[%.,:/]?${NUMBER}|%)`,
    'uy',
  );
  return (text) => {
    const all = withoutOverlaps([...readClocks(text), ...words(text)].sort((a, b) => a.start - b.start || b.end - a.end)).filter(
      ({ value }) => value !== '',
    );
    const paired = (first: Clock | undefined, second: Clock | undefined): boolean =>
      first !== undefined && second !== undefined && isRange(text, first, second);
    const clocks = all.filter((clock, i) => !clock.weak || paired(all[i - 1], clock) || paired(clock, all[i + 1]));
    return clocks.flatMap((first, i) =>
      clocks[i - 1] && isRange(text, clocks[i - 1] as Clock, first) ? [] : [readOne(text, first, clocks[i + 1])],
    );
  };

  function readClocks(text: FactText): Clock[] {
    const found: Clock[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      const pair = opening && text.isFree(i) ? openHours(text, i) : null;
      if (pair && pair[0].start >= (found.at(-1)?.end ?? 0)) {
        found.push(...pair);
        i++;
        continue;
      }
      const hit = text.isFree(i) ? clock(text, text.places[i] as number) : null;
      if (!hit || !text.isFreeWithin(hit.start, hit.end) || hit.start < (found.at(-1)?.end ?? 0)) continue;
      const first = hit.half ? sharesHalf(text, i - 1, hit, found.at(-1)?.end ?? 0) : null;
      if (first) found.push(first);
      found.push(hit);
    }
    return found;
  }

  /** `open 9–5`, `ouvert de 7 à 10 heures`: two bare hours behind a word for being open, the second after the first. */
  function openHours(text: FactText, index: number): [Clock, Clock] | null {
    const [start, next] = [text.places[index] as number, text.places[index + 1]];
    if (
      next === undefined ||
      !mayOpen(text.skeleton, start) ||
      !isAfter(opening as RegExp, text.skeleton, start) ||
      !isRange(text, { start, end: start + 1, value: '' }, { start: next, end: next + 1, value: '' })
    ) {
      return null;
    }
    const [first, second] = [text.numbers[index], text.numbers[index + 1]].map((number) =>
      /^[0-9]{1,2}$/.test(number?.raw ?? '') || number?.form === 'words' ? (number?.value as number) : Number.NaN,
    ) as [number, number];
    const behind = execAt(hoursBehind, text.skeleton, next + 1);
    if (!behind || !(first >= 6 && first <= 24 && second >= 1 && second <= 24) || !text.isFree(index + 1)) return null;
    const late = second <= first && first <= 12 && second <= 12 ? second + 12 : second;
    if (late <= first) return null;
    const write = (hour: number): string => `${String(hour % 24).padStart(2, '0')}:00`;
    return [
      { start, end: start + 1, value: write(first) },
      { start: next, end: next + 1 + behind[0].length, value: write(late) },
    ];
  }

  /** `9 to 5:30 pm`: the hour in front leaves the half of its day to the second, and is the last such hour before it. */
  function sharesHalf(text: FactText, index: number, second: Clock, floor: number): Clock | null {
    const place = text.places[index];
    const [, hours, minutes = '00'] = /^([0-9]{1,2})(?:\.([0-5][0-9]))?$/.exec(text.numbers[index]?.raw ?? '') ?? [];
    const hour = Number(hours ?? text.numbers[index]?.value ?? 0);
    if (place === undefined || place < floor || !text.isFree(index) || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
    const first = { start: place, end: place + 1 };
    if (!isRange(text, { ...first, value: '' }, second)) return null;
    const [early, late] = [hour % 12, (hour % 12) + 12].map((each) => `${String(each).padStart(2, '0')}:${minutes}`) as [string, string];
    return { ...first, value: late < second.value ? late : early < second.value ? early : late };
  }

  function isRange(text: FactText, first: Clock, second: Clock): boolean {
    // `9 to 5` is a range; `9 and 5` is one only behind `between`.
    from.lastIndex = first.start;
    return [to, ...(from.test(text.skeleton) ? [and] : [])].some((joint) => {
      joint.lastIndex = first.end;
      const match = joint.exec(text.skeleton);
      return match !== null && first.end + match[0].length === second.start;
    });
  }

  function readOne(text: FactText, first: Clock, next: Clock | undefined): Fact {
    if (next && isRange(text, first, next)) {
      from.lastIndex = first.start;
      const lead = from.exec(text.skeleton)?.[1]?.length ?? 0;
      const at = zone(text, next.end);
      // `1:00 to 2:00 p.m.`: the half of the day is that of the second hour where the first comes before it.
      const late = first.open && next.half ? `${Number(first.value.slice(0, 2)) + 12}${first.value.slice(2)}` : next.value;
      return text.fact('time', `[${late < next.value ? late : first.value},${next.value}]${at.name}`, first.start - lead, at.end);
    }
    const at = zone(text, first.end);
    const before = bounded.before(text.skeleton, first.start);
    const after = before?.bound ? null : behind.after(text.skeleton, at.end);
    const bound: Bound | '' = before?.bound || after?.bound || '';
    return text.fact('time', `${bound}${first.value}${at.name}`, before?.at ?? first.start, after?.at ?? at.end);
  }
}

/** `12 tengah hari` is one time, not twelve and noon. */
function withoutOverlaps(clocks: readonly Clock[]): Clock[] {
  let end = -1;
  return clocks.filter((clock) => {
    if (clock.start < end) return false;
    end = clock.end;
    return true;
  });
}

function compileClock(pack: LanguagePack): (text: FactText, place: number) => Clock | null {
  const { times } = pack.facts;
  const options = { spaced: pack.spaced };
  const half = `(?: {0,3}(?:(?<night>${compileTemplates(times.night ?? [], options)})|(?<am>${compileTemplates(times.am, options)})|(?<pm>${compileTemplates(times.pm, options)})))`;
  const mark = compileTemplates(times.hourMarks, options);
  const cue = `(?<=(?<cue>${compileTemplates(times.cues, options)} {0,3})?)`;
  const clockCue = foldedPattern(`(?<=${compileTemplates(times.clockCues ?? [], { ...options, slots: { n: NUMBER } })} {0,3})`, 'uy');
  const bareCue = times.bareCues && foldedPattern(`(?<=${compileTemplates(times.bareCues, options)} {0,3})`, 'uy');
  const startCue = times.startCues && foldedPattern(`(?<=${compileTemplates(times.startCues, options)} {0,3})`, 'uy');
  const startEnd = foldedPattern(` {0,3}(?:[.;:!?)]|, (?!${NUMBER})|$|${compileTemplates(times.startEnds ?? [], options)})`, 'uy');
  const notAfter =
    times.notAfter &&
    foldedPattern(
      `(?<=${compileTemplates(times.notAfter, options)} {0,3}(?:${NUMBER} {0,3}(?:-|${compileTemplates(pack.facts.rangeTo, options)}) {0,3})?)`,
      'uy',
    );
  const mayBeAfter = compileGlance([...(times.notAfter ?? []), ...pack.facts.rangeTo, '-'], {
    ...options,
    direction: 'behind',
    between: ' ',
  });
  const phrases = compilePhrases(pack);
  const shared = foldedPattern(
    ` {0,3}(?:-|${compileTemplates(pack.facts.rangeTo, options)}) {0,3}(?:${compileTemplates(times.cues, options)} {0,3})?${NUMBER} {0,3}${mark}`,
    'uy',
  );
  const cued = foldedPattern(
    `(?<=${compileTemplates(times.cues, options)} {0,3}${NUMBER} {0,3}(?:-|${compileTemplates(pack.facts.rangeTo, options)}) {0,3})`,
    'uy',
  );
  const endsCued = (skeleton: string, place: number): boolean => {
    cued.lastIndex = place;
    return cued.test(skeleton);
  };
  const sharesMark = (skeleton: string, end: number): boolean => {
    shared.lastIndex = end;
    return shared.test(skeleton);
  };
  const eveningCue = foldedPattern(`(?<=${compileTemplates(times.eveningCues ?? [], options)} {0,3})`, 'uy');
  // `après 20 heures de cours` are hours of something.
  const ofThem = foldedPattern(` {0,3}${compileTemplates(pack.facts.dates.between, options)}`, 'uy');
  const isEvening = (skeleton: string, place: number, hour: number, end: number): boolean => {
    if (!times.eveningCues || hour < 17 || hour > 23) return false;
    eveningCue.lastIndex = place;
    ofThem.lastIndex = end;
    return eveningCue.test(skeleton) && !ofThem.test(skeleton);
  };
  const unit = foldedPattern(`^ {0,3}${compileTemplates(pack.facts.durations.units.hour ?? [], options)}$`, 'u');
  // Asked by itself, since engines do not keep the order of alternatives that they look behind for: `à partir de`, not `de`.
  const ownCue = foldedPattern(
    `(?<=${compileTemplates(
      times.cues.filter((cue) => !times.rangeCues?.includes(cue)),
      options,
    )} {0,3})`,
    'uy',
  );
  const minuteMarks = compileTemplates(times.minuteMarks ?? [], options);
  const build = (afterMinutes: string): RegExp =>
    foldedPattern(
      `(?<![:/.])${cue}(?<h>${NUMBER})(?:(?<colon>:)${NUMBER}(?::${NUMBER})?|(?<hours> {0,3}${mark})(?: {0,3}(?<minutes>${NUMBER})(?: {0,3}${minuteMarks}${afterMinutes}))?)?(?<tail> {0,3}${mark})?${half}?(?![:/%]${NUMBER})`,
      'uy',
    );
  // Behind `9 h` two digits are minutes whatever follows; other numbers only where no word does (`9 h 3 personnes`).
  const loose = build('|');
  const strict = build(`|(?! {0,3}(?!${compileTemplates([...pack.facts.rangeTo, ...times.am, ...times.pm], options)})\\p{L})`);
  // Most numbers are no hours: they have no mark of one behind them and, unless written `17.00`, no word in front that makes them one.
  const mayBeMarked = compileGlance([':', ...times.hourMarks, ...times.am, ...times.pm, ...(times.night ?? [])], {
    ...options,
    between: ' ',
  });
  const mayBeCued = compileGlance([...(times.clockCues ?? []), ...(times.bareCues ?? []), ...(times.startCues ?? [])], {
    ...options,
    direction: 'behind',
    between: ' ',
  });
  const mayBeHour = (text: FactText, place: number): boolean =>
    mayBeMarked(text.skeleton, place + 1) ||
    mayBeCued(text.skeleton, place) ||
    text.numbers[text.numberAt(place)]?.raw.includes('.') === true;
  return (text, place) => {
    const phrase = phrases(text, place);
    if (phrase) return phrase;
    if (!mayBeHour(text, place)) return null;
    let match = execAt(loose, text.skeleton, place);
    if (
      match?.groups?.minutes !== undefined &&
      !text.numbersWithin(place + 1, place + match[0].length).some(({ raw }) => /^[0-5][0-9]$/.test(raw))
    ) {
      match = execAt(strict, text.skeleton, place);
    }
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const end = place + match[0].length;
    const [first, second] = text.numbersWithin(place, end);
    if (!first || (notAfter && mayBeAfter(text.skeleton, place) && isAfter(notAfter, text.skeleton, place))) return null;
    clockCue.lastIndex = place;
    const cued = times.clockCues !== undefined && clockCue.test(text.skeleton);
    const dotted = splitHours(first.raw, groups.hours !== undefined || cued);
    const marked = groups.colon ?? groups.hours ?? groups.tail ?? groups.am ?? groups.pm ?? groups.night;
    const half = first.value % 1 === 0.5 && (first.form !== 'digits' || (cued && /\p{L}/u.test(first.raw)));
    const mayBeBare = Number.isInteger(first.value) && !dotted && !second;
    const bare =
      mayBeBare &&
      ((bareCue !== undefined && isAfter(bareCue, text.skeleton, place)) ||
        (startCue !== undefined &&
          first.value >= 6 &&
          first.value <= 12 &&
          isAfter(startCue, text.skeleton, place) &&
          isAfter(startEnd, text.skeleton, end)));
    if (
      marked === undefined &&
      !bare &&
      !(half && cued) &&
      !(dotted && (groups.cue || sharesMark(text.skeleton, end) || endsCued(text.skeleton, place)))
    ) {
      return null;
    }
    const lasting = unit.test(groups.hours ?? groups.tail ?? '') && !dotted && !second && !groups.am && !groups.pm && !groups.night;
    // `après 18 h (GMT)`: only a time has a zone.
    const zoned = lasting && ZONES.has(/^ ?\(?([A-Z]{3,4})(?![\p{L}])/u.exec(text.sourceBetween(end, end + 7))?.[1] ?? '');
    if (lasting && !times.unitAfterCue && !zoned) return null;
    const weak =
      lasting &&
      !zoned &&
      !isEvening(text.skeleton, place, first.value, end) &&
      (!isAfter(ownCue, text.skeleton, place) || first.value === 24);
    // Malay `satu malam` is one night, `pukul satu malam` one at night.
    if (groups.night !== undefined && first.form === 'words' && groups.cue === undefined && !cued) return null;
    // A ratio (1:8) is no time: minutes have two digits.
    if (groups.colon && second?.raw.length !== 2) return null;
    const hour = readHour(dotted ? (dotted[0] as number) : half ? Math.floor(first.value) : first.value, groups);
    const minute = dotted ? (dotted[1] as number) : half ? 30 : second ? second.value : 0;
    if (hour === null || !(minute < 60)) return null;
    const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    if (weak) return { start: place, end, value, weak };
    if (groups.am ?? groups.pm) return { start: place, end, value, half: true };
    const open = marked === groups.colon && groups.night === undefined && hour >= 1 && hour < 12 && !first.raw.startsWith('0');
    return { start: place, end, value, ...(open && { open }) };
  };
}

function execAt(pattern: RegExp, skeleton: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(skeleton);
}

function isAfter(words: RegExp, skeleton: string, place: number): boolean {
  words.lastIndex = place;
  return words.test(skeleton);
}

/** Hours and minutes in one number: `17.00`, and `1700 hrs` where a mark of the hour follows. */
function splitHours(raw: string, marked: boolean): [number, number] | null {
  const match = /^([0-9]{1,2})[.]([0-9]{2})$/.exec(raw) ?? (marked ? /^([0-9]{2})([0-9]{2})$/.exec(raw) : null);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** Hours counted otherwise: `half past nine`, Thai `บ่าย 2 โมง`. */
function compilePhrases(pack: LanguagePack): (text: FactText, place: number) => Clock | null {
  const entries = Object.entries(pack.facts.times.phrases ?? {}).flatMap(([offset, list]) =>
    list.map((template) => ({ template, payload: offset })),
  );
  const { am, night = [] } = pack.facts.times;
  const pm = [...pack.facts.times.pm, ...night];
  const options = { spaced: pack.spaced };
  const match = compileAnchored(entries, {
    ...options,
    slots: { m: NUMBER, am: compileTemplates(am, options), pm: compileTemplates(pm, options) },
  });
  const afternoon = foldedPattern(compileTemplates(pm, options), 'u');
  return (text, place) => {
    const found = firstAnchored(match, text.skeleton, place);
    const hour = text.numbers[text.numberAt(place)]?.value ?? Number.NaN;
    if (!found || !(hour >= 0 && hour <= 24)) return null;
    // `ten minutes to five`: the minutes are said, too.
    const said =
      text.numbersWithin(found.start, found.end).find((number) => number !== text.numbers[text.numberAt(place)])?.value ?? Number.NaN;
    const [hours, minutes] = found.payload.endsWith('m')
      ? [Number(/[0-9]+/.exec(found.payload)?.[0] ?? 0), said]
      : (found.payload.split(':').map(Number) as [number, number]);
    if (!(minutes < 60)) return null;
    const noon = hour < 12 && afternoon.test(text.skeleton.slice(place, found.end)) ? 12 : 0;
    const total = ((hour + hours + noon) * 60 + (found.payload.startsWith('-') ? -minutes : minutes) + 1440) % 1440;
    const value = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
    return { start: found.start, end: found.end, value };
  };
}

function readHour(hour: number, groups: Record<string, string | undefined>): number | null {
  if (!Number.isInteger(hour) || hour < 0 || hour > 24) return null;
  if (groups.night !== undefined) return hour === 12 ? 0 : hour > 4 && hour < 12 ? hour + 12 : hour % 24;
  if (groups.pm !== undefined && hour < 12) return hour + 12;
  if (groups.am !== undefined && hour === 12) return 0;
  return hour % 24;
}

function compileWords(pack: LanguagePack): (text: FactText) => Clock[] {
  const groups = Object.entries(pack.facts.times.words).map(([payload, templates]) => ({ payload, templates }));
  const search = compileSearch(groups, { spaced: pack.spaced, slots: { n: NUMBER } });
  return (text) =>
    search(text.skeleton)
      // `12 noon`, but `50 midday meals`; the `Midnight Run` is a name.
      .filter(
        ({ payload, start, end }) =>
          payload === '' || (text.numbersWithin(start, end).every(({ value }) => value % 12 === 0) && !isInName(text, start, end)),
      )
      .map(({ payload: value, start, end }) => ({ start, end, value }));
}

/** Whether a word with a capital goes on with another one: `Midnight Run`. */
function isInName(text: FactText, start: number, end: number): boolean {
  return (
    text.pack.spaced && /^\p{Lu}\p{Ll}/u.test(text.sourceBetween(start, end)) && /^ \p{Lu}\p{Ll}/u.test(text.sourceBetween(end, end + 3))
  );
}
