import type { Policy } from '../contract/policy.js';
import type { Decisions } from '../waive/apply-waivers.js';
import { baselineFile, readBaseline, readWaivers, waiversFile } from './decision-files.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { today } from './today.js';

/** Options of commands that set accepted findings aside. */
export interface DecisionOptions {
  waivers?: string;
  baseline?: string;
  showWaived?: boolean;
}

/**
 * Everything that was accepted: the waivers and the baseline on record, and what day it is.
 *
 * @param updates whether the baseline is about to be written, so that it need not be there yet
 */
export async function readDecisions(options: DecisionOptions, settings: Settings, io: Io, updates = false): Promise<Required<Decisions>> {
  const waivers = await readWaivers(waiversFile(settings, options.waivers), io);
  const file = baselineFile(settings, options.baseline);
  const baseline = await readBaseline({ ...file, named: file.named && !updates }, io);
  return { waivers, baseline, today: today(io) };
}

const explanations = {
  'unknown-rule': (word: string) => `this comment names a rule that there is none of: ${word}; see polyclause rules`,
  'unknown-directive': (word: string) => `there is no comment ${word}; use polyclause-disable-next-clause, polyclause-disable or polyclause-enable`,
  'no-next-clause': (word: string) => `no clause follows this comment (${word}); put it above the clause that it is meant for`,
};

/** Says on stderr which comments of the documents turn off less than they seem to. */
export async function warnOfComments(policies: readonly Policy[], io: Io): Promise<void> {
  const [{ faultComments }, { rules }] = await Promise.all([import('../waive/fault-comments.js'), import('../rules/index.js')]);
  const ids = rules.map(({ id }) => id);
  const lines = policies.flatMap((policy) => faultComments(policy, ids)).map(({ document, start, fault, word }) => `polyclause: ${document}:${start.line}:${start.column}: ${explanations[fault](word)}\n`);
  for (const line of new Set(lines)) io.stderr.write(line);
}
