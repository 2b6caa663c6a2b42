/** Stands for any further letters: the phrase begins with a word of some shape and has to be tried at every such word. */
export const OPEN = '*';

type Slots = Record<string, readonly string[]>;

/** A word that a phrase template can begin with, and the template behind it. */
export interface Beginning {
  word: string;
  rest: string;
}

/**
 * The words that a phrase template can begin with, so that a place in a text is tried with the phrases that may
 * begin there and no others: `{be} [also] bound to` → `is`, `are`, …; `un{rest}` → `un*`; `, no {gap} may` → `,`.
 */
export function listBeginnings(template: string, slots: Slots): Beginning[] {
  return expand(template, slots).map(({ word, rest }) => ({ word, rest }));
}

/** The words that may follow the first one: `OPEN` where it may be any or none. */
export function wordsBehind({ word, rest }: Beginning, slots: Slots): string[] {
  if (word.endsWith(OPEN)) return [OPEN];
  return expand(rest.replace(/^ /, ''), slots).map((next) => (next.word === '' || next.word.endsWith(OPEN) ? OPEN : next.word));
}

const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);

/** `whole` is the template at the place: a word ends in front of what is no letter. */
interface Expansion extends Beginning {
  whole: string;
}

/** All that can stand before the first place where a word may end. */
function expand(template: string, slots: Slots, inWord = false): Expansion[] {
  const character = template[0];
  if (character === undefined) return [{ word: '', rest: '', whole: '' }];
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
    return slots[name]?.flatMap((choice) => expand(choice + rest, slots)) ?? [{ word: OPEN, rest, whole: template }];
  }
  if (!isLetter(character)) {
    const length = character === '\\' ? 2 : 1;
    return [{ word: template[length - 1] ?? OPEN, rest: template.slice(length), whole: template }];
  }
  return expand(template.slice(1), slots, true).map(({ word, rest, whole }) =>
    word === '' || isLetter(word[0] as string) || word === OPEN
      ? { word: character + word, rest, whole: template }
      : { word: character, rest: whole, whole: template },
  );
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
