/** How a language writes numbers. All words folded: lower case, straight apostrophes, ASCII digits. */
export interface NumberWords {
  /** The decimal mark; `.` and `,` both group thousands where they are not it. */
  decimal: '.' | ',';
  /** Words that add: value, and what may still follow it must be less than `room` (twenty: [20, 10]). */
  add: Record<string, [value: number, room: number]>;
  /** Words that multiply what stands before them: hundred, ribu, ล้าน. Alone they count as one of them. */
  times: Record<string, number>;
  /** Words that turn the unit before them into a teen: Malay `dua belas` = 12. */
  plus?: Record<string, number>;
  /** Words allowed between number words: `and`, `et`. */
  joiners: string[];
  /** Number words that are articles too: alone they are numbers only before a unit, or beside their figure in brackets. */
  articles?: string[];
  /** Other things that stand for a number right before a unit of time: `a`, `half a`, Malay `se-`. Phrase templates. */
  before: Record<string, number>;
  /** What stands for the decimal mark between number words: `point`, `perpuluhan`, `virgule`. */
  point?: string[];
  /** What adds a half right behind a number: `and a half`. Phrase templates. */
  halves?: string[];
  /** Longer words that contain a number word and are none: Thai ห้าม (forbid) contains ห้า (five). Templates where words are not spaced. */
  decoys: string[];
  /** Ordinals in words: `third`, `ketiga`. */
  ordinals: Record<string, number>;
}
