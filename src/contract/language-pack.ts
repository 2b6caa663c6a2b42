import type { ConceptTable } from '../concepts/read-concepts.js';
import type { CorrectionPhrases } from './correction-phrases.js';
import type { FactPhrases } from './fact-phrases.js';
import type { DenialWords } from './denial-words.js';
import type { ForcePhrases } from './force-phrases.js';
import type { NamePhrases } from './name-phrases.js';
import type { LabelScheme } from './policy.js';
import type { RolePhrases } from './role-phrases.js';
import type { ScopePhrases } from './scope-phrases.js';
import type { WordForms } from './word-forms.js';

/** How a language numbers clauses and names their parts. All words are given in lower case, without label marks. */
export interface Numbering {
  /**
   * Words that may stand before a clause's number, by what they name: `section: ['section', '§']`. `section`,
   * `article` and `clause` are numbered through a document; `part`, `chapter`, `division`, `annex` hold them.
   */
  words: Record<string, string[]>;
  /** Letters used as labels beside Latin ones, in order: Thai ก ข ค … */
  letters?: { scheme: LabelScheme; sequence: string[] };
  /** Numbers written as words in labels: `premier` → 1 in "Article premier". */
  ordinals?: Record<string, number>;
  /** What is written behind a figure to make it an ordinal, by the plural rule of ordinals: 1st, 2nd; 1er. */
  ordinalEndings?: Partial<Record<Intl.LDMLPluralRule, string>>;
  /** Titles of a list of contents. */
  contents: string[];
}

/** Lines that surround a policy or tell about it, all in lower case. */
export interface Surroundings {
  /** Words that titles of policies have in them: `privacy policy`, `terms of service`. */
  titles: string[];
  /** Site furniture wherever it stands: `top of page`, `back to top`, `skip to content`. Whole lines. */
  furniture: string[];
  /** Words of menus and buttons: `search`, `log in`, `next`. Furniture only above the title and at the very end. */
  menu: string[];
  /** Beginnings of a line that dates the document: `last updated`, `tarikh kuat kuasa`. */
  dating: string[];
  /** Words of a copyright line: `all rights reserved`. */
  rights: string[];
  /** What word processors call their styles for headings, in front of the level: `titre` in `Titre 1`. */
  headingStyles?: string[];
}

/** What running text looks like. */
export interface Prose {
  /** Frequent function words that tell this language from its neighbours. */
  functionWords: string[];
  /** Words of close languages that this one does not use (Indonesian for Malay), with the language they give away; `*itas` is an ending, `*ñ*` a part. */
  foreignWords?: Record<string, string[]>;
  /** Abbreviations whose full stop ends no sentence, without the stop: `sdn`, `bhd`, `art`. */
  abbreviations: string[];
  /** Words that cannot end a sentence: articles, prepositions, conjunctions. */
  danglingWords: string[];
  /** Of these, the ones that do end sentences at times: English prepositions (`what it is used for.`). */
  sentenceFinal?: string[];
  /** Words that end no clause which the other version ends with a stop; without spaces the segmenter tells them from the ends of longer words. */
  brokenOff?: string[];
  /** Function words that make new words in front of others: English `with` in `withhold`. */
  compounding?: string[];
  /** Words that begin a new sentence or phrase where no full stop does (Thai `หาก`, `โดย`). */
  sentenceStarters?: string[];
  /** Words that stand for a person or thing named before, `-nya` where one is an ending. */
  pronouns?: string[];
  /** Forms of a term that count as the term; none where words do not change. */
  forms?: WordForms;
}

/** Messages by key, nested at the dots: `{ drift: { missing: '…' } }`. Plurals end in `_one`, `_other` as in CLDR. */
export interface MessageCatalogue {
  [key: string]: string | MessageCatalogue;
}

/** Everything Polyclause knows of one language. Data first; code only where the grammar differs. */
export interface LanguagePack {
  /** BCP 47. */
  language: string;
  /** Its name in itself. */
  name: string;
  /** ISO 15924 code of its letters. */
  script: string;
  /** Whether words are separated by spaces. */
  spaced: boolean;
  /** What other languages have and this one does not, with the reason. */
  absent: Record<string, string>;
  numbering: Numbering;
  surroundings: Surroundings;
  prose: Prose;
  facts: FactPhrases;
  /** How a value that differs is put right. */
  corrections: CorrectionPhrases;
  names: NamePhrases;
  /** What the concepts of policies are called here. */
  concepts: ConceptTable;
  force: ForcePhrases;
  /** By which the rule `negation` counts; without them it only reads the forces. */
  denials?: DenialWords;
  /** All, some, only, unless, even if, and the ends of the polarities. */
  scope: ScopePhrases;
  /** How it shows who does it to whom. */
  roles: RolePhrases;
  /** ISO 3166 code of the region whose way of writing dates and amounts reports in this language follow. */
  region: string;
  /** What reports say in this language. Every pack has the same keys and placeholders. */
  messages: MessageCatalogue;
}
