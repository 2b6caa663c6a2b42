import { parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { compileHeads, type HeadOptions } from './template-heads.js';

/** Whether one of some phrases may stand at a place of a text. */
export type Glance = (text: string, place: number) => boolean;

export interface GlanceOptions extends HeadOptions {
  /** Characters of which up to four may stand between the place and the phrase. */
  between?: string;
}

const MOST_BETWEEN = 4;

/**
 * Compiles a glance at how a text goes on behind a place (or, from `behind`, ends in front of it). It goes before a
 * pattern that tries a hundred phrases one by one around each number: where none of them may stand, which is nearly
 * everywhere, the pattern is not asked, and often never compiled.
 */
export function compileGlance(templates: readonly string[], { between = '', ...options }: GlanceOptions): Glance {
  let index: PhraseIndex<true> | undefined;
  const isBehind = options.direction === 'behind';
  return (text, place) => {
    index ??= indexHeads(templates, options);
    for (let at = place; ; at += isBehind ? -1 : 1) {
      if (index.at(text, at).length > 0) return true;
      const next = isBehind ? at - 1 : at;
      if (Math.abs(at - place) === MOST_BETWEEN || next < 0 || next >= text.length || !between.includes(text[next] as string)) return false;
    }
  };
}

function indexHeads(templates: readonly string[], options: HeadOptions): PhraseIndex<true> {
  const headsOf = compileHeads(options);
  return new PhraseIndex(templates.map((template) => ({ heads: headsOf(parseTemplate(template)), item: true as const })), options.direction);
}
