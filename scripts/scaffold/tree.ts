/** The files that a scaffold reads; paths are seen from the root and have `/`. */
export interface Tree {
  has(path: string): boolean;
  read(path: string): string;
  /** Every file in a folder and below it. */
  list(folder: string): string[];
}

/** A file to write, new or changed. */
export interface Written {
  path: string;
  text: string;
}

/** Puts words in front of the first place where these stand. Throws where they stand nowhere: the file has changed its shape. */
export function insertBefore(text: string, place: string, words: string, path: string): string {
  const at = text.indexOf(place);
  if (at < 0) throw new Error(`${path}: ${JSON.stringify(place.trim())} is not in it any more; mend the scaffold`);
  return text.slice(0, at) + words + text.slice(at);
}
