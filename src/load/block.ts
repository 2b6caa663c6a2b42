import type { Label, Span } from '../contract/policy.js';
import type { Limits } from './limits.js';
import type { MappedText } from '../text/mapped-text.js';
import type { ReadingPack } from '../contract/reading-pack.js';

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'title' | 'meta' | 'contents' | 'unrecognised';

/**
 * What every format is read into: a flat list in reading order. The format says what it knows (`stated`), the shared
 * steps of `structure/` find out the rest.
 */
export interface Block extends MappedText {
  kind: BlockKind;
  /** False where the kind is only what the format's shape suggests, as in a text file. */
  stated: boolean;
  /** Heading 1 to 6; how deep an item (or a paragraph inside an item) is nested, from 1; 0 where nothing says. */
  level: number;
  /** Columns of white space in front, where a format has nothing better to tell nesting by. */
  indent: number;
  /** Whether white space or markup sets the block apart from the one before it. */
  separate: boolean;
  /** From the bullet or label to the last character. */
  span: Span;
  bulleted: boolean;
  /** The number that the format itself gives (`<ol>`, a Markdown list); `structure/` reads printed ones. */
  label: Label | null;
  /**
   * A number that the format itself prints at the beginning of `text`, and how many characters it takes: no guess. Where
   * the format does not say what it reads as, the labels around it tell.
   */
  printed?: { length: number; label?: Label };
  /** Line ends in `text` are those of the file: a reader sees one line. */
  wrapped?: boolean;
  /** The whole text points to a place of the same page, as an entry of a list of contents does. */
  pointsInside?: boolean;
  /** The heading of the list of contents, as opposed to its entries. */
  opensContents?: boolean;
  /** Whether the list of contents has this text under this number; absent where nothing in it tells. */
  listed?: boolean;
  /** The format dates the policy by this block: an ISO 8601 date, where it gives one here. */
  dates?: string | true;
  anchor?: string;
  language?: string;
}

/** Part of the source that is set aside, with the words in it as a reader would see them. */
export interface SkippedPart {
  reason: string;
  text: string;
  span: Span;
}

/** What the document says about itself outside its text. */
export interface Declared {
  language?: string;
  title?: string;
  /** ISO 8601. */
  date?: string;
}

export interface Loaded {
  blocks: Block[];
  skipped: SkippedPart[];
  declared: Declared;
}

/** What a format may ask of the caller, defaults filled in. */
export interface LoadContext {
  /** How the document is called in messages. */
  name: string;
  /** What to do with tracked changes, where a format has them. */
  revisions: Revisions;
  limits: Limits;
  packs: readonly ReadingPack[];
}

/** `refuse`: an error that says how many there are and by whom; the others read the text as if all were decided so. */
export type Revisions = 'accept' | 'reject' | 'refuse';

/** One format whose files are text: this object, and a line in `formats.ts`. */
export interface TextFormat {
  id: string;
  /** Endings of file names, without the dot. */
  extensions: string[];
  /** 0 to 1: how much the text looks like this format. */
  resembles(text: string): number;
  load(text: string, context: LoadContext): Loaded | Promise<Loaded>;
}

/** What is read out of a file that is no text: the words in reading order, which all positions then point into. */
export interface Extracted extends Loaded {
  source: string;
}

/** One format whose files are bytes: this object, and a line in `formats.ts`. */
export interface BinaryFormat {
  id: string;
  extensions: string[];
  /** Whether the bytes begin, or are packed, as this format's do. */
  recognises(bytes: Uint8Array): boolean;
  extract(bytes: Uint8Array, context: LoadContext): Promise<Extracted>;
}

export function makeBlock(mapped: MappedText, given: Partial<Block> & { span: Span }): Block {
  return {
    text: mapped.text,
    runs: mapped.runs,
    kind: 'paragraph',
    stated: false,
    level: 0,
    indent: 0,
    separate: true,
    bulleted: false,
    label: null,
    ...given,
  };
}
