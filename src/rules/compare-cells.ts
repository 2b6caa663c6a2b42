import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Comparison } from '../contract/rule.js';
import type { Span } from '../contract/policy.js';
import { conceptsOf } from '../concepts/concepts-of.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { splitCells } from '../text/row-cells.js';
import type { Difference } from './compare-facts.js';

/** A number and nothing else, grouped or not. */
const BARE = /^[0-9]{1,3}(?:(?:[ .,'][0-9]{3})+|[0-9]*)$/;

/**
 * Cells of a row that hold nothing but a number, and another one on the other side: what they count stands at the head
 * of their column. `ages`: those of a column whose head speaks of an age, or the others.
 */
export function differingCells(link: Link, { canonical, translation }: Comparison, ages: boolean): Difference[] {
  const [ours, theirs] = [cellsOf(canonical, link.canonical), cellsOf(translation, link.translation)];
  if (ours.length < 2 || ours.length !== theirs.length) return [];
  return ours.flatMap((cell, column) => {
    const [expected, actual] = [
      numberIn(canonical, link.canonical[0]!, cell),
      numberIn(translation, link.translation[0]!, theirs[column]!),
    ];
    if (!expected || !actual || expected.value === actual.value) return [];
    return isOfAges(canonical, link.canonical[0]!, column) === ages ? [{ expected, actual, how: 'different' as const }] : [];
  });
}

function cellsOf({ policy }: Reading, [index, ...more]: readonly number[]): Span[] {
  const clause = index === undefined || more.length > 0 ? undefined : policy.clauses[index];
  return clause?.kind === 'row' ? splitCells(clause.text) : [];
}

/** The number that fills a cell, where no fact has been read in it. */
function numberIn(reading: Reading, clause: number, { start, end }: Span): ClauseFact | null {
  const quote = reading.policy.clauses[clause]?.text.slice(start, end) ?? '';
  const digits = fold(quote.trim()).text;
  if (!BARE.test(digits) || reading.factsOf(clause).some((fact) => fact.start < end && start < fact.end)) return null;
  return { kind: 'count', value: String(Number(digits.replace(/[^0-9]/g, ''))), quote, stated: true, clause, start, end };
}

/** Whether the first row of the table speaks of an age in this column. */
function isOfAges(reading: Reading, clause: number, column: number): boolean {
  const { clauses } = reading.policy;
  const columns = (index: number): Span[] => splitCells(clauses[index]?.text ?? '');
  const { length } = columns(clause);
  let head = clause;
  while (columns(head - 1).length === length) head -= 1;
  const cell = columns(head)[column];
  return (
    head < clause &&
    cell !== undefined &&
    conceptsOf(reading, head).some(({ id, start, end }) => id === 'age' && start >= cell.start && end <= cell.end)
  );
}
