import { conceptsOf, pronounConcepts, pronounsIn } from '../concepts/concepts-of.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Spot } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { functionWordsOf } from '../text/function-words.js';
import type { UnitSide } from './gather-units.js';
import { linesOf, vague } from './parties.js';

/** Words that name a party: all that they can mean, and what they mean beyond doubt. */
export interface PartyMention extends Spot {
  /** All ids, joined: words that can mean the same things are one word here. */
  key: string;
  ids: readonly string[];
  /** Lines of parties (see `parties.ts`) that they can belong to. */
  lines: readonly number[];
  /** Ids that it asserts. */
  strong: readonly string[];
  /** How far into its unit, 0 to 1. */
  at: number;
}

type Found = Omit<PartyMention, 'clause' | 'at'>;

const read = new WeakMap<Reading, Map<number, Found[]>>();

function partiesOf(reading: Reading, clause: number): Found[] {
  let clauses = read.get(reading);
  if (!clauses) read.set(reading, (clauses = new Map()));
  let found = clauses.get(clause);
  if (!found) clauses.set(clause, (found = readParties(reading, clause)));
  return found;
}

function readParties(reading: Reading, clause: number): Found[] {
  const text = reading.policy.clauses[clause]?.text ?? '';
  const spans = new Map<string, { start: number; end: number; ids: string[]; strong: string[] }>();
  const mentions = conceptsOf(reading, clause);
  const hidden = pronounsIn(text, reading.pack).filter(
    (pronoun) =>
      mentions.some(({ id, start, end }) => start <= pronoun.start && end >= pronoun.end && !linesOf.has(id)) &&
      !mentions.some(({ id, start }) => id === pronoun.id && start === pronoun.start),
  );
  for (const { id, start, end, weak } of [...mentions, ...hidden].sort((a, b) => a.start - b.start)) {
    if (!linesOf.has(id) || isAcronym(text, start, end) || isCode(text, start, end) || isInName(text, start, end, reading.pack)) continue;
    if (pronounConcepts.has(id) && isQuoted(text, start, end)) continue;
    const span = spans.get(`${start}`) ?? { start, end, ids: [], strong: [] };
    spans.set(`${start}`, span);
    span.ids.push(id);
    if (!weak && !vague.has(id)) span.strong.push(id);
  }
  return [...spans.values()].map((span) => ({
    ...span,
    lines: [...new Set(span.ids.flatMap((id) => linesOf.get(id) ?? []))],
    key: [...span.ids].sort().join('|'),
  }));
}

/** `Consumer Claims Tribunal`, `Junior Member`: a word in capitals beside another is part of a name; a function word at the beginning of a sentence (`The Seller`) shows nothing. */
export function isInName(text: string, start: number, end: number, pack: LanguagePack): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (!capital) return false;
  if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4))) return true;
  const [, opens, word] = /(^|[.!?:]\s?|[^.!?:]\s)["“«(]?(\p{Lu}[\p{L}\p{M}]+)\s$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return word !== undefined && (/[^.!?:\s]/.test(opens ?? '') || !functionWordsOf(pack).has(word.toLowerCase()));
}

/** `("Rimba Care", "we" or "us")`: what a document will call a party does nothing yet. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /["“«]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?["”»]/.test(text.slice(end, end + 2));
}

/** Part of an address or a placeholder: `{officer_name}`, `parents@school.example`. */
export function isCode(text: string, start: number, end: number): boolean {
  return /[{_@/.[]$/.test(text.slice(Math.max(0, start - 1), start)) || /^(?:[}_@/\]]|\.\p{L})/u.test(text.slice(end, end + 2));
}

/** `US dollars` in a text that is not all in capitals. */
function isAcronym(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  return word.length <= 3 && word !== word.toLowerCase() && word === word.toUpperCase() && /\p{Ll}/u.test(text);
}

/** The parties that one side of a unit names, in reading order. */
export function gatherParties(side: UnitSide, reading: Reading): PartyMention[] {
  const mentions: PartyMention[] = [];
  let before = 0;
  for (const { clause, start, end } of side.spots) {
    for (const found of partiesOf(reading, clause)) {
      if (found.start >= start && found.end <= end) {
        mentions.push({ ...found, clause, at: (before + found.start - start) / Math.max(1, side.length) });
      }
    }
    before += end - start;
  }
  return mentions;
}
