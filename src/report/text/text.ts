import type { Reporter } from '../reporter.js';
import { writeAlignment } from './alignment.js';
import { writeChecks } from './check.js';
import { writeDiff } from './diff.js';
import { writeImpacts } from './impact.js';
import { writeInspection } from './inspection.js';
import { writeRules } from './rules.js';
import { writeStatus } from './status.js';
import { createStyle } from './style.js';
import { writeWaivers } from './waivers.js';

const join = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** For people: what differs, with both quotes under each other. */
export const text: Reporter = {
  format: 'text',
  check: (policies, context) => join(writeChecks(policies, context, createStyle(context.color))),
  inspection: (inspection, context) => join(writeInspection(inspection, context, createStyle(context.color))),
  alignment: (versions, context) => join(writeAlignment(versions, context, createStyle(context.color))),
  diff: (diff, context) => join(writeDiff(diff, context, createStyle(context.color))),
  impact: (impacts, context) => join(writeImpacts(impacts, context, createStyle(context.color))),
  waivers: (list, context) => join(writeWaivers(list, context, createStyle(context.color))),
  status: (table, context) => join(writeStatus(table, context, createStyle(context.color))),
  rules: (list, context) => join(writeRules(list, context, createStyle(context.color))),
};
