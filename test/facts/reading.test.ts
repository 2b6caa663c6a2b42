import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../src/facts/reading.js';
import { loadPolicy, readFacts } from '../../src/index.js';
import { packs } from '../../src/packs.js';

const load = () => loadPolicy('# Notice\n\nWe keep the data for 30 days.\n', { name: 'notice.md', language: 'en' });
const durations = (reading: ReturnType<typeof readPolicy>) => reading.facts.filter(({ kind }) => kind === 'duration').map(({ value }) => value);

test('readFacts takes varieties of a language, and refuses one without a pack', () => {
  const facts = readFacts('Nous répondons sous 30 jours.', 'fr');
  expect(facts).toHaveLength(1);
  for (const tag of ['fr-CA', 'fr_FR', 'FR']) expect(readFacts('Nous répondons sous 30 jours.', tag)).toEqual(facts);
  expect(() => readFacts('Wir antworten in 30 Tagen.', 'de-AT')).toThrow(RangeError);
});

describe('readPolicy', () => {
  test('reads a policy once, however often it is asked', async () => {
    const policy = await load();
    expect(readPolicy(policy, packs)).toBe(readPolicy(policy, packs));
  });

  test('reads anew what was changed since', async () => {
    const policy = await load();
    const before = readPolicy(policy, packs);
    policy.clauses[1]!.text = 'We keep the data for 14 days.';
    expect(durations(before)).toEqual(['P30D']);
    expect(durations(readPolicy(policy, packs))).toEqual(['P14D']);
  });

  test('reads anew with another pack of the language', async () => {
    const policy = await load();
    const other = packs.map((pack) => ({ ...pack }));
    expect(readPolicy(policy, other)).not.toBe(readPolicy(policy, packs));
  });

  test('throws for a language that no pack reads', async () => {
    const policy = { ...(await load()), language: 'xx' };
    expect(() => readPolicy(policy, packs)).toThrow('No language pack reads xx');
  });
});
