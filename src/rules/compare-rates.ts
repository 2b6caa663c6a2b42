import type { Link } from '../contract/alignment.js';
import type { ClauseFact, FactKind } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Comparison, Drift, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';

/** How far in front of an amount the word stands that says what period it is for, in characters: `the monthly fee of RM50`. */
const BEFORE = { money: 30, percent: 20 };
const BEHIND = 24;

/** An amount for a period: `RM50 a month`. */
interface Rate extends Spot {
  fact: ClauseFact;
  period: string;
}

/** Amounts that both sides state alike, each once, and for another period: `RM50 a month`, `RM50 setahun` (a year). */
export function* differingRates(link: Link, { canonical, translation }: Comparison, kind: FactKind): Generator<Drift> {
  const theirs = ratesIn(translation, link.translation, kind);
  for (const ours of ratesIn(canonical, link.canonical, kind)) {
    const rate = theirs.find(({ fact }) => fact.value === ours.fact.value);
    if (!rate || rate.period === ours.period) continue;
    const quote = ({ clause, start, end }: Spot, { policy }: Reading): string => policy.clauses[clause]?.text.slice(start, end) ?? '';
    yield {
      message: { key: 'drift.differs', args: { kind, expected: quote(ours, canonical), actual: quote(rate, translation) } },
      expected: `${ours.fact.value} per ${ours.period}`,
      actual: `${rate.fact.value} per ${rate.period}`,
      canonical: { clause: ours.clause, start: ours.start, end: ours.end },
      translation: { clause: rate.clause, start: rate.start, end: rate.end },
    };
  }
}

function ratesIn(reading: Reading, clauses: readonly number[], kind: FactKind): Rate[] {
  const amounts = clauses.flatMap((clause) => reading.factsOf(clause).filter((fact) => fact.kind === kind));
  return amounts
    .filter((fact) => amounts.filter(({ value }) => value === fact.value).length === 1)
    .flatMap((fact) => rateOf(fact, reading.policy.clauses[fact.clause]?.text ?? '', reading.pack) ?? []);
}

function rateOf(fact: ClauseFact, text: string, pack: LanguagePack): Rate | null {
  const patterns = patternsOf(pack);
  const behind = fold(text.slice(fact.end, fact.end + BEHIND));
  for (const { period, after } of patterns) {
    const found = after.exec(behind.text);
    if (found) return { fact, period, clause: fact.clause, start: fact.start, end: fact.end + behind.toSource(found[0].length) };
  }
  const from = Math.max(0, fact.start - (fact.kind === 'percent' ? BEFORE.percent : BEFORE.money));
  const before = fold(text.slice(from, fact.start));
  for (const { period, front } of patterns) {
    const found = front.exec(before.text);
    if (found) return { fact, period, clause: fact.clause, start: from + before.toSource(found.index), end: fact.end };
  }
  return null;
}

interface Patterns {
  period: string;
  after: RegExp;
  front: RegExp;
}

const compiled = new WeakMap<LanguagePack, Patterns[]>();

function patternsOf(pack: LanguagePack): Patterns[] {
  let patterns = compiled.get(pack);
  if (!patterns) {
    const options = { spaced: pack.spaced };
    patterns = Object.entries(pack.facts.durations.per ?? {}).map(([period, { behind, before }]) => ({
      period,
      after: foldedPattern(`^ {0,2}${compileTemplates(behind, options)}`, 'u'),
      // Nothing that belongs to another amount stands between.
      front: foldedPattern(`${compileTemplates(before, options)}[^0-9.,;:|]*$`, 'u'),
    }));
    compiled.set(pack, patterns);
  }
  return patterns;
}
