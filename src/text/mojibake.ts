/** An encoding that text was wrongly read in, and the one that it is in. */
export interface Misreading {
  readAs: string;
  is: string;
  /** The first of its characters, as they stand. */
  sample: string;
  start: number;
  /** Share of the characters beyond ASCII that speak for it, 0 to 1. */
  share: number;
  /** How many characters that is. */
  length: number;
}

interface Sign {
  readAs: string;
  is: string;
  pattern: RegExp;
}

// What the bytes 80 to BF, which go on a character in UTF-8, become in windows-1252 and in ISO-8859-1.
const tail =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]';

/**
 * Signs of text read in the wrong encoding. `Ã©` is é, `Å“` is œ, `â€™` is ’, `à¸‚` is ข; windows-874 read as Western
 * gives long runs of accented letters (`¢éÍÁÙÅ`), as no language has them; UTF-8 read as windows-874 gives `เธ` at
 * every third character. A single `Ã` or `€` is a letter and a sign.
 */
const signs: readonly Sign[] = [
  {
    readAs: 'windows-1252',
    is: 'UTF-8',
    pattern: new RegExp(`(?:[ÂÃ]${tail}|Å[“”’\\u0093\\u0092]|â[€\\u0080]${tail}|à[¸¹]${tail}|ï»¿)`, 'g'),
  },
  { readAs: 'windows-874', is: 'UTF-8', pattern: /(?:เธ[^เ]|เน[\u0080-\u009f\u2018-\u20ac]){2,}/g },
  { readAs: 'windows-1252', is: 'windows-874 (TIS-620)', pattern: /[\u00a1-\u00da\u00df-\u00fb]{7,}/g },
];

/** What a text was read as and what it is, where anything speaks for it. */
export function findMisreading(text: string): Misreading | null {
  if (!/[\u0080-\u0e5b][\u0080-\u2122]/.test(text)) return null;
  let best: Misreading | null = null;
  for (const { readAs, is, pattern } of signs) {
    const found = [...text.matchAll(pattern)];
    const first = found[0];
    const length = found.reduce((sum, each) => sum + each[0].length, 0);
    if (!first || length <= (best?.length ?? 0)) continue;
    const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    best = {
      readAs,
      is,
      sample: text.slice(first.index, first.index + 8),
      start: first.index,
      share: Math.min(1, length / beyond),
      length,
    };
  }
  return best;
}
