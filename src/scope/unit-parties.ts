import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { castOf } from './cast.js';
import { roleMatcherOf } from './compile-roles.js';
import type { Unit, UnitSide } from './gather-units.js';
import { linesOf } from './parties.js';
import { partyLexiconOf } from './party-lexicon.js';
import type { PartyInRole } from './party-in-role.js';
import { readRoles } from './read-roles.js';

/** The parties of both sides of a unit, and which may stand for which. */
export interface UnitParties {
  ours: readonly PartyInRole[];
  theirs: readonly PartyInRole[];
  /** Whether a side tells one thing from another: `not the Host`. */
  contrasts: { canonical: boolean; translation: boolean };
  answers(canonical: PartyInRole, translation: PartyInRole): boolean;
  /** How often the canonical version names a member of the cast, whatever its part. */
  named(member: number): number;
  /** Of the shorter side, in characters. */
  length: number;
  /** How far apart they stand in their units, in characters of the shorter one. */
  apart(canonical: PartyInRole, translation: PartyInRole): number;
}

export function partiesOf(unit: Unit, comparison: Comparison): UnitParties {
  const { answers } = partyLexiconOf(comparison);
  const length = Math.min(unit.canonical.length, unit.translation.length);
  const ours = readRoles('canonical', unit.canonical, comparison);
  return {
    length,
    ours,
    named: (member) => countNames(member, unit.canonical, comparison),
    contrasts: {
      canonical: ours.length > 0 && isContrast(unit.canonical, comparison.canonical),
      translation: ours.length > 0 && isContrast(unit.translation, comparison.translation),
    },
    theirs: readRoles('translation', unit.translation, comparison),
    answers: (a, b) => (a.member !== undefined && a.member === b.member) || answers(a, b) || isAddressed(a, b) || isAddressed(b, a),
    apart: (a, b) => Math.abs(a.at - b.at) * length,
  };
}

function countNames(member: number, { spots }: UnitSide, comparison: Comparison): number {
  const { find } = castOf(comparison);
  return spots.reduce(
    (sum, { clause, start, end }) =>
      sum + find('canonical', clause).filter((name) => name.member === member && name.start >= start && name.end <= end).length,
    0,
  );
}

function isContrast(side: UnitSide, { policy, pack }: Reading): boolean {
  const { contrast } = roleMatcherOf(pack);
  return side.spots.some(({ clause, start, end }) => contrast.test(fold(policy.clauses[clause]?.text.slice(start, end) ?? '').text));
}

/** `you` is whoever the policy is written for, and may be called so: the user, the participants. */
function isAddressed({ ids }: PartyInRole, { lines }: PartyInRole): boolean {
  return ids.includes('you') && lines.some((line) => addressed.includes(line));
}

const addressed = linesOf.get('user') ?? [];

/** A party of the cast that is no thing. */
export function isKnown({ member, thing }: PartyInRole): boolean {
  return member !== undefined && !thing;
}
