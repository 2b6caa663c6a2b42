/**
 * Letters and marks of text as it is written, as ranges: those of Latin and Thai one by one, other scripts by blocks.
 * `\p{L}\p{M}` says it better, but is made of a thousand ranges: a pattern takes a third of a millisecond to compile
 * for each place that it stands in, and while it runs a function is called for every character.
 */
export const LETTERS =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u0374\\u0376-\\u037d\\u037f-\\u0386\\u0388-\\u0e3a\\u0e40-\\u0e4e\\u0e5c-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3006\\u3031-\\ud7ff\\uf900-\\ufd3d\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Digits and fractions, the same way. */
export const DIGITS = '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0e50-\\u0e59\\u2070-\\u2089\\u2150-\\u218b\\u2460-\\u249b\\uff10-\\uff19';
