/** One way to say a term, or a way that is not wanted. */
export interface GlossaryTerm {
  text: string;
  forbidden?: true;
}

/** One thing and what it is called. */
export interface GlossaryEntry {
  /** By language (`en`, `zh`: the first part of a BCP 47 tag), the preferred term first. */
  terms: Readonly<Record<string, readonly GlossaryTerm[]>>;
  note?: string;
  /** Line of the file that it stands in, 1-based. */
  line: number;
}

/** What an organisation calls things, as read from a file of its own. */
export interface Glossary {
  name: string;
  entries: readonly GlossaryEntry[];
  /**
   * Whether translations have to keep to it. A translation memory does not bind: it says how something was translated
   * once, which helps to line clauses up and is no rule for the next time.
   */
  binding: boolean;
}

/** Terms of an entry while it is read, by language. */
export type TermLists = Record<string, GlossaryTerm[]>;

/** `en` of `en-US`, `EN_gb`. Null for what is no language tag. */
export function readLanguage(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(tag.trim())?.[1]?.toLowerCase() ?? null;
}

/** Adds a term once; a term that is forbidden somewhere stays forbidden. */
export function addTerm(lists: TermLists, language: string, words: string, forbidden = false): void {
  const text = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (text === '') return;
  const list = (lists[language] ??= []);
  const known = list.find((term) => term.text === text);
  if (!known) list.push({ text, ...(forbidden && { forbidden: true as const }) });
  else if (forbidden) known.forbidden = true;
}
