/** How the words of a language change, as far as a term is still the same term in another form. */
export interface WordForms {
  /** Endings as `[instead of, put]`: `['y', 'ies']` for `policies`, `['', 's']` for `schools`. */
  endings: readonly (readonly [instead: string, put: string])[];
  /** What stands in front of a word: Malay `di` in `diproses`. */
  prefixes?: readonly string[];
  /** Prefixes that swallow the first letter of the word: Malay `['meny', 's']` makes `menyimpan` of `simpan`. */
  swallowing?: readonly (readonly [prefix: string, letter: string])[];
}
