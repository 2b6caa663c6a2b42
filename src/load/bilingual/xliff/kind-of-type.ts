import type { Unit } from '../unit.js';

/**
 * What a unit is, by what the program that extracted it says: HTML element names (`x-h1` of Okapi in `restype`, `h1` of
 * the format style module in `fs`), the names of XLIFF 1.2 (`cell`) and those of Trados (`sdl:heading`). Null where it
 * says nothing of use.
 */
export function kindOfType(type: string | null): Pick<Unit, 'kind' | 'level'> | null {
  const name = (type ?? '')
    .toLowerCase()
    .replace(/^(?:x-|x:|xlf:|sdl:)+/, '')
    .replace(/[-_ ]/g, '');
  const level = Number(/^(?:h|heading|header)([1-6])$/.exec(name)?.[1] ?? 0);
  if (level > 0 || headings.has(name)) return { kind: 'heading', level };
  if (items.has(name)) return { kind: 'item', level: 0 };
  return cells.has(name) ? { kind: 'row', level: 0 } : null;
}

const headings = new Set(['heading', 'header', 'title', 'caption', 'topictitle']);
const items = new Set(['li', 'listitem', 'item', 'dd', 'bulletlist', 'numberedlist']);
const cells = new Set(['td', 'th', 'cell', 'tablecell']);
