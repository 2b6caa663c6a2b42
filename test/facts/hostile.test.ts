import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packs } from '../../locales/index.js';
import { readTextFacts } from '../../src/facts/read-facts.js';

const time = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Pieces that begin many phrases and finish none. */
const PIECES = [
  'within thirty ', 'at least ', '13 ', 'years ', '(30) ', 'section 1, 2, ', 'article 6 (1) ', '+60 3 ', 'a@', 'https://', '{a {', '[', '12/12/', 'sekurang-kurangnya ', 'tidak lebih daripada ',
  'berumur ', 'อายุไม่ต่ำกว่า', 'ภายใน', 'มาตรา 1 ', 'พ.ศ. ', 'au moins ', 'quatre-vingt-', 'article 6, paragraphe ', 'deux mille ', '1 000 ', '0,', '-', '–', ' ', '\n', '__', '10%', 'RM', '50450 ', '€ ',
];

describe.each(packs.map((pack) => [pack.language, pack] as const))('hostile text in %s', (_, pack) => {
  test('repeating any two pieces costs time in proportion to the length', () => {
    readTextFacts('warm up 13', pack);
    for (const first of PIECES) {
      for (const second of ['', PIECES[first.length % PIECES.length] as string]) {
        const unit = first + second;
        const [short, long] = [unit.repeat(Math.ceil(1_000 / unit.length)), unit.repeat(Math.ceil(8_000 / unit.length))];
        readTextFacts(short, pack);
        const measure = (): number => time(() => readTextFacts(long, pack)) / Math.max(2, time(() => readTextFacts(short, pack)));
        // A busy machine can hold one run up; it does not hold up three in a row.
        let ratio = measure();
        for (let again = 0; again < 2 && ratio > 40; again++) ratio = measure();
        // 8 times the text; a quadratic reader needs 64 times the time. Machines are noisy, so only far worse than linear fails.
        expect({ unit, quadratic: ratio > 40 }).toEqual({ unit, quadratic: false });
      }
    }
  }, 120_000);

  test('any mixture is read, and every fact quotes its own words', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const fact of readTextFacts(text, pack)) {
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
        }
      }),
      { numRuns: 150 },
    );
  });
});
