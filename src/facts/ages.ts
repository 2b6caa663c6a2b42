import type { AgePhrases, Bound } from '../contract/fact-phrases.js';
import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { type AnchoredMatch, type AnchoredMatcher, compileAnchored } from './anchored.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, mismatchOf, NUMBER } from './fact-text.js';
import { formatAge, formatDecimal } from './normal-form.js';
import { compileSearch } from './search-phrases.js';
import { compileTemplates, type TemplateOptions, foldedPattern } from './template.js';

/** No one is older: numbers above are no ages, whatever the phrase around them. */
const OLDEST = 120;

type AgeBound = Bound | '=' | '[]' | '[)' | '(]' | '()';

/** Reads ages as intervals of years: `under the age of 13` → `[0,13)`, `13 or under` → `[0,13]`. */
export function compileAges(pack: LanguagePack): FactReader {
  const options = compileSlots(pack);
  const strong = compileByBound(pack.facts.ages.phrases, options);
  const weak = compileByBound(pack.facts.ages.weak ?? {}, options);
  const chained = compileByBound(pack.facts.ages.chained ?? {}, options);
  const joint = foldedPattern(`^[, ]{0,3}(?:${compileTemplates(pack.facts.references.and, { spaced: pack.spaced })})? {0,3}$`, 'u');
  const otherUnit = compileOtherUnit(pack);
  const mayFollow = compileFollowers(pack);
  const isLifetime = compileLifetimes(pack, options);
  const notBefore = foldedPattern(` {0,3}${compileTemplates(pack.facts.ages.notBefore ?? [], { spaced: pack.spaced })}`, 'uy');
  const isUntil = compileUntil(pack);
  const words = compileWords(pack);
  return (text) => {
    const facts = words(text);
    let last = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < text.numbers.length; i++) {
      const hit = text.isFree(i) ? readAt(text, i, last) : null;
      if (!hit) continue;
      facts.push(hit.fact);
      last = hit.end;
    }
    return facts;
  };

  /** A phrase right behind another age, `last` being where that one ended. */
  function readChained(text: FactText, place: number, last: number): AnchoredMatch<AgeBound> | null {
    if (place - last > 40) return null;
    const found = longest(chained, text, place);
    return found && found.start >= last && joint.test(text.skeleton.slice(last, found.start)) ? found : null;
  }

  function readAt(text: FactText, index: number, last: number): { fact: Fact; end: number } | null {
    const place = text.places[index] as number;
    const lower = text.numbers[index]?.value ?? Number.NaN;
    // `below zero` is no age. Asked before any phrase is tried: most numbers of a text of prices are none.
    if (!(lower > 0 && lower <= OLDEST)) return null;
    const found = longest(strong, text, place) ?? longest(weak, text, place, mayFollow) ?? readChained(text, place, last);
    notBefore.lastIndex = found?.end ?? 0;
    if (
      !found ||
      notBefore.test(text.skeleton) ||
      otherUnit(text.skeleton, found.end) ||
      !text.isFreeWithin(found.start, found.end) ||
      isLifetime(text.skeleton, found)
    ) {
      return null;
    }
    const tokens = text.numbersWithin(place, found.end);
    const upper = tokens.slice(1).find((token) => token.value > lower && token.value <= OLDEST)?.value;
    const value = readInterval(found.payload === '>=' && isUntil(text.skeleton, found) ? '<' : found.payload, lower, upper);
    if (value === null) return null;
    const apart = tokens.some(({ mismatch }) => mismatch) ? undefined : separateFigure(tokens, found.payload);
    return { fact: text.fact('age', value, found.start, found.end, apart ? { fault: mismatchOf(apart) } : {}), end: found.end };
  }
}

function compileSlots(pack: LanguagePack): TemplateOptions {
  const options = { spaced: pack.spaced };
  const slots: Record<string, string> = { m: NUMBER, to: `-? {0,3}(?:-|${compileTemplates(pack.facts.rangeTo, options)}) {0,3}` };
  for (const [name, words] of Object.entries(pack.facts.ages.slots)) slots[name] = compileTemplates(words, { ...options, slots });
  return { ...options, slots, phrases: pack.facts.ages.slots };
}

