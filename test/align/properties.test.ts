import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alignPolicies } from '../../src/align/align-policies.js';
import { english, french, namesOf, policyOf } from './sample.js';

/** Random documents: lines of the samples, thinned out, repeated and shuffled, with odd ones in between. */
const odd = ['', ' ', 'ๆ', '# ', '- 30', 'ข้อมูลส่วนบุคคล', '{school}', 'data data data', '= 1'];
const document = (lines: string[]) => fc.array(fc.constantFrom(...lines, ...odd), { maxLength: 24 });
const documents = fc.tuple(document(english), document(french));

describe('every alignment', () => {
  it('puts every clause of both sides into exactly one link', () => {
    fc.assert(
      fc.property(documents, ([left, right]) => {
        const { links } = alignPolicies(policyOf('en', left), policyOf('fr', right));
        const sorted = (clauses: number[]) => clauses.sort((a, b) => a - b);
        expect(sorted(links.flatMap((link) => link.canonical))).toEqual([...left.keys()]);
        expect(sorted(links.flatMap((link) => link.translation))).toEqual([...right.keys()]);
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('is the same when made again', () => {
    fc.assert(
      fc.property(documents, ([left, right]) => {
        const [a, b] = [policyOf('en', left), policyOf('fr', right)];
        expect(alignPolicies(a, b)).toEqual(alignPolicies(a, b));
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('is mirrored when the sides are swapped', () => {
    fc.assert(
      fc.property(documents, ([left, right]) => {
        const [a, b] = [policyOf('en', left), policyOf('fr', right)];
        const swapped = alignPolicies(b, a).links.map((link) => ({ ...link, canonical: link.translation, translation: link.canonical }));
        expect(namesOf(swapped).sort()).toEqual(namesOf(alignPolicies(a, b).links).sort());
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it('keeps canonical order and confidences between 0 and 1', () => {
    fc.assert(
      fc.property(documents, ([left, right]) => {
        const { links } = alignPolicies(policyOf('en', left), policyOf('fr', right));
        const firsts = links.flatMap((link) => link.canonical.slice(0, 1));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const { confidence } of links) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});
