/**
 * How a language writes names, and how its documents define their terms. Words are folded (lower case, straight
 * quotation marks); templates are in the language of `src/facts/template.ts`.
 */
export interface NamePhrases {
  /** Small words inside a name: `Bank of the South`, `Ministère de la Justice`. */
  joiners: string[];
  /** What stands in front of a person: `Mr`, `Encik`, `Mme`, นาย. Letters exactly as written, without a full stop. */
  titles: string[];
  /** Words that begin with a title and are none: นายจ้าง (employer). */
  notTitles?: string[];
  /** Particles of persons' names in small letters: `bin`, `van`. */
  particles: string[];
  /** Legal forms that open a name here, and what closes it: `บริษัท` … `จำกัด`. */
  around?: { before: string; after: string[] }[];
  /** What opens the name of a body, which then runs to the next blank: `มูลนิธิ`. Only where words are not spaced. */
  openers?: string[];
  /** What such a word is followed by where it names nobody: มูลนิธิจะ (the foundation will). */
  notOpeners?: string[];
  /** Capitalised words that name nobody: languages, peoples, days, parts of a document. */
  common: string[];
  /** Right in front of a name though its words are ordinary ones: `trading as`. Templates. */
  naming?: string[];
  /** The same, in front of two words or more: `operated by`. Templates. */
  agents?: string[];
  /** Endings of words for parties, which do not make a name behind `operated by`: `er` of provider. */
  roleEndings?: string[];
  /** Nouns in front of the name of one: `l'application`, `aplikasi`. Only where nouns come first. Templates. */
  products?: string[];
  /** Those of `common` that no contract means by itself, and that may name something. */
  things?: string[];
  /** Endings of plurals and the like, without which a word of `common` is the same word: `s`. */
  plurals?: string[];
  /** Days that bear the name of somebody: `Saint John’s Day`, `la Saint-Jean`. Templates, up to the end of the name. */
  feasts?: string[];
  /** Bodies: capitalised words with one of them are a name though each of them is an ordinary word: `Commission`. */
  bodies: string[];
  /** Whether a noun stands in front of what tells it from others: `Akaun Kelasa`, `Compte Kelasa`, but `Kelasa Account`. */
  headFirst: boolean;
  /** What stands behind a name and is no part of it: `Kelasa Privacy Policy`. */
  tails: string[];
  /** In front of letters that tell one of many things apart and name nobody: `Form EA`, `Class AB`, `vitamin B12`. */
  coded?: string[];
  /** Capital letters that abbreviate an ordinary word here: `RGPD` does not, `CGU` (terms of use) does. */
  abbreviations: string[];
  /**
   * Things that other languages call otherwise, and their renderings here: `product/google` ← `กูเกิล`. The
   * beginning of an id is its class; only things of one class are taken for one another. `?` marks a rendering that
   * may answer the name and does not assert it (`?french` for France). Users add their own.
   */
  known: Record<string, string[]>;
  terms: TermPhrases;
}

/** What stands around a term where a document defines it. */
interface TermPhrases {
  /** Right behind it, with or without quotation marks: `means`, `bermaksud`, `désigne`, `หมายความว่า`. Templates. */
  means: string[];
  /** Behind quotation marks only: `refers to`, `: toute`. Templates. */
  behind: string[];
  /** In front of quotation marks: `by "X" we mean`, `on entend par`. Templates. */
  before?: string[];
  /** What may stand in front of a term inside its marks and is no part of it: `"the Landlord"`. */
  articles?: string[];
  /** Right in front of `the word "paid"` where it is written or said and not defined: `write`, `marked with`. Templates. */
  written?: string[];
  /** In brackets, before and between the terms: `the`, `hereinafter`, `or`, `ci-après`. Templates. */
  inside: string[];
  /** Words that stand in front of a defining verb and are no term: `this means`. */
  notTerms: string[];
  /** What shows, behind the verb, that a clause without marks defines nothing: `any other means must`. Templates. */
  notBehind?: string[];
}
