import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { countWords, scriptShare } from '../../src/language/count-words.js';
import { packs } from '../../src/packs.js';

test('words are a letter and the letters and marks behind it, as a pattern would find them', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'Z', 'é', 'ก', 'ิ', '\u0301', ' ', '𝒜', '\ud800', "'", '-', '1') }));
  fc.assert(
    fc.property(text, (sample) => {
      const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
      const { total, counts, letters } = countWords(sample);
      expect(total).toBe(words.length);
      expect([...counts.keys()]).toEqual([...new Set(words)]);
      expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(words.length);
      expect(letters).toBe(sample.toLowerCase().match(/\p{L}/gu)?.length ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test('the share of a script is one of letters, and nothing is left over from the text before', () => {
  const [thai, english] = ['th', 'en'].map((language) => packs.find((pack) => pack.language === language)!);
  for (let times = 0; times < 2; times += 1) {
    expect(scriptShare(countWords('กข ab 12'), thai!)).toBe(0.5);
    expect(scriptShare(countWords('กข ab 12'), english!)).toBe(0.5);
    expect(scriptShare(countWords('12 ('), english!)).toBe(0);
  }
});
