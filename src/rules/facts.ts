import type { Link } from '../contract/alignment.js';
import { type Comparison, defineRule, type Rule } from '../contract/rule.js';
import type { ClauseFact, FactKind } from '../contract/fact.js';
import type { Severity } from '../contract/finding.js';
import type { Reading } from '../facts/reading.js';
import { isCompared } from '../scope/gather-units.js';
import { compareFacts, type Difference, describeDifference, findDifferences } from './compare-facts.js';
import { differingCells } from './compare-cells.js';
import { numbersIn } from './excuse-facts.js';
import { differingRates } from './compare-rates.js';
import { compareLawNumbers } from './compare-law-numbers.js';

type More = Pick<Rule, 'options' | 'checkLink'>;

const periods = new WeakMap<Link, Difference[]>();

/** Read once for the two rules that ask. */
function periodsThatDiffer(link: Link, comparison: Comparison): Difference[] {
  let differences = periods.get(link);
  if (!differences) periods.set(link, (differences = findDifferences(link, comparison, ['duration'])));
  return differences;
}

/** `once a year` and `twice a year`: as periods they are a year and half a year, and what differs is a count. */
function isOfTimes({ expected, actual }: Difference): boolean {
  return expected?.times !== undefined && actual?.times !== undefined && expected.times !== actual.times;
}

/** `two drills a year` → `ปีละสี่ครั้ง` (four times a year): a count on one side, and on the other how often in the period. */
function findTimes(link: Link, comparison: Comparison): Difference | null {
  const [ours, theirs] = [sideOf(comparison.canonical, link.canonical), sideOf(comparison.translation, link.translation)];
  const expected = ours.counts.length === 1 && theirs.times.length === 1 && areApart(ours, theirs);
  if (expected) return { expected: ours.counts[0]!, actual: theirs.times[0]!, how: 'different' };
  const actual = theirs.counts.length === 1 && ours.times.length === 1 && areApart(theirs, ours);
  return actual ? { expected: ours.times[0]!, actual: theirs.counts[0]!, how: 'different' } : null;
}

interface Counted {
  counts: ClauseFact[];
  times: ClauseFact[];
  numbers: number[];
}

function sideOf(reading: Reading, clauses: readonly number[]): Counted {
  const facts = clauses.flatMap((clause) => [...reading.factsOf(clause)]);
  return {
    counts: facts.filter(({ kind, value }) => kind === 'count' && /^[0-9]+$/.test(value)),
    times: facts.filter(({ times = 0 }) => times > 1),
    numbers: numbersIn({ reading, clauses }),
  };
}

/** Whether neither of the two numbers stands on the other side. */
function areApart(counting: Counted, timed: Counted): boolean {
  return (
    timed.counts.length + counting.times.length === 0 &&
    !counting.numbers.includes(timed.times[0]?.times ?? 0) &&
    !timed.numbers.includes(Number(counting.counts[0]?.value))
  );
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
