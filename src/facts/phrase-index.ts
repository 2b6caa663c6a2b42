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
  next: Map<number, Node<T>>;
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
  private readonly root: Node<T> = { own: [], next: new Map(), parent: null };
  /** Most lists hold nothing but words: then five places of six in a text need no look. */
  private readonly ofWords: 'all' | 'some' | 'none';
  /** By two units of text, whether something begins with them: tells most places of a text from those to be looked at. */
  private readonly first = new Uint8Array(PAIRS);

  constructor(
    entries: readonly PhraseEntry<T>[],
    private readonly direction: Direction = 'ahead',
  ) {
    this.ofWords = entries.every(({ ofWord }) => ofWord) ? 'all' : entries.some(({ ofWord }) => ofWord) ? 'some' : 'none';
    entries.forEach(({ heads, item, ofWord = false }, order) => {
      for (const head of heads ?? ['']) {
        this.nodeOf(head).own.push({ order, item, ofWord });
        this.markFirst(head, ofWord);
      }
    });
  }

  private markFirst(head: string, ofWord: boolean): void {
    const pair = head === '' ? 0 : pairOf(head, 0);
    const [from, to] = head === '' ? [0, PAIRS] : head.length === 1 ? [pair & ~LOW, (pair | LOW) + 1] : [pair, pair + 1];
    for (let each = from; each < to; each++) this.first[each] = Math.max(ofWord ? NOT_IN_WORD : ANYWHERE, this.first[each] as number);
  }

  /** The first place from `from` on where something may begin; the length of the text where none is left. Reading ahead only. */
  next(text: string, from: number): number {
    const { first } = this;
    for (let place = from; place < text.length; place++) {
      const mark = first[pairOf(text, place)];
      if (mark !== 0 && (mark === ANYWHERE || !isBehindLetter(text, place))) return place;
    }
    return text.length;
  }

  /** What may begin at a place of the text, or, read from behind, end there. */
  at(text: string, place: number): readonly T[] {
    const inWord = this.ofWords !== 'none' && isBehindLetter(text, place);
    if (inWord && this.ofWords === 'all') return NOTHING;
    const step = this.direction === 'ahead' ? 1 : -1;
    let node = this.root;
    for (let i = step > 0 ? place : place - 1; ; i += step) {
      const next = node.next.size === 0 || i < 0 || i >= text.length ? undefined : node.next.get(text.charCodeAt(i));
      if (!next) return inWord ? (node.inWord ??= gather(node, ({ ofWord }) => !ofWord)) : (node.all ??= gather(node, () => true));
      node = next;
    }
  }

  private nodeOf(head: string): Node<T> {
    let node = this.root;
    for (let i = 0; i < head.length; i++) {
      const unit = head.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { own: [], next: new Map(), parent: node }));
      node = next;
    }
    return node;
  }
}

const NOTHING: readonly never[] = [];

const NOT_IN_WORD = 1;
const ANYWHERE = 2;

/** Six bits of each unit: where two pairs fall together, a place is looked at in vain. */
const LOW = 0x3f;
const PAIRS = (LOW + 1) ** 2;

/** Asking for a unit behind the end would make the engine give up its quick way to all of them. */
function pairOf(text: string, place: number): number {
  const second = place + 1 < text.length ? text.charCodeAt(place + 1) : 0;
  return ((text.charCodeAt(place) & LOW) << 6) | (second & LOW);
}

function gather<T>(node: Node<T>, accept: (own: Node<T>['own'][number]) => boolean): T[] {
  const found: Node<T>['own'] = [];
  for (let each: Node<T> | null = node; each; each = each.parent) found.push(...each.own.filter(accept));
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}
