import type { Bound, TimeUnit } from '../contract/fact-phrases.js';
import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileBounds } from './bounds.js';
import { type FactText, NUMBER } from './fact-text.js';
import type { FactReader } from './fact-reader.js';
import { formatDuration } from './normal-form.js';
import { compileJoint, readNumberRange } from './ranges.js';
import { compileTemplates } from './template.js';

interface Core {
  end: number;
  parts: [number, TimeUnit][];
  kind: '' | ' business' | ' calendar';
  /** `30+ days`. */
  plus: boolean;
}

/** Reads periods: `within thirty (30) business days` → `<=P30D business`, `every six months` → `every P6M`. */
export function compileDurations(pack: LanguagePack): FactReader {
  const core = compileCore(pack);
  const joint = compileJoint(pack);
  const { durations, bounds } = pack.facts;
  const bounded = compileBounds(pack, [bounds, durations.bounds]);
  const every = compileEvery(pack);
  const words = compileWords(pack);
  return (text) => {
    const facts: Fact[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      if (!text.isFree(i)) continue;
      const fact = readAt(text, text.places[i] as number);
      if (fact) facts.push(fact);
    }
    facts.push(...words(text));
    return facts;
  };

  function readAt(text: FactText, place: number): Fact | null {
    const { skeleton } = text;
    const ends = readNumberRange(text, place, joint);
    const first = core(text, ends ? ends.second : place);
    const lone = first ? null : core(text, place);
    const found = first ?? lone;
    if (!found) return null;
    const upper = formatDuration(found.parts);
    if (ends && first) {
      const lower = formatDuration([[ends.value, (found.parts[0] as [number, TimeUnit])[1]]]);
      return text.fact('duration', `[${lower},${upper}]${found.kind}`, ends.start, found.end);
    }
    const longer = readRangeOfUnits(text, place, found);
    if (longer) return longer;
    const recurring = every(skeleton, place, found.end);
    if (recurring) return text.fact('duration', `every ${upper}${found.kind}`, recurring.start, recurring.end);
    const before = bounded.before(skeleton, place);
    const after = before ? null : bounded.after(skeleton, found.end);
    const bound: Bound | '' = before?.bound ?? after?.bound ?? (found.plus ? '>=' : '');
    return text.fact('duration', `${bound}${upper}${found.kind}`, before?.at ?? place, after?.at ?? found.end, fault(text, place));
  }

  /** `6 months to 1 year`: a range whose ends name their own units. */
  function readRangeOfUnits(text: FactText, place: number, first: Core): Fact | null {
    let index = text.numberAt(place) + 1;
    while ((text.places[index] ?? Number.POSITIVE_INFINITY) < first.end) index++;
    const next = text.places[index];
    const start = next === undefined ? null : joint(text.skeleton, place, first.end, next);
    const second = start === null || next === undefined ? null : core(text, next);
    if (start === null || !second) return null;
    return text.fact('duration', `[${formatDuration(first.parts)},${formatDuration(second.parts)}]${second.kind}`, start, second.end);
  }
}

function fault(text: FactText, place: number): { fault?: Fact['fault'] } {
  const token = text.numbers[text.numberAt(place)];
  if (!token?.mismatch) return {};
  return { fault: { code: 'number-mismatch', expected: token.mismatch.word, actual: token.mismatch.figure } };
}

function compileCore(pack: LanguagePack): (text: FactText, place: number) => Core | null {
  const { durations } = pack.facts;
  const options = { spaced: pack.spaced };
  const units = (Object.entries(durations.units) as [TimeUnit, string[]][]).sort((a, b) => longest(b[1]) - longest(a[1]));
  const unit = (prefix: string): string =>
    `(?:${units.map(([name, words]) => `(?<${prefix}${name.replace('-', '')}>${compileTemplates(words, options)})`).join('|')})`;
  const business = compileTemplates(durations.kinds.business, options);
  const calendar = compileTemplates(durations.kinds.calendar, options);
  const adjective = compileTemplates(durations.adjectives, options);
  const gap = '[ -]{0,4}';
  const noPeriod = compileTemplates(durations.notBefore, { ...options, slots: { n: NUMBER } });
  const pattern = new RegExp(
    `${NUMBER}(?<plus>\\+)?${gap}(?:${adjective}${gap}){0,2}(?:(?:(?<b1>${business})|(?<c1>${calendar}))${gap})?${unit('u')}` +
      `(?![']?s? {0,2}${noPeriod})` +
      `(?:[ -]{0,3}(?:(?<b2>${business})|(?<c2>${calendar})))?(?<pair> ?\\( ?${NUMBER} ?\\))?` +
      `(?<half> {0,3}${compileTemplates(durations.half, options)})?` +
      `(?:(?:,? {0,3}${compileTemplates(durations.and, options)})? {0,3}${NUMBER}${gap}${unit('v')})?`,
    'uy',
  );
  return (text, place) => {
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    if (!match) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const end = place + match[0].length;
    const tokens = text.numbersWithin(place, end);
    const named = (prefix: string): TimeUnit | undefined => units.find(([name]) => groups[prefix + name.replace('-', '')] !== undefined)?.[0];
    const amount = (tokens[0]?.value ?? Number.NaN) + (groups.half === undefined ? 0 : 0.5);
    if (!(amount > 0 && Number.isFinite(amount)) || !text.isFreeWithin(place, end)) return null;
    const parts: [number, TimeUnit][] = [[amount, named('u') as TimeUnit]];
    const second = named('v');
    if (second) parts.push([tokens.at(-1)?.value ?? 0, second]);
    const kind = groups.b1 ?? groups.b2 ? ' business' : groups.c1 ?? groups.c2 ? ' calendar' : '';
    return { end, parts, kind, plus: groups.plus !== undefined };
  };
}

const longest = (words: string[]): number => Math.max(...words.map((word) => word.length));

function compileEvery(pack: LanguagePack): (skeleton: string, place: number, end: number) => { start: number; end: number } | null {
  const { before, after } = pack.facts.durations.every;
  const left = new RegExp(`(?<=(${compileTemplates(before, { spaced: pack.spaced })}) {0,4})`, 'uy');
  const right = new RegExp(` {0,4}${compileTemplates(after, { spaced: pack.spaced })}`, 'uy');
  return (skeleton, place, end) => {
    left.lastIndex = place;
    const before = left.exec(skeleton)?.[1];
    if (before !== undefined) return { start: skeleton.lastIndexOf(before, place - before.length), end };
    right.lastIndex = end;
    const after = right.exec(skeleton)?.[0];
    return after === undefined ? null : { start: place, end: end + after.length };
  };
}

/** Periods said without a number: `annually`. */
function compileWords(pack: LanguagePack): (text: FactText) => Fact[] {
  const entries = Object.entries(pack.facts.durations.words);
  if (entries.length === 0) return () => [];
  const pattern = new RegExp(entries.map(([, words]) => `(${compileTemplates(words, { spaced: pack.spaced })})`).join('|'), 'gu');
  return (text) => {
    const facts: Fact[] = [];
    for (const match of text.skeleton.matchAll(pattern)) {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const [value] = entries[index] as [string, string[]];
      facts.push(text.fact('duration', value, match.index, match.index + match[0].length));
    }
    return facts;
  };
}
