/** Words that a page draws in one go. Lengths are in points; `x` grows to the right, `y` downwards to the baseline. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the type. */
  size: number;
  /** The same name means the same font, all through the document. */
  font: string;
  /** Smaller and higher (or lower) than the words beside it. */
  raised?: boolean;
  tag?: Tag;
}

/** What a tagged PDF says of a stretch of text. */
export interface Tag {
  /** `H1`, `P`, `LI`, `Lbl`, `TD`, `TOCI`, `Artifact`, …: the block that it stands in. */
  role: string;
  /** Blocks of one page count up from 1; the parts of a cell are one. */
  block: number;
  /** The table row that it stands in. */
  row?: number;
  /** How many lists it stands in. */
  lists: number;
  /** Whether its item begins on this page. */
  opens?: boolean;
}

export interface Page {
  number: number;
  /** Of the paper, in the direction in which most of its text is written. */
  top: number;
  bottom: number;
  pieces: Piece[];
  /** Text that runs in another direction than the page: watermarks, words along the margin. */
  turned: string[];
  /** Values of form fields. */
  fields: string[];
  /** What the file says stands somewhere, and what it shows there, where these are not the same. */
  unlike: string[];
}
