import type { Policy } from '../contract/policy.js';
import { printable } from './text/display-width.js';

/** The nearest heading above a clause, itself included; null before the first one. */
export function headingOf(policy: Policy, clause: number): number | null {
  for (let at: number | null = clause; at !== null; at = policy.clauses[at]?.parent ?? null) {
    if (policy.clauses[at]?.kind === 'heading') return at;
  }
  return null;
}

/** A heading with its label, on one line: `5. Children`. */
export function writeHeading(policy: Policy, index: number): string {
  const clause = policy.clauses[index];
  return printable(`${clause?.label?.text ?? ''} ${clause?.text ?? ''}`.slice(0, 300)).trim();
}
