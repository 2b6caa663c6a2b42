import type { LanguagePack } from '../contract/language-pack.js';
import type { Direction, Fact, FactFault, FactKind } from '../contract/fact.js';
import { fold, type Folded } from '../text/fold.js';
import { remember } from '../text/remember.js';
import { compileLabels } from './labels.js';
import type { NumberScanner, NumberToken } from './scan-numbers.js';

/** Stands for one number in `FactText.skeleton`. */
export const NUMBER = '\ue000';
/** Stands for one fact that has been read already. */
export const READ = '\ue001';

interface Zone {
  start: number;
  end: number;
}

/**
 * A text on its way to facts. `skeleton` is the folded text in which every number is one character and every fact
 * already read (an address, a placeholder) another, so that a phrase is matched around its number whatever the
 * number looks like: `within thirty (30) days` → `within \ue000 days`.
 */
export class FactText {
  readonly skeleton: string;
  readonly numbers: NumberToken[];
  /** Offset in `skeleton` of each number. */
  readonly places: number[] = [];
  private readonly claimed: boolean[];
  private readonly labels: boolean[] = [];
  private readonly steps: { skeleton: number; folded: number }[] = [];

  constructor(
    readonly source: string,
    readonly folded: Folded,
    scan: NumberScanner,
    zones: readonly Zone[],
    readonly pack: LanguagePack,
  ) {
    this.numbers = outside(scan(folded.text), zones);
    this.claimed = this.numbers.map(() => false);
    this.skeleton = this.buildSkeleton(zones);
  }

  static fold(source: string): Folded {
    return fold(source);
  }

  private buildSkeleton(zones: readonly Zone[]): string {
    const pieces: string[] = [];
    let length = 0;
    let last = 0;
    const replace = (start: number, end: number, by: string): void => {
      pieces.push(this.folded.text.slice(last, start), by);
      length += start - last + 1;
      last = end;
      this.steps.push({ skeleton: length, folded: end });
    };
    let zone = 0;
    for (const token of this.numbers) {
      for (; zone < zones.length && (zones[zone] as Zone).start < token.start; zone++) {
        replace((zones[zone] as Zone).start, (zones[zone] as Zone).end, READ);
      }
      replace(token.start, token.end, NUMBER);
      this.places.push(length - 1);
    }
    for (; zone < zones.length; zone++) replace((zones[zone] as Zone).start, (zones[zone] as Zone).end, READ);
    pieces.push(this.folded.text.slice(last));
    return pieces.join('');
  }

  /** Index of the number at this offset of the skeleton, or -1. */
  numberAt(place: number): number {
    let low = 0;
    let high = this.places.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.places[middle] as number;
      if (found === place) return middle;
      if (found < place) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Indices of the numbers between two offsets of the skeleton. */
  private *indicesWithin(start: number, end: number): Generator<number> {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    for (; low < this.places.length && (this.places[low] as number) < end; low++) yield low;
  }

  /** The numbers between two offsets of the skeleton. */
  numbersWithin(start: number, end: number): NumberToken[] {
    return [...this.indicesWithin(start, end)].map((index) => this.numbers[index] as NumberToken);
  }

  isFree(index: number): boolean {
    return this.claimed[index] === false;
  }

  /** Whether a number is the name of something (see `compileLabels`). */
  isLabel(index: number): boolean {
    return (this.labels[index] ??= labelsOf(this.pack)(this.skeleton, this.places[index] as number));
  }

  /** Whether no number between two offsets of the skeleton belongs to a fact already. */
  isFreeWithin(start: number, end: number): boolean {
    for (const index of this.indicesWithin(start, end)) if (this.claimed[index]) return false;
    return true;
  }

  /** Makes a fact of a stretch of the skeleton; its numbers belong to it from now on, and so does what is wrong with them. */
  fact(
    kind: FactKind,
    value: string,
    start: number,
    end: number,
    extra: { stated?: boolean; direction?: Direction; fault?: FactFault } = {},
  ): Fact {
    let mismatch: NumberToken['mismatch'];
    for (const index of this.indicesWithin(start, end)) {
      this.claimed[index] = true;
      mismatch ??= this.numbers[index]?.mismatch;
    }
    const from = this.folded.toSource(this.toFolded(start));
    const to = this.folded.toSource(this.toFolded(end));
    const fact: Fact = { kind, value, quote: this.source.slice(from, to), stated: extra.stated ?? true, start: from, end: to };
    if (extra.direction) fact.direction = extra.direction;
    // `article six (1)` is its first paragraph
    const fault = extra.fault ?? (mismatch && kind !== 'reference' ? mismatchOf(mismatch) : undefined);
    if (fault) fact.fault = fault;
    return fact;
  }

  /** The character of the source at an offset of the skeleton. */
  sourceAt(place: number): string {
    return this.source.charAt(this.folded.toSource(this.toFolded(place)));
  }

  /** The source between two offsets of the skeleton. */
  sourceBetween(start: number, end: number): string {
    return this.source.slice(this.folded.toSource(this.toFolded(start)), this.folded.toSource(this.toFolded(end)));
  }

  /** Offset in the folded text of an offset in the skeleton. */
  private toFolded(place: number): number {
    let low = 0;
    let high = this.steps.length - 1;
    let found = -1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((this.steps[middle] as { skeleton: number }).skeleton <= place) {
        found = middle;
        low = middle + 1;
      } else high = middle - 1;
    }
    if (found < 0) return place;
    const step = this.steps[found] as { skeleton: number; folded: number };
    return step.folded + (place - step.skeleton);
  }
}

/** Every kind of amount asks it of every number. */
const labelsOf = remember((pack: LanguagePack) => compileLabels(pack));

function outside(tokens: NumberToken[], zones: readonly Zone[]): NumberToken[] {
  if (zones.length === 0) return tokens;
  let zone = 0;
  return tokens.filter((token) => {
    while (zone < zones.length && (zones[zone] as Zone).end <= token.start) zone++;
    const next = zones[zone];
    return next === undefined || token.end <= next.start;
  });
}

/** `thirty (60) days`. */
export function mismatchOf({ word, figure }: { word: string; figure: string }): FactFault {
  return { code: 'number-mismatch', expected: word, actual: figure };
}
