import type { Bound, BoundPhrases } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { NUMBER } from './fact-text.js';
import { compileGlance } from './glance.js';
import { parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { compileTemplate, compileTemplates, foldedPattern } from './template.js';
import { compileHeads } from './template-heads.js';

export interface BoundHit {
  /** Empty where a phrase was found that sets no bound. */
  bound: Bound | '';
  /** Turned round by a negation that stands apart from it. */
  inferred?: boolean;
  /** Offset in the skeleton where the phrase begins (before) or ends (after). */
  at: number;
}

/** Finds what bounds the value that begins or ends at a place of the skeleton. */
export interface BoundReader {
  before(skeleton: string, place: number): BoundHit | null;
  after(skeleton: string, place: number): BoundHit | null;
}

/**
 * `turns`: whether a negation that stands apart turns a bound round: `do not keep it for more than a year` is at most a
 * year, but `nobody enters after 6 p.m.` names what is after six.
 *
 * `phrases` are tried together; the longest phrase wins, so that `no more than` is not read as `more than`.
 */
export function compileBounds(pack: LanguagePack, phrases: readonly BoundPhrases[], { turns = true } = {}): BoundReader {
  const { spaced } = pack;
  const before = flatten([SYMBOLS, ...phrases], 'before');
  const after = flatten(phrases, 'after');
  const readBefore = compileBefore(before, pack);
  const afterPattern = sticky(
    `[ ,(]{0,3}(?:${after.map(([phrase]) => `(${compileTemplate(phrase, { spaced, edges: 'after' })})`).join('|')})`,
    after.length,
  );
  const extreme = readExtremesOf(pack);
  const mayBeAfter = compileGlance(
    after.map(([phrase]) => phrase),
    { spaced, between: ' ,(' },
  );
  const negate = turns ? compileNegation(pack) : (_: string, __: number, bound: Bound | '') => bound;
  return {
    before(skeleton, place) {
      const hit = readBefore(skeleton, place);
      if (!hit) return extreme(skeleton, place);
      const found = hit.bound === 'none' ? '' : hit.bound;
      const turned = negate(skeleton, place, found);
      return { bound: turned, inferred: turned !== found, at: hit.at };
    },
    after(skeleton, place) {
      if (!mayBeAfter(skeleton, place)) return null;
      afterPattern.lastIndex = place;
      const match = afterPattern.exec(skeleton);
      if (!match) return null;
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const [, bound] = after[index] as Phrase;
      return { bound: bound === 'none' ? '' : bound, at: place + match[0].length };
    },
  };
}

type Phrase = readonly [phrase: string, bound: Bound | 'none'];

/** White space that may stand between a phrase, a filler and a value, in characters. */
const MOST_SPACE = 4;
/** No two fillers are longer. */
const FILLERS_REACH = 130;

/**
 * Compiles the reader of the phrase in front of a value. There are a hundred of them: only those are tried that end like
 * the text there. One that is parted from the value by fillers (`within a period of` 30 days) is tried where one of them
 * may end at all.
 */
function compileBefore(phrases: readonly Phrase[], pack: LanguagePack): (skeleton: string, place: number) => PhraseHit | null {
  const { spaced } = pack;
  const { fillers } = pack.facts;
  const compile = (list: readonly Phrase[], between: string): PhrasePattern => ({
    list,
    pattern: sticky(
      `(?<=(?:${list.map(([phrase]) => `(${compileTemplate(phrase, { spaced, edges: 'before' })})`).join('|')})${between} {0,${MOST_SPACE}})`,
      list.length,
    ),
  });
  const filler = `(?: {${spaced ? 1 : 0},${MOST_SPACE}}${compileTemplates(fillers, { spaced })})`;
  let index: PhraseIndex<Phrase | null> | undefined;
  let parted: PhrasePattern | undefined;
  const patterns = new WeakMap<readonly (Phrase | null)[], PhrasePattern>();
  return (skeleton, place) => {
    index ??= indexEndings(phrases, fillers, spaced);
    let end = place;
    while (place - end < MOST_SPACE && skeleton[end - 1] === ' ') end--;
    const ending = index.at(skeleton, end);
    if (ending.length === 0) return null;
    let own = patterns.get(ending);
    if (!own) patterns.set(ending, (own = compile(ending.filter(isPhrase), '')));
    const found = matchBefore(own, skeleton, place);
    if (found || !ending.includes(null) || !mayEndBefore(index, skeleton, end)) return found;
    return matchBefore((parted ??= compile(phrases, `${filler}{1,2}?`)), skeleton, place);
  };

  function mayEndBefore(endings: PhraseIndex<Phrase | null>, skeleton: string, place: number): boolean {
    for (let at = place - 1; at >= Math.max(0, place - FILLERS_REACH); at--) {
      if ((!spaced || skeleton[at] === ' ') && endings.at(skeleton, at).some(isPhrase)) return true;
    }
    return false;
  }
}

interface PhraseHit {
  bound: Bound | 'none';
  /** Where the phrase begins. */
  at: number;
}

/** Phrases and the pattern that tells which of them stands in front of a place. */
interface PhrasePattern {
  list: readonly Phrase[];
  pattern: RegExp;
}

const isPhrase = (entry: Phrase | null): entry is Phrase => entry !== null;

/** Phrases by their endings, in their order; `null` stands for a filler. */
function indexEndings(phrases: readonly Phrase[], fillers: readonly string[], spaced: boolean): PhraseIndex<Phrase | null> {
  const headsOf = compileHeads({ spaced, direction: 'behind' });
  return new PhraseIndex<Phrase | null>(
    [
      ...phrases.map((item) => ({ item, heads: headsOf(parseTemplate(item[0])) })),
      ...fillers.map((filler) => ({ item: null, heads: headsOf(parseTemplate(filler)) })),
    ],
    'behind',
  );
}

function matchBefore({ list, pattern }: PhrasePattern, skeleton: string, place: number): PhraseHit | null {
  pattern.lastIndex = place;
  const match = pattern.exec(skeleton);
  if (!match) return null;
  const index = match.findIndex((group, i) => i > 0 && group !== undefined);
  const found = match[index] as string;
  return { bound: (list[index - 1] as Phrase)[1], at: skeleton.lastIndexOf(found, place - found.length) };
}

const PHRASE_END = /^ {0,2}(?:[.,;:!?)\]]|$)/;

