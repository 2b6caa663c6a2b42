/** One change to a faithful translation: `find` occurs in it exactly once. */
export interface Edit {
  id: string;
  language: string;
  find: string;
  replace: string;
  note: string;
}

export interface AppliedEdit<T extends Edit> {
  edit: T;
  /** Where the new words stand in the edited text; empty for a deletion. */
  start: number;
  end: number;
  /** Where the old words stood in the faithful text. */
  from: number;
  to: number;
}

/** Makes all edits at once. Throws when one does not fit, for the corpus would then measure something else. */
export function applyEdits<T extends Edit>(text: string, edits: readonly T[]): { text: string; applied: AppliedEdit<T>[] } {
  const places = edits.map((edit) => ({ edit, from: findOnce(text, edit) })).sort((a, b) => a.from - b.from);
  const applied: AppliedEdit<T>[] = [];
  let edited = '';
  let last = 0;
  for (const { edit, from } of places) {
    if (from < last) throw new Error(`${edit.id} overlaps the edit before it`);
    edited += text.slice(last, from);
    last = from + edit.find.length;
    applied.push({ edit, start: edited.length, end: edited.length + edit.replace.length, from, to: last });
    edited += edit.replace;
  }
  return { text: edited + text.slice(last), applied };
}

function findOnce(text: string, edit: Edit): number {
  const at = text.indexOf(edit.find);
  if (at < 0) throw new Error(`${edit.id}: its words are not in the ${edit.language} text`);
  if (text.indexOf(edit.find, at + 1) >= 0) throw new Error(`${edit.id}: its words occur more than once in the ${edit.language} text`);
  return at;
}
