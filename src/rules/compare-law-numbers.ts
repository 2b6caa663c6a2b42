import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Comparison, Drift } from '../contract/rule.js';
import { compareCitations } from '../facts/compare-citations.js';
import type { Reading } from '../facts/reading.js';
import { isCompared } from '../scope/gather-units.js';
import { fold } from '../text/fold.js';
import { spot } from './compare-facts.js';

/**
 * The number in brackets behind the name of a law, `Employment Act 1955 (Act 265)`: the name tells which law it is, the
 * number is held to that of the other side.
 */
export function* compareLawNumbers(link: Link, comparison: Comparison): Generator<Drift> {
  if (!isCompared(link)) return;
  const theirs = numberedLaws(comparison.translation, link.translation);
  const told = new Set<string>();
  for (const ours of numberedLaws(comparison.canonical, link.canonical)) {
    const named = theirs.filter(({ law }) => compareCitations(law, ours.law) !== 'different');
    const other = named[0];
    if (!other || named.some(({ number }) => number === ours.number) || told.has(ours.number)) continue;
    told.add(ours.number);
    const value = ({ number }: NumberedLaw): { kind: 'citation'; value: string } => ({ kind: 'citation', value: `ACT-${number}` });
    yield {
      message: { key: 'drift.differs', args: { kind: 'citation', expected: value(ours), actual: value(other) } },
      expected: `ACT-${ours.number}`,
      actual: `ACT-${other.number}`,
      canonical: spot(ours.fact),
      translation: spot(other.fact),
    };
  }
}

interface NumberedLaw {
  law: string;
  number: string;
  fact: ClauseFact;
}

/** `(Act 709)`, `(loi n° 78-17)`, and no year of another era: `พ.ศ. 2562 (2019)`. */
const BRACKETED =
  /[([][^()[\]0-9]*[^()[\]0-9\s][^()[\]0-9]*(?<number>(?!(?:1[5-9]|2[0145])[0-9]{2}(?![0-9-]))[0-9]{2,4}(?:-[0-9]{1,5})?)[^()[\]0-9]*[)\]]$/;

function numberedLaws({ factsOf }: Reading, clauses: readonly number[]): NumberedLaw[] {
  return clauses.flatMap((clause) =>
    factsOf(clause).flatMap((fact) => {
      const number = fact.kind === 'citation' ? BRACKETED.exec(fold(fact.quote).text)?.groups?.number : undefined;
      return number === undefined ? [] : [{ law: fact.value.split('/')[0] as string, number, fact }];
    }),
  );
}
