import { changeBound } from './rewrite-bounds.js';
import { changeNumbers, findChanges } from './rewrite-numbers.js';
import type { Rewrite } from './rewrite.js';
import type { LanguagePack } from '../contract/language-pack.js';

/** Ages, shares and counts: a number, and the phrase for its bound. */
export const rewriteAmounts: Rewrite = (wording, values) => {
  const changes = findChanges(values.expected, values.actual);
  return changeNumbers(wording, changes).map((words) => changeBound(wording, words, values));
};

/** Counted things: what stands behind the number agrees with it, and is not known. */
export const rewriteCounts: Rewrite = (wording, values) =>
  (findChanges(values.expected, values.actual) ?? []).every(({ from, to }) => agreesAlike(from, to, wording.pack))
    ? rewriteAmounts(wording, values)
    : [];

/** Whether words behind one number can stand behind another one: `two copies`, `three copies`, but `one copy`. */
export function agreesAlike(a: number, b: number, { language }: LanguagePack): boolean {
  const plurals = new Intl.PluralRules(language);
  return plurals.select(a) === plurals.select(b);
}
