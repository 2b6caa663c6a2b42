import type { Link } from '../contract/alignment.js';
import { type Comparison, defineRule, type Rule } from '../contract/rule.js';
import type { FactKind } from '../contract/fact.js';
import type { Severity } from '../contract/finding.js';
import { isCompared } from '../scope/gather-units.js';
import { compareFacts, type Difference, describeDifference, findDifferences } from './compare-facts.js';
import { differingCells } from './compare-cells.js';
import { differingRates } from './compare-rates.js';
import { findTimes, isOfTimes } from './compare-times.js';
import { compareLawNumbers } from './compare-law-numbers.js';

type More = Pick<Rule, 'options' | 'checkLink'>;

const periods = new WeakMap<Link, Difference[]>();

/** Read once for the two rules that ask. */
function periodsThatDiffer(link: Link, comparison: Comparison): Difference[] {
  let differences = periods.get(link);
  if (!differences) periods.set(link, (differences = findDifferences(link, comparison, ['duration'])));
  return differences;
}

function defineFactRule(id: string, kinds: FactKind[], severity: Severity, summary: string, more: Partial<More> = {}): Rule {
  return defineRule({
    id,
    severity,
    summary,
    checkLink: (link, comparison) => compareFacts(link, comparison, kinds),
    ...more,
  });
}

export const ageLimit = defineFactRule('age-limit', ['age'], 'error', 'An age or its bound differs: under 13, 13 or under', {
  *checkLink(link, comparison) {
    yield* compareFacts(link, comparison, ['age']);
    if (isCompared(link)) yield* differingCells(link, comparison, true).map(describeDifference);
  },
});
export const duration = defineFactRule(
  'duration',
  ['duration'],
  'error',
  'A period differs: its length, its bound, business or calendar days',
  {
    *checkLink(link, comparison) {
      if (!isCompared(link)) return;
      for (const difference of periodsThatDiffer(link, comparison)) {
        if (!isOfTimes(difference)) yield describeDifference(difference);
      }
    },
  },
);
export const money = defineFactRule('money', ['money'], 'error', 'An amount or its currency differs', {
  *checkLink(link, comparison) {
    yield* compareFacts(link, comparison, ['money']);
    if (isCompared(link)) yield* differingRates(link, comparison, 'money');
  },
});
export const percent = defineFactRule('percent', ['percent'], 'error', 'A percentage differs', {
  *checkLink(link, comparison) {
    yield* compareFacts(link, comparison, ['percent']);
    if (isCompared(link)) yield* differingRates(link, comparison, 'percent');
  },
});
export const count = defineFactRule('count', ['count', 'measure'], 'warning', 'A number of things differs', {
  *checkLink(link, comparison) {
    yield* compareFacts(link, comparison, ['count', 'measure']);
    if (!isCompared(link)) return;
    yield* periodsThatDiffer(link, comparison).filter(isOfTimes).map(describeDifference);
    const times = findTimes(link, comparison);
    if (times) yield describeDifference(times);
    yield* differingCells(link, comparison, false).map(describeDifference);
  },
});
export const time = defineFactRule('time', ['time'], 'warning', 'A time of day differs');
export const contact = defineFactRule(
  'contact',
  ['email', 'link', 'phone', 'address'],
  'error',
  'An e-mail address, link, telephone number or postal address differs',
  {
    options: { ignore: { kind: 'words', summary: 'Addresses, hosts and numbers that may differ, such as "*.example.com"' } },
  },
);
export const citation = defineFactRule('citation', ['citation'], 'error', 'A cited law or article differs', {
  *checkLink(link, comparison) {
    yield* compareFacts(link, comparison, ['citation']);
    yield* compareLawNumbers(link, comparison);
  },
  options: { ignore: { kind: 'words', summary: 'Laws that may differ, as reports name them, such as "GDPR" or "GDPR/6/*"' } },
});
