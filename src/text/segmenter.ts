const segmenters = new Map<string, Intl.Segmenter>();

/** The segmenter of a language, made once: making one takes longer than most texts. */
export function segmenterOf(language: string, granularity: 'word' | 'grapheme' = 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  let segmenter = segmenters.get(key);
  if (!segmenter) segmenters.set(key, (segmenter = new Intl.Segmenter(language, { granularity })));
  return segmenter;
}
