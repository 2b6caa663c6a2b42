import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { ForceMark } from '../force/force-mark.js';
import { marksOf } from '../force/gather-marks.js';
import { functionWordsOf } from '../text/function-words.js';
import { fold } from '../text/fold.js';
import { BEFORE, isPassive, opensPart, type RoleMatcher, roleMatcherOf } from './compile-roles.js';
import type { UnitSide } from './gather-units.js';
import { mutualIn } from './mutual.js';
import { type NamedParty, nameParties } from './name-parties.js';
import { overlap } from './overlap.js';
import { type Case, isPronoun, type PartyInRole } from './party-in-role.js';
import { settleHeads } from './settle-heads.js';

const OBJECT: readonly Case[] = ['object', 'owner'];
const ALL: readonly Case[] = ['subject', 'object', 'owner'];
/** How far a force may stand behind its subject, in characters, with nothing but `also` and the like between. */
const GAP = 16;

/** The parties of one side of a unit, in reading order, with their parts. */
export function readRoles(from: 'canonical' | 'translation', side: UnitSide, comparison: Comparison): PartyInRole[] {
  const reading = comparison[from];
  const both = mutualIn(side, reading);
  const parties = nameParties(from, side, comparison)
    // The `us` of `either of us` is none of the two.
    .filter((party) => !both || !overlap(both, party))
    .map((party) => ({ ...party, ...roleOf(party, reading) }));
  settleHeads(parties, reading);
  return parties;
}

/** A pronoun behind a noun: `akaun anda boleh`. */
function isOwnerBehind({ ids }: NamedParty, before: string, { pack }: Reading): boolean {
  return (
    pack.roles.ownerBehind === true &&
    pack.spaced &&
    isPronoun(ids) &&
    /[\p{L}\p{M}] $/u.test(before) &&
    !roleMatcherOf(pack).opens.test(before)
  );
}

/** `peut vous être facturée`: a pronoun right behind a force undergoes what follows, but for `boleh kami tutup`. */
function isInFrontOfVerb({ ids, clause, start }: NamedParty, reading: Reading): boolean {
  return (
    reading.pack.spaced &&
    reading.pack.roles.ownerBehind !== true &&
    isPronoun(ids) &&
    marksOf(reading, clause).some(({ kind, end }) => kind === 'force' && end <= start && start - end <= 1)
  );
}

function isInFrontOfOthersVerb({ ids, end }: NamedParty, text: string, { pack: { roles } }: Reading): boolean {
  const [, verb] = /^ ([\p{L}\p{M}]+)/u.exec(text.slice(end, end + BEFORE)) ?? [];
  return isPronoun(ids) && verb !== undefined && roles.othersVerbs?.includes(verb.toLowerCase()) === true;
}

const WAYS = ['from', 'to'] as const;

type Role = Pick<PartyInRole, 'cases' | 'force' | 'passive' | 'agent' | 'owns' | 'way' | 'denied' | 'behindContrast' | 'opens'>;

function roleOf(party: NamedParty, reading: Reading): Role {
  const { clause, start, end } = party;
  const matcher = roleMatcherOf(reading.pack);
  const text = reading.policy.clauses[clause]?.text ?? '';
  const before = fold(text.slice(Math.max(0, start - BEFORE), start)).text;
  const agent = matcher.before(before, 'agent');
  const word = fold(text.slice(start, end)).text;
  const undergoes = isInFrontOfVerb(party, reading) || isInFrontOfOthersVerb(party, text, reading);
  const cases = !matcher.forms.has(word) && undergoes ? OBJECT : casesOf(word, agent ? '' : before, matcher);
  const owns = (cases.length === 1 && cases[0] === 'owner') || /^['’]s?\s/.test(text.slice(end, end + 3));
  const force = cases.includes('subject') && !isOwnerBehind(party, before, reading) ? forceBehind(party, text, reading) : null;
  const passive = force !== null && isPassive(force, text, reading.pack);
  return {
    cases,
    force,
    passive,
    agent,
    owns,
    // `from the applicant's employer`: what follows is who it comes from
    way: owns || matcher.before(before, 'neither') ? null : agent ? 'by' : (WAYS.find((way) => matcher.before(before, way)) ?? null),
    denied: matcher.before(before, 'denied') && !isModifier(text, end, reading),
    behindContrast: isBehindContrast(text, start, matcher),
    opens: opensPart(text, start, reading.pack),
  };
}

/** How far in front of a party the word that tells it from another may stand, in characters. */
const CONTRAST = 45;

/** `but not visiting coaches`, `not when the Buyer places it`. */
function isBehindContrast(text: string, start: number, { contrast }: RoleMatcher): boolean {
  const before = fold(text.slice(Math.max(0, start - CONTRAST), start)).text;
  return contrast.test(before.slice(Math.max(0, before.search(/[,(–;.:][^,(–;.:]*$/))));
}

/** `not the guest list`: what is denied is the list. */
function isModifier(text: string, end: number, { pack }: Reading): boolean {
  const [, word] = /^ ([\p{L}\p{M}]+)/u.exec(text.slice(end, end + BEFORE)) ?? [];
  return pack.roles.compounds === true && word !== undefined && !functionWordsOf(pack).has(word.toLowerCase());
}

function forceBehind({ clause, end }: NamedParty, text: string, reading: Reading): ForceMark | null {
  const { behind, between } = roleMatcherOf(reading.pack);
  const mark = marksOf(reading, clause).find(({ kind, start }) => kind === 'force' && start >= end);
  if (!mark || mark.start - end > GAP || behind.test(text.slice(mark.start, mark.end))) return null;
  // In a language without spaces one stands behind a name in another script all the same: `Kelasa อาจ`.
  const from = !reading.pack.spaced && /^[\p{Script=Latin}\p{N}] /u.test(text.slice(end - 1, end + 1)) ? end + 1 : end;
  return between.test(fold(text.slice(from, mark.start)).text) ? mark : null;
}

function casesOf(word: string, before: string, { forms, before: stands }: RoleMatcher): readonly Case[] {
  const form = forms.get(word);
  if (form) return [form];
  if (stands(before, 'owning')) return ['owner'];
  return stands(before, 'notSubject') ? ['object', 'owner'] : ALL;
}
