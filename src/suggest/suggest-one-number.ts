import type { ClauseFact } from '../contract/fact.js';
import type { Link } from '../contract/alignment.js';
import type { Comparison, Drift } from '../contract/rule.js';
import { compareValues } from '../facts/compare-values.js';
import { readNumbers, readTextFacts } from '../facts/read-facts.js';
import { changeNumberTo } from './rewrite-numbers.js';
import { numbersOf, textWith, type Wording, wordingOf } from './wording.js';

/**
 * A word and the figure beside it that disagree (`thirty (60) days`): whichever of them states what the canonical
 * version does is right, and the other one is written anew.
 */
export function suggestOneNumber(drift: Drift, comparison: Comparison): string | null {
  const { translation, linkOf } = comparison;
  const spot = drift.translation;
  const fact =
    spot &&
    translation
      .factsOf(spot.clause)
      .find(({ start, end, fault }) => start === spot.start && end === spot.end && fault?.code === 'number-mismatch');
  const wording = spot && fact && wordingOf(translation, spot, '');
  const link = spot && linkOf('translation', spot.clause);
  if (!fact || !wording || !link) return null;
  const isRight = createJudge(fact, link, comparison);
  const right = new Set(
    readings(wording)
      .filter((reading) => isRight(reading, wording))
      .map(({ words }) => words),
  );
  const [only = null] = right;
  return right.size === 1 ? only : null;
}

interface OneNumber {
  words: string;
  value: number;
  /** The value that goes. */
  other: number;
}

/** The words with the value of the word in both places, and with that of the figure. */
function readings(wording: Wording): OneNumber[] {
  const figure = numbersOf(wording, wording.quote.replace(/[^\p{Nd}.,\u00a0\u202f]/gu, ' '))[0]?.value;
  return numbersOf(wording, wording.quote).flatMap((number) => {
    if (figure === undefined || figure === number.value) return [];
    return [[number.value, figure] as const, [figure, number.value] as const].flatMap(([value, other]) => {
      const words = changeNumberTo(wording, number, value);
      return words === null ? [] : [{ words, value, other }];
    });
  });
}

/** By the values of the canonical version; where none of that kind was read there, by its bare numbers, of which it must have only the right one. */
function createJudge(fact: ClauseFact, link: Link, { canonical }: Comparison): (reading: OneNumber, wording: Wording) => boolean {
  const wanted = link.canonical.flatMap((clause) => canonical.factsOf(clause)).filter(({ kind }) => kind === fact.kind);
  const numbers = new Set(link.canonical.flatMap((clause) => readNumbers(canonical.policy.clauses[clause]?.text ?? '', canonical.pack)));
  return ({ words, value, other }, wording) => {
    const read = readTextFacts(textWith(wording, words), wording.pack).find(
      ({ kind, start, end }) => kind === fact.kind && start < wording.start + words.length && end > wording.start,
    );
    if (read === undefined || read.fault) return false;
    if (wanted.length === 0) return numbers.has(value) && !numbers.has(other);
    return wanted.some((model) => ['same', 'unsure'].includes(compareValues(fact.kind, model.value, read.value)));
  };
}
