import { describe, expect, it } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { alignVersions } from '../../src/align/align-versions.js';
import { listenTo, throughThird } from '../../src/align/support-links.js';
import { english, french, namesOf, policyOf } from './sample.js';

const en = policyOf('en', english);
const fr = policyOf('fr', french);
const link = (canonical: number[], translation: number[]) => ({ canonical, translation, confidence: 1, moved: false });

describe('alignVersions', () => {
  it('gives one alignment for each translation, in the order given', () => {
    const shorter = policyOf('en', english.filter((_, index) => index !== 11));
    const [first, second] = alignVersions(en, [fr, shorter]);
    expect(namesOf(first?.links ?? [])).toEqual(english.map((_, index) => `${index}|${index}`));
    expect(namesOf(second?.links ?? [])).toContain('11|');
  });

  it('is a plain alignment for one translation, and none for none', () => {
    expect(alignVersions(en, [fr])).toEqual([alignPolicies(en, fr)]);
    expect(alignVersions(en, [])).toEqual([]);
  });
});

describe('what a third version says', () => {
  const support = throughThird(
    { links: [link([0], [0]), link([1], [1]), link([2], [])] },
    { links: [link([4], [0]), link([], [1])] },
  );
  const judge = listenTo([support]);
  const one = (start: number) => ({ start, size: 1 });

  it('speaks for a pair that it connects and against another', () => {
    expect(judge(one(0), one(4), 0)).toBeGreaterThan(0);
    expect(judge(one(0), one(3), 0)).toBeLessThan(0);
  });

  it('doubts an answer to a clause that leads nowhere, and is silent on one it lacks itself', () => {
    expect(judge(one(1), one(4), 0)).toBeLessThan(0);
    expect(judge(one(2), one(4), 0)).toBe(0);
  });
});
