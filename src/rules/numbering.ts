import type { Clause } from '../contract/policy.js';
import { type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { endOfWord } from '../text/word-ends.js';

/** Labels of one list are counted in one scheme, without gaps and without repeats. */
export const numbering = defineRule({
  id: 'numbering',
  severity: 'warning',
  summary: 'Labels of one list skip, repeat or change their scheme',
  *checkDocument(document) {
    for (const siblings of siblingsOf(document)) yield* checkSiblings(siblings, document);
  },
});

/** Labelled clauses under one parent, contents and text apart. */
function siblingsOf(document: Reading): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, clause] of document.policy.clauses.entries()) {
    if (!clause.label || clause.kind === 'meta') continue;
    // `Part II` and `45.` are counted apart, though both may stand under one heading.
    const name = /\p{L}{3,}/u.exec(clause.label.text)?.[0].toLowerCase() ?? '';
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
    if (!before?.label || !here?.label || current === 1) continue;
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

function lastOrdinal(clause: Clause | undefined): number {
  return clause?.label?.ordinals.at(-1) ?? 0;
}

/** On a page in columns the numbers stand out of order, yet none is missing. */
function isComplete(previous: number, current: number, all: ReadonlySet<number>): boolean {
  for (let n = previous + 1; n < current; n++) if (!all.has(n)) return false;
  return true;
}
