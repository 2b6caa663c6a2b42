/** A text made comparable, with the way back to where each character came from. */
export interface Folded {
  text: string;
  /** Whether every offset is the same in both texts. */
  even: boolean;
  /** Offset in the original of the folded offset; `fold(text).text.length` maps to `text.length`. */
  toSource(offset: number): number;
  /** The way back: offset in the folded text of an offset in the original. */
  toFolded(offset: number): number;
}

const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50, 0x0ed0, 0x1040, 0xff10];
const SPACE = '[\\s\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\u2028\\u2029]';
/** Soft hyphen, zero-width characters, marks of direction, fillers and tags. */
const INVISIBLE =
  '(?:[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0]|\\udb40[\\udc00-\\udc7f])';

const INVISIBLE_START = new RegExp(`^${INVISIBLE}`);

/** Everything that folds into something else than its lower case; the alternatives exclude one another. */
const UNFOLDED = new RegExp(
  [
    `${SPACE}{2,}|[\\t\\n\\r\\f\\v\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\u2028\\u2029]`,
    `${INVISIBLE}+`,
    '[\\u2018\\u2019\\u201b\\u02bc\\u201c\\u201d\\u201e\\u00ab\\u00bb\\u2010-\\u2015\\u2212\\u0130]',
    '[\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\u0ed0-\\u0ed9\\u1040-\\u1049\\uff10-\\uff19]',
    '\\u0e4d[\\u0e48-\\u0e4b]?\\u0e32|\\u0e40\\u0e40',
    '[A-Za-z][\\u0300-\\u036f]+',
  ].join('|'),
  'g',
);

/**
 * Folds what never matters when a fact is read: case, digits of any script, kinds and runs of white space, dashes,
 * quotation marks, invisible characters, decomposed accents, Thai ำ and แ typed as two characters. `๓๐ วัน` →
 * `30 วัน`, `L’ÂGE` → `l'âge`. NFC, never NFKC: NFKC splits Thai ำ.
 */
export function fold(text: string): Folded {
  // Where the lengths differ: from this offset on, folded + shift is the offset in the source.
  const steps: Step[] = [];
  let shift = 0;
  const folded = text.replace(UNFOLDED, (found, offset: number) => {
    const piece = foldPiece(found);
    if (piece.length !== found.length) {
      const at = offset - shift;
      shift += found.length - piece.length;
      steps.push({ folded: at + piece.length, source: offset + found.length });
    }
    return piece;
  });
  const lower = folded.toLowerCase();
  const even = steps.length === 0;
  return {
    text: lower,
    even,
    toSource: even ? identity : (offset) => follow(steps, offset, 'folded', 'source'),
    toFolded: even ? identity : (offset) => follow(steps, offset, 'source', 'folded'),
  };
}

interface Step {
  folded: number;
  source: number;
}

const identity = (offset: number): number => offset;

/** Binary search for the last step at or before an offset of one side; the other side goes on evenly from there. */
function follow(steps: readonly Step[], offset: number, from: keyof Step, to: keyof Step): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as Step)[from] <= offset) low = middle + 1;
    else high = middle;
  }
  const step = steps[low - 1] ?? { folded: 0, source: 0 };
  const next = steps[low];
  const even = step[to] + (offset - step[from]);
  // Inside a stretch that folds as a whole there is no place on the other side: its beginning stands for it.
  return next ? Math.min(even, Math.max(step[to], next[to] - 1)) : even;
}

function foldPiece(found: string): string {
  const code = found.charCodeAt(0);
  if (INVISIBLE_START.test(found)) return '';
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code === 0x0e4d) return `${found.slice(1, -1)}\u0e33`;
  if (code === 0x0e40) return '\u0e41';
  if (code === 0x0130) return 'i';
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x02bc) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (/^[A-Za-z]/.test(found)) return found.normalize('NFC');
  return ' ';
}
