import { parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { compileHeads, type HeadOptions } from './template-heads.js';
import { needsOf } from './template-needs.js';

/** Whether one of some phrases may stand at a place of a text. */
export type Glance = (text: string, place: number) => boolean;

export interface GlanceOptions extends HeadOptions {
  /** Characters of which up to four may stand between the place and the phrase. */
  between?: string;
}

const MOST_BETWEEN = 4;
/** No phrase is longer. */
const REACH = 400;

/**
 * Compiles a glance at how a text goes on behind a place (or, from `behind`, ends in front of it). It goes before a
 * pattern that tries a hundred phrases one by one around each number: where none of them may stand, which is nearly
 * everywhere, the pattern is not asked, and often never compiled. A phrase that may begin with anything is told by a
 * word that it must hold.
 */
export function compileGlance(templates: readonly string[], { between = '', ...options }: GlanceOptions): Glance {
  let look: ReturnType<typeof compileLook> | undefined;
  const isBehind = options.direction === 'behind';
  return (text, place) => {
    look ??= compileLook(templates, options);
    const { index, needs } = look;
    for (let at = place; ; at += isBehind ? -1 : 1) {
      if (index.at(text, at).length > 0) return true;
      const next = isBehind ? at - 1 : at;
      if (Math.abs(at - place) === MOST_BETWEEN || next < 0 || next >= text.length || !between.includes(text[next] as string)) break;
    }
    if (needs === null || needs.length === 0) return needs === null;
    const near = isBehind ? text.slice(Math.max(0, place - REACH), place) : text.slice(place, place + REACH);
    return needs.some((word) => near.includes(word));
  };
}

/** Phrases by their heads, and what the others need; `null` where one of them needs nothing that is known. */
function compileLook(templates: readonly string[], options: HeadOptions): { index: PhraseIndex<true>; needs: string[] | null } {
  const headsOf = compileHeads(options);
  const phrases = templates.map((template) => {
    const parts = parseTemplate(template);
    return { parts, heads: headsOf(parts) };
  });
  const needs = phrases.filter(({ heads }) => heads === null).map(({ parts }) => needsOf(parts, options.slots ?? {}));
  return {
    index: new PhraseIndex(
      phrases.filter(({ heads }) => heads !== null).map(({ heads }) => ({ heads, item: true as const })),
      options.direction,
    ),
    needs: needs.every((words) => words !== null) ? (needs as string[][]).flat() : null,
  };
}
