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
