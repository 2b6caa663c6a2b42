import type { Bound } from './fact-phrases.js';

/**
 * How a language writes whole numbers in words, in the manner of CLDR's rule-based number formats: each rule holds
 * from its key up to the next one. `{<}` is the number divided by the largest power of ten in the key, `{>}` what
 * remains; a key such as `60/20` names another divisor. What stands in brackets is written only where something
 * remains, what stands there behind `|` only where nothing does and the number ends there: `{<} cent[ {>}|s]`.
 */
export interface NumberSpelling {
  rules: Record<string, string>;
  /** What is written for a remainder behind a larger number: Thai `เอ็ด` (one) in eleven, twenty-one, a hundred and one. */
  behind?: Record<number, string>;
  /** Last words that agree with what is counted. Before a noun of neither list no number that ends so is written. */
  agreement?: { masculine: string; feminine: string; masculines: string[]; feminines: string[] };
}

/**
 * What it takes to put a value right in a sentence that somebody else wrote. Unlike the phrases that facts are read
 * by, which take whatever is met, these are few and good to print.
 */
export interface CorrectionPhrases {
  spelling: NumberSpelling;
  /**
   * Rows of phrases that can stand for each other in any sentence, by the bound that they set; `{n}` is the value. A
   * phrase that fits only some sentences is in no row: better no suggestion than bad grammar. `ages` go before the
   * others, and only for ages.
   */
  bounds: Record<'ages' | 'amounts', Partial<Record<Bound, string>>[]>;
  /** What marks the first day of a month and no other one: French `1er`. */
  firstDay?: string;
  /** What makes days business or calendar days, behind the unit, by the plural rule of the number. */
  days: Record<'business' | 'calendar', Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
}
