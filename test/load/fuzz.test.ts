import { describe, expect, test } from '@jest/globals';
import { createChance } from '../../scripts/fuzz/chance.js';
import { holdToPromise } from '../../scripts/fuzz/hold-to-promise.js';
import { makeInputs } from '../../scripts/fuzz/make-input.js';
import { type Loader, collectSeeds, loaders } from '../../scripts/fuzz/seeds.js';

// A fixed seed and a small budget; `npm run fuzz` goes on for as long as one likes.
const files: Readonly<Record<Loader, number>> = { html: 15, xml: 150, markdown: 8, text: 60, docx: 10, pdf: 6, xliff: 150, tmx: 150, po: 150, json: 150 };

describe('hostile files are read right or refused in one line, in time', () => {
  test.each(loaders)('%s', async (loader) => {
    const inputs = makeInputs(loader, await collectSeeds(loader), createChance(1));
    for (let tried = 0; tried < files[loader]; tried += 1) {
      const input = inputs.next().value!;
      expect([tried, input.name, await holdToPromise(loader, input)]).toEqual([tried, input.name, null]);
    }
  }, 60_000);

  test('the same seed makes the same files', async () => {
    const seeds = await collectSeeds('xliff');
    const first = (seed: number) => Array.from({ length: 20 }, ((inputs) => () => inputs.next().value!.bytes)(makeInputs('xliff', seeds, createChance(seed))));
    expect(first(7)).toEqual(first(7));
    expect(first(7)).not.toEqual(first(8));
  });

  test('what breaks the promise is told', async () => {
    const good = new TextEncoder().encode('1. We keep names.\n');
    expect(await holdToPromise('text', { name: 'a.txt', bytes: good })).toBeNull();
    // No bytes at all: a fault of the caller, which is none that a loader may answer with.
    expect(await holdToPromise('text', { name: 'a.txt', bytes: null as unknown as Uint8Array })).toMatch(/TypeError/);
  });
});
