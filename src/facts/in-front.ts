import type { Glance } from './glance.js';
import { parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { compileTemplates, foldedPattern } from './template.js';
import { compileHeads } from './template-heads.js';
import { needsOf } from './template-needs.js';

export interface InFrontOptions {
  spaced: boolean;
  /** Characters of which up to three may stand between a phrase and the place. */
  between?: string;
}

const MOST_BETWEEN = 3;
/** No phrase is longer. */
const REACH = 400;

interface Entry {
  template: string;
  /** Words of which the phrase holds one, where it may end with anything. */
  needs: readonly string[] | null;
}

/**
 * Compiles the question whether one of some phrases stands right in front of a place. A pattern of them all would run
 * through a hundred in vain: only those are tried that end like the text there, or, where they may end with anything, of
 * which a word that they must hold has been seen.
 */
export function compileInFront(templates: readonly string[], { spaced, between = '' }: InFrontOptions): Glance {
  let index: PhraseIndex<Entry> | undefined;
  const patterns = new Map<string, RegExp>();
  const stands = ({ template }: Entry, text: string, end: number): boolean => {
    let pattern = patterns.get(template);
    if (!pattern) patterns.set(template, (pattern = foldedPattern(`(?<=${compileTemplates([template], { spaced })})`, 'y')));
    pattern.lastIndex = end;
    return pattern.test(text);
  };
  return (text, place) => {
    index ??= indexEndings(templates, spaced);
    for (let end = place; end >= Math.max(0, place - MOST_BETWEEN); end--) {
      for (const entry of index.at(text, end)) if (isSeen(entry, text, end) && stands(entry, text, end)) return true;
      if (!between.includes(text[end - 1] ?? '\n')) return false;
    }
    return false;
  };
}

function isSeen({ needs }: Entry, text: string, end: number): boolean {
  if (needs === null) return true;
  const front = text.slice(Math.max(0, end - REACH), end);
  return needs.some((word) => front.includes(word));
}

function indexEndings(templates: readonly string[], spaced: boolean): PhraseIndex<Entry> {
  const headsOf = compileHeads({ spaced, direction: 'behind' });
  return new PhraseIndex(
    templates.map((template) => {
      const parts = parseTemplate(template);
      const heads = headsOf(parts);
      return { item: { template, needs: heads === null ? needsOf(parts, {}) : null }, heads };
    }),
    'behind',
  );
}
