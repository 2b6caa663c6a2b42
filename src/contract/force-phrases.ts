/** What a clause does to somebody. `may-not` is what one may or can not do; `need-not`, what one is free to leave. */
export const forces = ['must', 'must-not', 'may', 'may-not', 'will', 'will-not', 'need-not', 'should', 'should-not'] as const;
export type Force = (typeof forces)[number];

/** A force, or a verb that is denied without one: `we do not collect`. */
export type ForceOrNot = Force | 'not';

/** Forces that a word can say; the first is the one that reports name. `must|will` is English `shall`. */
export type ForceReading = ForceOrNot | `${ForceOrNot}|${ForceOrNot}` | `${ForceOrNot}|${ForceOrNot}|${ForceOrNot}`;

/**
 * How a language says what must, may or will be done, and what not. All phrases are in the template language of
 * `src/facts/template.ts`, folded. Where two phrases begin at one place the longer template wins, so that
 * `must not` is not `must`. Besides the slots of the pack there are:
 *
 *     {gap}      up to eighty characters of the same clause, as few as will do; {near}, without a comma, {far}, twice as many
 *     {calm}     what {gap} is, but past no phrase of the pack's slot `breaks`, which comes first
 *     {words}    one to five words; {few}, one to three
 *     {digit}    a digit
 *     {stem}     the beginning of a word, {rest}, more of it
 *     {+name}    what a slot of the pack must stand behind the phrase and is no part of it
 *     {-name}    what must not
 */
export interface ForcePhrases {
  /** Subjects that hold a not themselves, in lower case: `nobody`, `aucun`. */
  nobody?: string[];
  slots: Record<string, string[]>;
  /** Words that say a force: a faithful translation answers each with a word of its own. */
  says: Partial<Record<ForceReading, string[]>>;
  /**
   * Words that hold a force without stating it: `-able`, `right`, `necessary`. A translation may answer a force
   * by them, or them by a force; by themselves they show nothing.
   */
  hints: Partial<Record<ForceReading, string[]>>;
  /**
   * Words for ability, which are permission at times: `can`, `dapat`. They may answer and be answered by `may`, yet
   * that one became `will` (`so that you can` → `agar anda`) shows nothing.
   */
  able: string[];
  /** Words that complete a `may` begun before them and hint at one where they stand alone: Thai `ได้`. */
  closers?: string[];
  /** Permissions that stand at the end and turn a `will` before them into one: Thai `จะ … ก็ได้` (may). */
  turners?: string[];
  /** Denials that stand at the end and turn a `will` before them into a `may not`: Thai `จะ … มิได้` (may not). */
  deniers?: string[];
  /** Words with a no in their meaning, by which another language may answer its `not`: `without`, `fail`, `invalid`. */
  negative: string[];
  /** `without`, `tanpa`: denials in meaning, and behind another denial a limit: `must not … without` = `may … only with`. */
  without: string[];
  /** Words that make a limit of a denial and say nothing else here: `not … before`, `not … more than`. */
  beyond: string[];
  /** Limits that are no `only`: `at most`, `not more than`, `up to`. */
  limits: string[];
  /** `only`, `hanya`, `ne … que`: they limit a permission, as an exception does a prohibition (`may only if` = `must not unless`). */
  only: string[];
  /** `may only` in one phrase that looks like a denial: `ne peut … que`. */
  mayOnly?: string[];
  /** `unless`, `except`. */
  except: string[];
  /** Phrases that hold a word of the lists above and say nothing of the kind: `whether or not`, `25 may`. */
  decoys: string[];
}
