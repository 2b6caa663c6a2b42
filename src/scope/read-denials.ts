import { type ConceptMatcher, compileConcepts, readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { fold } from '../text/fold.js';
import type { Reading } from '../facts/reading.js';

/** The denials of a clause, each by its first word, and the phrases that hold a no and deny nothing. */
export interface ClauseDenials {
  denials: readonly Span[];
  /** Hold a no and bound a value: `not more than`. */
  bounds: readonly Span[];
  /** Have a no in them: `unable`. */
  lexical: readonly Span[];
  /** May stand for a denial: `gratuit`. */
  answers: readonly Span[];
  /** The further ones of a row: `ni … ni`. */
  chained: readonly Span[];
  /** Halves that stand alone: the `ne` of `ne … que`. */
  halves: readonly Span[];
  /** Say that it is so or not: `or not`. */
  tails: readonly Span[];
  /** All words with a no in them, also the second ones of a denial. */
  words: readonly Span[];
}

interface DenialMatcher {
  matcher: ConceptMatcher;
  /** The words that deny by themselves. */
  alone: ReadonlySet<string>;
}

const matchers = new WeakMap<LanguagePack, DenialMatcher>();
const readings = new WeakMap<Reading, Map<number, ClauseDenials>>();

/** The first word of a denial. */
interface Head extends Span {
  word: string;
  /** Denies; else it waits for its second. */
  whole: boolean;
  /** Its verb was met: `aucun … ne`. */
  verb: boolean;
  excused: boolean;
  /** Of two words: `ne … pas`. */
  paired: boolean;
}

type Found = Record<'neutral' | 'bounds' | 'lexical' | 'answers' | 'chained' | 'tails' | 'words', Span[]>;

const NONE: ClauseDenials = { denials: [], bounds: [], lexical: [], answers: [], chained: [], halves: [], tails: [], words: [] };

/** How far from the first word of a denial the second may stand, in characters. */
const SECOND = 50;
/** The same for words that mostly mean something else (`plus`), in characters. */
const CLOSE = 16;
/** How far behind the subject that denies its verb may stand, in characters. */
const VERB = 120;

/** The denials of one clause, read once. Linear in its length. */
export function denialsOf(reading: Reading, clause: number): ClauseDenials {
  let clauses = readings.get(reading);
  if (!clauses) readings.set(reading, (clauses = new Map()));
  let found = clauses.get(clause);
  if (!found) clauses.set(clause, (found = readDenials(reading.policy.clauses[clause]?.text ?? '', reading.pack)));
  return found;
}

export function readDenials(source: string, pack: LanguagePack): ClauseDenials {
  if (!pack.denials) return NONE;
  const folded = fold(source);
  const { text } = folded;
  const { seconds, closeSeconds = [], rows = [], subjects, halves = [] } = pack.denials;
  const { matcher, alone } = matcherOf(pack);
  let excused = -Infinity;
  const found: Found = { neutral: [], bounds: [], lexical: [], answers: [], chained: [], tails: [], words: [] };
  const heads: Head[] = [];
  // where a phrase with a no in it ended: `n'excédera` … `pas`
  let whole = -Infinity;
  let last: { word: string; end: number } | undefined;
  for (const { id, start, end } of readConcepts(text, matcher)) {
    const span = { start, end };
    if (id === 'tails' && !(pack.spaced ? /^\s*\p{L}/u : /^\p{L}/u).test(text.slice(end, end + 2))) found.tails.push(span);
    else if (id === 'tails') heads.push({ ...span, word: '', whole: true, verb: false, excused: false, paired: false });
    else if (id === 'expletive') excused = end;
    else if (id === 'limits') limit(heads.at(-1), text, start);
    else if (id !== 'denial') {
      found[id as 'neutral' | 'bounds' | 'lexical' | 'answers'].push(span);
      if (id === 'neutral' || id === 'bounds') {
        found.words.push(span);
        whole = end;
      }
    }
    if (id !== 'denial' || isSign(text, span)) continue;
    found.words.push(span);
    const word = plain(text.slice(start, end));
    const isSecond = seconds.includes(word) || closeSeconds.includes(word);
    if (isSecond && start - whole <= CLOSE) continue;
    const head = heads.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    const isNear = (reach: number): boolean => between.length <= reach && !BREAK.test(between);
    if (
      head &&
      last &&
      isSecond &&
      isNear(closeSeconds.includes(word) ? CLOSE : SECOND) &&
      !(head.excused && !COMPLETES.test(word)) &&
      (halves.includes(head.word) || head.word === word || alone.has(head.word))
    ) {
      head.whole = true;
      head.paired = true;
      if (last.word === word || !halves.includes(head.word)) found.chained.push(span);
    } else if (
      head &&
      !head.verb &&
      subjects?.verbs.includes(word.replace(/ .*/, '')) &&
      subjects.words.includes(head.word) &&
      isNear(VERB)
    ) {
      head.verb = true;
    } else if (word.startsWith('personne') && start - excused <= VERB) {
      // `à moins qu'une personne ne`
    } else if (rows.includes(word) && heads.length === 0 && start === 0) found.chained.push(span);
    else if (!alone.has(word)) {
      // lone `nor`
      if (seconds.includes(word)) {
        found.words.pop();
        found.answers.push(span);
      }
    } else heads.push({ ...span, word, whole: !halves.includes(word), verb: false, excused: start - excused <= VERB, paired: false });
    last = { word, end };
  }
  const spansOf = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: folded.toSource(start), end: folded.toSource(end) }));
  return {
    denials: spansOf(heads.filter(({ whole }) => whole)),
    halves: spansOf(heads.filter(({ whole, excused }) => !whole && !excused)),
    bounds: spansOf(found.bounds),
    lexical: spansOf(found.lexical),
    answers: spansOf(found.answers),
    chained: spansOf(found.chained),
    tails: spansOf(found.tails),
    words: spansOf(found.words),
  };
}

/** `ne peut le faire qu'avec` is an `only`, `ne peut pas` is none. */
function limit(head: Head | undefined, text: string, at: number): void {
  if (head && !head.paired && /^n(?:e|['’])/i.test(head.word) && at - head.end <= VERB && !BREAK.test(text.slice(head.end, at)))
    head.whole = false;
}

/** What denies again behind a `ne` that says nothing by itself. */
const COMPLETES = /^(?:pas|jamais)$/;

const BREAK = /[;:!?|\n]|[.](?!\p{L})/u;

/** `Regulation (EC) No 261/2004`, `room {room_no}`: a number, or part of a name. */
function isSign(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 3);
  return (
    /[_{]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[_}]/.test(behind) ||
    (end - start === 2 && /^(?:[.:]? ?[\p{N}{[]|[.] ?\p{L})/u.test(behind))
  );
}

/** As the lists have it: blanks for apostrophes and hyphens. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’‘ʼ\-\s]+/g, ' ')
    .trim();

function matcherOf(pack: LanguagePack): DenialMatcher {
  let known = matchers.get(pack);
  if (!known) {
    const {
      words = [],
      seconds = [],
      closeSeconds = [],
      bounds = [],
      tails = [],
      neutral = [],
      lexical = [],
      answers = [],
      expletive = [],
      limits = [],
    } = pack.denials ?? {};
    const bound = { '!bound': pack.concepts['!bound'] ?? [] };
    const matcher = compileConcepts(
      { denial: [...words, ...seconds, ...closeSeconds], bounds, tails, neutral, lexical, answers, expletive, limits, ...bound },
      pack,
    );
    matchers.set(pack, (known = { matcher, alone: new Set(words.map(plain)) }));
  }
  return known;
}
