import type { Reading } from '../facts/reading.js';
import type { Glossary } from '../glossary/glossary.js';
import type { Link } from './alignment.js';
import type { LanguagePack } from './language-pack.js';
import type { Message, Severity } from './finding.js';

/** Words of one clause: its index and offsets into its text. */
export interface Spot {
  clause: number;
  start: number;
  end: number;
}

/** What a rule says before it is placed in the source: the fault, and where on either side. */
export interface Drift {
  message: Message;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  expected?: string;
  actual?: string;
  /** In a comparison, words of the canonical version; in one document, the other place that the fault is about. */
  canonical?: Spot;
  /** In a comparison, words of the translation; in one document, the faulty words. */
  translation?: Spot;
  suggestion?: string;
}

/** Two versions with their links: what rules on translations see. */
export interface Comparison {
  canonical: Reading;
  translation: Reading;
  links: readonly Link[];
  /** Links around a link in canonical order, itself excluded: where something missing may have gone. */
  neighbours(link: Link): Link[];
  /** The link that a clause is in. */
  linkOf(side: 'canonical' | 'translation', clause: number): Link | undefined;
}

/** What a user may set for a rule beside its severity. `words` is a list of texts, `flag` true or false. */
export interface RuleOption {
  kind: 'words' | 'flag';
  /** One line in English, for the editor that completes a config. */
  summary: string;
}

/** What was set for one rule, by the names of its options. */
export type RuleOptions = Readonly<Record<string, readonly string[] | string | boolean | undefined>>;

/** The words of an option; none where it is not set. */
export function wordsOf(option: RuleOptions[string]): readonly string[] {
  return Array.isArray(option) ? option : [];
}

export interface RuleContext {
  packs: readonly LanguagePack[];
  options: RuleOptions;
  /** The user's own glossaries. */
  glossary: readonly Glossary[];
}

/**
 * One thing that can be wrong. `checkDocument` sees one version alone, `checkLink` one linked group of a translation,
 * `checkTranslation` both versions whole. No rule keeps state, reads a file or names a language.
 */
export interface Rule {
  id: string;
  /** By legal effect, not by how sure the match is. */
  severity: Severity;
  /** One line in English; other languages have it in `messages.json` under `rules.<id>`. */
  summary: string;
  /** The options that it has. Where there is an `ignore`, a drift whose values are all listed in it is left out. */
  options?: Readonly<Record<string, RuleOption>>;
  checkDocument?(document: Reading, context: RuleContext): Iterable<Drift>;
  checkLink?(link: Link, comparison: Comparison, context: RuleContext): Iterable<Drift>;
  checkTranslation?(comparison: Comparison, context: RuleContext): Iterable<Drift>;
}

/** Gives a rule its type; the one way to make one. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
