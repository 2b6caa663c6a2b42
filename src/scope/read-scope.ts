import { type ConceptMatcher, type ConceptMention, readConcepts, readGrouped } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { fold } from '../text/fold.js';
import { matchAll } from '../text/match-all.js';
import { scopeMatcherOf } from './compile-scope.js';
import { contrastGroups } from './contrasts/index.js';

/** Words that say how far a clause reaches, or one end of a polarity. */
export interface ScopeMark extends Span {
  id: string;
  /** May answer such a word on the other side; does not assert it. */
  weak: boolean;
}

/** How far in front of a word a `not` turns it round, in characters. */
const REACH = { spaced: 24, unspaced: 12 };

/** What stands in front of the beginning of a sentence: nothing, the end of another, a label. */
const OPENS = /^[^\p{L}]*$|[.;:!?…\n(“"«–—]\s*(?:\(?[\p{L}\p{N}]{1,3}[.)]\s*)?$/u;

/** The scope words of a text, in reading order. Linear in the length of the text. */
export function readScope(text: string, pack: LanguagePack): ScopeMark[] {
  const matcher = scopeMatcherOf(pack);
  const marksOf = (found: readonly ConceptMention[]): ScopeMark[] =>
    found.map(({ id, start, end, weak }) => ({ id, start, end, weak: weak === true }));
  const read = (words: ConceptMatcher): ScopeMark[] => marksOf(readConcepts(text, words));
  let marks = read(matcher.words);
  const opening = readConcepts(text, matcher.openings).filter(({ start }) => OPENS.test(text.slice(Math.max(0, start - 12), start)));
  for (const { id, start, end } of opening) {
    const known = marks.find((mark) => mark.id === id && mark.start === start && mark.end === end);
    if (known) known.weak = false;
  }
  if (matcher.circumfixes.length > 0) {
    const folded = fold(text);
    for (const { id, pattern, weak } of matcher.circumfixes) {
      for (const match of matchAll(folded.text, pattern)) {
        const [start, end] = [folded.toSource(match.index), folded.toSource(match.index + match[0].trimEnd().length)];
        const overlaps = (mark: ScopeMark): boolean => mark.id === id && mark.end > start && mark.start < end;
        if (weak && marks.some((mark) => !mark.weak && overlaps(mark))) continue;
        marks = marks.filter((mark) => !overlaps(mark));
        // What only answers begins with its last word: the `ne` of a `ne … que` may be a `not` of its own.
        marks.push({ id, start: weak ? folded.toSource(match.index + match[0].trimEnd().lastIndexOf(' ') + 1) : start, end, weak });
      }
    }
  }
  marks = [...marks, ...read(matcher.opposites), ...read(matcher.stances)].sort(inOrder);
  const contrasts = readGrouped(text, matcher.contrasts, contrastGroups).filter(({ id }) => !id.startsWith('!'));
  return [...weakenEchoes(marks, text, pack), ...marksOf(contrasts)].sort(inOrder);
}

const inOrder = (a: ScopeMark, b: ScopeMark): number => a.start - b.start || a.end - b.end;

/** How far behind its word an echo stands, in characters. */
const ECHO = 200;

function weakenEchoes(marks: ScopeMark[], text: string, pack: LanguagePack): ScopeMark[] {
  const echoes = pack.scope.echoes ?? {};
  return marks.map((mark, at) => {
    if (mark.weak || !echoes[mark.id]?.includes(text.slice(mark.start, mark.end).toLowerCase())) return mark;
    const before = marks.slice(Math.max(0, at - 40), at).findLast((other) => other.id === mark.id && !other.weak);
    const echoed = before !== undefined && mark.start - before.end <= ECHO && !/[.;!?]\s|\n/.test(text.slice(before.end, mark.start));
    return echoed ? { ...mark, weak: true } : mark;
  });
}

/** Whether a `not` stands close in front of a mark, in the same sentence: `tidak menyimpan` (does not keep). */
export function isDenied(mark: Span, nots: readonly Span[], text: string, pack: LanguagePack): boolean {
  const reach = pack.spaced ? REACH.spaced : REACH.unspaced;
  return nots.some((not) => not.end <= mark.start && mark.start - not.end <= reach && !/[.;:!?\n]/.test(text.slice(not.end, mark.start)));
}
