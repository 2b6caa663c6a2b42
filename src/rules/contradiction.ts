import type { ClauseFact } from '../contract/fact.js';
import { type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { splitSentences } from '../text/split-sentences.js';
import { functionWordsOf } from '../text/function-words.js';
import { findBrokenAgreement } from './broken-agreement.js';
import { spot } from './compare-facts.js';

/** Of two sentences that set different ages, so many words are the same when they speak of one thing. */
const SAME_THING = 0.7;

/**
 * One document that sets two values for one thing. A policy may well name several ages (13 to register, 16 for
 * consent), so two ages contradict each other only where one returns after the other (13, 18, 13) or where the
 * sentences around them say the same.
 */
export const contradiction = defineRule({
  id: 'contradiction',
  severity: 'warning',
  summary: 'One document sets two values for one thing: a children’s clause with 13 and 18',
  checkTranslation: findBrokenAgreement,
  *checkDocument(document) {
    for (const [index, clause] of document.policy.clauses.entries()) {
      const ages = document.factsOf(index).filter((fact) => fact.kind === 'age' && /^\[0,[0-9]+\)$/.test(fact.value));
      if (new Set(ages.map((fact) => fact.value)).size < 2) continue;
      yield* findConflicts(ages, clause.text, document);
    }
  },
});

function* findConflicts(ages: readonly ClauseFact[], text: string, document: Reading): Generator<Drift> {
  const sentences = splitSentences(text, document.pack).map(({ start, end }) => ({
    start,
    end,
    words: contentWords(text.slice(start, end), document),
  }));
  const sentenceOf = (fact: ClauseFact) => sentences.find(({ start, end }) => fact.start >= start && fact.start < end);
  const reported = new Set<string>();
  for (let i = 1; i < ages.length; i++) {
    const [first, second] = [ages[i - 1] as ClauseFact, ages[i] as ClauseFact];
    if (first.value === second.value || reported.has(second.value)) continue;
    const returns = ages.slice(i + 1).some((fact) => fact.value === first.value);
    const [a, b] = [sentenceOf(first), sentenceOf(second)];
    if (!returns && !(a && b && a !== b && overlap(a.words, b.words) >= SAME_THING)) continue;
    reported.add(first.value);
    yield {
      message: {
        key: 'contradiction.ages',
        args: { first: { kind: 'age', value: first.value }, second: { kind: 'age', value: second.value } },
      },
      expected: first.value,
      actual: second.value,
      canonical: spot(first),
      translation: spot(second),
    };
  }
}

function contentWords(text: string, { pack }: Reading): Set<string> {
  if (!pack.spaced) return new Set(Array.from(text, (_, i) => text.slice(i, i + 4)));
  const functionWords = functionWordsOf(pack);
  return new Set((text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).filter((word) => !functionWords.has(word)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}
