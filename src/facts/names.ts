import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { readForm } from './company-forms.js';
import type { ZoneReader } from './contacts.js';
import { compileRuns } from './find-runs.js';
import { type KnownName, readKnownNames } from './known-names.js';
import { ordinaryWordsOf } from './ordinary-words.js';
import { SpanSet } from './span-set.js';
import { isMarked, type NameSpan, type NameTools, opens, readRun, readStyle } from './name-runs.js';
import { compilePersons } from './persons.js';
import { compileTemplates } from './template.js';
import { compileUnspacedNames } from './unspaced-names.js';

/**
 * Reads names of organisations, products and people. A legal form, a capital inside a word and a title are sure
 * marks. Capitalised words inside a sentence are a name when one of them is no word of the language: contracts write
 * `Personal Data` with capitals, too.
 */
export function compileNames(pack: LanguagePack): ZoneReader {
  const { bodies, tails, abbreviations } = pack.names;
  const tools: NameTools = {
    pack,
    ordinary: ordinaryWordsOf(pack),
    bodies: new Set(bodies),
    tails: new Set(tails),
    abbreviations: new Set(abbreviations),
    coded: new RegExp(`${compileTemplates(pack.names.coded ?? [], { spaced: pack.spaced })}[ \\u00a0-]{0,2}$`, 'u'),
    article: articleOf(pack),
    isNaming: compileEnding(pack.names.naming, pack),
    isAgent: compileEnding(pack.names.agents, pack),
    isProduct: compileEnding(pack.names.products, pack),
    role: new RegExp(`(?:${(pack.names.roleEndings ?? []).join('|') || '(?!)'})$`, 'iu'),
  };
  const findRuns = compileRuns(pack);
  const readPersons = compilePersons(pack);
  const readUnspaced = compileUnspacedNames(pack);
  const feast = pack.names.feasts && new RegExp(`${compileTemplates(pack.names.feasts, { spaced: pack.spaced })}$`, 'iu');
  return (source) => {
    const known = readKnownNames(source, pack);
    const spans = withoutOverlaps([...readPersons(source), ...readUnspaced(source), ...listedNames(source, known)]);
    const places = known.filter(({ id, weak }) => !weak && /^(?:country|city|state|union)/.test(id));
    const taken = new SpanSet([...spans, ...places]);
    const style = readStyle(source, pack);
    for (const run of findRuns(source)) {
      // A place is no organisation, and what stands behind a title is a person already.
      for (const span of readRun(run, source, style, tools)) {
        if (!taken.overlaps(span) || matchesForm(source, span) || isOfPlace(span, places)) spans.push(span);
      }
    }
    if (style === 'sentence') {
      const read = new SpanSet([...spans, ...places]);
      for (const span of singleNames(source, known, pack.names.known)) if (!read.overlaps(span)) spans.push(span);
    }
    return withoutOverlaps(spans.filter(({ start, end }) => !feast?.test(source.slice(Math.max(0, start - 4), end)))).map(
      ({ start, end }) => nameFact('name', source, start, end),
    );
  };
}

/** Tells whether one of these stands right in front of a place, in letters of any case. */
function compileEnding(templates: readonly string[] | undefined, { spaced }: LanguagePack): (source: string, place: number) => boolean {
  const pattern = new RegExp(`(?<=${compileTemplates(templates ?? [], { spaced })}[ \\u00a0:]{0,2}[“"«]?[ \\u00a0]?)`, 'iuy');
  return (source, place) => {
    pattern.lastIndex = place;
    return pattern.test(source);
  };
}

function articleOf({ names, spaced }: LanguagePack): RegExp {
  const articles = names.headFirst ? (names.terms.articles ?? []) : [];
  return new RegExp(`${compileTemplates(articles.map((word) => word.replace(/'$/, '’')).concat(articles), { spaced })}[ \\u00a0]?$`, 'u');
}

/** Whether a name shows by itself that it is one: a legal form, a capital inside, capitals only, another script. */
export function isMarkedName(name: string, pack: LanguagePack): boolean {
  return !pack.spaced || readForm(name) !== null || name.split(/[ -]/).some((word) => isMarked(word, pack));
}

/** Names that a list tells: in another script than Latin (กูเกิล), or of several words of which some are small. */
function listedNames(source: string, known: readonly KnownName[]): NameSpan[] {
  return known.filter(
    ({ id, start, end, weak }) => !weak && /^(?:product|authority)/.test(id) && /[\s\p{Lo}]/u.test(source.slice(start, end)),
  );
}

/** `Apple`, `Orange`: a listed name that is a word of the language too, where no sentence begins with it. */
function singleNames(source: string, known: readonly KnownName[], listed: Record<string, string[]>): NameSpan[] {
  // Written as listed: a `Line Manager` is not LINE.
  return known.filter(
    ({ id, start, end, weak }) =>
      !weak && id.startsWith('product') && listed[id]?.includes(source.slice(start, end)) && !opens(source, start),
  );
}

/** `Football Association of Malaysia`, `Pos Malaysia`: a name that ends with its land, which no place by itself is. */
function isOfPlace({ start, end, ofPlace }: NameSpan, places: readonly KnownName[]): boolean {
  return (
    ofPlace === true && places.some((place) => place.start > start && place.end === end) && !places.some((place) => place.start === start)
  );
}

function matchesForm(source: string, { start, end }: NameSpan): boolean {
  return readForm(source.slice(start, end)) !== null;
}

export function nameFact(kind: 'name' | 'term', source: string, start: number, end: number): Fact {
  const quote = source.slice(start, end);
  return { kind, value: normaliseName(quote), quote, stated: true, start, end };
}

/** NFC, single spaces, straight quotation marks. */
export function normaliseName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .trim();
}

function withoutOverlaps(spans: NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  let last = -1;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < last) continue;
    kept.push(span);
    last = span.end;
  }
  return kept;
}
