import type { ClauseFact } from '../contract/fact.js';
import { type Comparison, type Drift, defineRule, type Spot, wordsOf } from '../contract/rule.js';
import { compileWords } from '../text/compile-words.js';
import { functionWordsOf } from '../text/function-words.js';
import type { Reading } from '../facts/reading.js';
import { spot } from './compare-facts.js';
import { type DefinedTerm, definedTerms } from '../scope/defined-terms.js';
import { firstWordsOf, type TermUse, usesOf } from './find-terms.js';
import { checkGlossary } from './glossary-terms.js';
import { learnRendering } from './learn-rendering.js';
import { whole } from './missing-clauses.js';
import { textOf } from './name-words.js';
import { findOtherRendering } from './other-rendering.js';
import { compileTerm, cut, wordsIn } from './term-words.js';

/** So many groups must render a term as expected (its definition alone, where it could be read), and such a share of them all, before one that does not is odd. */
const ENOUGH = 2;
const SETTLED = 0.85;
/** A second rendering beside the first, in one group, needs more. */
const ENOUGH_FOR_TWO = 4;

/** A defined term that a translation renders by other words in one place; a term of the user's glossary that it calls something else. */
export const term = defineRule({
  id: 'term',
  severity: 'info',
  summary: 'A defined term is rendered by different words, or a term of the glossary otherwise than it says',
  options: { ignore: { kind: 'words', summary: 'Terms, of either language, that may be rendered by different words' } },
  *checkTranslation(comparison, { options, glossary }) {
    const ignored = compileWords(wordsOf(options.ignore), 'whole');
    yield* checkGlossary(comparison, glossary, (words) => ignored.test(words));
    const terms = definedTerms(comparison);
    const firstWords = firstWordsOf(terms, comparison.canonical);
    for (const each of terms) {
      if (ignored.test(each.text) || (each.rendering && ignored.test(each.rendering.value))) continue;
      yield* checkTerm(each, usesOf(each, comparison, firstWords), comparison);
    }
  },
});

function* checkTerm(each: DefinedTerm, uses: readonly TermUse[], comparison: Comparison): Generator<Drift> {
  const { text, definition, rendering } = each;
  const others = uses.filter(({ link }) => link !== definition);
  let expected = rendering?.value ?? null;
  if (rendering && others.length >= ENOUGH && others.every((use) => !names('every', rendering.value, use, comparison))) {
    expected = learnRendering(others, comparison);
    yield describeDefinition(rendering, expected, uses, each);
  }
  expected ??= learnRendering(others, comparison) ?? learnLeavingOneOut(others, comparison);
  if (expected === null) return;
  const find = compileTerm(expected, comparison.translation, 'ending');
  const answers = uses.map((use) => use.link.translation.reduce((sum, clause) => sum + find(clause).length, 0));
  const answered = answers.filter((count) => count > 0).length;
  if (answered < (rendering?.value === expected ? 1 : ENOUGH) || answered < SETTLED * (uses.length - 1)) return;
  for (const [i, use] of uses.entries()) {
    const count = answers[i] as number;
    if (count >= use.spots.length || (count > 0 && uses.length < ENOUGH_FOR_TWO)) continue;
    const other = use.link.translation
      .map((clause) => findOtherRendering(expected as string, comparison.translation, clause))
      .find((found) => found !== null);
    if (other) {
      yield describeUse('term.varied', expected, use, other, comparison);
    } else if (count === 0 && use.link !== definition && !names('every', expected, use, comparison) && !isPronoun(use, find, comparison)) {
      yield {
        ...describeUse('term.absent', expected, use, null, comparison),
        message: { key: 'term.absent', args: { term: text, expected } },
      };
    }
  }
}

/** Of four uses and more, one may be the odd one. */
function learnLeavingOneOut(uses: readonly TermUse[], comparison: Comparison): string | null {
  if (uses.length < ENOUGH_FOR_TWO) return null;
  for (const [i] of uses.entries()) {
    const found = learnRendering(
      uses.filter((_, other) => other !== i),
      comparison,
    );
    if (found !== null) return found;
  }
  return null;
}

/** Whether a group has some or every content word of a rendering, in any form and order. */
function names(how: 'some' | 'every', rendering: string, { link }: TermUse, { translation }: Comparison): boolean {
  const functionWords = functionWordsOf(translation.pack);
  const words = cut(rendering, translation).filter(({ key }) => !functionWords.has(key) && key.length > 1);
  return words[how](({ key }) => {
    const find = compileTerm(key, translation, 'ending');
    return link.translation.some((clause) => find(clause).length > 0);
  });
}

function countPronouns(clauses: readonly number[], reading: Reading): number {
  const pronouns = reading.pack.prose.pronouns ?? [];
  const isOne = (word: string): boolean =>
    pronouns.some((pronoun) => (pronoun.startsWith('-') ? word.endsWith(pronoun.slice(1)) : pronoun === word));
  return clauses.reduce((sum, clause) => sum + wordsIn(reading, clause).filter(({ key }) => isOne(key)).length, 0);
}

/** Whether a pronoun may stand for a term that the text around the group names: one that answers none of the canonical version's. */
function isPronoun({ link }: TermUse, find: (clause: number) => Spot[], { canonical, translation }: Comparison): boolean {
  if (countPronouns(link.translation, translation) <= countPronouns(link.canonical, canonical)) return false;
  const clauses = translation.policy.clauses;
  return link.translation.some((clause) => {
    // What a definition says, it says of the term that it defines.
    if (translation.factsOf(clause).some((fact) => fact.kind === 'term')) return false;
    const parent = clauses[clause]?.parent ?? null;
    const near = [clause - 1, clause - 2, ...(parent === null ? [] : [parent])].filter((index) => index >= 0);
    return near.some((index) => find(index).length > 0);
  });
}

function describeDefinition(
  rendering: ClauseFact,
  expected: string | null,
  uses: readonly TermUse[],
  { text, definition }: DefinedTerm,
): Drift {
  const here = uses.find(({ link }) => link === definition)?.spots[0];
  return {
    message: {
      key: expected === null ? 'term.unused' : 'term.unusedFor',
      args: { term: text, expected: expected ?? '', actual: rendering.value },
    },
    ...(expected !== null && { expected, suggestion: expected }),
    actual: rendering.value,
    ...(here && { canonical: here }),
    translation: spot(rendering),
  };
}

function describeUse(key: string, expected: string, { link, spots }: TermUse, other: Spot | null, { translation }: Comparison): Drift {
  const actual = other ? textOf(translation, other.clause).slice(other.start, other.end) : null;
  return {
    message: { key, args: { expected, actual: actual ?? '' } },
    expected,
    // Only words that answer the term can be replaced by its rendering.
    ...(actual !== null && { actual, suggestion: expected }),
    canonical: spots[0] as Spot,
    translation: other ?? whole(link.translation[0] as number, translation),
  };
}
