import { describe, expect, it } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { policyOf } from './sample.js';

const words = ['consent', 'retention', 'pupil', 'school', 'transfer', 'breach', 'cookie', 'fee'];
const grow = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index));
const clause = (index: number) => `Clause about ${words[index % 8]} and case ${index * 3} of ${words[(index * 5 + 3) % 8]}`;

describe('alignPolicies on unusual sizes', () => {
  it('cuts a large pair at what is rare', () => {
    const left = grow(2500, clause);
    const right = left.filter((_, index) => index % 50 !== 7);
    const { links } = alignPolicies(policyOf('en', left), policyOf('en', right));
    const answered = links.filter((link) => link.canonical.length === 1 && link.translation.length === 1);
    const right1 = answered.filter((link) => left[link.canonical[0] as number] === right[link.translation[0] as number]);
    expect(right1.length / right.length).toBeGreaterThan(0.98);
  });

  it('takes one side a hundred times the other', () => {
    const { links } = alignPolicies(policyOf('en', grow(30, clause)), policyOf('en', grow(3000, clause)));
    expect(links.filter((link) => link.canonical[0] === link.translation[0])).toHaveLength(30);
  });

  it('takes many clauses that all say the same', () => {
    const lines = grow(2000, () => 'data');
    const { links } = alignPolicies(policyOf('en', lines), policyOf('fr', lines));
    expect(links).toHaveLength(2000);
  });

  it('takes one enormous clause', () => {
    const { links } = alignPolicies(policyOf('en', ['data '.repeat(50_000)]), policyOf('fr', ['données '.repeat(50_000)]));
    expect(links).toHaveLength(1);
  });
});
