import type { FigureChange, FigureKind, MutationKind, WordChange } from './mutation-kind.js';

/** Where words of a clause may be changed: what they are, and what takes their place. */
export interface Change {
  start: number;
  end: number;
  put: string;
}

/** Finds every change of one kind in the text of a clause. */
export type ChangeFinder = (text: string) => Change[];

/** `spaced`: whether words have spaces between them; else the segmenter says where they begin and end. */
export function compileChanges(kind: MutationKind, language: string, spaced: boolean): ChangeFinder {
  const finders = kind.figure
    ? (kind.changes[language] ?? []).map((change) => compileFigures(change, kind.figure))
    : (kind.changes[language] ?? []).map((change) => compileWords(change, language, spaced));
  return (text) => finders.flatMap((find) => find(text));
}

const WORDS = "(?<words>[\\p{L}\\p{M}’'-]+(?: [\\p{L}\\p{M}’'-]+){0,2}?)";
const NUMBER = '(?<number>(?<![\\d.,/:–-])\\d{1,3}\\)?)';

function compileWords(change: WordChange, language: string, spaced: boolean): ChangeFinder {
  const gap = spaced ? ' ' : ' ?';
  // Longer ones first: `melainkan jika` before `melainkan`.
  const compiled = Object.entries(change.words)
    .sort(([a], [b]) => b.length - a.length)
    .map(([words, put]) => ({ pattern: compilePattern(words, change, gap, spaced), put }));
  const beside = change.notBeside && new RegExp(listOf(change.notBeside), 'iu');
  const within = change.notWithin && new RegExp(`(?:^| )(?:${listOf(change.notWithin)})(?: |$)`, 'u');
  const segmenter = spaced ? null : new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => {
    if (beside?.test(text)) return [];
    const edges = segmenter && new Set([text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);
    const found: Change[] = [];
    for (const { pattern, put } of compiled) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (edges && !(edges.has(start) && edges.has(end))) continue;
        if (within?.test(match.groups?.words ?? '')) continue;
        if (found.some((other) => other.start < end && start < other.end)) continue;
        found.push(keepCase(text, { start, end, put: fill(put, match.groups) }));
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function compilePattern(words: string, { notBefore, notAfter }: WordChange, gap: string, spaced: boolean): RegExp {
  const body = literal(words).replace('\\{words\\}', WORDS).replace('\\{number\\} ', `${NUMBER}${gap}`);
  const before = notAfter ? `(?<!(?:${listOf(notAfter)})${gap})` : '';
  const behind = notBefore ? `(?!${gap}(?:${listOf(notBefore)})${spaced ? '(?![\\p{L}\\p{M}])' : ''})` : '';
  // An elided word ends at its apostrophe: qu’|elle.
  const [opens, closes] = spaced ? ['(?<![\\p{L}\\p{M}-])', words.endsWith('’') ? '' : '(?![\\p{L}\\p{M}-])'] : ['', ''];
  return new RegExp(`${opens}${before}${body}${closes}${behind}`, 'giu');
}

function fill(put: string, groups: Record<string, string> | undefined): string {
  return put.replace('{words}', groups?.words ?? '').replace('{number}', groups?.number ?? '');
}

/** A capital goes over to what comes instead, or to the next word, which takes the place of one that is gone. */
function keepCase(text: string, { start, end, put }: Change): Change {
  const hasCapital = /^\p{Lu}/u.test(text.slice(start, end));
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  if (put !== '') return { start, end, put: hasCapital ? capital(put) : put };
  // Of the two spaces around a word that is gone, one goes with it.
  const [isBehindSpace, isBeforeSpace] = [/^$|\s/.test(text.charAt(start - 1)), text[end] === ' '];
  if (isBehindSpace && isBeforeSpace) {
    return { start, end: end + (hasCapital ? 2 : 1), put: hasCapital ? capital(text.charAt(end + 1)) : '' };
  }
  return { start: isBehindSpace && start > 0 ? start - 1 : start, end, put };
}

/** Figures in Arabic digits of up to three places, which are no part of a longer number, a date, a time or a label. */
function compileFigures({ before, after }: FigureChange, change: FigureKind['figure']): ChangeFinder {
  const figure = '(?<![\\d.,/:–-])(?<![\\p{L}]-)\\d{1,3}(?![\\d/:])(?![.,]\\d)';
  const patterns = [
    ...(before ? [new RegExp(`${figure}(?=[ \\u00a0\\u202f]?(?:${listOf(before)})(?![a-z]))`, 'giu')] : []),
    ...(after ? [new RegExp(`(?<=(?<![a-z])(?:${listOf(after)})[ \\u00a0\\u202f]?)${figure}`, 'giu')] : []),
  ];
  return (text) => {
    const all = [...text.matchAll(/(?<![\d.,/:–-])\d{1,3}(?![\d.,/:])/gu)].map(([digits]) => Number(digits));
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const put = change(Number(match[0]), all);
        return put === null ? [] : [{ start: match.index, end: match.index + match[0].length, put: String(put) }];
      }),
    );
  };
}

/** Both apostrophes are written. */
const literal = (words: string): string => words.replace(/[{}.*+?()[\]\\|^$]/g, '\\$&').replaceAll('’', "['’]");
const listOf = (words: readonly string[]): string => words.map(literal).join('|');
