import { NUMBER } from './fact-text.js';
import { compileSlot, type MatchContext, matchAhead, matchBehind, type Slot } from './match-template.js';
import { type Part, parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { findEdges, foldedPattern, slotSource, type TemplateOptions, templateLength } from './template.js';
import { compileHeads } from './template-heads.js';
import { needsOf } from './template-needs.js';

export interface AnchoredMatch<T> {
  payload: T;
  start: number;
  end: number;
}

/** No phrase reaches farther from its number, in characters. */
const REACH = 400;

/** The phrases around the number at a place, the longest template first; only those that are wanted by then. */
export type AnchoredMatcher<T> = (skeleton: string, place: number, isWanted?: (payload: T) => boolean) => Iterable<AnchoredMatch<T>>;

/** What the slots stand for, as far as it is known. */
interface Heads {
  spaced: boolean;
  slots: Record<string, readonly Part[][]>;
}

interface Phrase<T> {
  payload: T;
  left: Part[];
  right: Part[];
  /** Whether the left side is asked first: the one that may be read in fewer ways soon tells that a phrase does not stand. */
  leftFirst: boolean;
  /** Words of which one must stand on that side, where nothing else is known of how the phrase goes on there. */
  leftNeeds: readonly string[] | null;
  rightNeeds: readonly string[] | null;
  /** Whether a second number must stand behind. */
  isRange: boolean;
  /** What must hold at its ends; nothing where those are no letters. */
  before: RegExp | null;
  after: RegExp | null;
}

/**
 * Compiles phrases around a number. They are tried only where a number stands: what is left of `{n}` backwards from
 * it, what is right of it forwards, and only phrases that may go on like the text around it. Text without numbers
 * costs nothing, and no phrase is searched for through the whole document.
 */
export function compileAnchored<T>(entries: readonly { template: string; payload: T }[], options: TemplateOptions): AnchoredMatcher<T> {
  const context: MatchContext & { slots: Record<string, Slot> } = { spaced: options.spaced, slots: {} };
  const heads: Heads = { spaced: options.spaced, slots: {} };
  const sorted = [...entries].sort((a, b) => templateLength(b.template) - templateLength(a.template));
  let candidates: ((skeleton: string, place: number) => readonly Phrase<T>[]) | undefined;
  return function* (skeleton, place, isWanted = () => true) {
    candidates ??= indexPhrases(
      sorted.map(({ template, payload }) => compilePhrase(template, payload, options, context.slots, heads)),
      heads,
    );
    const found = candidates(skeleton, place);
    if (found.length === 0) return;
    const [inFront, behind] = [skeleton.slice(Math.max(0, place - REACH), place), skeleton.slice(place + 1, place + 1 + REACH)];
    for (const phrase of found) {
      if (!isWanted(phrase.payload) || !mayStand(phrase, inFront, behind)) continue;
      const known = phrase.leftFirst ? findStart(phrase, skeleton, place, context) : 0;
      const end = known === null ? null : findEnd(phrase, skeleton, place, context);
      if (end === null) continue;
      const start = phrase.leftFirst ? known : findStart(phrase, skeleton, place, context);
      if (start !== null) yield { payload: phrase.payload, start, end };
    }
  };
}

/** Whether what stands around a number holds what a phrase cannot do without. */
function mayStand<T>({ leftNeeds, rightNeeds, isRange }: Phrase<T>, inFront: string, behind: string): boolean {
  if (isRange && !behind.includes(NUMBER)) return false;
  return (
    (leftNeeds === null || leftNeeds.some((word) => inFront.includes(word))) &&
    (rightNeeds === null || rightNeeds.some((word) => behind.includes(word)))
  );
}

function findEnd<T>({ right, after }: Phrase<T>, skeleton: string, place: number, context: MatchContext): number | null {
  return matchAhead(right, skeleton, place + 1, context, (at) => (holds(after, skeleton, at) ? at : null));
}

function findStart<T>({ left, before }: Phrase<T>, skeleton: string, place: number, context: MatchContext): number | null {
  return matchBehind(left, skeleton, place, context, (at) => (holds(before, skeleton, at) ? at : null));
}

/** In how many ways a phrase may be read; a slot is read in one, mostly. */
function countWays(parts: readonly Part[]): number {
  return parts.reduce(
    (ways, part) => ways * (part.kind === 'any' ? part.options.reduce((sum, option) => sum + countWays(option), 0) : 1),
    1,
  );
}

/** The first phrase of all around the number at a place. */
export function firstAnchored<T>(matcher: AnchoredMatcher<T>, skeleton: string, place: number): AnchoredMatch<T> | null {
  for (const match of matcher(skeleton, place)) return match;
  return null;
}

/** The phrases that both go on like the text behind a number and end like the text in front of it. */
function indexPhrases<T>(phrases: readonly Phrase<T>[], heads: Heads): (skeleton: string, place: number) => readonly Phrase<T>[] {
  const [headsOf, tailsOf] = [compileHeads(heads), compileHeads({ ...heads, direction: 'behind' })];
  const told = phrases.map((item) => ({ item, tails: tailsOf(item.left), heads: headsOf(item.right) }));
  const ahead = new PhraseIndex(told);
  const behind = new PhraseIndex(
    told.map(({ item, tails }) => ({ heads: tails, item })),
    'behind',
  );
  for (const { item, tails, heads: begins } of told) {
    if (areVague(tails)) item.leftNeeds = needsOf(item.left, heads.slots);
    if (areVague(begins)) item.rightNeeds = needsOf(item.right, heads.slots);
  }
  const met = new WeakMap<readonly Phrase<T>[], WeakMap<readonly Phrase<T>[], readonly Phrase<T>[]>>();
  return (skeleton, place) => {
    const [following, leading] = [ahead.at(skeleton, place + 1), behind.at(skeleton, place)];
    let ofFollowing = met.get(following);
    if (!ofFollowing) met.set(following, (ofFollowing = new WeakMap()));
    let both = ofFollowing.get(leading);
    if (!both) {
      const led = new Set(leading);
      ofFollowing.set(leading, (both = following.filter((phrase) => led.has(phrase))));
    }
    return both;
  };
}

/** Whether heads tell little: a blank in front of any word. */
function areVague(heads: readonly string[] | null): boolean {
  return heads === null || heads.some((head) => head.length < 3);
}

function compilePhrase<T>(template: string, payload: T, options: TemplateOptions, slots: Record<string, Slot>, heads: Heads): Phrase<T> {
  const at = template.indexOf('{n}');
  if (at < 0) throw new Error(`Phrase template without {n}: ${template}`);
  const [front, back] = [template.slice(0, at), template.slice(at + 3)];
  const [left, right] = [parseTemplate(front), parseTemplate(back)];
  addSlots([...left, ...right], template, options, slots, heads);
  return {
    payload,
    left,
    right,
    leftFirst: countWays(left) < countWays(right),
    leftNeeds: null,
    rightNeeds: null,
    isRange: right.some((part) => part.kind === 'slot' && part.name === 'm'),
    before: edge(findEdges(front, { ...options, edges: 'before' }).before),
    after: edge(findEdges(back, { ...options, edges: 'after' }).after),
  };
}

/** Compiles the slots of a phrase, and the slots inside those. */
function addSlots(parts: readonly Part[], template: string, options: TemplateOptions, slots: Record<string, Slot>, heads: Heads): void {
  for (const name of slotsOf(parts)) {
    if (slots[name]) continue;
    const slot = compileSlot(name === 'm' ? NUMBER : slotSource(name, template, options), options.phrases?.[name] ?? [], heads);
    [slots[name], heads.slots[name]] = [slot, slot.options];
    for (const phrase of slot.options) addSlots(phrase, template, options, slots, heads);
  }
}

function slotsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : 'options' in part ? part.options.flatMap(slotsOf) : []));
}

const edges = new Map<string, RegExp>();

function edge(source: string): RegExp | null {
  if (source === '') return null;
  let pattern = edges.get(source);
  if (!pattern) {
    pattern = foldedPattern(source, 'y');
    edges.set(source, pattern);
  }
  return pattern;
}

function holds(pattern: RegExp | null, text: string, at: number): boolean {
  if (pattern === null) return true;
  pattern.lastIndex = at;
  return pattern.test(text);
}
