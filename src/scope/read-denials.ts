import { type ConceptMatcher, compileConcepts, readConcepts } from '../concepts/read-concepts.js';
import type { DenialWords } from '../contract/denial-words.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import type { Reading } from '../facts/reading.js';
import { fold } from '../text/fold.js';

/** The denials of a clause, each by its first word, and the other words that hold a no. */
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

const KINDS = ['denials', 'bounds', 'lexical', 'answers', 'chained', 'halves', 'tails', 'words'] as const;

type Found = Record<(typeof KINDS)[number], Span[]>;

/** How far from the first word of a denial the second may stand, in characters. */
const SECOND = 50;
/** The same for words that mostly mean something else (`plus`), in characters. */
const CLOSE = 16;
/** How far behind the subject that denies it, or behind an expletive, the verb may stand, in characters. */
const VERB = 120;

/** Where the words of one denial end at the latest. */
const BREAK = /[;:!?|\n]|[.](?!\p{L})/u;

const readings = new WeakMap<Reading, Map<number, ClauseDenials>>();

/** The denials of one clause, read once. */
export function denialsOf(reading: Reading, clause: number): ClauseDenials {
  let clauses = readings.get(reading);
  if (!clauses) readings.set(reading, (clauses = new Map()));
  let found = clauses.get(clause);
  if (!found) clauses.set(clause, (found = readDenials(reading.policy.clauses[clause]?.text ?? '', reading.pack)));
  return found;
}

/** The denials of a text; none where its language has no list of them. Linear in the length of the text. */
export function readDenials(source: string, pack: LanguagePack): ClauseDenials {
  const folded = fold(source);
  const found = pack.denials ? gather(folded.text, pack, pack.denials) : null;
  const spansOf = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: folded.toSource(start), end: folded.toSource(end) }));
  return Object.fromEntries(KINDS.map((kind) => [kind, spansOf(found?.[kind] ?? [])])) as Found;
}

/** The first word of a denial. */
interface Head extends Span {
  word: string;
  /** Denies; else it waits for its second. */
  whole: boolean;
  /** Its second was met: `ne … pas`. */
  paired: boolean;
  /** Its verb was met: `aucun … ne`. */
  verb: boolean;
  /** Stands behind an expletive: `à moins que … ne`. */
  expletive: boolean;
}

function gather(text: string, pack: LanguagePack, words: DenialWords): Found {
  const { matcher, alone } = matcherOf(pack, words);
  const { seconds, closeSeconds = [], rows = [], subjects, halves = [] } = words;
  const found: Found = {
    denials: [],
    bounds: [],
    lexical: [],
    answers: [],
    chained: [],
    halves: [],
    tails: [],
    words: [],
  };
  const heads: Head[] = [];
  let expletive = -Infinity;
  // the end of a phrase that has its no in it: `n'excédera` … `pas`
  let held = -Infinity;
  let last: { word: string; end: number } | null = null;

  const begin = (span: Span, word: string): void => {
    heads.push({ ...span, word, whole: !halves.includes(word), paired: false, verb: false, expletive: span.start - expletive <= VERB });
  };
  const isNear = (start: number, reach: number): boolean =>
    last !== null && start - last.end <= reach && !BREAK.test(text.slice(last.end, start));
  const completes = (head: Head, word: string, start: number): boolean =>
    isNear(start, closeSeconds.includes(word) ? CLOSE : SECOND) && (!head.expletive || (words.expletive?.deniedBy ?? []).includes(word));

  const read = (span: Span, word: string): void => {
    const isSecond = seconds.includes(word) || closeSeconds.includes(word);
    const head = heads.at(-1);
    if (head && isSecond && completes(head, word, span.start)) {
      head.whole = true;
      head.paired = true;
      if (last?.word === word || !halves.includes(head.word)) found.chained.push(span);
    } else if (head && !head.verb && isVerbOf(head, word, subjects) && isNear(span.start, VERB)) {
      head.verb = true;
    } else if (rows.includes(word) && span.start === 0) {
      found.chained.push(span);
    } else if (alone.has(word)) {
      // `à moins qu'une personne ne`: the word is no subject there
      if (!(span.start - expletive <= VERB && word.includes(' ') && halves.includes(lastOf(word)))) begin(span, word);
    } else if (seconds.includes(word) && alone.has(lastOf(word))) {
      // `and without` behind no other denial
      begin({ start: span.end - lastOf(word).length, end: span.end }, lastOf(word));
    } else if (seconds.includes(word)) {
      // a lone `nor`
      found.answers.push(span);
      return;
    }
    found.words.push(span);
  };

  for (const { id, start, end } of readConcepts(text, matcher)) {
    const span = { start, end };
    switch (id) {
      case 'denial': {
        const word = plain(text.slice(start, end));
        if (isSign(text, span)) break;
        if (start - held <= CLOSE && (seconds.includes(word) || closeSeconds.includes(word))) found.words.push(span);
        else {
          read(span, word);
          last = { word, end };
        }
        break;
      }
      case 'tails':
        if (endsPhrase(text, end, pack)) found.tails.push(span);
        else begin(span, '');
        break;
      case 'expletive':
        expletive = end;
        break;
      case 'limits':
        limit(heads.at(-1), halves, text, start);
        break;
      case 'bounds':
      case 'neutral':
        if (id === 'bounds') found.bounds.push(span);
        found.words.push(span);
        held = end;
        break;
      default:
        found[id as 'lexical' | 'answers'].push(span);
    }
  }
  found.denials = heads.filter(({ whole }) => whole);
  found.halves = heads.filter((head) => !head.whole && !head.expletive);
  return found;
}

