import { defineRule } from '../contract/rule.js';
import { spot } from './compare-facts.js';

/** `thirty (60) days`: the word counts in law, the figure is what is read. */
export const numberMismatch = defineRule({
  id: 'number-mismatch',
  severity: 'error',
  summary: 'A number in words and the figure beside it disagree',
  *checkDocument(document) {
    for (const fact of document.facts) {
      if (fact.fault?.code !== 'number-mismatch') continue;
      const { expected: word, actual: figure } = fact.fault;
      yield { message: { key: 'number-mismatch.pair', args: { word, figure } }, expected: word, actual: figure, translation: spot(fact) };
    }
  },
});
