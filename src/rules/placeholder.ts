import { defineRule } from '../contract/rule.js';
import { compareFacts, describeDifference, spot } from './compare-facts.js';
import { alteredInstructions } from './kept-instructions.js';
import { isCompared } from '../scope/gather-units.js';

export const placeholder = defineRule({
  id: 'placeholder',
  severity: 'error',
  summary: 'A template placeholder is lost, altered or not closed',
  options: { ignore: { kind: 'words', summary: 'Placeholders that may differ, as they are written' } },
  *checkLink(link, comparison) {
    yield* compareFacts(link, comparison, ['placeholder']);
    if (isCompared(link)) yield* alteredInstructions(link, comparison).map(describeDifference);
  },
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
