/** A form: a drawing that pages and other forms draw by its name. */
export interface DrawnForm {
  dictionary: string;
  content: string;
}

/**
 * The most that one form draws, those that its forms draw included; a form that draws itself is the reader's to tell.
 *
 * @param lookUp the words of an object that is no stream
 * @param enough where counting may stop
 */
export function countDrawings(forms: ReadonlyMap<number, DrawnForm>, lookUp: (object: number) => string, enough: number): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const form of forms.keys()) most = Math.max(most, countOf(form));
  return most;

  function countOf(object: number, depth = 0): number {
    const known = counts.get(object);
    const form = forms.get(object);
    if (known !== undefined || !form || depth > 200) return known ?? (depth > 200 ? enough + 1 : 1);
    counts.set(object, 1);
    const named = namedForms(form, lookUp);
    let count = 1;
    for (const [, name] of form.content.matchAll(/\/([^\s/[\]<>()]+)\s+Do(?![A-Za-z])/g)) {
      const drawn = named.get(name!);
      count += drawn === undefined ? 1 : countOf(drawn, depth + 1);
      if (count > enough) break;
    }
    counts.set(object, count);
    return count;
  }
}

/** What the names in a form stand for. */
function namedForms({ dictionary }: DrawnForm, lookUp: (object: number) => string): Map<string, number> {
  const resources = follow(dictionary, 'Resources', lookUp);
  const named = new Map<string, number>();
  for (const [, name, object] of follow(resources, 'XObject', lookUp).matchAll(/\/([^\s/[\]<>()]+)\s+(\d+)\s+\d+\s+R/g)) {
    named.set(name!, Number(object));
  }
  return named;
}

/** The words behind a key, or those of the object that it refers to. */
function follow(words: string, key: string, lookUp: (object: number) => string): string {
  const found = new RegExp(`/${key}\\s*(?:(\\d+)\\s+\\d+\\s+R|<<)`).exec(words);
  if (!found) return '';
  return found[1] === undefined ? words.slice(found.index) : lookUp(Number(found[1]));
}
