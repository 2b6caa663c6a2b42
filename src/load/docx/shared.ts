import type { LoadContext } from '../block.js';
import type { NumberCounter } from './count-numbers.js';
import type { ListNesting } from './list-nesting.js';
import type { Notes } from './notes.js';
import type { Numbering } from './read-numbering.js';
import type { Styles } from './read-styles.js';
import type { RevisionCount } from './revisions.js';

/** What all texts of one document have in common: the main text, text boxes, notes, headers. */
export interface Shared {
  context: LoadContext;
  styles: Styles;
  numbering: (id: string) => Numbering | null;
  counter: NumberCounter;
  nesting: ListNesting;
  notes: Notes;
  revisionCount: RevisionCount;
}
