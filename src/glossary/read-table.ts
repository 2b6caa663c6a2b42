import { addTerm, type GlossaryEntry, readLanguage, type TermLists } from './glossary.js';
import { parseTable, type TableRow } from './parse-table.js';
import { faulty, type GlossaryReader } from './glossary-reader.js';

/** What a column holds. */
type Column = { kind: 'term'; language: string } | { kind: 'forbidden'; language: string | null } | { kind: 'note' } | { kind: 'other' };

/** Names of columns that look like the code of a language and are none in the tables of translation tools. */
const NOT_LANGUAGES = new Set(['id', 'no', 'pos', 'tag', 'tags', 'key']);

/**
 * A table whose header names languages: `en,ms,note,forbidden`. Several terms of one cell are parted by `|`. A
 * `forbidden` column holds terms that are not wanted in the translations (`forbidden ms`: in Malay), or says `yes` where
 * the row as a whole is how not to translate.
 */
export const readTable: GlossaryReader = (text, { name }) => {
  const rows = parseTable(text, (line, fault) => faulty(name, line, fault));
  const [header, ...body] = rows;
  const columns = readHeader(header, name);
  return body.flatMap((row) => readRow(row, columns, name));
};

function readHeader(header: TableRow | undefined, name: string): Column[] {
  const columns = (header?.cells ?? []).map(readColumn);
  const languages = columns.flatMap((column) => (column.kind === 'term' ? [column.language] : []));
  if (new Set(languages).size < 2) {
    throw faulty(name, header?.line ?? 1, 'the first line has to name two languages or more by their codes, such as en,ms');
  }
  return columns;
}

function readColumn(head: string): Column {
  const words = head.trim().toLowerCase();
  const forbidden = /^(?:forbidden|do not use|avoid)(?:[\s:_(/-]+([a-z-]+)\)?)?$/.exec(words);
  if (forbidden) return { kind: 'forbidden', language: forbidden[1] === undefined ? null : readLanguage(forbidden[1]) };
  if (/^(?:notes?|comments?|definition|description)$/.test(words)) return { kind: 'note' };
  const language = NOT_LANGUAGES.has(words) ? null : readLanguage(words);
  return language === null ? { kind: 'other' } : { kind: 'term', language };
}

const YES = /^(?:yes|y|true|x|1)$/i;

function readRow({ cells, line }: TableRow, columns: readonly Column[], name: string): GlossaryEntry[] {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    throw faulty(
      name,
      line,
      `${cells.length} columns where the first line has ${columns.length}; put a term that holds the separator in quotation marks`,
    );
  }
  const cellsOf = <Kind extends Column['kind']>(kind: Kind): [Extract<Column, { kind: Kind }>, string][] =>
    columns.flatMap((column, i) =>
      column.kind === kind && cells[i]?.trim() ? [[column as Extract<Column, { kind: Kind }>, cells[i] as string]] : [],
    );
  const terms: TermLists = {};
  const [canonical] = columns.flatMap((column) => (column.kind === 'term' ? [column.language] : []));
  const isUnwanted = cellsOf('forbidden').some(([, cell]) => YES.test(cell.trim()));
  for (const [{ language }, cell] of cellsOf('term')) {
    for (const term of cell.split('|')) addTerm(terms, language, term, isUnwanted && language !== canonical);
  }
  for (const [{ language: only }, cell] of cellsOf('forbidden')) {
    if (YES.test(cell.trim())) continue;
    const languages =
      only === null
        ? columns.flatMap((column) => (column.kind === 'term' && column.language !== canonical ? [column.language] : []))
        : [only];
    for (const language of new Set(languages)) for (const term of cell.split('|')) addTerm(terms, language, term, true);
  }
  const note = cellsOf('note')
    .map(([, cell]) => cell.trim())
    .join(' ');
  return Object.keys(terms).length > 1 ? [{ terms, ...(note && { note }), line }] : [];
}
