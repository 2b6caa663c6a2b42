import { type LabelMatch, matchLabel } from '../labels/match-label.js';
import type { ReadingPack } from '../../contract/reading-pack.js';
import { matchBullet } from '../text/match-bullet.js';

/** Tells lines that begin an item from lines that go on with a number or a reference by chance. */
export class LabelStarts {
  readonly #packs: readonly ReadingPack[];
  /** Style and ordinals of labels that have opened a block. */
  readonly #seen = new Set<string>();

  constructor(packs: readonly ReadingPack[]) {
    this.#packs = packs;
  }

  match(text: string): LabelMatch | null {
    for (const { numbering } of this.#packs) {
      const match = matchLabel(text, numbering);
      if (match) return match;
    }
    return null;
  }

  isBullet(text: string): boolean {
    return matchBullet(text) > 0;
  }

  /** Remembers that a block begins with this text. */
  open(text: string): void {
    const match = this.match(text);
    for (const { ordinals, scheme } of match?.readings ?? []) {
      this.#seen.add(`${match!.style} ${scheme} ${ordinals.join('.')}`);
    }
    if (match?.inner) {
      for (const { ordinals, scheme } of match.inner.readings) {
        this.#seen.add(`${match.inner.style} ${scheme} ${ordinals.join('.')}`);
      }
    }
  }

  /** Whether the label is the one that comes next: (c) after (b), 4.2 after 4.1; or begins a list below: 4.1 below 4. */
  follows(match: LabelMatch): boolean {
    return match.readings.some(({ ordinals, scheme }) => {
      const last = ordinals.at(-1)!;
      const stem = ordinals.slice(0, -1);
      if (last > 1) return this.#seen.has(`${match.style} ${scheme} ${[...stem, last - 1].join('.')}`);
      return stem.length > 0 && this.#seen.has(`${match.style} ${scheme} ${stem.join('.')}`);
    });
  }
}
