import type { LoadContext } from '../block.js';
import type { NumberCounter } from './count-numbers.js';
import type { ListNesting } from './list-nesting.js';
import type { Notes } from './notes.js';
import type { Numbering } from './read-numbering.js';
import type { Styles } from './read-styles.js';
import type { RevisionCount } from './revisions.js';

export type Story = 'main' | 'boxes' | 'footnotes' | 'endnotes' | 'edges';

/** What all texts of one document have in common: the main text, text boxes, notes, headers. */
export interface Shared {
  context: LoadContext;
  styles: Styles;
  numbering: (id: string) => Numbering | null;
  /** One for every kind of text that Word counts by itself. */
  counters: Record<Story, NumberCounter>;
  nesting: ListNesting;
  notes: Notes;
  revisionCount: RevisionCount;
}
