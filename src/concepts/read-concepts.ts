import { type FoldedText, foldBriefly, isBoundary, kind } from './fold-text.js';
import { type Leaf, Trie } from './trie.js';

/**
 * Renderings of each concept in one language, by concept id. `collect*` lets the word continue; `?for` is a weak
 * rendering, too common to show by itself that the concept is meant, yet enough to answer it in a translation.
 * Two keys are no concepts: `!avoid` lists strings that consume text and mean nothing, `!bound` the letters that
 * belong to the letter before them, so that no match ends there: Thai หาก is not in ปัญหา|การ.
 */
export type ConceptTable = Readonly<Record<string, readonly string[]>>;

/** A concept and where the text names it, as UTF-16 offsets: `text.slice(start, end)` is the rendering. */
export interface ConceptMention {
  id: string;
  start: number;
  end: number;
  /** Present where only a weak rendering was found: it may answer a concept, it does not assert one. */
  weak?: true;
}

/** Compiled renderings of one language. Compile once, read any number of texts. */
export interface ConceptMatcher {
  readonly trie: Trie;
  readonly spaced: boolean;
  readonly bound: ReadonlySet<number>;
}

const fullStop = 0x2e;
const question = 0x3f;

/**
 * Builds one trie of all renderings, so that reading costs the same for nine hundred concepts as for nine.
 * `spaced` says whether the language parts its words by spaces: there an entry matches whole words; elsewhere it
 * matches anywhere, and a blank in it may be missing in the text.
 */
export function compileConcepts(table: ConceptTable, { spaced }: { spaced: boolean }): ConceptMatcher {
  const trie = new Trie();
  const { '!bound': bound = [], ...rest } = table;
  for (const [id, renderings] of Object.entries(rest)) {
    for (const rendering of renderings) {
      addRendering(trie, rendering, id, spaced);
      if (!spaced && rendering.includes(' ')) addRendering(trie, rendering.replaceAll(' ', ''), id, spaced);
    }
  }
  return { trie, spaced, bound: new Set(bound.map((letter) => letter.charCodeAt(0))) };
}

function addRendering(trie: Trie, rendering: string, id: string, spaced: boolean): void {
  const { units, kinds, length } = foldBriefly(rendering.trim(), spaced);
  const weak = units[0] === question;
  // "พ.ร.บ." and "e.g." are found without their last stop, which the text may have or not.
  let end = length;
  while (end > 1 && (kinds[end - 1] === kind.blank || units[end - 1] === fullStop)) end--;
  const start = weak ? 1 : 0;
  if (end > start) addConcept(trie.leafAt(units, start, end), id, weak);
}

function addConcept(leaf: Leaf, id: string, weak: boolean): void {
  if (id === '!avoid' || leaf.strong.includes(id)) return;
  if (!weak) {
    leaf.strong.push(id);
    leaf.weak = leaf.weak.filter((other) => other !== id);
  } else if (!leaf.weak.includes(id)) leaf.weak.push(id);
}

/**
 * The concepts that a text names, in reading order. At each place the longest rendering wins and consumes its
 * text, so that "personal data" is not also "data"; a rendering that stands for several concepts yields each of
 * them with one and the same span.
 */
export function readConcepts(text: string, matcher: ConceptMatcher): ConceptMention[] {
  const folded = foldBriefly(text, matcher.spaced);
  const mentions: ConceptMention[] = [];
  const best: Best = { end: 0, leaf: null };
  const keep = (leaf: Leaf, end: number): void => keepBetter(best, leaf, end);
  const { begins } = matcher.trie;
  for (let at = 0; at < folded.length; ) {
    if (begins[folded.units[at] as number] === 0) {
      at++;
      continue;
    }
    best.leaf = null;
    best.end = at;
    if (isBoundary(folded, at)) walk(folded, matcher, 0, at, keep);
    if (best.leaf) {
      addMentions(mentions, best.leaf, folded.starts[at] as number, folded.ends[best.end - 1] as number);
      at = best.end;
    } else at++;
  }
  return mentions;
}

