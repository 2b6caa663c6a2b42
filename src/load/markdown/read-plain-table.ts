import type { Table, TableCell, TableRow } from 'mdast';
import { between } from './between.js';
import { readPlainInline } from './read-plain-inline.js';

const ROW = /^\|(?:[^|\\\r\n]*\|)+$/;
const RULE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/;

/**
 * A table with borders on both sides of every row and as many cells in each, as the parser would give it.
 *
 * @param start where the text stands
 * @returns null for what only the parser can tell
 */
export function readPlainTable(text: string, start: number): Table | null {
  const lines = [...text.matchAll(/[^\r\n]+/g)];
  const [head, rule] = lines;
  if (!head || !rule || !RULE.test(rule[0]) || /(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/.test(text)) return null;
  const cells = head[0].split('|').length - 2;
  const rows: TableRow[] = [];
  for (const line of lines) {
    if (!ROW.test(line[0]) || line[0].split('|').length - 2 !== cells) return null;
    const row = line === rule ? undefined : readRow(line[0], start + line.index);
    if (row === null) return null;
    if (row) rows.push(row);
  }
  return {
    type: 'table',
    align: rule[0].split('|').slice(1, -1).map(alignOf),
    children: rows,
    position: between(start, start + text.length),
  };
}

function readRow(line: string, start: number): TableRow | null {
  const children: TableCell[] = [];
  const texts = line.split('|').slice(1, -1);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
    const words = indent === text.length ? [] : readPlainInline(text.slice(indent), start + at + 1 + indent);
    if (!words) return null;
    const end = at + 1 + text.length + (index === texts.length - 1 ? 1 : 0);
    children.push({ type: 'tableCell', children: words, position: between(start + at, start + end) });
    at += 1 + text.length;
  }
  return { type: 'tableRow', children, position: between(start, start + line.length) };
}

function alignOf(rule: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [/^[ \t]*:/.test(rule), /:[ \t]*$/.test(rule)];
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null;
}
