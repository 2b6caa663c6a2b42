/**
 * Text prepared for matching: one unit per character that counts, in lower case and composed, with the
 * stretch of the source that each unit was read from.
 */
export interface FoldedText {
  units: Uint16Array;
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  length: number;
}

/** What a character does to the places where a match may begin or end. */
export const kind = {
  /** Punctuation and symbols: stands for itself. */
  other: 0,
  /** A run of white space, hyphens or apostrophes, folded into one blank. */
  blank: 1,
  /** Part of a word that has to be matched as a whole. */
  word: 2,
  /** A letter of a script that is written without spaces: a match may begin or end beside it. */
  open: 3,
  /** A mark that cannot be parted from the letter before it. */
  mark: 4,
  /** An open letter that is written before, and cannot be parted from, the letter it is spoken after (Thai เ แ โ ใ ไ). */
  lead: 5,
} as const;

const blank = 0x20;
const fullStop = 0x2e;

const unseen = 255;
const dropped = 254;

/** Remembers for every UTF-16 unit what it folds to, so that no pattern is run twice on one character. */
class CharacterTable {
  readonly kinds = new Uint8Array(0x10000).fill(unseen);
  readonly lower = new Uint16Array(0x10000);
  readonly second = new Uint16Array(0x10000);

  constructor(private readonly spaced: boolean) {}

  learn(unit: number): number {
    const character = String.fromCharCode(unit);
    const lower = character.toLowerCase();
    this.lower[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
    // The two spellings of Thai sara am, ำ and ํ + า, differ only by a compatibility mapping, which NFC keeps apart.
    const parts = /^\p{Lo}$/u.test(character) ? character.normalize('NFKD') : character;
    if (parts.length === 2 && /^\p{M}\p{Lo}$/u.test(parts)) {
      this.lower[unit] = parts.charCodeAt(0);
      this.second[unit] = parts.charCodeAt(1);
    }
    const found = this.classify(this.second[unit] ? parts.slice(0, 1) : character);
    this.kinds[unit] = found;
    return found;
  }

  private classify(character: string): number {
    if (/^\p{Cf}$/u.test(character)) return dropped;
    if (/^[\p{White_Space}\p{Pd}'’‘ʼ`´/&\u2212]$/u.test(character)) return kind.blank;
    if (this.spaced) return /^[\p{L}\p{M}\p{N}\p{Cs}]$/u.test(character) ? kind.word : kind.other;
    if (/^\p{M}$/u.test(character)) return kind.mark;
    if (/^\p{Logical_Order_Exception}$/u.test(character)) return kind.lead;
    // A script with two cases is one that parts its words by spaces: English names inside Thai.
    if (/^[\p{Cased}\p{N}]$/u.test(character)) return kind.word;
    return /^[\p{L}\p{Cs}]$/u.test(character) ? kind.open : kind.other;
  }
}

const tables = { spaced: new CharacterTable(true), unspaced: new CharacterTable(false) };

const isLetter = (k: number | undefined) => k !== undefined && k >= kind.word && k < dropped;

function makeRoom(length: number): FoldedText {
  const room = length * 2 + 1;
  return { units: new Uint16Array(room), kinds: new Uint8Array(room), starts: new Int32Array(room), ends: new Int32Array(room), length: 0 };
}

const LONGEST_KEPT = 4000;
const scratch = makeRoom(LONGEST_KEPT);
/** What `scratch` holds: a clause is read by several lexicons, one after the other. */
const kept = { text: '', spaced: false };

/**
 * Folds a text of any length in one pass. Offsets are UTF-16 units of `text` as given, whatever its normal form. The
 * next call may write over what this one returned: compiling a lexicon folds twenty thousand phrases, and making four
 * arrays for each took most of its time.
 */
export function foldBriefly(text: string, spaced: boolean): FoldedText {
  if (text.length > LONGEST_KEPT) return foldInto(makeRoom(text.length), text, spaced);
  if (text !== kept.text || spaced !== kept.spaced) {
    foldInto(scratch, text, spaced);
    kept.text = text;
    kept.spaced = spaced;
  }
  return scratch;
}

function foldInto(folded: FoldedText, text: string, spaced: boolean): FoldedText {
  const table = spaced ? tables.spaced : tables.unspaced;
  const { units, kinds, starts, ends } = folded;
  let n = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let k = table.kinds[unit] as number;
    if (k === unseen) k = table.learn(unit);
    if (k === dropped) continue;
    // "U.S." and "พ.ศ." hold together; the stop that ends a sentence has a space after it.
    if (unit === fullStop && n > 0 && isLetter(kinds[n - 1]) && isLetter(table.learn(text.charCodeAt(at + 1) || 0))) k = kind.blank;
    if (k === kind.blank) {
      if (n > 0 && kinds[n - 1] === kind.blank) {
        ends[n - 1] = at + 1;
        continue;
      }
      units[n] = blank;
    } else {
      const composed = n > 0 && unit >= 0x300 && unit < 0x370 ? compose(units[n - 1] as number, unit) : 0;
      if (composed) {
        units[n - 1] = composed;
        ends[n - 1] = at + 1;
        continue;
      }
      units[n] = table.lower[unit] as number;
    }
    kinds[n] = k;
    starts[n] = at;
    ends[n++] = at + 1;
    const second = table.second[unit] as number;
    if (second) {
      units[n] = second;
      kinds[n] = spaced ? kind.word : kind.open;
      starts[n] = at;
      ends[n++] = at + 1;
    }
  }
  // What an earlier text left there must not be taken for the unit behind the last.
  units[n] = 0;
  folded.length = n;
  return folded;
}

/** The one character that a letter and a combining accent make, or 0: `e` + U+0301 → `é`. */
function compose(letter: number, accent: number): number {
  const joined = String.fromCharCode(letter, accent).normalize('NFC');
  return joined.length === 1 ? joined.charCodeAt(0) : 0;
}

/** Whether a match may begin or end between unit `at - 1` and unit `at`. */
export function isBoundary(folded: FoldedText, at: number): boolean {
  if (at <= 0 || at >= folded.length) return true;
  const before = folded.kinds[at - 1] as number;
  const after = folded.kinds[at] as number;
  return after !== kind.mark && before !== kind.lead && !(before === kind.word && after === kind.word);
}
