import type { Phrasebook } from './phrasebook.js';
import type { Reported } from './reported.js';
import { describeDecision } from './text/decision.js';
import { printable } from './text/display-width.js';
import type { Passage } from './text/quote.js';

/** A finding in plain lines: what differs, both quotes, the suggestion, and what was decided about it. */
export function explain({ finding, first, second }: Reported, phrasebook: Phrasebook): string[] {
  const decision = describeDecision(finding, phrasebook);
  return [
    printable(phrasebook.message(finding.message)),
    ...[first, second].flatMap((passage) =>
      passage?.marked ? [`${passage.policy.language} ${passage.clause.id}: ${quoteOf(passage)}`] : [],
    ),
    ...(finding.suggestion === null ? [] : [`${phrasebook.say('report.suggestion')} ${printable(finding.suggestion)}`]),
    ...(decision === null ? [] : [printable(decision)]),
  ];
}

/** More of a quote belongs into the document, not into a list. */
const LONGEST = 500;

export function quoteOf({ clause, start, end }: Passage): string {
  const words = printable(clause.text.slice(start, Math.min(end, start + LONGEST))).trim();
  return end - start > LONGEST ? `${words}…` : words;
}
