import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { fold } from '../text/fold.js';
import type { Case } from './party-in-role.js';

/** What a language shows of who does it to whom (`RolePhrases`), compiled. All of it looks at folded text. */
export interface RoleMatcher {
  /** Whether the text in front of a party ends in such a word, an article between or none. */
  before: (text: string, words: 'owning' | 'notSubject' | 'agent' | 'from' | 'to' | 'neither' | 'openers' | 'denied') => boolean;
  /** Behind a force. */
  passive: RegExp;
  /** All that stands between a subject and its force. */
  between: RegExp;
  /** `either party`, `you or we`; and what may say so. */
  mutual: RegExp;
  maybeMutual: RegExp;
  /** `, not`, `and not`: one thing is told from another. */
  contrast: RegExp;
  /** Forces that stand behind their verb. */
  behind: RegExp;
  /** Pronouns that show their case. */
  forms: Map<string, Case>;
  /** The beginning of a text, or behind a mark; an article may stand between. */
  begins: RegExp;
  /** Holds `and` or `or`. */
  joint: RegExp;
  /** Behind a word that begins a phrase or joins two. */
  opens: RegExp;
  /** Holds a word that begins a clause or a phrase. */
  openers: RegExp;
}

const matchers = new WeakMap<LanguagePack, RoleMatcher>();

/** Compiled at the first use, once for each pack. */
export function roleMatcherOf(pack: LanguagePack): RoleMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) matchers.set(pack, (matcher = compileRoles(pack)));
  return matcher;
}

/** How far in front of a place is looked at, in characters. */
export const BEFORE = 30;

/** Whether a place is at the beginning of a sentence or of a part of one. */
export function opensPart(text: string, at: number, pack: LanguagePack): boolean {
  const matcher = roleMatcherOf(pack);
  const before = fold(text.slice(Math.max(0, at - BEFORE), at)).text;
  return matcher.begins.test(before) || matcher.before(before, 'openers');
}

/** Whether a text holds a word that a clause or a phrase of its own begins with: `which`, `that`, `of`, `for`. */
export function opensPhrase(text: string, pack: LanguagePack): boolean {
  return roleMatcherOf(pack).openers.test(fold(text).text);
}

/** How far behind a force its verb is looked for, in characters. */
const VERB = 30;

/** Whether what a force is of is done to its subject. The verb stands behind it, or is the force itself: `sera informé`; `est tenu d'informer` is active all the same. */
export function isPassive({ start, end }: Span, text: string, pack: LanguagePack): boolean {
  const { passive } = roleMatcherOf(pack);
  const places = /\s/.test(text.slice(start, end)) ? [end] : [start, end];
  return places.some((at) => passive.test(fold(text.slice(at, at + VERB)).text));
}

function compileRoles({ roles, scope, spaced, prose }: LanguagePack): RoleMatcher {
  const oneOf = (words: readonly string[]): string =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => fold(word).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  const edge = spaced ? '(?<![\\p{L}\\p{M}])' : '';
  // An article or the like may stand between: `to the Buyer`.
  const article = roles.determiners.length > 0 ? `(?:(?<=')| )?(?:(?:${oneOf(roles.determiners)})(?:(?<=')| ))?` : '';
  const behind = (words: readonly string[]): RegExp =>
    words.length === 0 ? /(?!)/ : new RegExp(`${edge}(?:${oneOf(words)})${article} ?$`, 'u');
  // `whether or not the Buyer`
  const disjoint = `(?<!${edge}(?:${oneOf(scope.says.or ?? [])}) ?)`;
  const patterns = {
    owning: behind(roles.owning),
    notSubject: behind(roles.notSubject),
    agent: behind(roles.agent),
    from: behind(roles.from),
    to: behind(roles.to),
    neither: behind(roles.neither),
    openers: behind(roles.openers),
    denied: new RegExp(
      `${disjoint}${edge}(?:${oneOf(roles.denied)})(?: ?(?:${oneOf([...roles.notSubject, ...roles.agent, ...roles.owning])}))?${article} ?$`,
      'u',
    ),
  };
  const words = (list: readonly string[]): RegExp => new RegExp(`${edge}(?:${oneOf(list)})${spaced ? '(?![\\p{L}\\p{M}])' : ''}`, 'u');
  const joints = [...(scope.says.and ?? []), ...(scope.says.or ?? [])].filter((word) => /^[\p{L}\p{M}]+$/u.test(word));
  return {
    begins: new RegExp(`(?:^|[.,;:()!?\\n|–-]${spaced ? '' : '| '})[^\\p{L}]*${article} ?$`, 'u'),
    joint: new RegExp(`${edge}(?:${oneOf(joints)})${spaced ? '(?![\\p{L}\\p{M}])' : ''}`, 'u'),
    before: (text, words) => patterns[words].test(text),
    passive: new RegExp(`^ ?(?:${oneOf(roles.passive)})`, 'u'),
    // Where words are not parted, a space ends a phrase.
    between: new RegExp(`^(?:${spaced ? "[ ']" : "'"}|${edge}(?:${oneOf(roles.between)}))*$`, 'u'),
    mutual: words(roles.mutual.filter((phrase) => !phrase.startsWith('?'))),
    maybeMutual: words(roles.mutual.map((phrase) => phrase.replace(/^\?/, ''))),
    contrast: new RegExp(
      `${disjoint}(?:[,(–;]${spaced ? '' : '| '}|${edge}(?:${oneOf([...(scope.says.and ?? []), ...roles.openers])})) ?(?:${oneOf(roles.denied)})`,
      'u',
    ),
    openers: new RegExp(
      `${edge}(?:${oneOf([...roles.openers, ...roles.owning, ...roles.notSubject])})${spaced ? '(?![\\p{L}\\p{M}])' : ''}`,
      'u',
    ),
    opens: new RegExp(`${edge}(?:${oneOf(prose.functionWords)}) $`, 'u'),
    behind: roles.forcesBehind === undefined ? /(?!)/ : new RegExp(`^(?:${oneOf(roles.forcesBehind)})`, 'u'),
    forms: new Map<string, Case>([
      ...roles.subject.map((word) => [word, 'subject'] as const),
      ...roles.object.map((word) => [word, 'object'] as const),
      ...roles.possessive.map((word) => [word, 'owner'] as const),
    ]),
  };
}
