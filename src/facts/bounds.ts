import type { Bound, BoundPhrases } from '../contract/fact-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { NUMBER } from './fact-text.js';
import { compileGlance } from './glance.js';
import { compileTemplate, compileTemplates, foldedPattern } from './template.js';

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
  const space = spaced ? ' {1,4}' : ' {0,4}';
  const before = flatten([SYMBOLS, ...phrases], 'before');
  const after = flatten(phrases, 'after');
  const fillers = compileTemplates(pack.facts.fillers, { spaced });
  const beforePattern = sticky(
    `(?<=(?:${before.map(([phrase]) => `(${compileTemplate(phrase, { spaced, edges: 'before' })})`).join('|')})(${space}${fillers}){0,2}? {0,4})`,
    before.length,
  );
  const afterPattern = sticky(
    `[ ,(]{0,3}(?:${after.map(([phrase]) => `(${compileTemplate(phrase, { spaced, edges: 'after' })})`).join('|')})`,
    after.length,
  );
  const extreme = readExtremesOf(pack);
  const mayBeBefore = compileGlance([...before.map(([phrase]) => phrase), ...pack.facts.fillers], {
    spaced,
    direction: 'behind',
    between: ' ',
  });
  const mayBeAfter = compileGlance(
    after.map(([phrase]) => phrase),
    { spaced, between: ' ,(' },
  );
  const negate = turns ? compileNegation(pack) : (_: string, __: number, bound: Bound | '') => bound;
  return {
    before(skeleton, place) {
      beforePattern.lastIndex = place;
      const match = mayBeBefore(skeleton, place) ? beforePattern.exec(skeleton) : null;
      if (!match) return extreme(skeleton, place);
      const index = match.slice(1, before.length + 1).findIndex((group) => group !== undefined);
      const [, bound] = before[index] as [string, Bound | 'none'];
      const found = bound === 'none' ? '' : bound;
      const turned = negate(skeleton, place, found);
      return { bound: turned, inferred: turned !== found, at: findStart(skeleton, place, match[index + 1] as string) };
    },
    after(skeleton, place) {
      if (!mayBeAfter(skeleton, place)) return null;
      afterPattern.lastIndex = place;
      const match = afterPattern.exec(skeleton);
      if (!match) return null;
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const [, bound] = after[index] as [string, Bound | 'none'];
      return { bound: bound === 'none' ? '' : bound, at: place + match[0].length };
    },
  };
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

function flatten(phrases: readonly BoundPhrases[], side: 'before' | 'after'): [string, Bound | 'none'][] {
  const all = phrases.flatMap((set) =>
    (Object.entries(set[side]) as [Bound | 'none', string[]][]).flatMap(([bound, list]) =>
      list.map((phrase): [string, Bound | 'none'] => [phrase, bound]),
    ),
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

function findStart(skeleton: string, place: number, found: string): number {
  return skeleton.lastIndexOf(found, place - found.length);
}
