import type { Policy } from '../contract/policy.js';
import { type Directive, readDirectives } from './read-directives.js';

/** The comment that turns a rule off for a clause, given by its index; null where there is none. */
export type CommentReader = (clause: number, rule: string) => Directive | null;

const readers = new WeakMap<Policy, CommentReader>();

/**
 * Reads what the comments of a document turn off. `disable-next-clause` holds for the first clause whose words begin
 * behind it, `disable` from there to the `enable` that names the rule, or names none, or to the end.
 */
export function readComments(policy: Policy): CommentReader {
  let reader = readers.get(policy);
  if (!reader) {
    reader = createReader(policy);
    readers.set(policy, reader);
  }
  return reader;
}

function createReader(policy: Policy): CommentReader {
  const { directives } = readDirectives(policy);
  if (directives.length === 0) return () => null;
  const begins = policy.clauses.map((clause) => clause.runs[0]?.[2] ?? clause.start.offset);
  const next = new Map(directives.map((directive) => [directive, firstBehind(begins, directive.comment.end.offset)]));
  return (clause, rule) => {
    let off: Directive | null = null;
    let here: Directive | null = null;
    for (const directive of directives) {
      if (directive.comment.end.offset > (begins[clause] ?? -1)) continue;
      if (directive.rules.length > 0 && !directive.rules.includes(rule)) continue;
      if (directive.kind === 'enable') off = null;
      else if (directive.kind === 'disable') off = directive;
      else if (next.get(directive) === clause) here = directive;
    }
    return here ?? off;
  };
}

/** The clause that begins next behind an offset; a list of contents or a footnote may stand out of order. */
function firstBehind(begins: readonly number[], offset: number): number {
  let best = -1;
  for (const [clause, begin] of begins.entries()) {
    if (begin >= offset && (best < 0 || begin < (begins[best] as number))) best = clause;
  }
  return best;
}
