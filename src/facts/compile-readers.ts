import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
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
import { compileNames } from './names.js';
import { compilePercents } from './percents.js';
import { compilePlaceholders } from './placeholders.js';
import { compileReferences } from './references.js';
import { compileNumberScanner, type NumberToken } from './scan-numbers.js';
import { SpanSet } from './span-set.js';
import { compileTemplates } from './template.js';
import { compileTerms } from './terms.js';
import { compileTimes } from './times.js';

/** What a language's pack compiles to. */
export interface FactReaders {
  facts(source: string): Fact[];
  /** Every number of a text, whatever it is part of; offsets are into the text as given. */
  numbers(source: string): NumberToken[];
}

/**
 * Everything that reads facts in one language, compiled once. The order is the order of claims: a number that is
 * part of a date is no count. Whatever has the surest marks goes first, `count` (any number of things) last.
 */
export function compileReaders(pack: LanguagePack): FactReaders {
  // `a second` is far more often one more than a sixtieth of a minute.
  const units = compileTemplates(Object.entries(pack.facts.durations.units).flatMap(([unit, words]) => (unit === 'second' ? [] : words)), { spaced: pack.spaced });
  const scan = compileNumberScanner(pack, units);
  const zones: ZoneReader[] = [compilePlaceholders(pack), readEmails, readLinks, compileCitations(pack), compilePhones(pack), compileAddresses(pack)];
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
  return { facts, numbers };

  function facts(source: string): Fact[] {
    const folded = fold(source);
    const read = readZones(zones, source, folded);
    const text = new FactText(source, folded, scan, read.zones, pack);
    // Not `push(...)`: a clause of megabytes states more than a call takes arguments.
    const found = [read.facts, ...readers.map((reader) => reader(text)), readTerms(source, folded)].flat();
    // Names claim nothing: what is part of an address, a law or a date is not read again.
    const taken = new SpanSet(found);
    for (const name of readNames(source, folded)) if (!taken.overlaps(name)) found.push(name);
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** Zones in order of claim: a link inside a placeholder belongs to the placeholder. */
function readZones(readers: ZoneReader[], source: string, folded: ReturnType<typeof fold>): { facts: Fact[]; zones: { start: number; end: number }[] } {
  const facts: Fact[] = [];
  for (const reader of readers) {
    const found = reader(source, folded);
    const taken = new SpanSet(facts);
    for (const fact of found) if (!taken.overlaps(fact)) facts.push(fact);
  }
  const spans = new Map<number, number>();
  for (const fact of facts) spans.set(fact.start, Math.max(fact.end, spans.get(fact.start) ?? 0));
  const zones = [...spans].sort((a, b) => a[0] - b[0]).map(([start, end]) => ({ start: folded.toFolded(start), end: folded.toFolded(end) }));
  return { facts, zones };
}