function addMentions(mentions: ConceptMention[], { strong, weak }: Leaf, start: number, end: number): void {
  for (const id of strong) mentions.push({ id, start, end });
  for (const id of weak) mentions.push({ id, start, end, weak: true });
}

/**
 * The same, but only renderings of one group hide one another: `first half` says nothing about `half` or `first` to
 * another pair of opposites. `groupOf` has every id of the matcher.
 */
export function readGrouped(text: string, matcher: ConceptMatcher, groupOf: ReadonlyMap<string, number>): ConceptMention[] {
  const folded = foldBriefly(text, matcher.spaced);
  const mentions: ConceptMention[] = [];
  const { begins } = matcher.trie;
  const taken = new Map<number, number>();
  const found: Found[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (begins[folded.units[at] as number] === 0 || !isBoundary(folded, at)) continue;
    found.length = 0;
    walk(folded, matcher, 0, at, (leaf, end) => found.push({ leaf, end }));
    if (found.length > 0) addGrouped(mentions, found, folded, at, taken, groupOf);
  }
  return mentions;
}

interface Found {
  leaf: Leaf;
  end: number;
}

/** Of each group the longest renderings that begin here, unless an earlier one of the group still runs on. */
function addGrouped(
  mentions: ConceptMention[],
  found: readonly Found[],
  folded: FoldedText,
  at: number,
  taken: Map<number, number>,
  groupOf: ReadonlyMap<string, number>,
): void {
  const longest = new Map<number, number>();
  const groupIn = (id: string): number => groupOf.get(id) as number;
  for (const { leaf, end } of found) {
    for (const id of [...leaf.strong, ...leaf.weak]) {
      if ((taken.get(groupIn(id)) ?? 0) <= at) longest.set(groupIn(id), Math.max(end, longest.get(groupIn(id)) ?? 0));
    }
  }
  const start = folded.starts[at] as number;
  const asserted = new Set<string>();
  const add = (id: string, end: number, weak: boolean): void => {
    if (longest.get(groupIn(id)) !== end || asserted.has(id)) return;
    asserted.add(id);
    mentions.push({ id, start, end: folded.ends[end - 1] as number, ...(weak ? { weak } : {}) });
  };
  for (const { leaf, end } of found) for (const id of leaf.strong) add(id, end, false);
  for (const { leaf, end } of found) for (const id of leaf.weak) add(id, end, true);
  for (const [group, end] of longest) taken.set(group, end);
}

interface Best {
  end: number;
  leaf: Leaf | null;
}

/** Follows the trie from `node` and tells of every rendering that ends at a boundary. */
function walk(folded: FoldedText, matcher: ConceptMatcher, from: number, begin: number, tell: (leaf: Leaf, end: number) => void): void {
  const { trie, bound } = matcher;
  let node = from;
  for (let at = begin; ; at++) {
    const leaf = trie.leaves[node];
    if (leaf && isBoundary(folded, at) && !bound.has(folded.units[at] as number)) tell(leaf, at);
    // A star ends its word, so the two ways, letter by letter and to the word's end, meet again only after it.
    const afterStar = trie.stars[node];
    if (afterStar) walk(folded, matcher, afterStar, wordEnd(folded, at), tell);
    if (at >= folded.length) return;
    node = trie.next(node, folded.units[at] as number);
    if (node === 0) return;
  }
}

function keepBetter(best: Best, leaf: Leaf, end: number): void {
  if (end < best.end || (end === best.end && best.leaf && best.leaf.rank >= leaf.rank)) return;
  best.end = end;
  best.leaf = leaf;
}

function wordEnd(folded: FoldedText, at: number): number {
  let end = at;
  while (end < folded.length && folded.kinds[end] === kind.word) end++;
  return end;
}
