import { repairThai } from './repair-thai.js';

/** A glyph of which the font does not say what it stands for. */
const untold = /[\p{Cc}\uFFFD\p{Co}]/gu;

/**
 * Whether words that a PDF says stand somewhere (`/ActualText`) may be those that a reader sees there: nothing that is
 * drawn is left out, and what is added is a mark, a ligature, or a glyph without a meaning of its own. Otherwise a
 * file could show "may keep" and say "may not keep".
 */
export function believeWords(said: string, drawn: string): boolean {
  const unknown = drawn.match(untold)?.length ?? 0;
  const missing = lettersOf(said);
  const seen = lettersOf(repairThai(drawn).replace(untold, ''));
  for (const letter of seen) {
    const at = missing.indexOf(letter);
    if (at < 0) return false;
    missing.splice(at, 1);
  }
  if (unknown > 0) return missing.length <= 4 * unknown;
  return missing.every((letter) => /\p{M}/u.test(letter)) || (seen.length > 0 && seen.length <= 2 && missing.length <= 2);
}

/** Sara am in its two parts, ligatures as their letters. */
function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]/gu) ?? []
  );
}
