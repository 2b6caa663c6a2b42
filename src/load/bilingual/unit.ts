import type { BlockKind, LoadContext, SkippedPart } from '../block.js';
import type { MappedText } from '../../text/mapped-text.js';

/** One language version that a file holds. */
export interface Version {
  /** By which units know it; the tag, or a role where the file names no language. */
  key: string;
  /** BCP 47 as the file has it; null where it names none. */
  tag: string | null;
  /** Whether the name of the file tells the language of this version: `th.po` says what the translation is in. */
  named: boolean;
}

/** What is to say the same in every version: a segment, an entry, a key. Becomes one clause of each. */
export interface Unit {
  /** As the file calls it; `nameUnits` makes it readable and unique. */
  id: string;
  /** What it is called with its number where its id is no name: `unit`, `msg`, `key`. */
  noun: string;
  /** Where in the file its id counts: of two files in one XLIFF both may have a unit `1`. */
  scope: string | null;
  kind: Extract<BlockKind, 'heading' | 'paragraph' | 'item' | 'row'>;
  /** Of a heading, 1 to 6; 0 where nothing says. */
  level: number;
  /** What each version says, by its key; white space around it taken off. */
  texts: ReadonlyMap<string, MappedText>;
  /** Whether a version has to have it; a plural form is not due in a language (BCP 47) that has no such form. */
  isDue(version: string, language: string): boolean;
}

export interface Bilingual {
  /** In the file's order, the canonical one first. */
  versions: Version[];
  units: Unit[];
  /** Not for translation. */
  skipped: SkippedPart[];
}

/** One format that holds several versions side by side: this object, and a line in `formats.ts`. */
export interface BilingualFormat {
  id: string;
  extensions: string[];
  /** Whether a file has one version only as a rule, and its keys tell what answers what in another. */
  keyed: boolean;
  recognises(text: string): boolean;
  read(text: string, context: LoadContext): Bilingual | Promise<Bilingual>;
}
