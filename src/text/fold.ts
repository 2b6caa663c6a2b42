/** A text made comparable, with the way back to where each character came from. */
export interface Folded {
  text: string;
  /** Whether every offset is the same in both texts. */
  even: boolean;
  /** Offset in the original of the folded offset; `fold(text).text.length` maps to `text.length`. */
  toSource(offset: number): number;
}

const SPECIAL = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\uff10-\uff19\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r\f\u2028\u2029\u2018\u2019\u201b\u02bc\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2212]/g;
/** Characters that change the length when folded: combining marks that compose, invisible characters, split ำ. */
const UNEVEN = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff\u0e4d\u0130]/;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x0e50, 0x0ed0, 0x1040, 0xff10];

/**
 * Folds what never matters when a fact is read: case, digits of any script, kinds of space, dash and quotation
 * mark, invisible characters, decomposed accents. `๓๐ วัน` → `30 วัน`, `L’ÂGE` → `l'âge`. NFC, never NFKC: NFKC
 * splits Thai ำ.
 */
export function fold(text: string): Folded {
  if (!UNEVEN.test(text)) {
    const folded = foldEven(text);
    if (folded.length === text.length) return { text: folded, even: true, toSource: identity };
  }
  return foldUneven(text);
}

const identity = (offset: number): number => offset;

function foldEven(text: string): string {
  return text.replace(SPECIAL, foldCharacter).toLowerCase();
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x02bc) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  return ' ';
}

const CLUSTER = /\u0e4d[\u0e48-\u0e4b]?\u0e32|[\s\S][\u0300-\u036f]*/gu;

function foldUneven(text: string): Folded {
  const map: number[] = [];
  let folded = '';
  for (const match of text.matchAll(CLUSTER)) {
    const source = match[0];
    if (INVISIBLE.test(source)) continue;
    const composed = composeSaraAm(source).normalize('NFC');
    const piece = foldEven(composed);
    for (let i = 0; i < piece.length; i++) map.push(match.index + Math.min(i, source.length - 1));
    folded += piece;
  }
  map.push(text.length);
  return { text: folded, even: false, toSource: (offset) => map[offset] ?? text.length };
}

/** PDF and old keyboards split ำ into nikhahit, a tone mark and sara aa: `นํ้า` → `น้ำ`. */
function composeSaraAm(source: string): string {
  if (!source.startsWith('\u0e4d')) return source;
  return `${source.slice(1, -1)}\u0e33`;
}
