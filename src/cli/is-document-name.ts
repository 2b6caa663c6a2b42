import { bilingualFormats } from '../load/bilingual/formats.js';
import { binaryFormats, textFormats } from '../load/formats.js';

const endings = new Set([...textFormats, ...binaryFormats, ...bilingualFormats].flatMap(({ extensions }) => extensions));

/** Whether a file of a folder looks like a document: by its ending, for what lies in folders is of many kinds. */
export function isDocumentName(name: string): boolean {
  const file = name.split(/[\\/]/).at(-1)!;
  if (/^(?:readme|changelog|licen[cs]e|contributing|polyclause\.)/i.test(file)) return false;
  return endings.has(/\.([\p{L}\p{N}]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '');
}