/** Of two bounds that are at odds the one behind is meant where it ends the phrase: `à hauteur de 85 % au moins`. */
export function isOverruled(before: BoundHit | null, behind: BoundHit | null, skeleton: string): boolean {
  return Boolean(
    before?.bound && behind?.bound && before.bound[0] !== behind.bound[0] && PHRASE_END.test(skeleton.slice(behind.at, behind.at + 3)),
  );
}

function sticky(source: string, alternatives: number): RegExp {
  return alternatives === 0 ? /(?!)/y : foldedPattern(source, 'uy');
}

/** Signs that every language writes. */
const SYMBOLS: BoundPhrases = { before: { '<=': ['≤', '<='], '>=': ['≥', '>='], '<': ['<'], '>': ['>'] }, after: {} };

function flatten(phrases: readonly BoundPhrases[], side: 'before' | 'after'): Phrase[] {
  const all = phrases.flatMap((set) =>
    (Object.entries(set[side]) as [Bound | 'none', string[]][]).flatMap(([bound, list]) => list.map((phrase): Phrase => [phrase, bound])),
  );
  return all.sort((a, b) => b[0].length - a[0].length);
}

/** How far back a negation may stand from the bound it turns round, in characters. */
const NEGATION_REACH = 60;
const OPPOSITE: Record<string, Bound> = { '>': '<=', '>=': '<', '<': '>=' };

function compileNegation(pack: LanguagePack): (skeleton: string, place: number, bound: Bound | '') => Bound | '' {
  const { negation } = pack.facts;
  if (!negation) return (_, __, bound) => bound;
  const negator = foldedPattern(
    `${compileTemplates(negation.negators, { spaced: pack.spaced })}[^.;:!?(${NUMBER}]{0,${NEGATION_REACH}}$`,
    'u',
  );
  const blocker = foldedPattern(compileTemplates(negation.blockers, { spaced: pack.spaced }), 'u');
  return (skeleton, place, bound) => {
    if (bound !== '>') return bound;
    const reach = skeleton.slice(Math.max(0, place - NEGATION_REACH - 40), place);
    const clause = reach.slice(Math.max(...['.', ';', ':', '!', '?', '('].map((mark) => reach.lastIndexOf(mark))) + 1);
    return negator.test(clause) && !blocker.test(clause) ? (OPPOSITE[bound] as Bound) : bound;
  };
}

/** How far from the verb the word for the least or the most may stand, in characters. */
const EXTREME_REACH = 70;

type ExtremeReader = (skeleton: string, place: number) => BoundHit | null;

const extremesOf = new WeakMap<LanguagePack, ExtremeReader>();

/** The reader of extremes, one for all kinds of values. */
function readExtremesOf(pack: LanguagePack): ExtremeReader {
  let reader = extremesOf.get(pack);
  if (!reader) extremesOf.set(pack, (reader = compileExtremes(pack)));
  return reader;
}

/** `the maximum fine for parking without a permit is` RM500: the bound is said of what the value is of. */
function compileExtremes(pack: LanguagePack): ExtremeReader {
  const { extremes } = pack.facts;
  if (!extremes) return () => null;
  const compiled = (words: string[]): string => compileTemplates(words, { spaced: pack.spaced });
  const copula = `(?:${compiled(extremes.copulas)}|:) {0,2}`;
  const verb = foldedPattern(`(?<=${copula})`, 'y');
  const said = foldedPattern(
    `(?:(?<most>${compiled(extremes['<='])})|${compiled(extremes['>='])})(?<between>[^.,;:!?()${NUMBER}]*?) ?${copula}$`,
    '',
  );
  const breaks = foldedPattern(compiled(extremes.breaks), '');
  return (skeleton, place) => {
    verb.lastIndex = place;
    if (!verb.test(skeleton)) return null;
    const from = Math.max(0, place - EXTREME_REACH);
    const match = said.exec(skeleton.slice(from, place));
    if (!match || breaks.test(match.groups?.between ?? '')) return null;
    return { bound: match.groups?.most === undefined ? '>=' : '<=', at: from + match.index };
  };
}
