import { conceptsOf } from '../concepts/concepts-of.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { ForceMark } from '../force/force-mark.js';
import { marksOf } from '../force/gather-marks.js';
import { functionWordsOf } from '../text/function-words.js';
import { fold } from '../text/fold.js';
import { castOf } from './cast.js';
import { BEFORE, isPassive, roleMatcherOf } from './compile-roles.js';
import type { Unit, UnitSide } from './gather-units.js';
import type { PartyChange } from './match-parties.js';
import { overlap } from './overlap.js';
import { linesOf } from './parties.js';
import type { PartyInRole } from './party-in-role.js';
import { type Token, tokensAt } from './tokens.js';
import { isKnown, type UnitParties } from './unit-parties.js';

/** How far apart, in shares of their units, the two forces may stand. */
const NEAR = 0.2;

/**
 * A party of the policy's own that only one side names, as the subject of a force of which another noun is the subject
 * on the other side: `a rightholder may report it`, `Pelanggan boleh melaporkannya` (the Subscriber).
 */
export function findNewcomer(unit: Unit, { ours, theirs, answers }: UnitParties, comparison: Comparison): PartyChange | null {
  for (const translation of theirs) {
    if (!isActor(translation) || isNamed(translation, unit.canonical, 'canonical', comparison)) continue;
    if (ours.some((other) => answers(other, translation))) continue;
    const subject = findSubject(translation, unit.canonical, comparison.canonical);
    if (subject && !isThing(subject, comparison.canonical)) {
      return { canonical: { ...translation, ...subject, lines: [], ids: [], strong: [subject.form] }, translation };
    }
  }
  for (const canonical of ours) {
    if (!isActor(canonical) || isNamed(canonical, unit.translation, 'translation', comparison)) continue;
    if (theirs.some((other) => answers(canonical, other))) continue;
    const subject = findSubject(canonical, unit.translation, comparison.translation);
    // Of a text that is put in other words any noun may be the subject: `la réservation n'est pas nécessaire`.
    const translation = subject && theirs.find((party) => overlap(party, subject));
    if (translation) return { canonical, translation };
  }
  return null;
}

/** A word for an act or a thing, which may be the subject where another language names who does it: `cancellation must`. */
function isThing({ clause, start, end }: Token & { clause: number }, reading: Reading): boolean {
  return conceptsOf(reading, clause).some(
    (concept) => concept.start < end && start < concept.end && !linesOf.has(concept.id) && concept.id !== 'contract-party',
  );
}

type Actor = PartyInRole & { member: number };

/** The subject of the active voice, or the one behind `by`. */
function isActor(party: PartyInRole): party is Actor {
  return isKnown(party) && (party.agent || (party.force !== null && !party.passive));
}

/** Whether a clause of the other side names the party anywhere. */
function isNamed({ member }: Actor, { spots }: UnitSide, side: 'canonical' | 'translation', comparison: Comparison): boolean {
  return spots.some(({ clause }) =>
    castOf(comparison)
      .find(side, clause)
      .some((name) => name.member === member),
  );
}

/** The noun that does the same in about the same place: the subject of a force like this one, or one behind `by`. */
function findSubject({ at, force, agent }: Actor, side: UnitSide, reading: Reading): (Token & { clause: number }) | null {
  let before = 0;
  for (const spot of side.spots) {
    const text = reading.policy.clauses[spot.clause]?.text ?? '';
    const tokens = tokensAt(spot, reading);
    const subjects = marksOf(reading, spot.clause).flatMap((mark) => {
      if (mark.kind !== 'force' || mark.start < spot.start || mark.end > spot.end) return [];
      if (!agent && mark.forces[0] !== force?.forces[0]) return [];
      return isPassive(mark, text, reading.pack) ? [] : (subjectOf(mark, tokens, text, reading) ?? []);
    });
    // `by bank transfer`: who it is done by is told only where the other side tells it so.
    const agents = agent ? tokens.filter((token) => isAgent(token, text, reading)) : [];
    for (const token of [...subjects, ...agents]) {
      if (Math.abs((before + token.start - spot.start) / Math.max(1, side.length) - at) <= NEAR) return { ...token, clause: spot.clause };
    }
    before += spot.end - spot.start;
  }
  return null;
}

function isAgent({ form, start }: Token, text: string, reading: Reading): boolean {
  return isNoun(form, reading) && roleMatcherOf(reading.pack).before(fold(text.slice(Math.max(0, start - BEFORE), start)).text, 'agent');
}

function subjectOf(mark: ForceMark, tokens: readonly Token[], text: string, reading: Reading): Token | null {
  const { between, behind } = roleMatcherOf(reading.pack);
  if (behind.test(text.slice(mark.start, mark.end))) return null;
  const stands = (from: number): boolean => between.test(fold(text.slice(from, mark.start)).text);
  const token = tokens.findLast(({ start, end }) => end <= mark.start && !stands(start));
  if (!token || !stands(token.end)) return null;
  return isNoun(token.form, reading) ? token : null;
}

/** No pronoun, and no function word. */
function isNoun(form: string, { pack }: Reading): boolean {
  return !functionWordsOf(pack).has(form) && !pack.prose.pronouns?.includes(form);
}
