/**
 * How a language shows who does it and to whom, beside the order of words. All words in lower case.
 */
export interface RolePhrases {
  /** Pronouns that can only stand for one who does it (`we`), to whom it is done (`us`), whose it is (`our`). */
  subject: readonly string[];
  object: readonly string[];
  possessive: readonly string[];
  /** Whose it is stands behind the thing, as a bare word: `akaun anda` (your account). Then a party behind a noun does not act. */
  ownerBehind?: boolean;
  /** Words that stand in front of a noun: articles and the like. */
  determiners: readonly string[];
  /** Words that a part of a sentence begins with, so that its subject follows: `if`, `that`, `after`. */
  openers: readonly string[];
  /** Words after which stands whose it is: `of`. */
  owning: readonly string[];
  /** Other words after which a party is not the one who does it: `to`, `with`. */
  notSubject: readonly string[];
  /** Words after which, under a passive, stands the one who does it: `by`. */
  agent: readonly string[];
  /** Words after which stands from whom something comes, and to whom it goes; none that can say both, such as French `à`. */
  from: readonly string[];
  to: readonly string[];
  /** Phrases that end in such a word and say something else: `due to`, `apart from`. */
  neither: readonly string[];
  /**
   * What the parties are called together, or whichever of them it may be: `either party`, `you or we`; with a `?` in
   * front what may say so and much else: `the parties`.
   */
  mutual: readonly string[];
  /** Words after which stands who does not do it, where another does: `we, not the Host`. */
  denied: readonly string[];
  /** A noun stands in front of the one that it tells more of: `the guest list`. */
  compounds?: boolean;
  /** Beginnings of what follows a force where its subject is not the one who does it: `must be …`, `mesti di…`. */
  passive: readonly string[];
  /** Forces that stand behind their verb, so that what is in front of them is no subject: Thai `… ก็ได้`. */
  forcesBehind?: readonly string[];
  /** Verbs of the third person, in front of which `we` or `you` undergoes what another does: `le solde vous sera versé`. */
  othersVerbs?: readonly string[];
  /** Words that may stand between a subject and its force: `also`, `alone`. */
  between: readonly string[];
}
