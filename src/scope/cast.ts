import { conceptMatcherOf } from '../concepts/concepts-of.js';
import { type ConceptMention, readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';
import { matchAll } from '../text/match-all.js';
import { learnCast } from './learn-cast.js';
import { linesOf, things, vague } from './parties.js';
import { tokensOf } from './tokens.js';
import { remember } from '../text/remember.js';

/** A member of the cast where a text names it. */
export interface CastMention extends Span {
  member: number;
}

export interface Cast {
  /** For each member the lines of parties (see `parties.ts`) that its names belong to; none where it may be a thing. */
  lines: readonly (readonly number[])[];
  names: readonly string[];
  /** Whether a member is a thing: no word of its name belongs to a party, and the policy lets it do nothing. */
  isThing(member: number): boolean;
  /** Where a clause names its members, as offsets of its text. */
  find(side: 'canonical' | 'translation', clause: number): readonly CastMention[];
}

const casts = new WeakMap<Comparison, Cast>();

/** The cast of a pair of documents, learnt once for all that ask. */
export function castOf(comparison: Comparison): Cast {
  let cast = casts.get(comparison);
  if (!cast) casts.set(comparison, (cast = makeCast(comparison)));
  return cast;
}

function makeCast(comparison: Comparison): Cast {
  const members = learnCast(comparison).filter((member) => !isEither(member.canonical, comparison.canonical.pack));
  const names = { canonical: members.map(({ canonical }) => canonical), translation: members.map(({ translation }) => translation) };
  const { canonical, translation } = comparison;
  const finders = {
    canonical: remember(compileFinder(names.canonical, canonical)),
    translation: remember(compileFinder(names.translation, translation)),
  };
  const lines = members.map((member) => [
    ...new Set([...linesIn(member.canonical, canonical.pack), ...linesIn(member.translation, translation.pack)]),
  ]);
  return {
    lines,
    names: names.canonical,
    isThing: (member) =>
      lines[member]?.length === 0 && (!members[member]?.acts || namesThing(names.canonical[member] ?? '', canonical.pack)),
    find: (side, clause) => finders[side](clause),
  };
}

/** `party` alone is whoever it may be: `third party`, `either party`. */
function isEither(name: string, pack: LanguagePack): boolean {
  return conceptsInName(name, pack).some(({ id, start, end }) => id === 'contract-party' && start === 0 && end === name.length);
}

function conceptsInName(name: string, pack: LanguagePack): ConceptMention[] {
  return readConcepts(pack.spaced ? name : join(name), conceptMatcherOf(pack));
}

function linesIn(name: string, pack: LanguagePack): number[] {
  return conceptsInName(name, pack).flatMap(({ id }) => (isBody(id) ? [] : (linesOf.get(id) ?? [])));
}

function namesThing(name: string, pack: LanguagePack): boolean {
  return conceptsInName(name, pack).some(({ id }) => things.has(id));
}

/** A `commission` is a fee as well, and a `department` of a thing; a `Corporation` is a party like any other. */
const bodies: ReadonlySet<string> = new Set(['member', 'company', 'organisation', 'entity', 'board']);
const isBody = (id: string): boolean => vague.has(id) && !bodies.has(id);

/** Each clause is looked through once, however many of its sentences are asked about. */
type Finder = (clause: number) => readonly CastMention[];

function compileFinder(names: readonly string[], reading: Reading): Finder {
  return reading.pack.spaced ? findWords(names, reading) : findStrings(names, reading);
}

/** Looks names up word by word, the longest first. */
function findWords(names: readonly string[], reading: Reading): Finder {
  const numbers = new Map(names.map((name, member) => [name, member]));
  const longest = Math.max(0, ...names.map((name) => name.split(' ').length));
  return (clause) => {
    const tokens = tokensOf(reading, clause);
    const mentions: CastMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      let best: CastMention | null = null;
      let last = at;
      let gram = '';
      for (let end = at; end < Math.min(tokens.length, at + longest) && (end === at || tokens[end]?.joined); end++) {
        gram = gram ? `${gram} ${tokens[end]?.form}` : (tokens[end]?.form ?? '');
        const member = numbers.get(gram);
        if (member === undefined) continue;
        best = { member, start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 };
        last = end;
      }
      if (best) mentions.push(best);
      at = last;
    }
    return mentions;
  };
}

/** Words that are not parted; those of a foreign name are. */
const join = (name: string): string => name.replace(/(?<![a-z]) | (?![a-z])/g, '');

/** Where words are not parted a name is a string; where a vowel sign follows its last letter, that letter begins another word. */
function findStrings(names: readonly string[], { pack: { concepts }, policy }: Reading): Finder {
  if (names.length === 0) return () => [];
  const bound = concepts['!bound'] ?? [];
  const strings = names.map((name, member) => ({ member, string: join(name) })).sort((a, b) => b.string.length - a.string.length);
  const members = new Map(strings.map(({ member, string }) => [string, member]));
  const pattern = new RegExp(
    `(?:${strings.map(({ string }) => string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{M}${bound.join('')}])`,
    'gu',
  );
  return (clause) => {
    const folded = fold(policy.clauses[clause]?.text ?? '');
    return matchAll(folded.text, pattern).map(({ 0: string, index }) => ({
      member: members.get(string) ?? 0,
      start: folded.toSource(index),
      end: folded.toSource(index + string.length),
    }));
  };
}
