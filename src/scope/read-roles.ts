import type { LanguagePack } from '../contract/language-pack.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import type { ForceMark } from '../force/force-mark.js';
import { marksOf } from '../force/gather-marks.js';
import { fold } from '../text/fold.js';
import type { UnitSide } from './gather-units.js';
import { type NamedParty, nameParties } from './name-parties.js';

/** What a party can be in its sentence: `we` only acts, `us` only undergoes, `our` owns; most words can be any. */
export type Case = 'subject' | 'object' | 'owner';

/** A party with what the words around it show of its part. */
export interface PartyInRole extends NamedParty {
  cases: readonly Case[];
  /** The force that it is the subject of: `the Seller must`. */
  force: ForceMark | null;
  /** That force is undergone: `you will be informed`. */
  passive: boolean;
  /** Behind `by`. */
  agent: boolean;
  /** At the beginning of a sentence or of a part of one. */
  opens: boolean;
}

const ALL: readonly Case[] = ['subject', 'object', 'owner'];
/** How far a force may stand behind its subject, in characters, with nothing but `also` and the like between. */
const GAP = 16;

interface RoleMatcher {
  before: (text: string, words: 'owning' | 'notSubject' | 'agent' | 'openers') => boolean;
  passive: RegExp;
  between: RegExp;
  /** Forces that stand behind their verb. */
  behind: RegExp;
  forms: Map<string, Case>;
  /** The beginning of a text, or behind a mark; an article may stand between. */
  begins: RegExp;
  /** Holds `and` or `or`. */
  joint: RegExp;
  /** Behind a word that begins a phrase or joins two. */
  opens: RegExp;
}

const matchers = new WeakMap<LanguagePack, RoleMatcher>();

function roleMatcherOf(pack: LanguagePack): RoleMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) matchers.set(pack, (matcher = compileRoles(pack)));
  return matcher;
}

function compileRoles({ roles, scope, spaced, prose }: LanguagePack): RoleMatcher {
  const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => fold(word).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const edge = spaced ? '(?<![\\p{L}\\p{M}])' : '';
  // An article or the like may stand between: `to the Buyer`.
  const article = roles.determiners.length > 0 ? `(?:(?<=')| )?(?:(?:${oneOf(roles.determiners)})(?:(?<=')| ))?` : '';
  const behind = (words: readonly string[]): RegExp => new RegExp(`${edge}(?:${oneOf(words)})${article} ?$`, 'u');
  const patterns = { owning: behind(roles.owning), notSubject: behind(roles.notSubject), agent: behind(roles.agent), openers: behind(roles.openers) };
  const joints = [...(scope.says.and ?? []), ...(scope.says.or ?? [])].filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
  return {
    begins: new RegExp(`(?:^|[.,;:()!?\\n|–-]${spaced ? '' : '| '})[^\\p{L}]*${article} ?$`, 'u'),
    joint: new RegExp(`${edge}(?:${oneOf(joints)})${spaced ? '(?![\\p{L}\\p{M}])' : ''}`, 'u'),
    before: (text, words) => patterns[words].test(text),
    passive: new RegExp(`^ ?(?:${oneOf(roles.passive)})`, 'u'),
    // Where words are not parted, a space ends a phrase.
    between: new RegExp(`^(?:${spaced ? "[ ']" : "'"}|${edge}(?:${oneOf(roles.between)}))*$`, 'u'),
    opens: new RegExp(`${edge}(?:${oneOf(prose.functionWords)}) $`, 'u'),
    behind: roles.forcesBehind === undefined ? /(?!)/ : new RegExp(`^(?:${oneOf(roles.forcesBehind)})`, 'u'),
    forms: new Map<string, Case>([...roles.subject.map((word) => [word, 'subject'] as const), ...roles.object.map((word) => [word, 'object'] as const), ...roles.possessive.map((word) => [word, 'owner'] as const)]),
  };
}

/** `we` or `you`. */
export function isPronoun(ids: readonly string[]): boolean {
  return ids.includes('we') || ids.includes('you');
}

/** Whether a party can be nothing else. */
export function isOnly({ cases }: PartyInRole, what: Case): boolean {
  return cases.length === 1 && cases[0] === what;
}

