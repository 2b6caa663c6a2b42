import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/contract/finding.js';
import { checkPolicy, checkTranslation, loadPolicy } from '../../src/index.js';

const seeds = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const present = existsSync(seeds);
if (!present) console.warn('The seed policies are not here: their tests are skipped.');
const seed = (name: string) => loadPolicy(readFileSync(`${seeds}${name}`), { name });
const of = (findings: readonly Finding[], rule: string): Finding[] => findings.filter((finding) => finding.rule === rule);

(present ? describe : describe.skip)('real policies', () => {
  test.each([
    ['classflow.ms.txt', 'classflow.th.txt'],
    ['classflow.th.txt', 'classflow.ms.txt'],
  ])('%s against %s: facts agree, and the text’s own faults are found', async (canonical, translation) => {
    const [a, b] = [await seed(canonical), await seed(translation)];
    const { findings, alignment } = checkTranslation(a, b);
    expect(alignment.links.every((link) => link.canonical.length === 1 && link.translation.length === 1)).toBe(true);
    for (const link of alignment.links) expect(b.clauses[link.translation[0]!]!.id).toBe(a.clauses[link.canonical[0]!]!.id);
    for (const rule of ['age-limit', 'duration', 'date', 'effective-date', 'contact']) expect(of(findings, rule)).toEqual([]);
    const own = [...checkPolicy(a), ...findings];
    const quotes = of(own, 'garbled').map((finding) => (finding.canonical ?? finding.translation)!.quote);
    // The sentence cut off in each language, and the heading fused with its body.
    expect(quotes).toContain('yang.');
    expect(quotes.some((quote) => quote.endsWith('” .'))).toBe(true);
    expect(quotes).toContain('Promethean membekalkan');
    expect(of(own, 'numbering').map(({ expected, actual }) => [expected, actual])).toEqual([['4.', 'e.']]);
    expect(of(own, 'cross-reference').filter(({ message }) => message.key.endsWith('contents')).length).toBe(3);
  });

  test('a children’s clause with 13, 18 and 13, and a placeholder that is not closed', async () => {
    const findings = checkPolicy(await seed('clockworks.en.txt'));
    expect(of(findings, 'contradiction').map(({ expected, actual }) => [expected, actual])).toEqual([['[0,13)', '[0,18)']]);
    expect(of(findings, 'placeholder').map(({ canonical }) => canonical?.quote)).toEqual(['{School Name']);
  });

  test('a stray French acronym and broken quotation marks', async () => {
    const findings = checkPolicy(await seed('classo.en.txt'));
    expect(of(findings, 'wrong-language').map(({ expected, actual }) => [expected, actual])).toEqual([['GDPR', 'RGPD']]);
    expect(of(findings, 'garbled').length).toBeGreaterThanOrEqual(3);
  });
});
