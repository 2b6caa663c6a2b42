import type { WordChange } from './word-changes.js';

/** A slip in a shorter word makes another word as often as not: `of` and `or`, `now` and `not`. */
const SHORTEST_TYPO = 5;
/** From this length on two letters may be wrong. */
const LONG_WORD = 9;

/**
 * Whether a change only writes the same words differently: `third party` → `third-party`, `e-mail` → `email`,
 * `do not` → `don't`, `the the` → `the`, `recieve` → `receive`.
 *
 * @param isKnown whether a word stands in both versions beyond doubt; two known words are never one misspelt. There is
 *   no dictionary here, so that `termination` → `determination` depends on both being used elsewhere
 */
export function isSpelling(change: WordChange, isKnown: (word: string) => boolean): boolean {
  const [older, newer] = [letters(change.older), letters(change.newer)];
  if (older === newer) return digits(change.older) === digits(change.newer);
  if (isRepeated(change)) return true;
  if (isContraction(change.older, newer) || isContraction(change.newer, older)) return true;
  const [was, is] = [change.older[0] ?? '', change.newer[0] ?? ''];
  if (change.older.length !== 1 || change.newer.length !== 1 || /\p{N}/u.test(was + is)) return false;
  const length = Math.min(was.length, is.length);
  // A word that only lost or gained its beginning is another word: `lawful`, `unlawful`.
  if (length < SHORTEST_TYPO || was.endsWith(is) || is.endsWith(was) || (isKnown(was) && isKnown(is))) return false;
  return editDistance(was, is, 2) <= (length >= LONG_WORD ? 2 : 1);
}

/** `1.5` is no other way to write `15`. */
const digits = (words: readonly string[]): string =>
  words
    .join(' ')
    .match(/\p{N}+/gu)
    ?.join(' ') ?? '';

const letters = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** `may may` for `may`, or the other way round. */
export function isRepeated({ older, newer, around }: WordChange): boolean {
  const [more, less] = older.length > newer.length ? [older, newer] : [newer, older];
  return less.length === 0 && more.length === 1 && around.includes(more[0]);
}

/** `don't` is `do not` with a letter left out where the apostrophe stands. */
function isContraction(short: readonly string[], long: string): boolean {
  const words = short.join('');
  if (!words.includes("'") || words.length > long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === letters([words])[at]) at++;
  return at === letters([words]).length && long.length - at <= 3;
}

/** Damerau–Levenshtein, given up above a limit. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [two, one]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] as number) + 1, (one[j] as number) + 1, (one[j - 1] as number) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (two[j - 2] as number) + 1);
      row.push(best);
    }
    [two, one] = [one, row];
  }
  return one[b.length] as number;
}
