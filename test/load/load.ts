import type { Clause, Policy } from '../../src/contract/policy.js';
import { type LoadOptions, loadPolicy } from '../../src/load/load-policy.js';

export function load(source: string | Uint8Array, options: LoadOptions = {}): Promise<Policy> {
  return loadPolicy(source, options);
}

/** `id kind label` of every clause, to compare trees at a glance. */
export function outline(policy: Policy): string[] {
  return policy.clauses.map(({ id, kind, label }) => [id, kind, ...(label ? [label.text] : [])].join(' '));
}

export function ids(policy: Policy): string {
  return policy.clauses.map(({ id }) => id).join(' ');
}

export function clause(policy: Policy, id: string): Clause {
  const found = policy.clauses.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no clause ${id} among ${ids(policy)}`);
  return found;
}

/** Indices of the source that a clause, its label or a skipped part accounts for. */
function coveredOffsets(policy: Policy): Uint8Array {
  const covered = new Uint8Array(policy.source.length);
  for (const { start, end } of [...policy.clauses, ...policy.skipped]) covered.fill(1, start.offset, end.offset);
  return covered;
}

/** What the promise that nothing is lost and runs map back comes to, for a text file. */
export function findFaults(policy: Policy): string[] {
  const faults: string[] = [];
  const covered = coveredOffsets(policy);
  for (let at = 0; at < policy.source.length; at += 1) {
    if (covered[at] === 0 && !/\s/.test(policy.source[at]!))
      faults.push(`lost: ${JSON.stringify(policy.source.slice(at, at + 20))} at ${at}`);
  }
  let last = 0;
  for (const { id, text, runs, start, end } of policy.clauses) {
    if (start.offset < last) faults.push(`${id} begins before its predecessor ends`);
    last = end.offset;
    let length = 0;
    for (const [textStart, textLength, sourceStart, sourceLength] of runs) {
      length += textLength;
      if (textLength !== sourceLength) continue;
      const same =
        policy.source.slice(sourceStart, sourceStart + sourceLength) === text.slice(textStart, textStart + textLength);
      if (!same) faults.push(`${id} run at ${textStart} does not map back`);
    }
    if (length !== text.length) faults.push(`${id} has text without a run`);
  }
  if (new Set(policy.clauses.map(({ id }) => id)).size !== policy.clauses.length) faults.push('ids repeat');
  return faults;
}
