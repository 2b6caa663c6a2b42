import { describe, expect, it } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { english, french, namesOf, policyOf } from './sample.js';

const en = policyOf('en', english);
const fr = policyOf('fr', french);
const oneToOne = english.map((_, index) => `${index}|${index}`);
const without = (lines: string[], ...gone: number[]) => lines.filter((_, index) => !gone.includes(index));

describe('alignPolicies', () => {
  it('links a faithful translation clause by clause', () => {
    const { links } = alignPolicies(en, fr);
    expect(namesOf(links)).toEqual(oneToOne);
    expect(links.every(({ moved }) => !moved)).toBe(true);
    expect(links.every(({ confidence }) => confidence > 0.5 && confidence <= 1)).toBe(true);
  });

  it('links a policy with itself', () => {
    expect(namesOf(alignPolicies(en, en).links)).toEqual(oneToOne);
  });

  it('needs neither term lists nor structure', () => {
    const flat = (lines: string[]) => lines.map((line) => line.replace(/^[#-] /u, ''));
    const { links } = alignPolicies(policyOf('en', flat(english)), policyOf('fr', flat(french)), { concepts: null });
    expect(namesOf(links)).toEqual(oneToOne);
  });

  it('names a clause that the translation lacks', () => {
    const { links } = alignPolicies(en, policyOf('fr', without(french, 8)));
    expect(namesOf(links)).toContain('8|');
    expect(namesOf(links)).toContain('9|8');
  });

  it('names a clause that the translation adds', () => {
    const { links } = alignPolicies(policyOf('en', without(english, 5)), fr);
    expect(namesOf(links)).toContain('|5');
    expect(namesOf(links)).toContain('5|6');
  });

  it('links two clauses to the one they were merged into', () => {
    const merged = without(french, 8);
    merged[7] = `${french[7]} ${french[8]}`;
    expect(namesOf(alignPolicies(en, policyOf('fr', merged)).links)).toContain('7,8|7');
  });

  it('follows a section that moved, and says so', () => {
    const moved = [...french.slice(0, 2), ...french.slice(6, 14), ...french.slice(2, 6)];
    const { links } = alignPolicies(en, policyOf('fr', moved));
    expect(namesOf(links)).toEqual(['0|0', '1|1', '2|10', '3|11', '4|12', '5|13', '6|2', '7|3', '8|4', '9|5', '10|6', '11|7', '12|8', '13|9']);
    expect(links.filter(({ moved: isMoved }) => isMoved).map(({ canonical }) => canonical[0])).toEqual([2, 3, 4, 5]);
  });

  it.each([2, 10, 100])('pairs %d clauses that all say the same in order', (count) => {
    const lines = Array.from({ length: count }, () => 'data');
    const { links } = alignPolicies(policyOf('en', lines), policyOf('fr', lines));
    expect(namesOf(links)).toEqual(lines.map((_, index) => `${index}|${index}`));
  });

  it('answers entries of the contents with entries of the contents', () => {
    const contents = (lines: string[]) => [lines[0] as string, `= ${lines[6]?.slice(2)}`, ...lines.slice(6)];
    const { links } = alignPolicies(policyOf('en', contents(english)), policyOf('fr', contents(french)));
    expect(namesOf(links).slice(0, 3)).toEqual(['0|0', '1|1', '2|2']);
  });

  it('explains a link by what both clauses have', () => {
    const { links } = alignPolicies(en, fr, { explain: true });
    expect(links[8]?.evidence).toContainEqual({ kind: 'address', value: 'privacy@kelasa.example', weight: expect.any(Number) });
    expect(alignPolicies(en, fr).links[8]?.evidence).toBeUndefined();
  });

  it('lets facts speak', () => {
    const place = { start: 0, end: 2, quote: '', stated: true };
    const fact = (clause: number) => ({ kind: 'age' as const, value: '[0,13)', clause, ...place });
    const facts = { canonical: [fact(7)], translation: [fact(7)] };
    const { links } = alignPolicies(en, fr, { facts, explain: true });
    expect(links[7]?.evidence).toContainEqual({ kind: 'fact', value: 'age [0,13)', weight: expect.any(Number) });
  });

  it.each([
    ['both', [], []],
    ['the canonical version', [], french],
    ['the translation', english, []],
  ])('takes an empty side: %s', (_, left, right) => {
    const { links } = alignPolicies(policyOf('en', left), policyOf('fr', right));
    expect(links).toHaveLength(left.length + right.length);
    expect(links.every((link) => link.canonical.length + link.translation.length === 1)).toBe(true);
  });
});
