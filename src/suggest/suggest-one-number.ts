import type { Comparison, Drift } from '../contract/rule.js';
import { formatDecimal } from '../facts/normal-form.js';
import { compareValues } from '../facts/compare-values.js';
import { readTextFacts } from '../facts/read-facts.js';
import type { ClauseFact } from '../contract/fact.js';
import { changeNumberTo } from './rewrite-numbers.js';
import { numbersOf, textWith, type Wording, wordingOf } from './wording.js';

/**
 * A word and the figure beside it that disagree (`thirty (60) days`): whichever of them states what the canonical
 * version does is right, and the other one is written anew.
 */
export function suggestOneNumber(drift: Drift, { canonical, translation, linkOf }: Comparison): string | null {
  const spot = drift.translation;
  const fact = spot && translation.factsOf(spot.clause).find(({ start, end, fault }) => start === spot.start && end === spot.end && fault?.code === 'number-mismatch');
  const wording = spot && fact && wordingOf(translation, spot, '');
  const link = spot && linkOf('translation', spot.clause);
  if (!fact || !wording || !link) return null;
  const wanted = link.canonical.flatMap((clause) => canonical.factsOf(clause)).filter(({ kind }) => kind === fact.kind);
  const right = new Set(readings(wording).filter((words) => states(wording, words, fact, wanted)));
  const [only = null] = right;
  return right.size === 1 ? only : null;
}

/** The words with the value of the figure in both places, and with that of the word. */
function readings(wording: Wording): string[] {
  return numbersOf(wording, wording.quote).flatMap((number) => {
    const figure = numbersOf(wording, wording.quote.replace(/[^\p{Nd}.,\u00a0\u202f]/gu, ' '))[0]?.value;
    return figure === undefined || formatDecimal(figure) === formatDecimal(number.value) ? [] : [number.value, figure].flatMap((value) => changeNumberTo(wording, number, value) ?? []);
  });
}

/** Whether the rewritten words state a value without a fault that the canonical version states. */
function states(wording: Wording, words: string, fact: ClauseFact, wanted: readonly ClauseFact[]): boolean {
  const read = readTextFacts(textWith(wording, words), wording.pack).find(({ kind, start, end }) => kind === fact.kind && start < wording.start + words.length && end > wording.start);
  return read !== undefined && !read.fault && wanted.some(({ value }) => ['same', 'unsure'].includes(compareValues(fact.kind, value, read.value)));
}
