import type { ClauseFact } from '../contract/fact.js';
import type { Clause } from '../contract/policy.js';
import type { Reading } from '../facts/reading.js';

/** Kinds of pointer whose numbers are labels of the document's own clauses. */
const OWN = new Set(['section', 'clause', 'article', 'paragraph', 'part', 'chapter', 'point', 'rule', 'by-law', 'item']);

/** What stands behind a document, which languages call by one name (`annexe`) or by several. */
const ATTACHED = new Set(['annex', 'schedule', 'appendix', 'exhibit']);

/** A place that a text points at. */
export interface Pointer {
  fact: ClauseFact;
  ordinals: string;
}

export function pointers(reading: Reading, clauses: readonly number[]): Pointer[] {
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

export function labelsOf(reading: Reading): Set<string> {
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
export function mayBeOne(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

export function labelOf(clause: Clause | undefined): string | null {
  return clause?.label && clause.kind !== 'contents' && /^[0-9.]+$/.test(clause.id) ? clause.id : null;
}
