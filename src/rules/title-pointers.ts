import type { Link } from '../contract/alignment.js';
import type { Comparison, Drift, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';

/** A heading of the same document that a clause names between quotation marks: see "How can you reach us?". */
interface TitlePointer extends Spot {
  /** Index of the heading. */
  heading: number;
  quote: string;
}

const QUOTED = /["“”„«]\s*([^"“”„«»]{3,120}?)\s*["”“»]/gu;

/** Says where the translation names the heading of another section than the canonical version does. */
export function* compareTitlePointers(link: Link, comparison: Comparison): Generator<Drift> {
  const expected = pointersOf(comparison.canonical, link.canonical);
  const actual = expected.length > 0 ? pointersOf(comparison.translation, link.translation) : [];
  if (actual.length === 0) return;
  const wanted = expected.map((pointer) => ({ pointer, headings: comparison.linkOf('canonical', pointer.heading)?.translation ?? [] }));
  const lost = wanted.filter(({ headings }) => headings.length > 0 && !actual.some(({ heading }) => headings.includes(heading)));
  const gained = actual.filter(({ heading }) => !wanted.some(({ headings }) => headings.includes(heading)));
  for (const [i, { pointer }] of lost.entries()) {
    const after = gained[i];
    if (!after) return;
    yield {
      message: { key: 'drift.differs', args: { kind: 'reference', expected: pointer.quote, actual: after.quote } },
      expected: pointer.quote,
      actual: after.quote,
      canonical: { clause: pointer.clause, start: pointer.start, end: pointer.end },
      translation: { clause: after.clause, start: after.start, end: after.end },
    };
  }
}

const titles = new WeakMap<Reading, Map<string, number>>();

/** The headings of a document by their letters; of two that are called alike neither can be told. */
function titlesOf(reading: Reading): Map<string, number> {
  let map = titles.get(reading);
  if (map) return map;
  titles.set(reading, (map = new Map()));
  for (const [index, { kind, text }] of reading.policy.clauses.entries()) {
    if (kind !== 'heading') continue;
    const key = letters(text);
    map.set(key, map.has(key) ? -1 : index);
  }
  return map;
}

function pointersOf(reading: Reading, clauses: readonly number[]): TitlePointer[] {
  const known = titlesOf(reading);
  return clauses.flatMap((clause) =>
    [...(reading.policy.clauses[clause]?.text ?? '').matchAll(QUOTED)].flatMap((match) => {
      const heading = known.get(letters(match[1] as string)) ?? -1;
      return heading < 0 || clauses.includes(heading)
        ? []
        : [{ heading, clause, quote: match[1] as string, start: match.index, end: match.index + match[0].length }];
    }),
  );
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
