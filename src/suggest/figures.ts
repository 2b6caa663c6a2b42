import { fold } from '../text/fold.js';
import type { FactKind } from '../contract/fact.js';
import type { Wording } from './wording.js';
import { inDigitsOf } from './write-number.js';

/** A row of digits among some words, whatever it is part of. */
export interface Figure {
  start: number;
  end: number;
  /** As the text has it. */
  text: string;
  value: number;
}

export function findFigures(words: string): Figure[] {
  return [...words.matchAll(/\p{Nd}+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: Number(fold(match[0]).text),
  }));
}

/** Another number in the digits of a figure, with a nought in front where the figure has one: `07` → `09`, `๐๗` → `๐๙`. */
export function rewriteFigure(value: number, { text, value: present }: Figure, isPadded = text.length > String(present).length): string {
  return inDigitsOf(isPadded ? String(value).padStart(2, '0') : String(value), text);
}

/** Whether a translation writes `07` where it might write `7`, in the facts of a kind; minutes always are so. */
export function padsFigures({ reading }: Wording, kind: FactKind): boolean {
  return reading.facts.some(
    (fact) =>
      fact.kind === kind &&
      findFigures(fact.quote).some(
        ({ text, value, start }) =>
          text.length === 2 && value < 10 && !/\p{Nd}[.:hH\s\u00a0\u202f]{1,3}$/u.test(fact.quote.slice(0, start)),
      ),
  );
}
