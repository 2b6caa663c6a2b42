const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman number in small letters: `xiv` → 14. */
export function readRoman(letters: string): number {
  return [...letters].reduce((sum, letter, i, all) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[all[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
