import type { SkippedPart } from '../block.js';
import { findBetween } from './find-between.js';

/** A stretch of the source that is no text, and why. */
export interface Mark {
  start: number;
  end: number;
  reason: string;
}

interface Pattern {
  /** What must be in the source for the pattern to be tried at all. */
  sign: string;
  pattern: RegExp;
  reason: string;
}

/**
 * What the engines that render Markdown put into it beside CommonMark: MDX comments and imports, Liquid (Jekyll) and
 * Hugo tags, places for a list of contents, abbreviations, attributes behind a link. `{{ site.name }}` stays: it is a
 * placeholder, and a translation must have it too.
 */
const patterns: readonly Pattern[] = [
  { sign: '{%', pattern: /(?<!\\)\{%[^{}\n]*%\}/g, reason: 'template-tag' },
  { sign: '{{', pattern: /(?<!\\)\{\{(?:<[^{}\n]*>|%[^{}\n]*%)\}\}/g, reason: 'template-tag' },
  { sign: 'import ', pattern: /^import\s[^\n;]*?from\s+['"][^'"\n]+['"];?[ \t]*$/gm, reason: 'code' },
  { sign: 'export ', pattern: /^export\s+(?:const|let|function|default)\s[^\n]*$/gm, reason: 'code' },
  { sign: '[', pattern: /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\])[ \t]*$/gim, reason: 'contents-mark' },
  { sign: '{:toc', pattern: /^[ \t]*[*-] [^\n]*\r?\n(?=\{:toc)/gim, reason: 'contents-mark' },
  { sign: '*[', pattern: /^\*\[[^\]\n]+\]:[^\n]*$/gm, reason: 'abbreviation' },
  { sign: '{', pattern: /(?<=[)\]*_`])\{:?[ \t]*(?:[.#][\w-]|[\w-]+=)[^{}\n]*\}/g, reason: 'attribute-list' },
];

export function findTemplateMarks(source: string): Mark[] {
  const marks: Mark[] = [];
  if (source.includes('{/*')) marks.push(...asComments(findBetween(source, /(?<!\\)\{\/\*/g, /\*\/\}/g)));
  if (source.includes('{%')) {
    marks.push(...asComments(findBetween(source, /(?<!\\)\{%-?\s{0,9}comment\s{0,9}-?%\}/g, /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g)));
  }
  for (const { sign, pattern, reason } of patterns) {
    if (!source.includes(sign)) continue;
    for (const found of source.matchAll(pattern)) marks.push({ start: found.index, end: found.index + found[0].trimEnd().length, reason });
  }
  return marks;
}

function asComments(spans: readonly Pick<Mark, 'start' | 'end'>[]): Mark[] {
  return spans.map((span) => ({ ...span, reason: 'comment' }));
}

/** The text as long as the source, with spaces where the marks were, so that every offset holds. */
export function blankOut(source: string, marks: readonly Pick<Mark, 'start' | 'end'>[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (end <= from) continue;
    const first = Math.max(start, from);
    parts.push(source.slice(from, first), source.slice(first, end).replace(/[^\r\n]/g, ' '));
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

/** One inside another is listed with it. */
export function listMarks(source: string, marks: readonly Mark[], skipped: SkippedPart[]): void {
  let last = 0;
  for (const { start, end, reason } of marks) {
    if (start < last) continue;
    last = end;
    skipped.push({ reason, text: source.slice(start, end).trim(), span: { start, end } });
  }
}
