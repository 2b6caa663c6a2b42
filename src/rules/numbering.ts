import type { Link } from '../contract/alignment.js';
import type { Clause, Label } from '../contract/policy.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { endOfWord } from '../text/word-ends.js';
import { whole } from './missing-clauses.js';

/** Labels of one list are counted in one scheme, without gaps and without repeats. */
export const numbering = defineRule({
  id: 'numbering',
  severity: 'warning',
  summary: 'Labels of one list skip, repeat or change their scheme',
  checkLink: compareLabels,
  *checkDocument(document) {
    // Units may have been taken from anywhere; that 3 stands below 1 is no fault of theirs.
    if (document.policy.units) return;
    for (const siblings of siblingsOf(document)) yield* checkSiblings(siblings, document);
  },
});

/** Documents may be numbered each in its own way; where the file itself says what answers what, (c) answers (c) or ค. */
function* compareLabels({ canonical, translation, stated }: Link, comparison: Comparison): Generator<Drift> {
  const [from, to] = [canonical[0], translation[0]];
  if (!stated || from === undefined || to === undefined) return;
  const [expected, actual] = [comparison.canonical.policy.clauses[from]?.label, comparison.translation.policy.clauses[to]?.label];
  if (!expected || !actual || readingsOf(expected).some((reading) => readingsOf(actual).includes(reading))) return;
  yield {
    message: { key: 'numbering.differs', args: { expected: expected.text, actual: actual.text } },
    expected: expected.text,
    actual: actual.text,
    canonical: whole(from, comparison.canonical),
    translation: whole(to, comparison.translation),
  };
}

/** The last number, which is all that `4.1 (c)` and `(c)` may have in common; both where `i.` may be one or nine. */
function readingsOf({ ordinals, alternative }: Label): (number | undefined)[] {
  return [ordinals.at(-1), ...(alternative ? [alternative.ordinals.at(-1)] : [])];
}

/** Labelled clauses under one parent, contents and text apart. */
function siblingsOf(document: Reading): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, clause] of document.policy.clauses.entries()) {
    if (!clause.label || clause.kind === 'meta') continue;
    // `Part II` and `45.` are counted apart, though both may stand under one heading.
    const name = /(?<!\p{L})(?![ivxlcdm]+(?!\p{L}))\p{L}{3,}/iu.exec(clause.label.text)?.[0].toLowerCase() ?? '';
    const key = `${clause.id.replace(/[^.]*$/, '')} ${clause.parent} ${clause.kind === 'contents'} ${name} ${clause.label.ordinals.slice(0, -1).join('.')}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function* checkSiblings(siblings: readonly number[], { policy }: Reading): Generator<Drift> {
  const ordinals = siblings.map((index) => lastOrdinal(policy.clauses[index]));
  const all = new Set(ordinals);
  for (let i = 1; i < siblings.length; i++) {
    const [before, here] = [policy.clauses[siblings[i - 1] as number], policy.clauses[siblings[i] as number]];
    const [previous, current] = [ordinals[i - 1] as number, ordinals[i] as number];
    if (!before?.label || !here?.label || (current === 1 && !isRepeatedFirst(previous, all))) continue;
    const place = { clause: siblings[i] as number, start: 0, end: endOfWord(here.text, 40) };
    const args = { expected: before.label.text, actual: here.label.text };
    if (before.label.scheme !== here.label.scheme && before.label.scheme !== 'word' && here.label.scheme !== 'word') {
      yield { message: { key: 'numbering.scheme', args }, expected: before.label.text, actual: here.label.text, translation: place };
    } else if (current === previous) {
      yield { message: { key: 'numbering.repeat', args: { actual: here.label.text } }, actual: here.label.text, translation: place };
    } else if (current > previous + 1 && !isComplete(previous, current, all)) {
      yield { message: { key: 'numbering.skip', args }, expected: before.label.text, actual: here.label.text, translation: place };
    }
  }
}

/** A second `1.` begins another list, unless the 2 that should stand there is missing before a 3. */
function isRepeatedFirst(previous: number, all: ReadonlySet<number>): boolean {
  return previous === 1 && !all.has(2) && all.has(3);
}

function lastOrdinal(clause: Clause | undefined): number {
  return clause?.label?.ordinals.at(-1) ?? 0;
}

/** On a page in columns the numbers stand out of order, yet none is missing. */
function isComplete(previous: number, current: number, all: ReadonlySet<number>): boolean {
  for (let n = previous + 1; n < current; n++) if (!all.has(n)) return false;
  return true;
}
