import { acts } from '../concepts/acts.js';
import { conceptsOf, pronounConcepts } from '../concepts/concepts-of.js';
import type { Span } from '../contract/policy.js';
import type { Comparison, Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { Unit, UnitSide } from '../scope/gather-units.js';
import { marksOf } from './gather-marks.js';
import { type ClauseDenials, denialsOf } from '../scope/read-denials.js';
import { overlap } from '../scope/overlap.js';

/** The denials of one side of a sentence, and all that may answer one on the other. */
interface Denying {
  denials: readonly Spot[];
  /** Have a no in them: `unable`. */
  lexical: readonly Spot[];
  /** Say without a no what others deny: `accidental`. */
  answers: readonly Spot[];
  /** Say that something was not done: `failed to`. */
  failures: readonly Spot[];
  /** May stand for a denial: `refuse`, `lack`, `free of charge`. */
  loose: readonly Spot[];
  /** Those of them that no denial stands in front of: not `without interruption`. */
  flat: readonly Spot[];
  bounds: number;
  halves: number;
  chained: number;
  concepts: readonly (Spot & { id: string })[];
  /** What it speaks of: its concepts, and the ends of polarities beyond doubt. */
  things: readonly (Spot & { id: string })[];
  unit: UnitSide;
}

/** What a language may say in a phrase with more words, in characters. */
const LONGER = 4;
/** Kinds of facts whose bound may be a denial. */
const bounded: ReadonlySet<string> = new Set(['age', 'duration', 'date', 'time', 'money', 'percent', 'count', 'measure']);

/** How far behind its `not` a word may stand that it denies, in characters. */
const BEHIND = { spaced: 12, unspaced: 3 };

/** What one side of a sentence denies and the other has not as many words for; else none. */
export interface Unanswered {
  /** The denials of the canonical version. */
  lost: readonly Spot[];
  /** Its words with a no in them: `unable`. */
  unsaid: readonly Spot[];
  /** The failures whose act the translation says flatly: `failed to inform` → `informed`. */
  flat: readonly Spot[];
  /** The lost ones may be two that make none: `never leave it unattended` is `watch it at all times`. */
  resolved: boolean;
  /** The denials of the translation. */
  gained: readonly Spot[];
  /** The canonical version has no word at all that the gained ones may stand for. */
  outright: boolean;
}

export function unansweredDenials(unit: Unit, { canonical, translation }: Comparison): Unanswered {
  const [ours, theirs] = [readSide(unit.canonical, canonical), readSide(unit.translation, translation)];
  return {
    lost:
      ours.denials.length + countParted(ours, theirs) > countAnswers(ours, theirs, countMoreLoose(theirs, ours)) + countWaits(ours, theirs)
        ? ours.denials
        : [],
    resolved: (ours.denials.length + ours.loose.length - countAll(theirs)) % 2 === 0,
    unsaid: ours.lexical.length > 0 && ours.denials.length + ours.lexical.length > countAll(theirs) ? ours.lexical : [],
    flat: ours.failures.filter((spot) => isSaidFlatly(spot, ours, theirs)),
    outright: ours.loose.length + ours.denials.length === 0,
    gained: theirs.denials.length > countAnswers(theirs, ours, ours.loose.length) + countTurns(ours) ? theirs.denials : [],
  };
}

/** How far behind a word like `failed to` its act stands, and how near a word must stand to an act to deny it, in characters. */
const ACT = 3;
const AROUND = { before: 20, behind: 20 };

/** Whether the act behind a word with a no in it is said on the other side with no such word near it. */
function isSaidFlatly(word: Spot, { concepts }: Denying, theirs: Denying): boolean {
  const denied = concepts.filter(
    ({ id, clause, start }) => acts.has(id) && clause === word.clause && start >= word.end && start - word.end <= ACT,
  );
  const said = theirs.concepts.filter(({ id }) => denied.some((act) => act.id === id));
  const nos = [...theirs.denials, ...theirs.loose, ...theirs.unit.any('not')];
  const isDenied = (place: Spot): boolean =>
    nos.some((no) => no.clause === place.clause && no.end > place.start - AROUND.before && no.start < place.end + AROUND.behind);
  return said.length > 0 && !said.some(isDenied);
}

/** All words of a sentence with any no in them. */
function countAll({ denials, loose, bounds, halves, chained, unit }: Denying): number {
  return denials.length + loose.length + bounds + Math.max(unit.any('only').length, halves) + unit.any('except').length + chained;
}

/** `no fee and no minimum` is one denial in another language, unless a `but` parts the two: `tiada bayaran tetapi ada tempoh`. */
function countParted(asked: Denying, answering: Denying): number {
  return answering.unit.strong('but').length > asked.unit.any('but').length ? asked.chained : 0;
}

/** `may not until you have agreed` is `may not without your consent`. */
function countWaits(asked: Denying, answering: Denying): number {
  return asked.unit.any('until').length === 0 && answering.unit.strong('until').length > 0 ? 1 : 0;
}

/** What else may stand in the canonical version where a translator denies: `until`, an `or` behind a denial. */
function countTurns(answering: Denying): number {
  const some = (id: string): number => Math.min(1, answering.unit.any(id).length);
  return some('until') + (answering.denials.length > 0 ? some('or') : 0);
}

/** How many denials of the one side the other may answer, `loose` of them by words of other kinds. */
function countAnswers(asked: Denying, answering: Denying, loose: number): number {
  if (asked.denials.length === 0) return 0;
  // `incomplete` in words that have their own no
  const worn = countWorn(asked.lexical, asked, answering);
  // `accidental damage` is `kerosakan yang tidak disengajakan`
  const own = answering.denials.length - worn - countWorn(asked.answers, asked, answering);
  const lexical = Math.max(0, asked.lexical.length - answering.lexical.length - worn);
  const surplus = Math.max(0, own - asked.denials.length);
  return (
    own -
    Math.min(lexical, surplus) +
    loose +
    Math.max(0, answering.bounds - asked.bounds) +
    // `may only with` is `may not without`
    2 * Math.max(0, Math.max(answering.unit.strong('only').length, answering.halves) - asked.unit.strong('only').length) +
    Math.max(0, answering.unit.strong('except').length - asked.unit.strong('except').length) +
    // one denial for several: `neither sell nor rent`
    (asked.unit.strong('or').length > 0 ? 0 : answering.chained)
  );
}

/** How many denials of the one side are part of what words of the other say that deny nothing themselves: `unable`. */
function countWorn(words: readonly Spot[], asked: Denying, answering: Denying): number {
  const spoken = asked.things;
  // `a free app, at no cost`: what it also denies itself is counted with its denials.
  const denied = idsOf(spoken.filter((thing) => asked.denials.some((denial) => overlap(denial, thing))));
  const worded = idsOf(spoken.filter(({ id, ...thing }) => !denied.has(id) && words.some((word) => overlap(word, thing))));
  const worn = answering.denials.filter((denial) =>
    answering.things.some((thing) => worded.has(thing.id) && covers(thing, denial) && thing.end > denial.end),
  );
  return Math.min(worn.length, words.length);
}

/** These deny, and speak of nothing. */
const NOES: ReadonlySet<string> = new Set(['not', 'none', 'not-all', 'without', 'except', 'only']);

/** Words that may stand for a denial, more of them than the other side has, and without those that only say what it states. */
function countMoreLoose(answering: Denying, asked: Denying): number {
  const stated = idsOf(asked.concepts.filter((concept) => !asked.denials.some((denial) => overlap(denial, concept))));
  // What is denied may itself be a weak word for an exception: `without the fee`.
  const ours = asked.unit.any('except').filter((mark) => !asked.denials.some((denial) => overlap(denial, mark)));
  const theirs = answering.unit.any('except');
  return Math.max(
    0,
    countUnsaid(answering, answering.loose, stated, ours.length > 0 ? theirs : []) -
      countUnsaid(asked, asked.flat, idsOf(answering.concepts), theirs.length > 0 ? ours : []),
  );
}

function countUnsaid({ concepts }: Denying, loose: readonly Spot[], stated: ReadonlySet<string>, except: readonly Spot[]): number {
  return loose.filter(
    (spot) =>
      !except.some((mark) => overlap(mark, spot)) &&
      !concepts.some((concept) => stated.has(concept.id) && overlap(concept, spot) && lengthOf(concept) <= lengthOf(spot) + LONGER),
  ).length;
}

const sides = new WeakMap<UnitSide, Denying>();

function readSide(unit: UnitSide, reading: Reading): Denying {
  let side = sides.get(unit);
  if (!side) sides.set(unit, (side = gatherSide(unit, reading)));
  return side;
}

function gatherSide(unit: UnitSide, reading: Reading): Denying {
  const of = (kind: keyof ClauseDenials): Spot[] => placed(unit, (clause) => denialsOf(reading, clause)[kind]);
  // whose denials say no more than an `only` or a bound: `ne … que`, `n'ayant pas quinze ans`
  const phrases: Spot[] = [
    ...unit.strong('only'),
    ...unit.spots.flatMap(({ clause }) => reading.factsOf(clause).filter(({ kind }) => bounded.has(kind))),
  ];
  const concepts = conceptsIn(unit, reading);
  const denials = of('denials').filter((denial) => !phrases.some((phrase) => covers(phrase, denial) && phrase.end > denial.end));
  const lexical = of('lexical');
  const answers = of('answers');
  const reach = reading.pack.spaced ? BEHIND.spaced : BEHIND.unspaced;
  const negative = placed(unit, (clause) => marksOf(reading, clause).filter(({ kind }) => kind === 'negative' || kind === 'without'));
  const taken: Spot[] = [...of('words'), ...lexical];
  const loose: Spot[] = [...lexical, ...of('tails')];
  for (const spot of [...answers, ...unit.any('not'), ...negative].sort(inOrder)) {
    if (taken.some((other) => overlap(other, spot))) continue;
    taken.push(spot);
    loose.push(spot);
  }
  return {
    denials,
    lexical,
    answers,
    failures: lexical.filter(({ clause, start, end }) => isFailure(reading.policy.clauses[clause]?.text.slice(start, end) ?? '', reading)),
    loose,
    flat: loose.filter(
      (spot) =>
        !answers.includes(spot) &&
        !denials.some((denial) => denial.clause === spot.clause && denial.end <= spot.start && spot.start - denial.end <= reach),
    ),
    bounds: of('bounds').length,
    halves: of('halves').length,
    chained: of('chained').length,
    concepts,
    things: [...concepts, ...unit.marks.filter(({ id, weak }) => !weak && !NOES.has(id))],
    unit,
  };
}

function isFailure(words: string, { pack }: Reading): boolean {
  return pack.denials?.failures?.includes(words.toLowerCase()) ?? false;
}

function conceptsIn(unit: UnitSide, reading: Reading): (Spot & { id: string })[] {
  return unit.spots.flatMap(({ clause, start, end }) =>
    conceptsOf(reading, clause)
      .filter((concept) => concept.start >= start && concept.end <= end && !pronounConcepts.has(concept.id))
      .map((concept) => ({ clause, ...concept })),
  );
}

function placed(unit: UnitSide, of: (clause: number) => readonly Span[]): Spot[] {
  return unit.spots.flatMap(({ clause, start, end }) =>
    of(clause)
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ clause, start: span.start, end: span.end })),
  );
}

const idsOf = (concepts: readonly { id: string }[]): Set<string> => new Set(concepts.map(({ id }) => id));
const lengthOf = ({ start, end }: Span): number => end - start;
const inOrder = (a: Spot, b: Spot): number => a.clause - b.clause || a.start - b.start;
const covers = (a: Spot, b: Spot): boolean => a.clause === b.clause && a.start <= b.start && a.end >= b.end;
