import { writeNumber } from './write-number.js';

type Kind = 'footnote' | 'endnote';

interface NoteReference {
  kind: Kind;
  id: string;
  /** As printed; empty where the author put a mark of his own. */
  mark: string;
}

/** The notes in the order in which the text refers to them. */
export class Notes {
  readonly references: NoteReference[] = [];
  readonly #counts: Record<Kind, number> = { footnote: 0, endnote: 0 };

  /** @returns the mark that is printed there: 1, 2, … for footnotes and i, ii, … for endnotes, as by default */
  refer(kind: Kind, id: string, hasOwnMark: boolean): string {
    const mark = hasOwnMark ? '' : writeNumber((this.#counts[kind] += 1), kind === 'footnote' ? 'decimal' : 'lowerRoman', {});
    this.references.push({ kind, id, mark });
    return mark;
  }
}
