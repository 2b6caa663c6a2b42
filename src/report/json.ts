import type { Reporter } from './reporter.js';
import { diffToJson, impactsToJson } from './revisions-to-json.js';
import { statusToJson } from './status-to-json.js';
import { alignmentToJson, checkToJson, inspectionToJson, rulesToJson, waiversToJson } from './to-json.js';

const write = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** For programs: the data of `to-json.ts`, with messages in the reader's language. */
export const json: Reporter = {
  format: 'json',
  check: (policies, context) => write(checkToJson(policies, context)),
  inspection: (inspection, context) => write(inspectionToJson(inspection, context)),
  alignment: (versions, context) => write(alignmentToJson(versions, context)),
  diff: (diff, context) => write(diffToJson(diff, context)),
  impact: (impacts, context) => write(impactsToJson(impacts, context)),
  waivers: (list) => write(waiversToJson(list)),
  status: (table, context) => write(statusToJson(table, context)),
  rules: (list, context) => write(rulesToJson(list, context)),
};
