import type { OperationalError } from '../errors.js';

export interface TableRow {
  cells: string[];
  /** Line that the row begins in, 1-based: a cell in quotation marks may go over several. */
  line: number;
}

/**
 * Parses a table in plain text after RFC 4180: cells in quotation marks hold separators, line breaks and, doubled,
 * quotation marks. Separators are commas, tabs, or the semicolons that Excel writes where the comma is for decimals.
 *
 * @returns the rows that are not empty
 */
export function parseTable(text: string, fault: (line: number, what: string) => OperationalError): TableRow[] {
  const separator = findSeparator(text);
  const rows: TableRow[] = [];
  let row: TableRow = { cells: [], line: 1 };
  let line = 1;
  const cell = new RegExp(`(?:[ ]*"((?:[^"]|"")*)"[ ]*|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n?|\\n|$)`, 'y');
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) throw fault(line, 'a quotation mark is not closed, or something stands behind the closing one');
    const [whole, quoted, plain = '', end] = found;
    row.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.match(/\r\n?|\n/g)?.length ?? 0;
    if (end !== separator) {
      if (row.cells.some((each) => each.trim() !== '')) rows.push(row);
      row = { cells: [], line };
      if (end === '') break;
    }
    at += whole.length;
  }
  return rows;
}

/** The one that the first line has most of, outside of quotation marks. */
function findSeparator(text: string): string {
  const first = (/^\s*(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: string): number => first.split(separator).length;
  return ['\t', ';', ','].reduce((best, separator) => (count(separator) > count(best) ? separator : best), ',');
}
