import type { Clause, ClauseKind, Label, Policy } from '../../src/contract/policy.js';

/** A clause of a parallel text, and the key it shares with the clauses of other languages that answer it. */
export interface GoldUnit {
  key: string;
  kind: ClauseKind;
  depth: number;
  label: Label | null;
  text: string;
}

/** One document in one language, as units in reading order. */
export type GoldText = GoldUnit[];

/** One parallel document: the same units in several languages. */
export interface GoldFamily {
  name: string;
  /** BCP 47 → units. */
  texts: Record<string, GoldText>;
}

const HERE = { line: 1, column: 1, offset: 0 };

/** Builds a policy of units; with `structure` false every clause is a plain paragraph without label or parent. */
export function buildPolicy(units: GoldText, language: string, structure: boolean): Policy {
  const open: { depth: number; index: number }[] = [];
  const clauses: Clause[] = units.map((unit, index) => {
    const plain = { id: `p${index + 1}`, text: unit.text, runs: [], start: HERE, end: HERE };
    if (!structure) return { ...plain, kind: 'paragraph', label: null, depth: 0, parent: null };
    while (open.length > 0 && (open[open.length - 1]?.depth ?? 0) >= unit.depth) open.pop();
    const parent = open[open.length - 1]?.index ?? null;
    open.push({ depth: unit.depth, index });
    return { ...plain, kind: unit.kind, label: unit.label, depth: unit.depth, parent };
  });
  return {
    name: `gold.${language}`,
    language,
    title: null,
    declaredDate: null,
    clauses,
    source: units.map((unit) => unit.text).join('\n'),
    skipped: [],
    provenance: {
      format: { value: 'text', by: 'option' },
      language: { value: language, by: 'option', confidence: 1 },
      encoding: { value: 'utf-8', by: 'option' },
    },
  };
}
