import type { ReportContext } from './reporter.js';
import type { StatusTable } from './status-table.js';
import { tool } from './to-json.js';

/** `polyclause/status@1`; remarks in the reader's language. */
export function statusToJson({ rows, remarks }: StatusTable, { phrasebook }: ReportContext): object {
  return {
    schema: 'polyclause/status@1',
    tool,
    translations: rows.map((row) => ({ ...row, remarks: row.remarks.map((remark) => phrasebook.message(remark)) })),
    remarks: remarks.map((remark) => phrasebook.message(remark)),
  };
}
