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
}

const ALL: readonly Case[] = ['subject', 'object', 'owner'];
/** How far a force may stand behind its subject, in characters, with nothing but `also` and the like between. */
const GAP = 16;

interface RoleMatcher {
  before: (text: string, words: 'notSubject' | 'agent') => boolean;
  passive: RegExp;
  between: RegExp;
  /** Forces that stand behind their verb. */
  behind: RegExp;
  forms: Map<string, Case>;
  /** Behind a word that begins a phrase or joins two. */
  opens: RegExp;
}

const matchers = new WeakMap<LanguagePack, RoleMatcher>();

function roleMatcherOf(pack: LanguagePack): RoleMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) matchers.set(pack, (matcher = compileRoles(pack)));
  return matcher;
}

function compileRoles({ roles, spaced, prose }: LanguagePack): RoleMatcher {
  const oneOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => fold(word).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const edge = spaced ? '(?<![\\p{L}\\p{M}])' : '';
  // An article or the like may stand between: `to the Buyer`.
  const behind = (words: readonly string[]): RegExp => new RegExp(`${edge}(?:${oneOf(words)})(?: ?[\\p{L}\\p{M}]{1,4}['’ ]?)? ?$`, 'u');
  const [notSubject, agent] = [behind(roles.notSubject), behind(roles.agent)];
  return {
    before: (text, words) => (words === 'agent' ? agent : notSubject).test(text),
    passive: new RegExp(`^ ?(?:${oneOf(roles.passive)})`, 'u'),
    between: new RegExp(`^(?:[ ']|${edge}(?:${oneOf(roles.between)}))*$`, 'u'),
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
  return nameParties(from, side, comparison).map((party) => ({ ...party, ...roleOf(party, reading) }));
}

function roleOf({ clause, start, end, ids }: NamedParty, reading: Reading): Pick<PartyInRole, 'cases' | 'force' | 'passive' | 'agent'> {
  const matcher = roleMatcherOf(reading.pack);
  const text = reading.policy.clauses[clause]?.text ?? '';
  const before = fold(text.slice(Math.max(0, start - 24), start)).text;
  const form = matcher.forms.get(fold(text.slice(start, end)).text);
  const agent = matcher.before(before, 'agent');
  const cases = form ? [form] : !agent && matcher.before(before, 'notSubject') ? ALL.filter((each) => each !== 'subject') : ALL;
  const owner = reading.pack.roles.ownerBehind === true && isPronoun(ids) && /[\p{L}\p{M}]+ $/u.test(before) && !matcher.opens.test(before);
  const force = cases.includes('subject') && !owner ? marksOf(reading, clause).find((mark) => mark.kind === 'force' && !matcher.behind.test(text.slice(mark.start, mark.end)) && mark.start >= end && mark.start - end <= GAP && matcher.between.test(fold(text.slice(end, mark.start)).text)) : undefined;
  const passive = force !== undefined && (matcher.passive.test(fold(text.slice(force.end, force.end + 24)).text) || matcher.passive.test(fold(text.slice(force.start, force.end + 1)).text));
  return { cases, force: force ?? null, passive, agent };
}
