/** Stands for any beginning: the phrase has to be tried everywhere. */
export const ANY = '*';

/**
 * The characters that a phrase template can begin with, so that a place in a text is tried with the phrases that may
 * begin there and no others: of four hundred, about ten.
 */
export function firstLetters(template: string, slots: Record<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  collect(template, 0, slots, found);
  return found;
}

/** Adds the beginnings of a sequence from `at` on. */
function collect(template: string, at: number, slots: Record<string, readonly string[]>, found: Set<string>): void {
  const character = template[at];
  if (character === undefined) return;
  if (character === '(' || character === '[') {
    const end = closing(template, at);
    for (const part of alternatives(template.slice(at + 1, end))) collect(part, 0, slots, found);
    // An optional beginning may be left out, and the space behind it with it.
    if (character === '[') collect(template, template[end + 1] === ' ' ? end + 2 : end + 1, slots, found);
  } else if (character === '{') {
    const end = template.indexOf('}', at);
    const name = template.slice(at + 1, end);
    const choices = slots[name];
    if (choices) for (const choice of choices) collect(choice, 0, slots, found);
    else if (name === 'start' || /^[!+-]/.test(name)) collect(template, end + 1, slots, found);
    else found.add(ANY);
  } else found.add(character === '\\' ? (template[at + 1] ?? ANY) : character);
}

function closing(template: string, open: number): number {
  let depth = 0;
  for (let at = open; at < template.length; at++) {
    if (template[at] === '\\') at++;
    else if (template[at] === '(' || template[at] === '[') depth++;
    else if ((template[at] === ')' || template[at] === ']') && --depth === 0) return at;
  }
  return template.length;
}

function alternatives(inner: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at] as string;
    if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === '|' && depth === 0) {
      parts.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, inner.slice(start)];
}
