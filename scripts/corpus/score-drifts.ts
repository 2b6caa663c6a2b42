import type { Finding, TranslationCheck } from '../../src/contract/finding.js';
import type { Position } from '../../src/contract/policy.js';
import type { AppliedEdit, Edit } from './apply-edits.js';
import type { PlantedDrift } from './read-corpus.js';

export interface DriftScore {
  drift: PlantedDrift;
  /** A finding points at it; `named`: under its rule. */
  found: boolean;
  named: boolean;
}

/**
 * Which planted drifts a check found. A finding points at a drift when its place in the translation touches the new
 * words, or, for words that are gone, when its place in the canonical version is on the line they answered: the
 * versions of the corpus correspond line by line.
 */
export function scoreDrifts(applied: readonly AppliedEdit<PlantedDrift>[], check: TranslationCheck, faithful: string): DriftScore[] {
  return applied.map((planted) => {
    const near = check.findings.filter((finding) => pointsAt(finding, planted, check, faithful));
    return { drift: planted.edit, found: near.length > 0, named: near.some((finding) => isNamed(finding.rule, planted.edit.rule)) };
  });
}

/** Findings at warning or above that touch a legitimate variation. */
export function flaggedVariations(
  applied: readonly AppliedEdit<Edit>[],
  check: TranslationCheck,
  faithful: string,
): { edit: Edit; findings: Finding[] }[] {
  return applied
    .map((variation) => ({
      edit: variation.edit,
      findings: check.findings.filter((finding) => finding.severity !== 'info' && pointsAt(finding, variation, check, faithful)),
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** Rules that say the same of a drift. */
const ALIASES: Record<string, string[]> = {
  negation: ['obligation'],
  obligation: ['negation'],
  'missing-item': ['missing-clause'],
  'missing-clause': ['missing-item'],
  'added-item': ['added-clause'],
  'added-clause': ['added-item'],
  date: ['effective-date'],
};

function isNamed(rule: string, expected: string): boolean {
  return rule === expected || (ALIASES[expected]?.includes(rule) ?? false);
}

function pointsAt(finding: Finding, planted: AppliedEdit<Edit>, check: TranslationCheck, faithful: string): boolean {
  const place = finding.translation;
  if (place && touches(place.start, place.end, planted.start, planted.end)) return true;
  if (!finding.canonical) return false;
  const lines = [lineAt(faithful, planted.from), lineAt(faithful, Math.max(planted.from, planted.to - 1))];
  const line = finding.canonical.start.line;
  const clause = check.canonical.clauses.find((each) => each.id === finding.canonical?.clause);
  const last = clause?.end.line ?? line;
  const onLine = last >= (lines[0] as number) && line <= (lines[1] as number);
  // A finding with both places belongs to a drift in its own translated clause only.
  return onLine && (place === null || sameClause(place.start, planted, check));
}

function touches(start: Position, end: Position, from: number, to: number): boolean {
  return start.offset <= Math.max(to, from + 1) && end.offset >= from;
}

function sameClause(start: Position, planted: AppliedEdit<Edit>, check: TranslationCheck): boolean {
  const clause = check.translation.clauses.find((each) => start.offset >= each.start.offset && start.offset <= each.end.offset);
  return clause !== undefined && planted.start <= clause.end.offset && planted.end >= clause.start.offset;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
