/** Stands for any further letters: the phrase begins with a word of some shape and has to be tried at every such word. */
export const OPEN = '*';

/**
 * The words that a phrase template can begin with, so that a place in a text is tried with the phrases that may
 * begin there and no others: `{be} [also] bound to` → `is`, `are`, …; `un{rest}` → `un*`; `, no {gap} may` → `,`.
 */
export function firstWords(template: string, slots: Record<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  for (const beginning of expand(template, slots)) found.add(beginning);
  return found;
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);

/** All that can stand before the first place where a word may end. */
function expand(template: string, slots: Record<string, readonly string[]>, inWord = false): string[] {
  const character = template[0];
  if (character === undefined) return [''];
  if (character === '(' || character === '[') {
    const end = closing(template);
    const rest = template.slice(end + 1);
    const inner = alternatives(template.slice(1, end)).flatMap((part) => expand(part + rest, slots));
    // An optional word may be left out, and the space behind it with it; an optional ending (`undertake[s] to`), by itself.
    return character === '[' ? [...inner, ...expand(inWord ? rest : rest.replace(/^ /, ''), slots)] : inner;
  }
  if (character === '{') {
    const end = template.indexOf('}');
    const name = template.slice(1, end);
    const rest = template.slice(end + 1);
    if (name === 'start' || name === 'end' || name === 'edge' || /^[!+-]/.test(name)) return expand(rest, slots);
    return slots[name]?.flatMap((choice) => expand(choice + rest, slots)) ?? [OPEN];
  }
  if (!isLetter(character)) return [character === '\\' ? (template[1] ?? OPEN) : character];
  return expand(template.slice(1), slots, true).map((rest) => (rest === '' || isLetter(rest[0] as string) || rest === OPEN ? character + rest : character));
}

function closing(template: string): number {
  let depth = 0;
  for (let at = 0; at < template.length; at++) {
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
