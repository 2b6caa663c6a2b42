import { sortFindings } from '../check/check-policy.js';
import type { Finding } from '../contract/finding.js';
import type { ReportContext } from './reporter.js';

/** The findings that count and, where the reader wants to see them, the accepted ones among them, in document order. */
export function findingsToShow(
  { findings, waived = [] }: { findings: readonly Finding[]; waived?: readonly Finding[] },
  { showWaived }: Pick<ReportContext, 'showWaived'>,
): readonly Finding[] {
  return showWaived && waived.length > 0 ? sortFindings([...findings, ...waived]) : findings;
}
