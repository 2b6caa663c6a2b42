import type { Label } from '../../contract/policy.js';
import type { Level, Numbering } from './read-numbering.js';
import { type NumberWriting, isSilent, schemeOf, writeNumber } from './write-number.js';

/** What a numbering prints in front of a paragraph. */
export interface Printed {
  /** Empty for a level that prints nothing. */
  text: string;
  /** What stands between it and the text. */
  suffix: string;
  bulleted: boolean;
  /** The number as a label; null for a bullet or for words without a number. */
  label: Label | null;
}

/** How far the levels of one definition are. */
interface Reached {
  /** Undefined for a level that begins with its next number. */
  numbers: (number | undefined)[];
  /** Levels that have been counted at least once. */
  begun: boolean[];
}

/**
 * Counts the numbered paragraphs of one text, as Word does when it shows them. Text boxes, notes and headers have
 * counters of their own: the main text counts past them.
 */
export class NumberCounter {
  readonly #writing: NumberWriting;
  readonly #reached = new Map<string, Reached>();
  readonly #restarted = new Set<string>();

  constructor(writing: NumberWriting) {
    this.#writing = writing;
  }

  /** The next number of a level, from 0. */
  count(id: string, numbering: Numbering, index: number): Printed | null {
    const level = numbering.levels[index];
    if (!level) return null;
    const reached = this.#reached.get(numbering.definition) ?? { numbers: [], begun: [] };
    this.#reached.set(numbering.definition, reached);
    const { numbers, begun } = reached;
    // Levels above that have never begun do so along with it: after a first 1.1 the next number above is 2.
    for (let above = index - 1; above >= 0 && !begun[index] && !begun[above]; above -= 1) {
      begun[above] = true;
      numbers[above] = startOf(numbering, above);
    }
    begun[index] = true;
    const before = numbers[index];
    numbers[index] = this.#restartOf(id, numbering, index) ?? (before === undefined ? startOf(numbering, index) : before + 1);
    for (let below = index + 1; below <= 8; below += 1) {
      const { restartsAfter } = numbering.levels[below] ?? { restartsAfter: null };
      if (restartsAfter === null || restartsAfter > index) numbers[below] = undefined;
    }
    return this.#print(level, index, numbering, numbers);
  }

  /** A numbering that starts anew does so once at each level, when it is first used there. */
  #restartOf(id: string, { restarts }: Numbering, index: number): number | undefined {
    const key = `${id} ${index}`;
    if (restarts[index] === undefined || this.#restarted.has(key)) return undefined;
    this.#restarted.add(key);
    return restarts[index];
  }

  #print(level: Level, index: number, numbering: Numbering, reached: readonly (number | undefined)[]): Printed {
    const { suffix, format, legal } = level;
    if (format === 'bullet') return { text: '•', suffix: ' ', bulleted: true, label: null };
    const ordinals: number[] = [];
    let last = format;
    // Word prints nothing where a number of a deeper level is asked for, which has not been counted yet.
    const shown = [...level.text.matchAll(/%([1-9])/g)].some(([, digit]) => Number(digit) > index + 1) ? '' : level.text;
    const text = shown.replace(/%([1-9])/g, (_, digit: string) => {
      const named = Number(digit) - 1;
      const own = numbering.levels[named];
      if (!own || isSilent(own.format)) return '';
      const value = reached[named] ?? startOf(numbering, named);
      last = legal && named < index ? 'decimal' : own.format;
      ordinals.push(value);
      return writeNumber(value, last, this.#writing);
    });
    const trimmed = text.trim();
    const label = ordinals.length > 0 && trimmed !== '' ? { text: trimmed, ordinals, scheme: schemeOf(last) } : null;
    return { text: trimmed, suffix, bulleted: false, label };
  }
}

function startOf({ restarts, levels }: Numbering, index: number): number {
  return restarts[index] ?? levels[index]?.start ?? 1;
}
