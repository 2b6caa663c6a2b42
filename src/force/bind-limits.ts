import type { PlacedMark } from './gather-marks.js';

/** How far from a force what limits it may stand, in characters. */
const REACH = { bar: 160, limit: 90 };

/**
 * Tells which forces are limited: `may only if`, `must not unless`, `may not … without`, `may … at most` and `may not …
 * more than` all leave the one thing open and close the rest; so does `is forbidden to unaccompanied children`. Which of them is said is a matter of style, so that
 * forces that are limited on both sides of a link agree, whatever their polarity.
 *
 * @returns the marks in the order given, those that are limited marked so; a word that limits no force stays `loose`
 */
export function bindLimits(marks: readonly PlacedMark[]): PlacedMark[] {
  const limited = new Map<PlacedMark, PlacedMark['limited']>();
  const loose = new Set<PlacedMark>();
  const apart = new Set<PlacedMark>();
  const excepted = new Set<PlacedMark>();
  for (const mark of marks) {
    const bar = isBar(mark);
    if (mark.kind === 'except') {
      const force = nearestForce(mark, marks, 'any');
      if (force && !force.negated) excepted.add(force);
    }
    if (mark.kind === 'negative') {
      const force = nearestForce(mark, marks, 'denied');
      if (force && force.end <= mark.start && !limited.has(force)) limited.set(force, 'state');
    }
    if (!bar && !isLimit(mark)) continue;
    const force = nearestForce(mark, marks, bar ? 'denied' : 'stated');
    // `เฉพาะ … เท่านั้น` is one only
    if (force && limited.has(force) && limited.get(force) !== 'state') continue;
    if (force) limited.set(force, mark.kind === 'beyond' || mark.kind === 'limit' ? 'amount' : 'only');
    else loose.add(mark);
    if (force && mark.apart) apart.add(force);
  }
  return marks.map((mark) => {
    if (mark.only) return { ...mark, limited: 'only' as const };
    const limit = limited.get(mark);
    if (limit) return { ...mark, limited: limit, ...(apart.has(mark) ? { apart: true } : {}) };
    if (excepted.has(mark)) return { ...mark, excepted: true };
    return loose.has(mark) ? { ...mark, loose: true } : mark;
  });
}

/** Behind a denial: `unless`, `without`, `before`, `more than`. */
function isBar({ kind }: PlacedMark): boolean {
  return kind === 'except' || kind === 'without' || kind === 'beyond';
}

export function isLimit({ kind }: PlacedMark): boolean {
  return kind === 'only' || kind === 'limit';
}

/** The nearest force of the same sentence, and one before the word rather than one behind it, unless it stands right behind: `and may only`, `dan hanya boleh`. */
function nearestForce(word: PlacedMark, marks: readonly PlacedMark[], polarity: 'denied' | 'stated' | 'any'): PlacedMark | null {
  const reach = polarity === 'stated' ? REACH.limit : REACH.bar;
  const fits = (mark: PlacedMark): boolean =>
    mark.clause === word.clause &&
    mark.sentence === word.sentence &&
    mark.half === word.half &&
    (polarity === 'stated' ? mark.kind === 'force' && !mark.negated : isForce(mark) && (polarity === 'any' || mark.negated));
  const before = marks.findLast((mark) => mark.end <= word.start && word.start - mark.end <= reach && fits(mark));
  const behind = marks.find((mark) => mark.start >= word.end && mark.start - word.end <= reach && fits(mark));
  return (behind && behind.start - word.end <= 1 && polarity === 'stated' ? behind : (before ?? behind)) ?? null;
}

function isForce({ kind, forces }: PlacedMark): boolean {
  return kind === 'force' || (kind === 'hint' && forces[0] === 'must-not');
}
