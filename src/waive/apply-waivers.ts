import type { Finding } from '../contract/finding.js';
import type { Baseline, Decision, LapsedWaiver, Waiver } from '../contract/waiver.js';
import { countBaseline } from './baseline.js';
import { clausesOfFinding } from './clauses-of-finding.js';
import { matchWaivers } from './match-waivers.js';
import { readComments } from './read-comments.js';
import { type Checked, ownScope, type Scope } from './scope.js';

export interface Decisions {
  waivers?: readonly Waiver[];
  baseline?: Baseline;
  /** ISO 8601 date on which expiry is judged; nothing here reads a clock. */
  today: string;
}

/**
 * Sets aside the findings that were accepted: by a waiver, by a comment in one of the documents, or by the baseline.
 * They move from `findings` to `waived`, each with the decision. A finding whose waiver expired or whose text has
 * changed stays, and says so in `waiver`.
 *
 * @param result what `checkTranslation`, a check of several versions or an inspection came to; it is not changed
 */
export function applyWaivers<Result extends Checked>(result: Result, decisions: Decisions): Result & { waived: Finding[] } {
  const checks = 'checks' in result ? { checks: result.checks.map((check) => applyWaivers(check, decisions)) } : {};
  return { ...result, ...checks, ...sortOut(ownScope(result), decisions, result.waived) };
}

function sortOut(
  scope: Scope,
  { waivers = [], baseline, today }: Decisions,
  already: readonly Finding[] = [],
): { findings: Finding[]; waived: Finding[] } {
  const matches = matchWaivers(scope, waivers, today);
  const isKnown = countBaseline(baseline, scope);
  const findings: Finding[] = [];
  const waived = [...already];
  for (const finding of scope.findings) {
    const match = matches.get(finding);
    const decision =
      commented(finding, scope) ?? (match?.state === 'in-force' ? decisionOf(match.waiver) : null) ?? (isKnown(finding) ? known : null);
    if (decision) {
      waived.push({ ...finding, waived: decision });
    } else {
      findings.push(match && match.state !== 'in-force' ? { ...finding, waiver: lapsed(match.waiver, match.state) } : finding);
    }
  }
  return { findings, waived };
}

const known: Decision = { source: 'baseline', reason: null, by: null, until: null };

/** By a comment that stands above one of the finding's clauses, in either document. */
function commented(finding: Finding, scope: Scope): Decision | null {
  const sides = clausesOfFinding(finding, scope);
  for (const side of ['canonical', 'translation'] as const) {
    const policy = scope[side];
    const read = policy && readComments(policy);
    const directive = read && sides[side]?.map((clause) => read(clause, finding.rule)).find((found) => found !== null);
    if (directive) return { source: 'comment', reason: directive.reason, by: null, until: null };
  }
  return null;
}

function decisionOf({ reason, by, expires }: Waiver): Decision {
  return { source: 'waiver', reason, by, until: expires };
}

function lapsed({ reason, by, expires }: Waiver, state: LapsedWaiver['state']): LapsedWaiver {
  return { state, reason, by, until: expires };
}
