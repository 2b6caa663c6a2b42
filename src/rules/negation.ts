import { defineRule } from '../contract/rule.js';
import { denialDrifts, isOfWithout } from './denial-drifts.js';

/** A `not` that stands on one side only. */
export const negation = defineRule({
  id: 'negation',
  severity: 'error',
  summary: 'A “not” is lost or gained',
  *checkLink(link, comparison) {
    for (const drift of denialDrifts(link, comparison)) if (!isOfWithout(drift, link, comparison)) yield drift;
  },
});
