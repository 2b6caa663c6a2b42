import type { LanguagePack } from '../contract/language-pack.js';
import type { Clause, Policy } from '../contract/policy.js';
import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import { ordinaryWordsOf } from '../facts/ordinary-words.js';
import type { Reading } from '../facts/reading.js';
import { segmenterOf } from '../text/segmenter.js';
import { endOfWord, startOfWord } from '../text/word-ends.js';
import { functionWordsOf } from '../text/function-words.js';
import { findHiddenCharacters } from './hidden-characters.js';

/** What went wrong with the text itself on its way: cut off, run together, left open. */
export const garbled = defineRule({
  id: 'garbled',
  severity: 'warning',
  summary:
    'A sentence is cut off, words are run together, a bracket or quotation mark is left open, or a character hides or stands for another',
  checkLink: findBrokenOff,
  *checkDocument(document) {
    const suspects = findSuspects(document);
    for (const [index, clause] of document.policy.clauses.entries()) {
      yield* findHiddenCharacters(clause.text, index, document.pack);
      if (clause.kind === 'contents') continue;
      yield* findFused(document, index, clause);
      yield* findOpen(index, clause);
      yield* findRunTogether(index, clause, suspects);
      yield* findCut(document, index, clause);
    }
  },
});

const drift = (key: string, args: Record<string, string>, clause: number, start: number, end: number): Drift => ({
  message: { key: `garbled.${key}`, args },
  translation: { clause, start, end },
});

/** A closing mark or a sentence's end with the next word right behind it: `secara terus.Lihat`, `"data"Refers`. */
const FUSED =
  /(?<=\p{Ll}{3})[.!?;](?=\p{Lu}\p{Ll}+[\s,])|(?<=\p{Ll}{2}):(?=\p{Lu}\p{Ll}+\s)|(?<=[\p{L}\p{N}][”"»])(?=\p{Lu}\p{Ll}{2,})|(?<=[\p{L}\p{N}]\})(?=\p{Lu}\p{Ll}{2,})/gu;
/** `RGPDThe`: capitals with a whole word behind them. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?=\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}]))/gu;

function* findFused({ policy, pack }: Reading, index: number, clause: Clause): Generator<Drift> {
  const previous = policy.clauses[index - 1];
  // The loader has cut apart what no space divides: the fault is at the seam.
  if (
    previous &&
    previous.end.offset === clause.start.offset &&
    /\S$/.test(previous.text) &&
    clause.label === null &&
    !policy.provenance.format.value.includes('html')
  ) {
    yield drift(
      'fused',
      {
        actual: clip(
          `${previous.text.slice(startOfWord(previous.text, previous.text.length - 20))}${clause.text.slice(0, endOfWord(clause.text, 20))}`,
        ),
      },
      index,
      0,
      endOfWord(clause.text, 20),
    );
  }
  if (!pack.spaced) return;
  for (const match of clause.text.matchAll(FUSED)) {
    if (isAddress(clause.text, match.index)) continue;
    yield fusedAt(index, clause.text, match.index);
  }
  const functionWords = functionWordsOf(pack);
  for (const match of clause.text.matchAll(CAPITALS)) {
    const end = match.index + match[0].length;
    const word = /^\p{L}+/u.exec(clause.text.slice(end))?.[0] ?? '';
    if (functionWords.has(word.toLowerCase())) yield fusedAt(index, clause.text, end);
  }
}

function fusedAt(clause: number, text: string, at: number): Drift {
  const start = Math.max(0, text.lastIndexOf(' ', at) + 1);
  const space = text.slice(at + 1).search(/\s/);
  const end = space < 0 ? text.length : at + 1 + space;
  return drift('fused', { actual: clip(text.slice(start, end)) }, clause, start, end);
}

function isAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at + 1);
  return /[@/\\]|www\./.test(text.slice(start, end < 0 ? text.length : end));
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Two words that stand side by side somewhere, and how often. */
interface Pair {
  count: number;
  first: string;
  second: string;
}

/** Words that stand once, and elsewhere stand as two words side by side: `DataPeribadi`, `conditionsprévues`. */
function findSuspects({ policy, pack }: Reading): ReadonlySet<string> {
  const single = new Map<string, number>();
  const joined = new Map<string, Pair>();
  if (!pack.spaced) return new Set();
  for (const clause of policy.clauses) {
    let last = '';
    for (const [word] of clause.text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}\s]+/gu)) {
      single.set(word, (single.get(word) ?? 0) + 1);
      if (last.length >= 4 && word.length >= 5) {
        joined.set(last + word, { count: (joined.get(last + word)?.count ?? 0) + 1, first: last, second: word });
      }
      last = /\p{L}/u.test(word) ? word : '';
    }
  }
  const isSuspect = (word: string): boolean => {
    const pair = joined.get(word);
    // The first word stands elsewhere without the second: `menguat kuasa` beside `menguatkuasa` is a spelling.
    const apart = pair !== undefined && (single.get(pair.first) ?? 0) > pair.count;
    return apart || isTwoWords(word, single, pack);
  };
  return new Set([...single].flatMap(([word, count]) => (count === 1 && word.length >= 8 && isSuspect(word) ? [word] : [])));
}

