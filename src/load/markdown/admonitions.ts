import type { Mark } from './template-marks.js';

export interface Admonitions {
  /** The fences and what they say beside words: `:::note`, `{.wide}`. */
  marks: Mark[];
  /** Ends of titles: what stands on the next line is another paragraph. */
  borders: number[];
}

const fence = /^([ \t]*:{3,}[ \t]*(?:[A-Za-z][\w-]*)?[ \t]*)(\[[^\]\n]*\]|[^\n{]*)(\{[^}\n]*\})?[ \t]*\r?$/gm;

/** Boxes of Docusaurus, VitePress and Pandoc: `:::warning[Children]` … `:::`. Their title is text, their fences are none. */
export function findAdmonitions(source: string): Admonitions {
  const marks: Mark[] = [];
  const borders: number[] = [];
  const mark = (start: number, end: number): void => {
    if (source.slice(start, end).trim() !== '') marks.push({ start, end, reason: 'fence' });
  };
  if (!source.includes(':::')) return { marks, borders };
  for (const { 0: line, 1: opening = '', 2: title = '', index } of source.matchAll(fence)) {
    const from = index + opening.length;
    const bracket = title.startsWith('[') ? 1 : 0;
    mark(index, from + bracket);
    const end = from + title.trimEnd().length;
    mark(end - bracket, index + line.trimEnd().length);
    if (end > from) borders.push(end);
  }
  return { marks, borders };
}
