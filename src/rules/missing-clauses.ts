import type { Link } from '../contract/alignment.js';
import type { ClauseKind } from '../contract/policy.js';
import { type Comparison, type Drift, defineRule, type Rule, type Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { lostIn, wholeClause } from './lost-in-group.js';

type Side = 'canonical' | 'translation';

/** Whether an unanswered clause is a clause of a list or of the text; contents and lines about the document are neither. */
function isOf(kind: ClauseKind | undefined, items: boolean): boolean {
  if (items) return kind === 'item' || kind === 'row';
  return kind === 'heading' || kind === 'paragraph' || kind === 'unrecognised';
}

function defineAbsence(id: string, side: Side, items: boolean, key: string, severity: Rule['severity'], summary: string): Rule {
  return defineRule({
    id,
    severity,
    summary,
    *checkLink(link, comparison) {
      const other: Side = side === 'canonical' ? 'translation' : 'canonical';
      const reading = comparison[side];
      if (side === 'canonical' && link.canonical.length > 1 && link.translation.length > 0 && link.confidence >= TRUSTED) {
        yield* lostAmongOthers(link, comparison, items, key);
        return;
      }
      if (link[side].length === 0 || link[other].length > 0) return;
      for (const clause of link[side]) {
        const found = reading.policy.clauses[clause];
        if (!isOf(found?.kind, items) || isUnder(clause, reading, comparison, side)) continue;
        const drift: Drift = { message: { key, args: { clause: found?.label?.text ?? found?.id ?? '' } } };
        drift[side] = whole(clause, reading);
        yield drift;
      }
    },
  });
}

/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.5;

/** An item that the aligner put with its neighbours, and that they do not hold. */
function* lostAmongOthers(link: Link, comparison: Comparison, items: boolean, key: string): Generator<Drift> {
  const lost = lostIn(link, comparison);
  const clause = lost && wholeClause(lost, comparison);
  const found = comparison.canonical.policy.clauses[clause ?? -1];
  if (clause === null || !found || !isOf(found.kind, items)) return;
  yield {
    message: { key, args: { clause: found.label?.text ?? found.id } },
    canonical: whole(clause, comparison.canonical),
    translation: whole(link.translation.at(-1) as number, comparison.translation),
  };
}

/** A clause whose heading is unanswered too is told with its heading. */
function isUnder(clause: number, reading: Reading, comparison: Comparison, side: Side): boolean {
  const parent = reading.policy.clauses[clause]?.parent ?? null;
  if (parent === null) return false;
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const link = comparison.linkOf(side, parent);
  return link !== undefined && link[other].length === 0 && reading.policy.clauses[parent]?.kind === 'heading';
}

export function whole(clause: number, reading: Reading): Spot {
  return { clause, start: 0, end: reading.policy.clauses[clause]?.text.length ?? 0 };
}

export const missingClause = defineAbsence(
  'missing-clause',
  'canonical',
  false,
  'missing-clause.clause',
  'error',
  'A clause of the canonical version has no answer in the translation',
);
export const addedClause = defineAbsence(
  'added-clause',
  'translation',
  false,
  'added-clause.clause',
  'warning',
  'A clause of the translation answers nothing in the canonical version',
);
export const missingItem = defineAbsence(
  'missing-item',
  'canonical',
  true,
  'missing-item.item',
  'error',
  'An item of a list or a row of a table is missing from the translation',
);
export const addedItem = defineAbsence(
  'added-item',
  'translation',
  true,
  'added-item.item',
  'warning',
  'An item of a list or a row of a table stands in the translation only',
);

/** Sections that stand elsewhere; what a clause says is compared all the same. */
export const movedClause = defineRule({
  id: 'moved-clause',
  severity: 'info',
  summary: 'A clause stands at another place in the translation',
  *checkLink(link: Link, comparison: Comparison) {
    const [from, to] = [link.canonical[0], link.translation[0]];
    if (!link.moved || from === undefined || to === undefined) return;
    const parent = comparison.canonical.policy.clauses[from]?.parent ?? null;
    if (parent !== null && comparison.linkOf('canonical', parent)?.moved) return;
    const id = (reading: Reading, clause: number): string => reading.policy.clauses[clause]?.id ?? '';
    yield {
      message: { key: 'moved-clause.moved', args: { from: id(comparison.canonical, from), to: id(comparison.translation, to) } },
      canonical: whole(from, comparison.canonical),
      translation: whole(to, comparison.translation),
    };
  },
});
