import type { Fact, FactKind } from '../contract/fact.js';
import { readTextFacts } from '../facts/read-facts.js';
import type { Values } from './rewrite.js';
import { textWith, type Wording } from './wording.js';

/** Names and terms are read by the look of a whole document; in one clause they come and go. */
const UNSTEADY: ReadonlySet<FactKind> = new Set(['name', 'term']);

/**
 * Whether a clause with other words in it states exactly what it stated, but for the value that was put right: no
 * fact more, none less, none without its fault healed.
 */
export function statesExactly(wording: Wording, words: string, kind: FactKind, { expected, actual }: Values): boolean {
  const before = listFacts(readTextFacts(wording.text, wording.pack), kind);
  const after = readTextFacts(textWith(wording, words), wording.pack);
  const place = before.indexOf(`${kind} ${actual}`);
  if (place < 0) return false;
  const wanted = [...before.slice(0, place), ...before.slice(place + 1), `${kind} ${expected}`].sort();
  const found = listFacts(after, kind).sort();
  const here = after.some(
    (fact) =>
      fact.kind === kind && fact.value === expected && !fact.fault && fact.start < wording.start + words.length && fact.end > wording.start,
  );
  return here && wanted.length === found.length && wanted.every((fact, i) => fact === found[i]);
}

function listFacts(facts: readonly Fact[], kind: FactKind): string[] {
  return facts.filter((fact) => fact.kind === kind || !UNSTEADY.has(fact.kind)).map((fact) => `${fact.kind} ${fact.value}`);
}
