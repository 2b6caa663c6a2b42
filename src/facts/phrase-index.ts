import { StepTable } from './step-table.js';
import { isBehindLetter } from './template.js';
import type { Direction } from './template-heads.js';

export interface PhraseEntry<T> {
  item: T;
  /** How it may begin; `null` for anyhow. */
  heads: readonly string[] | null;
  /** Whether it never stands behind a letter. */
  ofWord?: boolean;
}

interface Node<T> {
  /** What ends its head here, with its place in the order. */
  own: { order: number; item: T; ofWord: boolean }[];
  /** Everything that may stand where this node was reached, in order; made at the first visit. */
  all?: readonly T[];
  /** The same behind a letter. */
  inWord?: readonly T[];
  parent: Node<T> | null;
}

/**
 * Phrases by how they begin (`template-heads.ts`), so that at a place of a text only those are tried that may stand
 * there. The order in which they were given is kept.
 */
export class PhraseIndex<T> {
  private readonly nodes: Node<T>[] = [{ own: [], parent: null }];
  private readonly steps = new StepTable();
  /** Most lists hold nothing but words: then five places of six in a text need no look. */
  private readonly ofWords: 'all' | 'some' | 'none';
  /** By the first two units of a beginning, a bit for the third: tells most places of a text from those to be looked at. */
  private readonly begins = new Int32Array(PAIRS);

  constructor(
    entries: readonly PhraseEntry<T>[],
    private readonly direction: Direction = 'ahead',
  ) {
    this.ofWords = entries.every(({ ofWord }) => ofWord) ? 'all' : entries.some(({ ofWord }) => ofWord) ? 'some' : 'none';
    entries.forEach(({ heads, item, ofWord = false }, order) => {
      for (const head of heads ?? ['']) {
        this.nodeOf(head).own.push({ order, item, ofWord });
        this.mark(head);
      }
    });
  }

  private mark(head: string): void {
    const [first, second, third] = [0, 1, 2].map((at) => (at < head.length ? head.charCodeAt(at) : undefined));
    const pair = pairOf(first ?? 0, second ?? 0);
    const [from, to] = first === undefined ? [0, PAIRS] : second === undefined ? [pair & ~LOW, (pair | LOW) + 1] : [pair, pair + 1];
    for (let each = from; each < to; each++) this.begins[each] = (this.begins[each] as number) | (third === undefined ? -1 : 1 << third);
  }

  /** The first place from `from` on where something may begin; the length of the text where none is left. Reading ahead only. */
  next(text: string, from: number): number {
    const { begins } = this;
    let [unit, second] = [unitAt(text, from), unitAt(text, from + 1)];
    for (let place = from; place < text.length; place++) {
      const third = unitAt(text, place + 2);
      if (((begins[pairOf(unit, second)] as number) >>> third) & 1 && !(this.ofWords === 'all' && isBehindLetter(text, place)))
        return place;
      unit = second;
      second = third;
    }
    return text.length;
  }

  /** What may begin at a place of the text, or, read from behind, end there. */
  at(text: string, place: number): readonly T[] {
    const step = this.direction === 'ahead' ? 1 : -1;
    const from = step > 0 ? place : place - 1;
    const pair = pairOf(unitAt(text, from), unitAt(text, from + step));
    if ((((this.begins[pair] as number) >>> unitAt(text, from + 2 * step)) & 1) === 0) return NOTHING;
    const inWord = this.ofWords !== 'none' && isBehindLetter(text, place);
    if (inWord && this.ofWords === 'all') return NOTHING;
    let number = 0;
    for (let i = from; i >= 0 && i < text.length; i += step) {
      const next = this.steps.next(number, text.charCodeAt(i));
      if (next === 0) break;
      number = next;
    }
    const node = this.nodes[number] as Node<T>;
    return inWord ? (node.inWord ??= gather(node, ({ ofWord }) => !ofWord)) : (node.all ??= gather(node, () => true));
  }

  private nodeOf(head: string): Node<T> {
    let node = 0;
    for (let i = 0; i < head.length; i++) {
      const next = this.steps.add(node, head.charCodeAt(i));
      this.nodes[next] ??= { own: [], parent: this.nodes[node] as Node<T> };
      node = next;
    }
    return this.nodes[node] as Node<T>;
  }
}

const NOTHING: readonly never[] = [];

const LOW = 0x1f;
const PAIRS = 0x80 * (LOW + 1);

/** Where two pairs fall together, a place is looked at in vain: letters of one script and digits do not. */
function pairOf(first: number, second: number): number {
  return (((first ^ (first >> 4)) & 0x7f) << 5) | ((second ^ (second >> 4)) & LOW);
}

/** Asking for a unit outside would make the engine give up its quick way to all of them. */
function unitAt(text: string, place: number): number {
  return place >= 0 && place < text.length ? text.charCodeAt(place) : 0;
}

function gather<T>(node: Node<T>, accept: (own: Node<T>['own'][number]) => boolean): T[] {
  const found: Node<T>['own'] = [];
  for (let each: Node<T> | null = node; each; each = each.parent) found.push(...each.own.filter(accept));
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}
