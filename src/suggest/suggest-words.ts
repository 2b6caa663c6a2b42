import type { FactKind } from '../contract/fact.js';
import type { Rewrite, Values } from './rewrite.js';
import { rewriteAmounts, rewriteCounts } from './rewrite-amounts.js';
import { rewriteAddresses, rewriteLetters, rewriteLinks, rewriteNames, rewritePhones, rewritePlaceholders } from './rewrite-codes.js';
import { rewriteDates } from './rewrite-dates.js';
import { rewriteDurations } from './rewrite-durations.js';
import { rewriteMoney } from './rewrite-money.js';
import { rewriteCitations, rewriteReferences } from './rewrite-paths.js';
import { rewriteTimes } from './rewrite-times.js';
import { statesExactly } from './states-exactly.js';
import type { Wording } from './wording.js';

const rewrites: Partial<Record<FactKind, Rewrite>> = {
  age: rewriteAmounts,
  duration: rewriteDurations,
  date: rewriteDates,
  money: rewriteMoney,
  percent: rewriteAmounts,
  count: rewriteCounts,
  measure: rewriteCounts,
  time: rewriteTimes,
  email: rewriteLetters,
  link: rewriteLinks,
  phone: rewritePhones,
  address: rewriteAddresses,
  citation: rewriteCitations,
  reference: rewriteReferences,
  placeholder: rewritePlaceholders,
  name: rewriteNames,
};

/** Attempts are read one by one, each with its whole clause: in a clause of megabytes nobody waits for that. */
const LONGEST = 20_000;
const MOST_ATTEMPTS = 40;

/**
 * The quoted words of a translation with the value put right, or null where no rewriting surely states it. Two
 * rewritings that both do (which of two equal numbers is meant?) are one too many.
 */
export function suggestWords(wording: Wording, kind: FactKind, values: Values): string | null {
  if (wording.text.length > LONGEST || values.expected.includes('|')) return null;
  const attempts = rewrites[kind]?.(wording, values) ?? [];
  if (attempts.flat().length > MOST_ATTEMPTS) return null;
  const states = (words: string): boolean => words !== wording.quote && (kind === 'name' || statesExactly(wording, words, kind, values));
  const right = new Set(attempts.flatMap((wordings) => wordings.find(states) ?? []));
  const [only = null] = right;
  return right.size === 1 ? only : null;
}
