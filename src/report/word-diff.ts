import { diffWordsWithSpace } from 'diff';
import { segmenterOf } from '../text/segmenter.js';

/** Words that stand in both texts, in the older one only, or in the newer one only. */
export interface WordPart {
  value: string;
  added: boolean;
  removed: boolean;
}

/** A clause of megabytes is not compared word by word. */
const LONGEST = 20_000;

/** Compares two texts word by word. The segmenter of the language cuts the words, so that Thai is compared by words too. */
export function diffWords(older: string, newer: string, language: string): WordPart[] {
  if (older === '' || newer === '') {
    return [{ value: older + newer, added: older === '' && newer !== '', removed: newer === '' && older !== '' }];
  }
  if (Math.max(older.length, newer.length) > LONGEST && older !== newer) {
    return [
      { value: older, added: false, removed: true },
      { value: newer, added: true, removed: false },
    ];
  }
  return diffWordsWithSpace(older, newer, { intlSegmenter: segmenterOf(language) }).map(({ value, added, removed }) => ({
    value,
    added,
    removed,
  }));
}

/** How taken out and put in words are marked in plain text, as the word diffs of version control do. */
export const MARKS = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** Both texts in one: `within [-30-]{+14+} days`. */
export function markWords(parts: readonly WordPart[]): string {
  return parts
    .map(({ value, added, removed }) =>
      added ? `${MARKS.added[0]}${value}${MARKS.added[1]}` : removed ? `${MARKS.removed[0]}${value}${MARKS.removed[1]}` : value,
    )
    .join('');
}
