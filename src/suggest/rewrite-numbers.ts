import { formatDecimal } from '../facts/normal-form.js';
import { numbersOf, replaceAt, type Wording, type WrittenNumber } from './wording.js';
import { writeNumber } from './write-number.js';

interface Change {
  from: number;
  to: number;
}

/** The numbers of two values that differ, in order; none where one of them has more numbers. */
export function findChanges(expected: string, actual: string): Change[] | null {
  const [to, from] = [expected, actual].map(numbersIn) as [number[], number[]];
  if (to.length !== from.length) return null;
  return from.flatMap((value, i) => (value === to[i] ? [] : [{ from: value, to: to[i] as number }]));
}

/** The ends of an interval that reach to nothing and for ever (`[0,13)`, `(18,∞)`) are no numbers of the text. */
function numbersIn(value: string): number[] {
  return (value.replace(/^\[0,/, '[').match(/[0-9]+(?:\.[0-9]+)?/g) ?? []).map(Number);
}

/** Writes the numbers that differ anew, each the way it was written; the words around them stay. */
export function changeNumbers(wording: Wording, changes: Change[] | null): string[] {
  if (changes === null) return [];
  const words = wording.quote;
  const numbers = numbersOf(wording, words);
  // A value that is said twice (`15 days (fifteen days)`) is put right twice; else each number may be the one.
  const everywhere = applyChanges(
    wording,
    words,
    changes.map((change) => ({ ...change, places: numbers.filter(({ value }) => isSame(value, change.from)) })),
  );
  const attempts = changes.reduce<Placed[][]>(
    (before, change) =>
      before.flatMap((placed) =>
        numbers
          .filter((number) => isSame(number.value, change.from) && !placed.some(({ places }) => places.includes(number)))
          .map((number) => [...placed, { ...change, places: [number] }]),
      ),
    [[]],
  );
  return [...new Set([everywhere, ...attempts.map((placed) => applyChanges(wording, words, placed))])].filter((text) => text !== null);
}

/** The words with one of their numbers written as another one; null where it cannot be. */
export function changeNumberTo(wording: Wording, number: WrittenNumber, value: number): string | null {
  return applyChanges(wording, wording.quote, [{ from: number.value, to: value, places: [number] }]);
}

interface Placed extends Change {
  places: WrittenNumber[];
}

const isSame = (a: number, b: number): boolean => formatDecimal(a) === formatDecimal(b);

function applyChanges(wording: Wording, words: string, changes: readonly Placed[]): string | null {
  const edits = changes.flatMap(({ places, to }) => places.map((place) => ({ ...place, text: write(wording, words, place, to) })));
  if (
    edits.length < changes.length ||
    edits.some(({ text, isImplied }) => text === null || isImplied) ||
    changes.some(({ places }) => places.length === 0)
  ) {
    return null;
  }
  return replaceAt(
    words,
    (edits as { start: number; end: number; text: string }[]).sort((a, b) => a.start - b.start),
  );
}

function write({ text, end, pack }: Wording, words: string, place: WrittenNumber, value: number): string | null {
  const following = `${words.slice(place.end)}${text.slice(end, end + 40)}`;
  return writeNumber(value, words.slice(place.start, place.end), following, pack, isMoney(words, place));
}

/** Two decimals are money's; a share or a size has as many as it needs. */
function isMoney(words: string, { start, end }: WrittenNumber): boolean {
  return /[.,]\p{Nd}{2}$/u.test(words.slice(start, end)) && !words.includes('%');
}
