import type { Policy, Position } from '../contract/policy.js';
import { type Directive, readDirectives } from './read-directives.js';

/** A comment that turns nothing off, or not what it says. */
export interface CommentFault {
  document: string;
  /** Of the comment. */
  start: Position;
  fault: 'unknown-rule' | 'unknown-directive' | 'no-next-clause';
  /** The word that is at fault. */
  word: string;
}

/** Comments of a document that name a rule or a directive that there is none of, or have no clause behind them. */
export function faultComments(policy: Policy, ruleIds: readonly string[]): CommentFault[] {
  const { directives, misspelt } = readDirectives(policy);
  const faults = [
    ...misspelt.map(({ comment, word }) => ({ start: comment.start, fault: 'unknown-directive' as const, word })),
    ...directives.flatMap((directive) => [
      ...directive.rules
        .filter((rule) => !ruleIds.includes(rule))
        .map((word) => ({ start: directive.comment.start, fault: 'unknown-rule' as const, word })),
      ...(isLast(directive, policy)
        ? [{ start: directive.comment.start, fault: 'no-next-clause' as const, word: `polyclause-${directive.kind}` }]
        : []),
    ]),
  ];
  return faults.map((fault) => ({ document: policy.name, ...fault })).sort((a, b) => a.start.offset - b.start.offset);
}

function isLast({ kind, comment }: Directive, { clauses }: Policy): boolean {
  return kind === 'disable-next-clause' && !clauses.some(({ runs, end }) => (runs[0]?.[2] ?? end.offset) >= comment.end.offset);
}
