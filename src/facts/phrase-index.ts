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
  /** Units that something begins with, and what may begin inside a word, by their low byte: tells most places of a text from those to be looked at. */
  private readonly first = { anywhere: new Uint8Array(256), inWord: new Uint8Array(256) };

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
    for (const table of ofWord ? [this.first.anywhere] : [this.first.anywhere, this.first.inWord]) {
      if (head === '') table.fill(1);
      else table[head.charCodeAt(0) & 0xff] = 1;
    }
  }

  /** The first place from `from` on where something may begin; the length of the text where none is left. Reading ahead only. */
  next(text: string, from: number): number {
    const { anywhere, inWord } = this.first;
    for (let place = from; place < text.length; place++) {
      const low = text.charCodeAt(place) & 0xff;
      if (inWord[low] === 1 || (anywhere[low] === 1 && !isBehindLetter(text, place))) return place;
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
      const next = node.next.size === 0 ? undefined : node.next.get(text.charCodeAt(i));
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

function gather<T>(node: Node<T>, accept: (own: Node<T>['own'][number]) => boolean): T[] {
  const found: Node<T>['own'] = [];
  for (let each: Node<T> | null = node; each; each = each.parent) found.push(...each.own.filter(accept));
  return found.sort((a, b) => a.order - b.order).map(({ item }) => item);
}