function* findRunTogether(index: number, clause: Clause, suspects: ReadonlySet<string>): Generator<Drift> {
  if (suspects.size === 0) return;
  // No two words are longer together; letters by the million are more than a pattern can go back through.
  for (const match of clause.text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{8,120}(?![\p{L}\p{M}])/gu)) {
    const word = match[0];
    if (
      !suspects.has(word) ||
      /[@./-]/.test(clause.text[match.index - 1] ?? '') ||
      /[@]|\.\p{L}/u.test(clause.text.slice(match.index + word.length, match.index + word.length + 2))
    ) {
      continue;
    }
    yield drift('fused', { actual: word }, index, match.index, match.index + word.length);
  }
}

/** So long must both words be, or the first one where it is a function word, for their meeting to be no word of its own. */
const LONG = 5;
const LONG_FUNCTION_WORD = 4;
/** What a stem that the language has may run on with and be a word still, in letters: `condition*` is no `conditionsprévues`. */
const MOST_ENDING = 6;

/**
 * Two words of the document in one, which the language does not know: `photographeextérieur`, `sansrapport`. Of the
 * 60 faithful texts that were looked through none has such a word; with shorter words one in three has (`devenir`,
 * `laquelle`, `dilakukan`).
 */
function isTwoWords(word: string, single: ReadonlyMap<string, number>, pack: LanguagePack): boolean {
  if (word !== word.toLowerCase()) return false;
  const functionWords = functionWordsOf(pack);
  const { compounding = [] } = pack.prose;
  for (let at = LONG_FUNCTION_WORD; at <= word.length - LONG_FUNCTION_WORD + 1; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const ordinary = ordinaryWordsOf(pack);
    const isWord = (part: string): boolean => single.has(part) || ordinary.has(part, MOST_ENDING);
    if (!(single.has(first) || functionWords.has(first)) || first === second || compounding.includes(first)) continue;
    if (first.length >= LONG && isOfWords(second, isWord)) return !ordinary.has(word, MOST_ENDING);
    if (!isWord(second)) continue;
    if ((first.length >= LONG && second.length >= LONG && single.has(second)) || functionWords.has(first)) {
      return !ordinary.has(word, MOST_ENDING);
    }
  }
  return false;
}

/** The rest of three words in one: `chaquecopiesupplémentaire`. */
function isOfWords(rest: string, isWord: (part: string) => boolean): boolean {
  for (let at = LONG; at <= rest.length - LONG; at++) if (isWord(rest.slice(0, at)) && isWord(rest.slice(at))) return true;
  return false;
}

const PAIRS: Record<string, string> = { '(': ')', '[': ']', '«': '»', '（': '）' };
const CLOSERS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** Of one clause: each quotes the clause to its end, and one that leaves thousands open is no prose. */
const MOST_OPEN = 20;

