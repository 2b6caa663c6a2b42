import type { NumberWords } from '../contract/number-words.js';

interface Word {
  start: number;
  end: number;
  text: string;
}

/** A run of number words read as one number; offsets as given with the words. */
export interface WordNumber {
  start: number;
  end: number;
  value: number;
}

/**
 * Reads number words at their longest: `two hundred and five` is one number, `two five` is two. `words` are the
 * words of one run without their joiners.
 */
export function readNumberWords(words: readonly Word[], language: NumberWords): WordNumber[] {
  const numbers: WordNumber[] = [];
  let sum: NumberSum | null = null;
  for (const word of words) {
    if (sum?.take(word)) continue;
    if (sum) numbers.push(sum.result());
    sum = NumberSum.begin(word, language);
  }
  if (sum) numbers.push(sum.result());
  return numbers;
}

/** The largest power of ten that divides a number: 100 in 1200. What is added to it must be less. */
function roundness(value: number): number {
  let power = 1;
  while (value % (power * 10) === 0) power *= 10;
  return power;
}

/** A number being read. `room` bounds what may still be added: after `twenty` less than 10, after `hundred` less than 100. */
class NumberSum {
  private total = 0;
  private room = Number.POSITIVE_INFINITY;
  private end = 0;

  private constructor(
    private readonly start: number,
    private readonly language: NumberWords,
  ) {}

  static begin(word: Word, language: NumberWords): NumberSum | null {
    const sum = new NumberSum(word.start, language);
    if (language.plus && Object.hasOwn(language.plus, word.text)) return null;
    return sum.take(word) ? sum : null;
  }

  take(word: Word): boolean {
    const { add, times, plus } = this.language;
    const added = Object.hasOwn(add, word.text) ? add[word.text] : undefined;
    const scale = Object.hasOwn(times, word.text) ? times[word.text] : undefined;
    const ten = plus && Object.hasOwn(plus, word.text) ? plus[word.text] : undefined;
    const taken =
      (added !== undefined && this.add(added[0], added[1])) ||
      (scale !== undefined && this.multiply(scale)) ||
      (ten !== undefined && this.plus(ten));
    if (taken) this.end = word.end;
    return taken;
  }

  private add(value: number, room: number): boolean {
    if (value >= this.room || (value === 0 && this.end > 0)) return false;
    this.total += value;
    this.room = room;
    return true;
  }

  private plus(ten: number): boolean {
    const unit = this.total % 10;
    if (unit === 0 || this.total % 100 !== unit) return false;
    this.total += ten;
    this.room = 0;
    return true;
  }

  /** `two hundred thousand`: 200 × 1000; Thai `ร้อยสิบ`: 100 + 10; `ล้านล้าน`: a million millions. */
  private multiply(scale: number): boolean {
    const low = this.total % scale;
    if (low > 0 && low < this.total && low * scale >= roundness(this.total - low)) return false;
    if (this.total === 0) this.total = scale;
    else if (low > 0) this.total += low * (scale - 1);
    else if (scale < this.room) this.total += scale;
    else this.total *= scale;
    this.room = scale;
    return true;
  }

  result(): WordNumber {
    return { start: this.start, end: this.end, value: this.total };
  }
}
