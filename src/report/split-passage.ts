import { printable } from './text/display-width.js';
import { fitWords } from './text/fit-words.js';
import type { Passage } from './text/quote.js';

/** A passage within its clause: what stands in front of the words, the words, what stands behind them. */
export interface SplitPassage {
  before: string;
  words: string;
  after: string;
}

/**
 * @param context how many columns of the clause are kept on either side, cut between words
 * @param longest how much of the words themselves
 */
export function splitPassage(
  { policy: { language }, clause, start, end, marked }: Passage,
  context: number,
  longest = 4 * context,
): SplitPassage {
  // `fitWords` looks at no more than it needs, but a line break and its indentation are one space.
  const text = (from: number, to: number): string => printable(clause.text.slice(Math.max(0, from), to));
  if (!marked) return { before: '', words: '', after: fitLong(text(0, clause.text.length).trim(), longest, language, 'start') };
  return {
    before: fitLong(text(start - 6 * context, start).trimStart(), context, language, 'end'),
    words: fitLong(text(start, end), longest, language, 'start'),
    after: fitLong(text(end, end + 6 * context).trimEnd(), context, language, 'start'),
  };
}

/** `fitWords` for more than a line. */
function fitLong(text: string, width: number, language: string, keep: 'start' | 'end'): string {
  if (text.length <= width) return text;
  return fitWords(text, width, language, keep);
}
