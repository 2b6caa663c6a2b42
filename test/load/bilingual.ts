import { type BilingualOptions, loadBilingual } from '../../src/load/bilingual/load-bilingual.js';
import type { AlignedPolicies } from '../../src/load/bilingual/pair-versions.js';
import type { Policy } from '../../src/contract/policy.js';
import { sourceOffset } from '../../src/text/mapped-text.js';

export function load(source: string | Uint8Array, name: string, options: BilingualOptions = {}): Promise<AlignedPolicies> {
  return loadBilingual(source, { name, ...options });
}

/** `id: canonical | translation` of every link of one translation; a side that is not there is `–`. */
export function pairs({ canonical, translations }: AlignedPolicies, which = 0): string[] {
  const { policy, links } = translations[which]!;
  const side = (of: Policy, [index]: number[]): [string, string] => (index === undefined ? ['', '–'] : [of.clauses[index]!.id, (of.clauses[index]!.label ? `${of.clauses[index]!.label!.text} ` : '') + of.clauses[index]!.text]);
  return links.map((link) => {
    const [left, right] = [side(canonical, link.canonical), side(policy, link.translation)];
    return `${left[0] || right[0]}: ${left[1]} | ${right[1]}`;
  });
}

export function kinds({ clauses }: Policy): string {
  return clauses.map(({ kind, depth }) => `${kind}${depth}`).join(' ');
}

/** Everything that does not map back to where it stands in the source. */
export function findUnmapped(policy: Policy): string[] {
  const faults: string[] = [];
  for (const { id, text, runs, start, end } of policy.clauses) {
    let length = 0;
    for (const [at, size, from, fromSize] of runs) {
      length += size;
      if (from < start.offset || from + fromSize > end.offset) faults.push(`${id}: a run outside of the clause`);
      if (size === fromSize && policy.source.slice(from, from + size) !== text.slice(at, at + size)) faults.push(`${id}: "${text.slice(at, at + size)}" is not at ${from}`);
    }
    if (length !== text.length) faults.push(`${id}: text without a run`);
    const before = policy.source.slice(0, start.offset);
    if (before.split(/\r\n?|\n/).length !== start.line) faults.push(`${id}: line`);
  }
  if (new Set(policy.clauses.map(({ id }) => id)).size < policy.clauses.length) faults.push('ids repeat');
  return faults;
}

/** The words of the source behind words of a clause. */
export function sourceOf(policy: Policy, id: string, words: string): string {
  const clause = policy.clauses.find((each) => each.id === id)!;
  const at = clause.text.indexOf(words);
  const last = at + words.length - 1;
  const run = clause.runs.find(([start, size]) => last >= start && last < start + size)!;
  const end = run[1] === run[3] ? sourceOffset(clause, last) + 1 : run[2] + run[3];
  return policy.source.slice(sourceOffset(clause, at), end);
}