/** Brackets are matched in order; quotation marks are counted, for many texts open with the closing mark. */
function* findOpen(index: number, clause: Clause): Generator<Drift> {
  const { text } = clause;
  const stack: { mark: string; at: number }[] = [];
  for (const match of text.matchAll(/[()[\]«»（）]/gu)) {
    const mark = match[0];
    const open = CLOSERS.get(mark);
    if (!open) {
      stack.push({ mark, at: match.index });
    } else if (stack.at(-1)?.mark === open) {
      stack.pop();
    } else if (!isEnumerator(text, match.index) && !isSmiley(text, match.index)) {
      yield drift('unopened', { mark }, index, wordStart(text, match.index), match.index + 1);
    }
  }
  for (const { mark, at } of stack.slice(0, MOST_OPEN)) {
    if (!isSmiley(text, at)) yield drift('unclosed', { mark }, index, at, text.trimEnd().length);
  }
  const quotes = [...text.matchAll(/[“”„‟]|(?<![\p{N}])["＂]/gu)];
  if (quotes.length % 2 === 1) {
    const lone =
      quotes.length === 1
        ? (quotes[0]?.index ?? 0)
        : loneQuote(
            text,
            quotes.map((quote) => quote.index),
          );
    const opening = opens(text, lone) ?? true;
    yield drift(
      opening ? 'unclosed' : 'unopened',
      { mark: text[lone] ?? '"' },
      index,
      opening ? lone : wordStart(text, lone),
      wordEnd(text, lone),
    );
  }
}

/** `a)`, `iii)`, `1)` inside a text, and `26(1)k)`. */
function isEnumerator(text: string, at: number): boolean {
  return /(?:^|[\s,;:.()])[\p{L}\p{N}]{1,4}$/u.test(text.slice(Math.max(0, at - 8), at));
}

function isSmiley(text: string, at: number): boolean {
  return /[:;]-?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** Whether a quotation mark opens; `null` between two letters, where words are written together. */
function opens(text: string, at: number): boolean | null {
  if (at === 0 || /[\s([]/u.test(text[at - 1] as string)) return true;
  const next = text[at + 1];
  return next === undefined || /[\s)\],.;:!?]/u.test(next) ? false : /[\u0e00-\u0eff]/u.test(text[at - 1] as string) ? null : false;
}

/** The first quotation mark that opens although one is open already, or the last one. */
function loneQuote(text: string, places: number[]): number {
  let open: number | null = null;
  for (const at of places) {
    const opening: boolean = opens(text, at) ?? open === null;
    if (opening && open !== null) return open;
    if (!opening && open === null) return at;
    open = opening ? at : null;
  }
  return open ?? (places.at(-1) as number);
}

function wordStart(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 1)) + 1, at - 40);
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at + 1);
  return Math.min(space < 0 ? text.length : space, at + 40);
}

/** A full stop behind a word that cannot end a sentence: `kanak-kanak yang.`; and in Thai, which has none, ` .` at the end. */
function* findCut({ pack, policy }: Reading, index: number, clause: Clause): Generator<Drift> {
  if (clause.kind === 'heading' || clause.kind === 'title' || clause.kind === 'row' || clause.kind === 'meta') return;
  const text = clause.text.trimEnd();
  const stop = /[.…]$/.test(text);
  if (!pack.spaced) {
    if (/[^\s.] \.$/.test(text) || (stop ? endsWith(text.slice(0, -1), pack) : isLast(policy, index, pack) && endsWith(text, pack))) {
      yield drift('cut', {}, index, startOfWord(text, text.length - 30), text.length);
    }
    return;
  }
  const end = text.length - (/[.…]+$/.exec(text)?.[0].length ?? 0);
  const last = wordBefore(text, end);
  if (!pack.prose.danglingWords.includes(last.toLowerCase()) || !/^\p{Ll}/u.test(last) || !isNeverLast(text.slice(0, end), pack)) return;
  // `…; and` leads on to the next item, wherever the list goes on.
  const leadsOn = !stop && /[;,]\s*[\p{L}\p{M}]+$/u.test(text);
  const isShort = text.split(/\s+/).length < 4;
  if (!isShort && !leadsOn && (stop || isLast(policy, index, pack))) yield drift('cut', {}, index, end - last.length, text.length);
}

const WORD_BEFORE = /(?<=(?<![\p{L}\p{M}'’-])([\p{L}\p{M}'’]+))/uy;

/** The word in front of a place; none where a hyphen parts it from another. */
function wordBefore(text: string, at: number): string {
  WORD_BEFORE.lastIndex = at;
  return WORD_BEFORE.exec(text)?.[1] ?? '';
}

/** A clause as short as this beside the canonical one may well be a part of itself. */
const SHORTER = 0.8;
/** How many items on either side show how those of a list are set. */
const AROUND = 3;