/** `aucun` … `ne`: the verb of a subject that denies it. */
function isVerbOf(head: Head, word: string, subjects: DenialWords['subjects']): boolean {
  return Boolean(subjects?.words.includes(head.word) && subjects.verbs.includes(firstOf(word)));
}

/** `ne peut le faire qu'avec` is an `only`, `ne peut pas` is none. */
function limit(head: Head | undefined, halves: readonly string[], text: string, at: number): void {
  if (!head || head.paired || !halves.includes(firstOf(head.word))) return;
  if (at - head.end <= VERB && !BREAK.test(text.slice(head.end, at))) head.whole = false;
}

/** Whether nothing follows that an `or not` could deny: `หรือไม่ครบถ้วน` is `or incomplete`. */
function endsPhrase(text: string, end: number, { spaced }: LanguagePack): boolean {
  return !(spaced ? /^\s*\p{L}/u : /^\p{L}/u).test(text.slice(end, end + 2));
}

/** `Regulation (EC) No 261/2004`, `room {room_no}`: a number, or part of a name. */
function isSign(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 3);
  return (
    /[_{]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[_}]/.test(behind) ||
    (end - start === 2 && /^(?:[.:]? ?[\p{N}{[]|[.] ?\p{L})/u.test(behind))
  );
}

const firstOf = (phrase: string): string => phrase.split(' ', 1)[0] as string;
const lastOf = (phrase: string): string => phrase.split(' ').at(-1) as string;

/** As the lists have it: blanks for apostrophes and hyphens. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’‘ʼ\-\s]+/g, ' ')
    .trim();

interface DenialMatcher {
  matcher: ConceptMatcher;
  /** The words that deny by themselves. */
  alone: ReadonlySet<string>;
}

const matchers = new WeakMap<LanguagePack, DenialMatcher>();

function matcherOf(pack: LanguagePack, words: DenialWords): DenialMatcher {
  let known = matchers.get(pack);
  if (!known) {
    const { closeSeconds = [], tails = [], lexical = [], answers = [], limits = [], bounds, neutral } = words;
    const table = {
      denial: [...words.words, ...words.seconds, ...closeSeconds],
      expletive: words.expletive?.openers ?? [],
      '!bound': pack.concepts['!bound'] ?? [],
    };
    const matcher = compileConcepts({ ...table, bounds, tails, neutral, lexical, answers, limits }, pack);
    matchers.set(pack, (known = { matcher, alone: new Set(words.words.map(plain)) }));
  }
  return known;
}
