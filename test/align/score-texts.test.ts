import { describe, expect, it } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { namesOf, policyOf } from './sample.js';

/** Words that share nothing: only the user's function knows which answer which. */
const left = policyOf('en', ['mela bodu', 'kiro tafe', 'sune lopa']);
const right = policyOf('fr', ['zzuv qqod', 'wwex hhij']);

describe('a scoring function of the user', () => {
  it('decides where nothing else does', () => {
    const score = (ours: string, theirs: string) =>
      (ours === 'kiro tafe' && theirs === 'zzuv qqod') || (ours === 'sune lopa' && theirs === 'wwex hhij') ? 0.98 : 0.02;
    expect(namesOf(alignPolicies(left, right, { score }).links)).toEqual(['0|', '1|0', '2|1']);
  });

  it('is given the canonical text first, and each pair once', () => {
    const asked: string[] = [];
    const score = (ours: string, theirs: string) => {
      asked.push(`${ours} / ${theirs}`);
      return 0.5;
    };
    alignPolicies(left, right, { score });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.every((pair) => /^(?:mela|kiro|sune)/u.test(pair))).toBe(true);
  });
});