/** Whether the other items round an item all end with a stop. */
function areSetWithStops(index: number, { clauses }: Policy): boolean {
  const others = clauses
    .slice(Math.max(0, index - AROUND), index + AROUND + 1)
    .filter((clause) => clause.kind === 'item' && clause !== clauses[index]);
  return clauses[index]?.kind === 'item' && others.length > 1 && others.every((clause) => /[.!?]["”’»)]*\s*$/u.test(clause.text));
}

const isLong = (clause: Clause): boolean => clause.text.length >= 60;
const isClosed = (clause: Clause): boolean => /[.!?:;…)\]"”’»}>]\s*$|[@/][^\s]*\s*$/u.test(clause.text);

/** A translated clause that ends in the middle where the canonical one ends with a stop. */
function* findBrokenOff(link: Link, { canonical, translation }: Comparison): Generator<Drift> {
  const [from, to] = [link.canonical, link.translation];
  const [source, target] = [canonical.policy.clauses[from[0] ?? -1], translation.policy.clauses[to[0] ?? -1]];
  // `9 a.m. to 6 p.m.` ends with a stop, and is no sentence.
  if (from.length !== 1 || to.length !== 1 || !source || !target || !/(?<![\s.]\p{L}\.?)[.!?;]["”’»)]*\s*$/u.test(source.text)) return;
  const text = target.text.trimEnd();
  if (!translation.pack.spaced) {
    const isCut = LEADING_VOWEL.test(text) || breaksOff(text, translation.pack);
    if (![...findCut(translation, to[0] as number, target)].length && isCut)
      yield drift('cut', {}, to[0] as number, startOfWord(text, text.length - 20), text.length);
    return;
  }
  if (source.text.trimEnd().endsWith(';')) return;
  // Bullets and rows are often set without stops.
  const isProse = (target.kind === 'paragraph' || target.label !== null) && isLong(target);
  const isPart = text.length < SHORTER * source.text.length && areSetWithStops(to[0] as number, translation.policy);
  if (!(isProse || isPart) || isClosed(target)) return;
  yield drift('cut', {}, to[0] as number, startOfWord(text, text.length - 20), text.length);
}

/**
 * Prepositions and auxiliaries end English sentences (`what it is used for.`), and some words end others: Malay
 * `ikut serta` (opt in), Thai `ต่างหาก` (separately). Only what can never is proof.
 */
function isNeverLast(text: string, pack: LanguagePack): boolean {
  const tail = text.slice(-40).toLowerCase();
  return !(pack.prose.sentenceFinal ?? []).some(
    (final) => tail.endsWith(final) && (!pack.spaced || !/\p{L}/u.test(tail.at(-final.length - 1) ?? ' ')),
  );
}

/** Where words are written together the last one is cut out by the segmenter: `หน้าที่` (duty) does not end in `ที่` (that). */
function endsWith(text: string, pack: LanguagePack): boolean {
  const { danglingWords } = pack.prose;
  return mayEndWith(text, danglingWords) && danglingWords.includes(lastWord(text, pack)) && isNeverLast(text.trimEnd(), pack);
}

/** The segmenter is slow; most texts do not even end in the letters of such a word. */
function mayEndWith(text: string, words: readonly string[]): boolean {
  const trimmed = text.trimEnd();
  return words.some((word) => trimmed.endsWith(word));
}

const lastWord = (text: string, pack: LanguagePack): string =>
  [...segmenterOf(pack.language).segment(text.trimEnd().slice(-40))].at(-1)?.segment ?? '';

/** Whether a text ends in a word that no sentence of its kind ends in; only where the other version's sentence has its stop. */
function breaksOff(text: string, pack: LanguagePack): boolean {
  const { danglingWords, brokenOff = [], sentenceFinal = [] } = pack.prose;
  if (!mayEndWith(text, danglingWords) && !mayEndWith(text, brokenOff)) return false;
  const last = lastWord(text, pack);
  const isPartOfWord = sentenceFinal.some((final) => final.length > last.length && text.endsWith(final));
  return (danglingWords.includes(last) && isNeverLast(text, pack)) || (!isPartOfWord && brokenOff.includes(last));
}

/** A Thai vowel that is written in front of its letter; nothing ends in one. */
const LEADING_VOWEL = /[\u0e40-\u0e44]$/u;

/**
 * A lead-in may end in such a word (`information such as`, `riders must`), and an item before another one in a word
 * that joins them; the last clause of its list may not.
 */
function isLast({ clauses, units }: Policy, index: number, pack: LanguagePack): boolean {
  // Whether a unit goes on in the next one is not known.
  if (units) return false;
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (!clause || !next) return true;
  if (next.parent === index) return false;
  if (next.kind !== 'item') return true;
  const leadsIn = next.label === null || next.label.ordinals.at(-1) === 1;
  return !leadsIn && !(clause.kind === 'item' && endsInJoiner(clause.text, pack));
}

function endsInJoiner(text: string, { facts, spaced }: LanguagePack): boolean {
  const tail = text.trimEnd().toLowerCase();
  return facts.references.and.some((joiner) => tail.endsWith(joiner) && (!spaced || !/\p{L}/u.test(tail.at(-joiner.length - 1) ?? ' ')));
}
