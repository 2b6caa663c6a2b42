import { diffArrays } from 'diff';

/** Words that one version has where the other has others; one side may be empty. */
export interface WordChange {
  older: string[];
  newer: string[];
  /** The words just before and behind that both versions have. */
  around: [before: string | undefined, behind: string | undefined];
}

/** What differs between two lists of words, in order. */
export function listWordChanges(older: readonly string[], newer: readonly string[]): WordChange[] {
  const changes: WordChange[] = [];
  let open: WordChange | null = null;
  let last: string | undefined;
  for (const { added, removed, value } of diffArrays([...older], [...newer])) {
    if (!added && !removed) {
      if (open) open.around[1] = value[0];
      open = null;
      last = value.at(-1);
      continue;
    }
    if (!open) changes.push((open = { older: [], newer: [], around: [last, undefined] }));
    (added ? open.newer : open.older).push(...value);
  }
  return changes;
}
