import { conceptsOf } from '../concepts/concepts-of.js';
import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule, type Spot, wordsOf } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { compileWords } from '../text/compile-words.js';
import { compileTerm, pairDefinitions, type TermPair } from './defined-terms.js';
import { textOf } from './name-words.js';
import { checkGlossary } from './glossary-terms.js';
import { findOtherRendering } from './other-rendering.js';

/** A term has to stand in so many groups, and its defined rendering in such a share of them, before another one is odd. */
const ENOUGH = 4;
const SETTLED = 0.8;
/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.5;

/** A defined term that a translation renders by other words in one place; a term of the user's glossary that it calls something else. */
export const term = defineRule({
  id: 'term',
  severity: 'info',
  summary: 'A defined term is rendered by different words, or a term of the glossary otherwise than it says',
  options: { ignore: { kind: 'words', summary: 'Terms, of either language, that may be rendered by different words' } },
  *checkTranslation(comparison, { options, glossary }) {
    const ignored = compileWords(wordsOf(options.ignore), 'whole');
    yield* checkGlossary(comparison, glossary, (words) => ignored.test(words));
    for (const pair of pairDefinitions(comparison)) {
      if (!ignored.test(pair.canonical) && !ignored.test(pair.translation)) yield* findVariants(pair, comparison);
    }
  },
});

interface Use {
  link: Link;
  canonical: Spot;
  answered: boolean;
  /** Answered as often as it is used. */
  full: boolean;
}

function* findVariants(pair: TermPair, comparison: Comparison): Generator<Drift> {
  const uses = findUses(pair, comparison);
  const answered = uses.filter((use) => use.answered).length;
  if (uses.length < ENOUGH || answered < SETTLED * uses.length) return;
  for (const { link, canonical, full } of uses) {
    if (full) continue;
    const spot = link.translation.map((clause) => findOtherRendering(pair.translation, comparison.translation, clause)).find((found) => found !== null);
    if (!spot) continue;
    const actual = textOf(comparison.translation, spot.clause).slice(spot.start, spot.end);
    yield {
      message: { key: 'term.varied', args: { expected: pair.translation, actual } },
      expected: pair.translation,
      actual,
      canonical,
      translation: spot,
      suggestion: pair.translation,
    };
  }
}

function findUses(pair: TermPair, { canonical, translation, links }: Comparison): Use[] {
  const [inCanonical, inTranslation] = [compileTerm(pair.canonical, canonical.pack), compileTerm(pair.translation, translation.pack)];
  return links.flatMap((link) => {
    if (link.translation.length === 0 || link.confidence < TRUSTED) return [];
    const spots = link.canonical.flatMap((clause) =>
      inCanonical(textOf(canonical, clause))
        .filter((at) => !isPart(canonical, clause, at, pair.canonical.length))
        .map((start) => ({ clause, start, end: start + pair.canonical.length })),
    );
    const [first] = spots;
    if (!first) return [];
    const answers = link.translation.reduce((sum, clause) => sum + inTranslation(textOf(translation, clause)).length, 0);
    return [{ link, canonical: first, answered: answers > 0, full: answers >= spots.length }];
  });
}

/** `Service` in `Terms of Service` is no use of the term. */
function isPart(reading: Reading, clause: number, start: number, length: number): boolean {
  return conceptsOf(reading, clause).some((mention) => mention.start <= start && mention.end >= start + length && mention.end - mention.start > length + 3);
}