/** Phrases with the bounds that they mean; of two that match alike the bound named first wins. */
interface BoundMatcher {
  match: AnchoredMatcher<AgeBound>;
  bounds: readonly AgeBound[];
}

function compileByBound(phrases: AgePhrases['phrases'], options: TemplateOptions): BoundMatcher {
  const entries = Object.entries(phrases) as [AgeBound, string[]][];
  const match = compileAnchored(
    entries.flatMap(([payload, list]) => list.map((template) => ({ template, payload }))),
    options,
  );
  return { match, bounds: entries.map(([bound]) => bound) };
}

/** Of each bound the first phrase that matches, and of those the longest match, so that `under 13 years of age` is no bare `13 years of age`. */
function longest(
  { match, bounds }: BoundMatcher,
  text: FactText,
  place: number,
  accept: (skeleton: string, end: number) => boolean = () => true,
): AnchoredMatch<AgeBound> | null {
  const first = new Map<AgeBound, AnchoredMatch<AgeBound>>();
  for (const found of match(text.skeleton, place, (bound) => !first.has(bound))) first.set(found.payload, found);
  let best: AnchoredMatch<AgeBound> | null = null;
  for (const bound of first.size === 0 ? [] : bounds) {
    const found = first.get(bound);
    if (found && accept(text.skeleton, found.end) && (!best || found.end - found.start > best.end - best.start)) best = found;
  }
  return best;
}

/** `before the eighteenth birthday`: the longest phrase of all counts. */
function compileWords(pack: LanguagePack): (text: FactText) => Fact[] {
  const entries = Object.entries(pack.facts.ages.words ?? {}).flatMap(([payload, list]) =>
    list.map((phrase) => ({ payload, templates: [phrase] })),
  );
  const search = compileSearch(
    entries.sort((a, b) => b.templates[0]!.length - a.templates[0]!.length),
    { spaced: pack.spaced },
  );
  return (text) => search(text.skeleton).map(({ payload, start, end }) => text.fact('age', payload, start, end));
}

/** `under 13 months`, `at least 16 GB`: the number belongs to another unit than years. */
function compileOtherUnit(pack: LanguagePack): (skeleton: string, end: number) => boolean {
  const { durations, measures, money, percents } = pack.facts;
  const words = [
    ...Object.entries(durations.units).flatMap(([unit, list]) => (unit === 'year' ? [] : list)),
    ...Object.values(measures).flat(),
    ...Object.values(money.after).flat(),
    ...percents.after,
  ];
  const pattern = foldedPattern(`[ -]{0,3}(?:%|${compileTemplates(words, { spaced: pack.spaced })})`, 'uy');
  return (skeleton, end) => {
    pattern.lastIndex = end;
    return skeleton[end - 1] === NUMBER && pattern.test(skeleton);
  };
}

