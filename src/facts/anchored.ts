import { NUMBER } from './fact-text.js';
import { compileSlot, type MatchContext, matchAhead, matchBehind, type Slot } from './match-template.js';
import { type Part, parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { findEdges, foldedPattern, slotSource, type TemplateOptions, templateLength } from './template.js';
import { compileHeads } from './template-heads.js';

export interface AnchoredMatch<T> {
  payload: T;
  start: number;
  end: number;
}

export type AnchoredMatcher<T> = (skeleton: string, place: number) => AnchoredMatch<T> | null;

interface Phrase<T> {
  payload: T;
  left: Part[];
  right: Part[];
  before: RegExp;
  after: RegExp;
}

/**
 * Compiles phrases around a number. They are tried only where a number stands: what is left of `{n}` backwards from
 * it, what is right of it forwards, and only phrases that may go on like the text around it. Text without numbers
 * costs nothing, and no phrase is searched for through the whole document. The first phrase that matches counts, the
 * longest template first.
 */
export function compileAnchored<T>(entries: readonly { template: string; payload: T }[], options: TemplateOptions): AnchoredMatcher<T> {
  const context: MatchContext = { spaced: options.spaced, slots: {} };
  const sorted = [...entries].sort((a, b) => templateLength(b.template) - templateLength(a.template));
  let index: { ahead: PhraseIndex<Phrase<T>>; behind: PhraseIndex<Phrase<T>> } | undefined;
  return (skeleton, place) => {
    index ??= indexPhrases(sorted.map(({ template, payload }) => compilePhrase(template, payload, options, context.slots as Record<string, Slot>)), context);
    const [following, leading] = [index.ahead.at(skeleton, place + 1), index.behind.at(skeleton, place)];
    for (const { payload, left, right, before, after } of following.length < leading.length ? following : leading) {
      const end = matchAhead(right, skeleton, place + 1, context, (at) => (holds(after, skeleton, at) ? at : null));
      if (end === null) continue;
      const start = matchBehind(left, skeleton, place, context, (at) => (holds(before, skeleton, at) ? at : null));
      if (start !== null) return { payload, start, end };
    }
    return null;
  };
}

function indexPhrases<T>(phrases: readonly Phrase<T>[], { spaced, slots }: MatchContext): { ahead: PhraseIndex<Phrase<T>>; behind: PhraseIndex<Phrase<T>> } {
  const options = { spaced, slots: Object.fromEntries(Object.entries(slots).map(([name, { options }]) => [name, options])) };
  const [ahead, behind] = [compileHeads(options), compileHeads({ ...options, direction: 'behind' })];
  return {
    ahead: new PhraseIndex(phrases.map((item) => ({ heads: ahead(item.right), item }))),
    behind: new PhraseIndex(phrases.map((item) => ({ heads: behind(item.left), item })), 'behind'),
  };
}

function compilePhrase<T>(template: string, payload: T, options: TemplateOptions, slots: Record<string, Slot>): Phrase<T> {
  const at = template.indexOf('{n}');
  if (at < 0) throw new Error(`Phrase template without {n}: ${template}`);
  const [front, back] = [template.slice(0, at), template.slice(at + 3)];
  const [left, right] = [parseTemplate(front), parseTemplate(back)];
  addSlots([...left, ...right], template, options, slots);
  return {
    payload,
    left,
    right,
    before: edge(findEdges(front, { ...options, edges: 'before' }).before),
    after: edge(findEdges(back, { ...options, edges: 'after' }).after),
  };
}

/** Compiles the slots of a phrase, and the slots inside those. */
function addSlots(parts: readonly Part[], template: string, options: TemplateOptions, slots: Record<string, Slot>): void {
  for (const name of slotsOf(parts)) {
    if (slots[name]) continue;
    const phrases = (options.phrases?.[name] ?? []).map(parseTemplate);
    slots[name] = compileSlot(name === 'm' ? NUMBER : slotSource(name, template, options), phrases);
    for (const phrase of phrases) addSlots(phrase, template, options, slots);
  }
}

function slotsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.kind === 'slot' ? [part.name] : 'options' in part ? part.options.flatMap(slotsOf) : []));
}

const edges = new Map<string, RegExp>();

function edge(source: string): RegExp {
  let pattern = edges.get(source);
  if (!pattern) {
    pattern = foldedPattern(source, 'y');
    edges.set(source, pattern);
  }
  return pattern;
}

function holds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
