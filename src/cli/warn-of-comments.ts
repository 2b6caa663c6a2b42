import type { Policy } from '../contract/policy.js';
import type { Io } from './io.js';

const explanations = {
  'unknown-rule': (word: string) => `this comment names a rule that there is none of: ${word}; see polyclause rules`,
  'unknown-directive': (word: string) =>
    `there is no comment ${word}; use polyclause-disable-next-clause, polyclause-disable or polyclause-enable`,
  'no-next-clause': (word: string) => `no clause follows this comment (${word}); put it above the clause that it is meant for`,
};

/** Says on stderr which comments of the documents turn off less than they seem to. */
export async function warnOfComments(policies: readonly Policy[], io: Io): Promise<void> {
  const [{ faultComments }, { rules }] = await Promise.all([import('../waive/fault-comments.js'), import('../rules/index.js')]);
  const ids = rules.map(({ id }) => id);
  const lines = policies
    .flatMap((policy) => faultComments(policy, ids))
    .map(({ document, start, fault, word }) => `polyclause: ${document}:${start.line}:${start.column}: ${explanations[fault](word)}\n`);
  for (const line of new Set(lines)) io.stderr.write(line);
}
