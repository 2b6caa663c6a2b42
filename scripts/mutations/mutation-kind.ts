/** Words that a mutation changes, in one language. Lower case; a capital at their beginning is kept. */
export interface WordChange {
  /**
   * Words → what takes their place, '' for nothing. `{words}` stands for one to three words and `{number}` for a
   * figure, which are kept: `ne {words} pas` → `{words}`.
   */
  words: Readonly<Record<string, string>>;
  /** Words right in front of which, and right behind which, nothing is changed. */
  notBefore?: readonly string[];
  notAfter?: readonly string[];
  /** Words anywhere in the clause by which it would still be said. */
  notBeside?: readonly string[];
  /** Words that `{words}` does not run over. */
  notWithin?: readonly string[];
}

/** Figures that a mutation changes, in one language: those right in front of one of these words, and right behind. */
export interface FigureChange {
  before?: readonly string[];
  after?: readonly string[];
}

interface Kind<Change> {
  /** What is done, such as `not dropped`. */
  name: string;
  /** The rules that say what has happened, the most telling one first. */
  rules: readonly string[];
  /** By language; a language that has no such words has none. */
  changes: Readonly<Record<string, readonly Change[]>>;
}

export interface WordKind extends Kind<WordChange> {
  figure?: undefined;
}

export interface FigureKind extends Kind<FigureChange> {
  /** What becomes of a figure in a clause with these other ones; null for nothing. */
  figure(figure: number, others: readonly number[]): number | null;
}

/** A plain way in which a translation may go wrong, and the words by which it does so in each language. */
export type MutationKind = WordKind | FigureKind;
