import { freeAnswers } from './free-answers.js';
import type { PlacedScope, Unit, UnitSide } from './gather-units.js';
import { restatements } from './restrictions.js';

/** Which side says a word that the other does not answer: `out`, the canonical version; `back`, the translation. */
export type Direction = 'out' | 'back';

/** The side that says it, and the side that should answer. */
export function sidesOf(unit: Unit, direction: Direction): { from: UnitSide; to: UnitSide } {
  return direction === 'out' ? { from: unit.canonical, to: unit.translation } : { from: unit.translation, to: unit.canonical };
}

export interface LossOptions {
  /** Other ids whose words answer it where they are said beyond doubt: `subject to` for an `except`. */
  alsoBy?: readonly string[];
  accept?: (mark: PlacedScope) => boolean;
  /** One answer is enough for all: `if A or B` is `si A ou si B` in French. */
  once?: boolean;
  /** Weak words of the side that says it are answered before it is. */
  strict?: boolean;
}

/** A word that one side says more often than the other answers it: the one that stands farthest from all answers. */
export function findLoss(
  unit: Unit,
  id: string,
  direction: Direction,
  { alsoBy = [], accept = () => true, once = false, strict = false }: LossOptions = {},
): PlacedScope | null {
  const { from, to } = sidesOf(unit, direction);
  if (from.strong(id).length === 0) return null;
  const said = from.strong(id).filter(accept);
  if (said.length === 0) return null;
  const restated = restatements(from, to, id);
  const answers = [...freeAnswers(from, to, [id], strict), ...spare(from, to, id, alsoBy), ...restated];
  // `only as baggage and only with approval` is `not … except as baggage and with approval`.
  const isRestated = id === 'only' && restated.some((mark) => mark.id === 'except');
  if (answers.length >= (once || isRestated ? 1 : said.length)) return null;
  const distance = (mark: PlacedScope): number => Math.min(1, ...answers.map((answer) => Math.abs(answer.at - mark.at)));
  return said.reduce((lost, mark) => (distance(mark) > distance(lost) ? mark : lost));
}

/** Words of the other ids beyond those that the side itself says. */
function spare(from: UnitSide, to: UnitSide, id: string, others: readonly string[]): PlacedScope[] {
  return others.flatMap((other) =>
    to
      .strong(other)
      .filter((mark) => !to.strong(id).some(({ start, clause }) => start === mark.start && clause === mark.clause))
      .slice(from.strong(other).length),
  );
}