/** `the cookie has an age of 2 years`: what belongs to a thing is a period, unless a person is named right before it. */
function compileLifetimes(
  pack: LanguagePack,
  options: TemplateOptions,
): (skeleton: string, found: { start: number; end: number; payload: AgeBound }) => boolean {
  const { notAfter = [], things = [], records = [], slots } = pack.facts.ages;
  if (notAfter.length + things.length + records.length === 0) return () => false;
  const person = compileTemplates(slots.person ?? [], options);
  const pattern = foldedPattern(
    `(?<=${compileTemplates(notAfter, options)} {0,2}|(?<!${person}[\\p{L}\\p{M}]{0,12} ?)${compileTemplates(things, options)} {0,2})`,
    'uy',
  );
  // `the holder of a savings account aged 18`: the person in front of the thing is meant where the phrase speaks of an age.
  const ofHolder = foldedPattern(
    `(?<=${person}[\\p{L}\\p{M}]{0,12} (?:[\\p{L}\\p{M}'-]{1,20} )?${compileTemplates(notAfter, options)} {0,2})`,
    'uy',
  );
  const isOfHolder = (skeleton: string, start: number, phrase: string): boolean => {
    ofHolder.lastIndex = start;
    return options.spaced && ofAge.test(phrase) && ofHolder.test(skeleton);
  };
  const named = foldedPattern(person, 'u');
  const recorded = foldedPattern(`(?<=${compileTemplates(records, options)} {0,2})`, 'uy');
  // `records of employees aged over 40` are those of older employees.
  const ofAge = foldedPattern(
    compileTemplates(
      ['aged', 'age', 'ageWord'].flatMap((slot) => slots[slot] ?? []),
      options,
    ),
    'u',
  );
  const plain = foldedPattern(
    `${NUMBER}[ -]{0,2}${compileTemplates(pack.facts.durations.units.year ?? [], { spaced: pack.spaced })}$`,
    'u',
  );
  const isRecorded = (skeleton: string, start: number, phrase: string): boolean => {
    recorded.lastIndex = start;
    return records.length > 0 && recorded.test(skeleton) && plain.test(phrase) && !ofAge.test(phrase);
  };
  return (skeleton, { start, end, payload }) => {
    if (payload.startsWith('>') && isRecorded(skeleton, start, skeleton.slice(start, end))) return true;
    pattern.lastIndex = start;
    const phrase = skeleton.slice(start, end);
    return pattern.test(skeleton) && !named.test(phrase) && !isOfHolder(skeleton, start, phrase);
  };
}

/** `until the holder of the account turns 18`: who is younger than that, told by a word in front, whoever stands between. */
function compileUntil(pack: LanguagePack): (skeleton: string, found: { start: number; end: number }) => boolean {
  const { until } = pack.facts.ages;
  if (!until) return () => false;
  const options = { spaced: pack.spaced };
  const before = foldedPattern(`(?<=${compileTemplates(until.words, { ...options, edges: 'before' })}[^.,;:!?()\n${NUMBER}]{0,60})`, 'uy');
  const reaching = foldedPattern(compileTemplates(until.reaching, options), 'u');
  return (skeleton, { start, end }) => {
    before.lastIndex = start;
    return reaching.test(skeleton.slice(start, end)) && before.test(skeleton);
  };
}

/** What stands behind a weak phrase must not be something counted, at once or at the end of a range: `at least 13 characters`, `over 3 to 5 days`. */
function compileFollowers(pack: LanguagePack): (skeleton: string, end: number) => boolean {
  const words = compileTemplates(pack.facts.ages.weakFollowers ?? [], { spaced: pack.spaced });
  const range = compileTemplates(pack.facts.rangeTo, { spaced: pack.spaced });
  const pattern = foldedPattern(`(?! {0,3}(?:-|${range}) {0,3}${NUMBER}) {0,3}(?:$|[.,;:!?)\\]"'/-]|${words})`, 'uy');
  return (skeleton, end) => {
    pattern.lastIndex = end;
    return pattern.test(skeleton);
  };
}

function readInterval(bound: AgeBound, lower: number, upper: number | undefined): string | null {
  if (bound.length !== 2 || bound.endsWith('=')) return formatAge(bound as Bound | '=', lower);
  if (upper === undefined) return null;
  return `${bound[0]}${formatDecimal(lower)},${formatDecimal(upper)}${bound[1]}`;
}

/** `สิบแปดปี (18)`: the figure stands behind the unit, a number of its own. */
function separateFigure(
  tokens: { value: number; raw: string; form: string }[],
  bound: string,
): { word: string; figure: string } | undefined {
  const [word, figure] = tokens;
  if (!word || !figure || /[[(]/.test(bound) || word.form !== 'words' || figure.form !== 'digits' || word.value === figure.value) {
    return undefined;
  }
  return { word: word.raw, figure: figure.raw };
}
