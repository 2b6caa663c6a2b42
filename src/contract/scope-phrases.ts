/**
 * What a language calls the words that say how far a clause reaches (`all`, `only`, `unless`, `even if`) and the two
 * ends of each polarity (`before` and `after`). Written as the renderings of concepts are (see
 * `src/concepts/read-concepts.ts`): the longest wins, `*` lets a word run on, `?` marks words that may answer and do
 * not assert; `^` makes such a word assert where it begins a sentence (`^where` beside `?where`). `!avoid` lists strings that say nothing of the kind.
 */
export interface ScopePhrases {
  says: Readonly<Record<string, readonly string[]>>;
  /**
   * The ends of the polarities beyond those in `says`, read apart from them. A rendering `~signed` stands for all that a
   * not before a rendering of `signed` makes: `not signed`, `belum ditandatangani`.
   */
  opposites?: Readonly<Record<string, readonly string[]>>;
  /**
   * The ends of further polarities (see `src/scope/contrasts/`). Here only the renderings of one pair hide one another:
   * `first half` leaves `first` to the others. `!left over` among those of `left` is a string that says nothing of the kind.
   */
  contrasts?: Contrasts;
  /** Who has said yes (`assent`), who has said no (`refusal`), and what must be had (`needed`), read apart from the rest: `ไม่ได้คัดค้าน` (not objected) is one opposite and holds one of these. */
  stances?: Readonly<Record<string, readonly string[]>>;
  /** The words for not that stand right before what they deny: `non`, `belum`, `ไม่ได้`. */
  negators?: readonly string[];
  /** What a word may end in and stay itself: Malay `-nya` (its). */
  enclitics?: readonly string[];
  /** Words that repeat behind what they limit what stands before it already: Thai `เฉพาะ … เท่านั้น` is one `only`. */
  echoes?: Readonly<Record<string, readonly string[]>>;
  /** Words that stand around what they limit: `ne … que`. */
  circumfixes?: Readonly<Record<string, readonly Circumfix[]>>;
}

export interface Circumfix {
  open: readonly string[];
  close: readonly string[];
  /** Words that may not stand between: `ne … pas … que` limits nothing. */
  not: readonly string[];
  /** Words that may not stand before, in the same sentence: `aucune clause n'exclut les droits que …`. */
  notAfter?: readonly string[];
  /** How many words may stand between. */
  words: number;
  /** Whether it only answers such a word, and asserts none. */
  weak?: boolean;
}

/** Renderings of the ends of contrasts, by end. */
export type Contrasts = Readonly<Record<string, readonly string[]>>;
