/**
 * Words that deny, by which the denials of a sentence are counted. Written like the renderings of a concept: `tidak*`
 * lets the word go on, apostrophes and hyphens are blanks.
 */
export interface DenialWords {
  /** Each denies by itself: `not`, `never`, `without`. */
  words: string[];
  /** Of one denial with a word in front of it in the same breath: `ne … pas`, `neither … nor`. */
  seconds: string[];
  /** Seconds only where they stand close by: `ne … plus`. */
  closeSeconds?: string[];
  /** Seconds that open an item of a list whose lead-in denies: `ni le prêter`. */
  rows?: string[];
  /** A subject that denies with the verb behind it, and that verb's word: `aucun … ne`. */
  subjects?: { words: string[]; verbs: string[] };
  /** Say nothing without one of the seconds behind them: `ne … que` (only). */
  halves?: string[];
  /** Behind these openers such a half says nothing, unless by one of a few seconds: `à moins que … ne`. */
  expletive?: { openers: string[]; deniedBy: string[] };
  /** Make of a half, or of a verb that needs no second, an `only`: `ne peut … qu'avec`. */
  limits?: string[];
  /** Have a no in them that other languages mostly say apart: `unable`, `incomplet`. */
  lexical?: string[];
  /** Those of them that say of the act behind them that it was not done: `failed to`. */
  failures?: string[];
  /** May stand for a denial of another language: `gratuit` (without charge). */
  answers?: string[];
  /** Hold one of the words and bound a value: `not more than`. */
  bounds: string[];
  /** Deny nothing where they end a phrase: `whether it is so or not`. */
  tails?: string[];
  /** Hold one of the words and deny nothing: `whether or not`. */
  neutral: string[];
}
