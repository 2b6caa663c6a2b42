import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { type Folded, fold } from '../text/fold.js';
import { compileAddresses } from './addresses.js';
import { compileAges } from './ages.js';
import { compileCitations } from './citations.js';
import { compilePhones, readEmails, readLinks, type ZoneReader } from './contacts.js';
import { compileCounts } from './counts.js';
import { compileDates } from './dates.js';
import { compileDurations } from './durations.js';
import type { FactReader } from './fact-reader.js';
import { FactText } from './fact-text.js';
import { compileMeasures } from './measures.js';
import { compileMoney } from './money.js';
import { compileMonthlyDays } from './monthly-days.js';
import { compileNames } from './names.js';
import { compilePercents } from './percents.js';
import { choicesOf, compilePlaceholders } from './placeholders.js';
import { compileReferences } from './references.js';
import { compileSight } from './scan-phrases.js';
import { compileNumberScanner, type NumberToken } from './scan-numbers.js';
import { SpanSet } from './span-set.js';
import { compileTemplates } from './template.js';
import { compileTerms } from './terms.js';
import { compileTimes } from './times.js';
import { compileYearlyDays } from './yearly-days.js';

/** What a language's pack compiles to. */
export interface FactReaders {
  /**
   * The facts of each text. Each reader goes over all texts before the next one does: what it was compiled to stays in
   * the processor's cache, while text by text, all readers for each, takes up to twice as long.
   */
  facts(sources: readonly string[]): Fact[][];
  /** Days of no year in a text of which the facts have been read. */
  recurringDays(source: string, facts: readonly Fact[]): Fact[];
  /** Every number of a text, whatever it is part of; offsets are into the text as given. */
  numbers(source: string): NumberToken[];
}

/**
 * Everything that reads facts in one language, compiled once. The order is the order of claims: a number that is
 * part of a date is no count. Whatever has the surest marks goes first, `count` (any number of things) last.
 */
export function compileReaders(pack: LanguagePack): FactReaders {
  // `a second` is far more often one more than a sixtieth of a minute.
  const units = compileTemplates(
    Object.entries(pack.facts.durations.units).flatMap(([unit, words]) => (unit === 'second' ? [] : words)),
    { spaced: pack.spaced },
  );
  const scan = compileNumberScanner(pack, units);
  const zones: ZoneReader[] = [
    compilePlaceholders(pack),
    readEmails,
    readLinks,
    compileCitations(pack),
    compilePhones(pack),
    compileAddresses(pack),
  ];
  const readers: FactReader[] = [
    compileReferences(pack),
    compileDates(pack),
    compileMoney(pack),
    compilePercents(pack),
    compileTimes(pack),
    compileAges(pack),
    compileDurations(pack),
    compileMeasures(pack),
    compileCounts(pack),
  ];
  const [readNames, readTerms] = [compileNames(pack), compileTerms(pack)];
  const numbers = (source: string): NumberToken[] => {
    const { text, toSource } = fold(source);
    return scan(text).map((token) => ({ ...token, start: toSource(token.start), end: toSource(token.end) }));
  };
  let days: readonly FactReader[] | undefined;
  const namesMonth = compileSight(pack.facts.durations.units.month ?? [], { spaced: pack.spaced });
  const recurringDays = (source: string, found: readonly Fact[]): Fact[] => {
    const folded = fold(source);
    // `the fifth day of each month` has no figure, and no day is without both.
    if (!/[0-9\u0e50-\u0e59]/.test(source) && !namesMonth(folded.text)) return [];
    // `31` may have been read as a count, and `of each year` as a period.
    const draft: Draft = { source, folded, found: found.filter(({ kind }) => kind !== 'count' && kind !== 'duration') };
    days ??= [compileYearlyDays(pack), compileMonthlyDays(pack)];
    const text = new FactText(source, folded, scan, zonesOf(draft), pack);
    return days.flatMap((read) => read(text));
  };
  return { facts, numbers, recurringDays };

  function facts(sources: readonly string[]): Fact[][] {
    const drafts = sources.map((source): Draft => ({ source, folded: fold(source), found: [] }));
    for (const reader of zones) for (const draft of drafts) addFree(draft, reader(draft.source, draft.folded));
    const texts = drafts.map((draft) => new FactText(draft.source, draft.folded, scan, zonesOf(draft), pack));
    for (const reader of readers) {
      for (const [at, { found }] of drafts.entries()) for (const fact of reader(texts[at] as FactText)) found.push(fact);
    }
    for (const { source, folded, found } of drafts) for (const fact of readTerms(source, folded)) found.push(fact);
    // Names claim nothing: what is part of an address, a law or a date is not read again.
    for (const draft of drafts) addFree(draft, readNames(draft.source, draft.folded));
    return drafts.map(({ found }) => found.sort((a, b) => a.start - b.start || a.end - b.end));
  }
}

/** A text and what has been found in it so far. */
interface Draft {
  source: string;
  folded: Folded;
  found: Fact[];
}

/** Adds what overlaps nothing that was found before: a link inside a placeholder belongs to the placeholder. */
function addFree({ found }: Draft, facts: readonly Fact[]): void {
  if (facts.length === 0) return;
  const taken = new SpanSet(found);
  for (const fact of facts) if (!taken.overlaps(fact)) found.push(fact);
}

/** Where no number is looked for, as spans of the folded text. */
function zonesOf({ found, folded }: Draft): { start: number; end: number }[] {
  const spans = new Map<number, number>();
  const add = (start: number, end: number): unknown => end > start && spans.set(start, Math.max(end, spans.get(start) ?? 0));
  for (const fact of found) {
    let from = fact.start;
    for (const { start, end } of fact.kind === 'placeholder' ? choicesOf(fact.quote) : []) {
      add(from, fact.start + start);
      from = fact.start + end;
    }
    add(from, fact.end);
  }
  return [...spans].sort((a, b) => a[0] - b[0]).map(([start, end]) => ({ start: folded.toFolded(start), end: folded.toFolded(end) }));
}
