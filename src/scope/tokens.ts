import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { matchAll } from '../text/match-all.js';
import { segmentRun } from '../text/segment-run.js';

/** A word of a text: its folded form without the ending of a plural, and where it stands in the text as given. */
export interface Token extends Span {
  form: string;
  /** Whether nothing but a space or an apostrophe parts it from the word before. */
  joined: boolean;
}

const JOINING: ReadonlySet<string> = new Set([' ', "'", '’', '-']);
const WORD = /[\p{L}\p{M}]+/gu;

const read = new WeakMap<Reading, Map<number, readonly Token[]>>();

/** The words of a clause, read once for all that ask. */
export function tokensOf(reading: Reading, clause: number): readonly Token[] {
  let clauses = read.get(reading);
  if (!clauses) read.set(reading, (clauses = new Map()));
  let tokens = clauses.get(clause);
  if (!tokens) clauses.set(clause, (tokens = readTokens(reading.policy.clauses[clause]?.text ?? '', reading.pack)));
  return tokens;
}

/** The words of a part of a clause. */
export function tokensAt({ clause, start, end }: Spot, reading: Reading): readonly Token[] {
  return tokensOf(reading, clause).filter((token) => token.start >= start && token.end <= end);
}

/** The words of a text, in reading order. A language without spaces is cut by the segmenter. */
function readTokens(text: string, pack: LanguagePack): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let last = -1;
  const add = (form: string, at: number): void => {
    const joined = last >= 0 && (at === last || (at === last + 1 && JOINING.has(folded.text[last] as string)));
    last = at + form.length;
    tokens.push({ form: pack.spaced ? singular(form) : form, start: folded.toSource(at), end: folded.toSource(last), joined });
  };
  for (const { 0: word, index } of matchAll(folded.text, WORD)) {
    if (pack.spaced) add(word, index);
    else {
      let at = index;
      for (const segment of segmentRun(word, pack.language)) {
        add(segment, at);
        at += segment.length;
      }
    }
  }
  return tokens;
}

/** `sellers` and `vendeurs` are the word in the singular; shorter words may end so by themselves. */
function singular(word: string): string {
  const last = word.at(-1);
  return word.length > 4 && (last === 's' || last === 'x') && word.at(-2) !== 's' ? word.slice(0, -1) : word;
}
