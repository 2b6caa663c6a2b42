/** A place in the source text as given: 1-based line and column, 0-based UTF-16 offset. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** A half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One stretch of a clause's text and the stretch of the source that it was read from:
 * `[textStart, textLength, sourceStart, sourceLength]`. Where both lengths are equal the stretch maps
 * character by character; where they differ (`&amp;` → `&`) it maps as a whole.
 */
export type Run = [textStart: number, textLength: number, sourceStart: number, sourceLength: number];

/** `unrecognised` holds what a loader could not read: it is kept, so that nothing is lost silently. */
export type ClauseKind = 'title' | 'heading' | 'paragraph' | 'item' | 'row' | 'meta' | 'contents' | 'unrecognised';

export type LabelScheme = 'decimal' | 'lower-latin' | 'upper-latin' | 'lower-roman' | 'upper-roman' | 'thai-letter' | 'thai-digit' | 'word';

/**
 * What is printed in front of a clause, read into ordinals: `5.4.1` → `[5, 4, 1]`, `(c)` → `[3]`,
 * `ข.` → `[2]`, `ข้อ ๙` → `[9]`, `Article 4 –` → `[4]`.
 */
export interface Label {
  /** As printed, without the white space around it: `(a)`, `ข.`, `Article 4 –`. */
  text: string;
  ordinals: number[];
  /** The scheme of the last ordinal. `i.` is read by the labels around it. */
  scheme: LabelScheme;
  /** The other reading of an ambiguous label, such as `i.` (roman 1, latin 9). */
  alternative?: { ordinals: number[]; scheme: LabelScheme };
}

/** The smallest block with a place of its own. Clauses stand in reading order; `parent` makes them a tree. */
export interface Clause {
  /** Stable, readable, unique in its policy: `4.2`, `9.p1`, `intro.p2`, `3.i4`. */
  id: string;
  kind: ClauseKind;
  label: Label | null;
  /** 0 for the title and top headings, one more for each level below. */
  depth: number;
  /** Index in `Policy.clauses` of the heading or lead-in that this clause stands under. */
  parent: number | null;
  /** The words without label and markup; white space as in the source. */
  text: string;
  runs: Run[];
  /** Where the clause begins (label included) and ends in `Policy.source`. */
  start: Position;
  end: Position;
  /** BCP 47, where the source marks the clause as being in another language than its policy. */
  language?: string;
  /** An anchor (`#children`) that the source gives the clause. */
  anchor?: string;
}

/** Text of the source that is not part of the policy: site furniture, scripts, markup of a template. */
export interface Skipped {
  reason: string;
  text: string;
  start: Position;
  end: Position;
}

/** How sure the loader was of what it decided by itself. */
export interface Provenance {
  format: { value: string; by: 'option' | 'name' | 'content' };
  language: { value: string; by: 'option' | 'document' | 'name' | 'identification'; confidence: number };
  /** Of a file that is text. DOCX and PDF hold their words in forms of their own: there is no one encoding to tell. */
  encoding?: DecidedEncoding;
}

export interface DecidedEncoding {
  /** A label of the Encoding standard, lower case. */
  value: string;
  by: 'option' | 'mark' | 'document' | 'content';
}

/** One document in one language: a tree of clauses, as plain data. */
export interface Policy {
  name: string;
  /** BCP 47 tag of the language whose pack reads this policy. */
  language: string;
  title: string | null;
  /** ISO 8601 date that the document's metadata declares (front matter, `datetime=`, `<meta>`), as opposed to its text. */
  declaredDate: string | null;
  clauses: Clause[];
  /** The clauses are units of a translation file, a memory, a catalogue: nothing follows from what stands above or below. */
  units?: true;
  /** What every `Position` points into: the file's own text, or the extracted text of a binary format. */
  source: string;
  skipped: Skipped[];
  provenance: Provenance;
}
