import { defineRule } from '../contract/rule.js';
import { compareFacts, spot } from './compare-facts.js';

export const placeholder = defineRule({
  id: 'placeholder',
  severity: 'error',
  summary: 'A template placeholder is lost, altered or not closed',
  options: { ignore: { kind: 'words', summary: 'Placeholders that may differ, as they are written' } },
  checkLink: (link, comparison) => compareFacts(link, comparison, ['placeholder']),
  *checkDocument(document) {
    for (const fact of document.facts) {
      if (fact.fault?.code !== 'unbalanced') continue;
      yield {
        message: { key: 'placeholder.unbalanced', args: { actual: fact.quote } },
        expected: fact.fault.expected,
        actual: fact.fault.actual,
        translation: spot(fact),
      };
    }
  },
});
