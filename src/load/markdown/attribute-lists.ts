import type { Span } from '../../contract/policy.js';
import type { SkippedPart } from '../block.js';
import { findAdmonitions } from './admonitions.js';
import { isoDate } from './front-matter.js';
import { type Mark, blankOut, findTemplateMarks, listMarks } from './template-marks.js';

/** `{: #children datetime="2018-05-11" }`, which says something about the block that it stands behind. */
export interface AttributeList {
  start: number;
  end: number;
  /** On a line of its own; otherwise at the end of a heading. */
  ownLine: boolean;
  anchor?: string;
  date?: string;
  /** BCP 47, of a passage in another language. */
  language?: string;
}

const ownLine = /^[ \t]*(?:\{:[^{}\n\r]*\}|\{[.#][^{}\n\r]*\})[ \t]*$/gm;
const endOfHeading = /^#{1,6}[ \t][^\n\r]*?([ \t]*(?<!\\)\{:?[ \t]*[#.][^{}\n\r]*\})[ \t#]*$/gm;

export interface Cleared {
  /** As long as the source, with spaces where the lists were, so that every offset holds. */
  text: string;
  lists: AttributeList[];
  /** Offsets behind which another paragraph begins on the next line. */
  borders: ReadonlySet<number>;
  /** Where the text was blanked, in order. */
  gaps: readonly Span[];
}

/**
 * Takes attribute lists (kramdown) and the marks of engines out of the text. A CommonMark parser knows neither and would make
 * words of them: a date line "1 May 2018" with `{: datetime="2018-05-01" }` below it is one paragraph to it.
 */
export function clearMarks(source: string, skipped: SkippedPart[]): Cleared {
  const lists: AttributeList[] = [];
  const { marks: fences, borders } = findAdmonitions(source);
  const marks: Mark[] = [...findTemplateMarks(source), ...fences];
  const add = (start: number, text: string, own: boolean): void => {
    lists.push({ start, end: start + text.length, ownLine: own, ...readAttributes(text) });
    marks.push({ start, end: start + text.length, reason: 'attribute-list' });
  };
  if (source.includes('{')) {
    for (const found of source.matchAll(ownLine)) add(found.index, found[0], true);
    for (const found of source.matchAll(endOfHeading)) add(found.index + found[0].lastIndexOf(found[1]!), found[1]!, false);
  }
  if (marks.length === 0) return { text: source, lists, borders: new Set(borders), gaps: [] };
  marks.sort((left, right) => left.start - right.start || right.end - left.end);
  listMarks(source, marks, skipped);
  return {
    text: blankOut(source, marks),
    lists: lists.sort((left, right) => left.start - right.start),
    borders: new Set(borders),
    gaps: marks,
  };
}

function readAttributes(text: string): Pick<AttributeList, 'anchor' | 'date' | 'language'> {
  const anchor = /(?:^|[\s{:])#([^\s}#]+)/.exec(text)?.[1] ?? /(?:^|[\s{:])id\s*=\s*["']?([^\s"'}]+)/.exec(text)?.[1];
  const stated = /datetime\s*=\s*["']?([^\s"'}]+)/.exec(text)?.[1];
  const date = stated ? isoDate(stated) : null;
  const language = /(?:^|[\s{:])lang\s*=\s*["']?([A-Za-z-]{2,20})/.exec(text)?.[1];
  return { ...(language ? { language } : {}), ...(anchor ? { anchor } : {}), ...(date ? { date } : {}) };
}
