import type { Comparison } from '../contract/rule.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { fold } from '../text/fold.js';
import { type CastMember, learnCast } from './learn-cast.js';
import { readTokens } from './tokens.js';

/** A member of the cast where a text names it. */
export interface CastMention extends Span {
  member: number;
}

export interface Cast {
  members: readonly CastMember[];
  find(side: 'canonical' | 'translation', text: string): CastMention[];
}

const casts = new WeakMap<Comparison, Cast>();

export function castOf(comparison: Comparison): Cast {
  let cast = casts.get(comparison);
  if (!cast) {
    const members = learnCast(comparison);
    const finders = {
      canonical: compileFinder(members.map(({ canonical }) => canonical), comparison.canonical.pack),
      translation: compileFinder(members.map(({ translation }) => translation), comparison.translation.pack),
    };
    casts.set(comparison, (cast = { members, find: (side, text) => finders[side](text) }));
  }
  return cast;
}

type Finder = (text: string) => CastMention[];

function compileFinder(names: readonly string[], pack: LanguagePack): Finder {
  return pack.spaced ? findWords(names, pack) : findStrings(names, pack);
}

/** Looks names up word by word, the longest first. */
function findWords(names: readonly string[], pack: LanguagePack): Finder {
  const numbers = new Map(names.map((name, member) => [name, member]));
  const longest = Math.max(0, ...names.map((name) => name.split(' ').length));
  return (text) => {
    const tokens = readTokens(text, pack);
    const mentions: CastMention[] = [];
    for (let at = 0; at < tokens.length; ) {
      let best: CastMention | null = null;
      let next = at + 1;
      let gram = '';
      for (let end = at; end < Math.min(tokens.length, at + longest) && (end === at || tokens[end]?.joined); end++) {
        gram = gram ? `${gram} ${tokens[end]?.form}` : (tokens[end]?.form ?? '');
        const member = numbers.get(gram);
        if (member === undefined) continue;
        best = { member, start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 };
        next = end + 1;
      }
      if (best) mentions.push(best);
      at = next;
    }
    return mentions;
  };
}

/** Where words are not parted a name is a string; where its last letter takes a vowel sign, another word begins so. */
function findStrings(names: readonly string[], { concepts }: LanguagePack): Finder {
  if (names.length === 0) return () => [];
  const bound = concepts['!bound'] ?? [];
  const strings = names.map((name, member) => ({ member, string: name.replaceAll(' ', '') })).sort((a, b) => b.string.length - a.string.length);
  const escaped = strings.map(({ string }) => `(${string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`);
  const pattern = new RegExp(`(?:${escaped.join('|')})(?![\\p{M}${bound.join('')}])`, 'gu');
  return (text) => {
    const folded = fold(text);
    return [...folded.text.matchAll(pattern)].map((match) => {
      const group = match.slice(1).findIndex((each) => each !== undefined);
      return { member: strings[group]?.member ?? 0, start: folded.toSource(match.index), end: folded.toSource(match.index + match[0].length) };
    });
  };
}