/** The parties of one side of a unit, in reading order, with their parts. */
export function readRoles(from: 'canonical' | 'translation', side: UnitSide, comparison: Comparison): PartyInRole[] {
  const reading = comparison[from];
  const parties = nameParties(from, side, comparison).map((party) => ({ ...party, ...roleOf(party, reading) }));
  for (const [at, party] of parties.entries()) if (isClitic(parties[at - 1], party)) handOver(parties[at - 1] as PartyInRole, party);
  for (const [at, party] of parties.entries()) {
    const head = parties[at - 1];
    if (head && isJoined(head, party, reading)) party.force = null;
    else if (reading.pack.roles.ownerBehind) giveToHead(head, party, reading);
  }
  return parties;
}

/** `the Buyer and the Seller must`: the two bear it together, and stand in either order. */
function isJoined(head: PartyInRole, party: PartyInRole, { policy, pack }: Reading): boolean {
  const between = head.clause === party.clause ? (policy.clauses[party.clause]?.text.slice(head.end, party.start) ?? '') : '';
  return between.length > 0 && between.length <= GAP && roleMatcherOf(pack).joint.test(fold(between).text);
}

/** `kakitangan Sekolah mesti`, `ผู้ให้บริการดูแลเด็กต้อง`: of two parties in one name the first acts. */
function giveToHead(head: PartyInRole | undefined, party: PartyInRole, { policy, pack }: Reading): void {
  if (!head || head.clause !== party.clause) return;
  const between = policy.clauses[party.clause]?.text.slice(head.end, party.start) ?? '';
  if (pack.spaced) {
    if (between === ' ') handOver(head, party);
  } else if (!isPronoun(party.ids) && !party.opens && between.length <= NAME && /^[\p{L}\p{M}]*$/u.test(between)) denyAction(party);
}

/** `nous vous informerons`: of two pronouns side by side the first acts. */
function isClitic(first: PartyInRole | undefined, second: PartyInRole): boolean {
  return first !== undefined && isPronoun(first.ids) && isPronoun(second.ids) && first.key !== second.key && first.clause === second.clause && second.start - first.end === 1;
}

function handOver(head: PartyInRole, party: PartyInRole): void {
  if (party.force && !head.force && head.cases.includes('subject')) Object.assign(head, { force: party.force, passive: party.passive });
  denyAction(party);
}

/** A party that does not act, whatever its place seemed to say. */
function denyAction(party: PartyInRole): void {
  Object.assign(party, { force: null, cases: party.cases.filter((each) => each !== 'subject') });
}

/** How long the rest of a name between two parties may be in a language without spaces, in characters. */
const NAME = 12;

/** A pronoun behind a noun: `akaun anda boleh`. */
function isOwnerBehind({ ids }: NamedParty, before: string, { pack }: Reading): boolean {
  return pack.roles.ownerBehind === true && pack.spaced && isPronoun(ids) && /[\p{L}\p{M}]+ $/u.test(before) && !roleMatcherOf(pack).opens.test(before);
}

function roleOf(party: NamedParty, reading: Reading): Pick<PartyInRole, 'cases' | 'force' | 'passive' | 'agent' | 'opens'> {
  const { clause, start, end } = party;
  const matcher = roleMatcherOf(reading.pack);
  const text = reading.policy.clauses[clause]?.text ?? '';
  const before = fold(text.slice(Math.max(0, start - 30), start)).text;
  const agent = matcher.before(before, 'agent');
  const cases = casesOf(fold(text.slice(start, end)).text, agent ? '' : before, matcher);
  const force = cases.includes('subject') && !isOwnerBehind(party, before, reading) ? marksOf(reading, clause).find((mark) => mark.kind === 'force' && mark.start >= end && mark.start - end <= GAP && !matcher.behind.test(text.slice(mark.start, mark.end)) && matcher.between.test(fold(text.slice(end, mark.start)).text)) : undefined;
  return { cases, force: force ?? null, passive: force !== undefined && [force.start, force.end].some((at) => matcher.passive.test(fold(text.slice(at, at + 24)).text)), agent, opens: matcher.begins.test(before) || matcher.before(before, 'openers') };
}

function casesOf(word: string, before: string, { forms, before: stands }: RoleMatcher): readonly Case[] {
  const form = forms.get(word);
  if (form) return [form];
  if (stands(before, 'owning')) return ['owner'];
  return stands(before, 'notSubject') ? ['object', 'owner'] : ALL;
}
