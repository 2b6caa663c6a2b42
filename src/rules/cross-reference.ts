import type { Link } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Clause } from '../contract/policy.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';
import { spot } from './compare-facts.js';
import { whole } from './missing-clauses.js';
import { compareTitlePointers } from './title-pointers.js';

/** Kinds of pointer whose numbers are labels of the document's own clauses. */
const OWN = new Set(['section', 'clause', 'article', 'paragraph', 'part', 'chapter', 'point', 'rule', 'by-law', 'item']);

/** What stands behind a document, which languages call by one name (`annexe`) or by several. */
const ATTACHED = new Set(['annex', 'schedule', 'appendix', 'exhibit']);

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

interface Pointer {
  fact: ClauseFact;
  ordinals: string;
}

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

function pointers(reading: Reading, clauses: readonly number[]): Pointer[] {
  return clauses.flatMap((clause) =>
    [...reading.factsOf(clause), ...barePointers(reading, clause)].flatMap((fact) => {
      const [kind, ordinals] = fact.value.split(' ');
      return fact.kind === 'reference' && kind && ordinals
        ? [{ fact, ordinals: OWN.has(kind) ? inFigures(ordinals, reading) : `${ATTACHED.has(kind) ? 'annex' : kind} ${ordinals}` }]
        : [];
    }),
  );
}

/** A number with stops, no part of a longer one. */
const DOTTED = /(?<![\p{L}\p{N}]|\p{N}[.,:/-])[0-9]{1,2}(?:\.[0-9]{1,2})+(?![\p{N}%]|[.,:/-]\p{N})/gu;

/** `exempt from 5.1`: the label of a clause of this document, with no word for a clause in front. */
function barePointers(reading: Reading, clause: number): ClauseFact[] {
  const labels = labelsOf(reading);
  const facts = reading.factsOf(clause);
  const text = labels.size === 0 ? '' : (reading.policy.clauses[clause]?.text ?? '');
  return [...text.matchAll(DOTTED)].flatMap(({ 0: quote, index: start }) => {
    const end = start + quote.length;
    if (!labels.has(quote) || facts.some((fact) => fact.start < end && fact.end > start)) return [];
    return [{ kind: 'reference' as const, value: `section ${quote}`, quote, start, end, clause, stated: true }];
  });
}

const labelsRead = new WeakMap<Reading, Set<string>>();

function labelsOf(reading: Reading): Set<string> {
  let labels = labelsRead.get(reading);
  if (!labels) labelsRead.set(reading, (labels = new Set(reading.policy.clauses.flatMap((clause) => labelOf(clause) ?? []))));
  return labels;
}

/** `4.1.d` and `4.1.ง` are the fourth part of 4.1, as ids have it. */
function inFigures(ordinals: string, { pack }: Reading): string {
  const own = pack.numbering.letters?.sequence ?? [];
  return ordinals.replace(
    /\.(\p{L})(?=\.|$)/gu,
    (_, letter: string) => `.${own.includes(letter) ? own.indexOf(letter) + 1 : letter.charCodeAt(0) - 96}`,
  );
}

/** Whether two pointers may be one: the same, or one of them less exact (`4.1` for `4.1 d`). */
function mayBeOne(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** The label, in the translation, of the clause that a pointer of the canonical version points at. */
function follow({ ordinals }: Pointer, comparison: Comparison): string {
  const index = comparison.canonical.policy.clauses.findIndex((clause) => labelOf(clause) === ordinals);
  const answer = index < 0 ? undefined : comparison.linkOf('canonical', index)?.translation[0];
  const label = answer === undefined ? null : labelOf(comparison.translation.policy.clauses[answer]);
  return label ?? ordinals;
}

function labelOf(clause: Clause | undefined): string | null {
  return clause?.label && clause.kind !== 'contents' && /^[0-9.]+$/.test(clause.id) ? clause.id : null;
}

/** A pointer to a number beyond the last one, where the document numbers its clauses. */
function* findNowhere(document: Reading): Generator<Drift> {
  const labels = labelsOf(document);
  const top = document.policy.clauses.filter((clause) => clause.kind === 'heading' && clause.label?.ordinals.length === 1);
  if (top.length < 4) return;
  const last = Math.max(...top.map((clause) => clause.label?.ordinals[0] ?? 0));
  const elsewhere = elsewhereOf(document.pack);
  const running = runningNumbers(document);
  // `Clauses 15 to 22` are eight facts and one place.
  let told: ClauseFact | null = null;
  for (const fact of document.facts) {
    const [kind, ordinals] = fact.kind === 'reference' ? fact.value.split(' ') : [];
    if (
      !ordinals ||
      (kind !== 'section' && kind !== 'clause') ||
      !/^[0-9.]+$/.test(ordinals) ||
      labels.has(ordinals) ||
      running.has(ordinals)
    ) {
      continue;
    }
    const first = Number(ordinals.split('.')[0]);
    if (first <= last && (ordinals === String(first) || !labels.has(String(first)))) continue;
    if (
      first > last + 20 ||
      elsewhere.test(fold(document.policy.clauses[fact.clause]?.text.slice(fact.end, fact.end + FAR) ?? '').text) ||
      followsLaw(fact, document)
    ) {
      continue;
    }
    if (told?.clause === fact.clause && told.start === fact.start) continue;
    told = fact;
    yield {
      message: { key: 'cross-reference.nowhere', args: { actual: fact.quote } },
      severity: 'warning',
      actual: fact.value,
      translation: spot(fact),
    };
  }
}

/**
 * `your rights under the GDPR (ข้อ 15 ถึงข้อ 22)`: a language may have one word for its own clauses and a law's articles,
 * and a law named once is the one meant in the rest of its section.
 */
function followsLaw(fact: ClauseFact, { policy, factsOf }: Reading): boolean {
  for (let clause = fact.clause; clause >= 0 && policy.clauses[clause]?.kind !== 'heading'; clause--) {
    if (factsOf(clause).some((law) => law.kind === 'citation' && (clause < fact.clause || law.end <= fact.start))) return true;
  }
  return false;
}

/** Numbers that run on through the sections of a document: clause 18 is the third of Section C. */
function runningNumbers({ policy }: Reading): Set<string> {
  const counts = new Map<string, number>();
  for (const { label, kind } of policy.clauses) {
    if (label?.ordinals.length !== 1 || label.scheme !== 'decimal' || kind === 'contents') continue;
    const number = String(label.ordinals[0]);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([number, count]) => (count === 1 ? [number] : [])));
}

/** How far behind a pointer the text that it points into may be named, in characters. */
const FAR = 80;

const patterns = new WeakMap<LanguagePack, RegExp>();

function elsewhereOf(pack: LanguagePack): RegExp {
  let pattern = patterns.get(pack);
  if (!pattern) {
    patterns.set(
      pack,
      (pattern = foldedPattern(`^(?:[(][^)]{1,8}[)])* ?${compileTemplates(pack.facts.references.elsewhere, { spaced: pack.spaced })}`, '')),
    );
  }
  return pattern;
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
