import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Clause, Policy } from '../../src/contract/policy.js';
import { loadPolicy } from '../../src/index.js';
import { createPlacer } from '../../src/text/place-spans.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A stretch of a clause's text and the stretch of the source that it is placed at. */
interface Placed {
  quote: string;
  slice: string;
  /** Nothing but the words stands between the first and the last of them. */
  plain: boolean;
}

/** Every clause as a whole, every pair of neighbouring words, and what is between two markups. */
function placeAll(policy: Policy): Placed[] {
  const place = createPlacer(policy);
  return policy.clauses.flatMap((clause, index) => {
    const pairs = [...clause.text.matchAll(/\S+\s+\S+/g)].map((match) => [match.index, match.index + match[0].length] as const);
    return [[0, clause.text.length] as const, ...pairs].map(([start, end]) => {
      const { start: from, end: to } = place(index, start, end);
      return { quote: clause.text.slice(start, end), slice: policy.source.slice(from.offset, to.offset), plain: isPlain(clause, start, end) };
    });
  });
}

function isPlain({ runs }: Clause, start: number, end: number): boolean {
  const own = runs.filter(([at, size]) => at < end && at + size > start);
  return own.every(([at, size, from, fromSize], i) => size === fromSize && (i === 0 || from === own[i - 1]![2] + own[i - 1]![3] && at === own[i - 1]![0] + own[i - 1]![1]));
}

const fixtures = (format: string): string[] => readdirSync(`${root}test/fixtures/${format}`).map((file) => `${root}test/fixtures/${format}/${file}`);
const load = (file: string): Promise<Policy> => loadPolicy(readFileSync(file), { name: file });

/** Without marks, tags, targets and notes, and with characters for their references; white space and borders of cells aside. */
const letters = (text: string): string =>
  text
    .replace(/<!--.*?-->|<sup.*?<\/sup>|<[^>]*>/gs, '')
    .replace(/\]\([^()]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]|[*_`[\]\\]/g, '')
    .replace(/&(amp|nbsp|lt|gt);/g, (_, name: string) => ({ amp: '&', nbsp: ' ', lt: '<', gt: '>' })[name] as string)
    .replace(/[\s|]+/g, '');

describe('a slice of the source is the quote', () => {
  test.each(['text', 'docx', 'pdf'])('always: %s', async (format) => {
    for (const file of fixtures(format)) {
      const placed = placeAll(await load(file));
      expect(placed.length).toBeGreaterThan(30);
      expect(placed.filter(({ quote, slice }) => slice !== quote)).toEqual([]);
    }
  });

  test.each(['markdown', 'html'])('where nothing stands inside, else with the markup in it: %s', async (format) => {
    for (const file of fixtures(format)) {
      const placed = placeAll(await load(file));
      expect(placed.filter(({ plain }) => plain).length).toBeGreaterThan(30);
      expect(placed.filter(({ plain, quote, slice }) => plain !== (slice === quote))).toEqual([]);
      expect(placed.filter(({ quote, slice }) => letters(slice) !== letters(quote))).toEqual([]);
    }
  });

  test.each(['xliff-1', 'xliff-2', 'tmx', 'po', 'json'])('where nothing stands inside: %s', async (format) => {
    for (const file of fixtures(format)) {
      const placed = placeAll(await load(file));
      expect(placed.filter(({ plain }) => plain).length).toBeGreaterThan(30);
      expect(placed.filter(({ plain, quote, slice }) => plain && slice !== quote)).toEqual([]);
    }
  });
});

/** `| source | quote | slice |`, as docs/json.md shows them. */
const shown = [...readFileSync(`${root}docs/json.md`, 'utf8').matchAll(/^\| `([^`]*)` \| `([^`]*)` \| `([^`]*)` \|$/gm)].map(([, ...cells]) => cells as [string, string, string]);

test('the examples of docs/json.md', () => expect(shown).toHaveLength(4));

test.each([
  ...shown,
  ['a `day` or two', 'day', 'day'],
  ['R&amp;D is ours', 'R&D is', 'R&amp;D is'],
  ['one[^1] day\n\n[^1]: a note', 'one day', 'one[^1] day'],
  ['| a | b |\n| - | - |\n| 30 days  | 7 days |', '30 days | 7 days', '30 days  | 7 days'],
])('%s: %s', async (source, quote, slice) => {
  const policy = await loadPolicy(source, { format: 'markdown', language: 'en' });
  const index = policy.clauses.findIndex(({ text }) => text.includes(quote));
  const at = policy.clauses[index]!.text.indexOf(quote);
  const { start, end } = createPlacer(policy)(index, at, at + quote.length);
  expect(source.slice(start.offset, end.offset)).toBe(slice);
});
