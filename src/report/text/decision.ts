import type { Finding } from '../../contract/finding.js';
import type { Decision } from '../../contract/waiver.js';
import type { Phrasebook } from '../phrasebook.js';

/** What was decided about a finding: why it is accepted, or why it is not any more; null for one that nobody judged. */
export function describeDecision({ waived, waiver }: Pick<Finding, 'waived' | 'waiver'>, phrasebook: Phrasebook): string | null {
  const { say, value } = phrasebook;
  if (waived) return describeAccepted(waived, phrasebook);
  if (!waiver) return null;
  const args = { by: waiver.by ?? '', reason: waiver.reason ?? '' };
  return waiver.state === 'expired'
    ? say('report.decision.expired', { ...args, date: value('date', waiver.until ?? '') })
    : say('report.decision.changed', args);
}

function describeAccepted({ source, reason, by, until }: Decision, { say, value }: Phrasebook): string {
  if (source === 'baseline') return say('report.decision.baseline');
  if (source === 'comment') return reason === null ? say('report.decision.comment') : say('report.decision.commentReason', { reason });
  const args = { by: by ?? '', reason: reason ?? '' };
  return until === null ? say('report.decision.waiver', args) : say('report.decision.waiverUntil', { ...args, date: value('date', until) });
}
