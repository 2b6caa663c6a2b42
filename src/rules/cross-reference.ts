import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { spot } from './compare-facts.js';
import { whole } from './missing-clauses.js';
import { compareTitlePointers } from './title-pointers.js';
import { findNowhere } from './nowhere.js';
import { labelOf, mayBeOne, type Pointer, pointers } from './pointers.js';

export const crossReference = defineRule({
  id: 'cross-reference',
  severity: 'error',
  summary: 'A section pointed at differs or does not exist, or the contents differ from the headings',
  *checkLink(link, comparison) {
    yield* comparePointers(link, comparison);
    yield* compareTitlePointers(link, comparison);
  },
  *checkDocument(document) {
    yield* findNowhere(document);
    yield* compareContents(document);
  },
});

/** A pointer of the canonical version, and what the translation must point at. */
type Wanted = Pointer & { wanted: string };

/** `Section 9` here may rightly be `ข้อ 10` there when the clauses have moved: pointers are read through the links. */
function* comparePointers(link: Link, comparison: Comparison): Generator<Drift> {
  if (link.canonical.length === 0 || link.translation.length === 0) return;
  const expected = pointers(comparison.canonical, link.canonical).map((pointer) => ({ ...pointer, wanted: follow(pointer, comparison) }));
  const actual = pointers(comparison.translation, link.translation);
  const lost = expected.filter(
    ({ wanted, ordinals }) => !actual.some((other) => mayBeOne(other.ordinals, wanted) || mayBeOne(other.ordinals, ordinals)),
  );
  const gained = actual.filter(
    (other) => !expected.some(({ wanted, ordinals }) => mayBeOne(other.ordinals, wanted) || mayBeOne(other.ordinals, ordinals)),
  );
  const changes = [
    ...lost.slice(0, gained.length).map((before, i): [Wanted, Pointer] => [before, gained[i] as Pointer]),
    ...(lost.length > 0 && gained.length > 0 ? [] : compareRanges(expected, actual, lost, gained)),
  ];
  for (const [before, after] of changes) {
    yield {
      message: {
        key: 'drift.differs',
        args: {
          kind: 'reference',
          expected: { kind: 'reference', value: before.fact.value },
          actual: { kind: 'reference', value: after.fact.value },
        },
      },
      expected: before.wanted === before.ordinals ? before.fact.value : before.wanted,
      actual: after.fact.value,
      canonical: spot(before.fact),
      translation: spot(after.fact),
    };
  }
}

/** `Articles 15 to 22` and `Articles 15 to 20`: ranges that begin or end elsewhere, where nothing stands for what is gone. */
function compareRanges(
  expected: readonly Wanted[],
  actual: readonly Pointer[],
  lost: readonly Wanted[],
  gained: readonly Pointer[],
): [Wanted, Pointer][] {
  const [ours, theirs] = [rangesOf(expected), rangesOf(actual)];
  if (ours.length !== 1 || theirs.length !== 1 || lost.length + gained.length === 0) return [];
  const [here, there] = [ours[0] as Wanted[], theirs[0] as Pointer[]];
  const [first, last] = [
    [here[0], there[0]],
    [here.at(-1), there.at(-1)],
  ] as [[Wanted, Pointer], [Wanted, Pointer]];
  const differs = ([before, after]: [Wanted, Pointer]): boolean =>
    !mayBeOne(after.ordinals, before.wanted) && !mayBeOne(after.ordinals, before.ordinals);
  return [first, last].filter(differs);
}

/** Pointers that are read from one place: all that a range holds. */
function rangesOf<T extends Pointer>(pointers: readonly T[]): T[][] {
  const ranges = new Map<string, T[]>();
  for (const pointer of pointers) {
    const place = `${pointer.fact.clause} ${pointer.fact.start}`;
    ranges.set(place, [...(ranges.get(place) ?? []), pointer]);
  }
  return [...ranges.values()].filter(({ length }) => length > 1);
}

/** The label, in the translation, of the clause that a pointer of the canonical version points at. */
function follow({ ordinals }: Pointer, comparison: Comparison): string {
  const index = comparison.canonical.policy.clauses.findIndex((clause) => labelOf(clause) === ordinals);
  const answer = index < 0 ? undefined : comparison.linkOf('canonical', index)?.translation[0];
  const label = answer === undefined ? null : labelOf(comparison.translation.policy.clauses[answer]);
  return label ?? ordinals;
}

/** Entries of the contents against the headings of the same label. */
function* compareContents(document: Reading): Generator<Drift> {
  const { clauses } = document.policy;
  const headings = new Map<string, number>();
  for (const [index, clause] of clauses.entries()) {
    const label = clause.kind === 'heading' ? labelOf(clause) : null;
    if (label && !headings.has(label)) headings.set(label, index);
  }
  for (const [index, entry] of clauses.entries()) {
    if (entry.kind !== 'contents' || !entry.label) continue;
    const heading = headings.get(entry.label.ordinals.join('.'));
    if (heading === undefined) continue;
    const [expected, actual] = [clauses[heading]?.text ?? '', entry.text];
    if (letters(expected) === letters(actual)) continue;
    yield {
      message: { key: 'cross-reference.contents', args: { expected: expected.trim(), actual: actual.trim() } },
      severity: 'info',
      expected: expected.trim(),
      actual: actual.trim(),
      canonical: whole(heading, document),
      translation: whole(index, document),
    };
  }
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
