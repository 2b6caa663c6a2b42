import { unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance.js';
import { type Material, mutate } from './mutate.js';
import type { Loader, Seed } from './seeds.js';
import { tokensOf } from './tokens.js';

/** Endless files made of others, the same for the same seeds and the same chance. */
export function* makeInputs(loader: Loader, seeds: readonly Seed[], chance: Chance): Generator<Seed> {
  const material: Material = { others: seeds.map(({ bytes }) => bytes), tokens: tokensOf(loader) };
  for (;;) {
    const { name, bytes } = chance.pick(seeds);
    // What is packed would only ever be damaged as a whole: half of the time a part is changed, and packed again.
    const changed = loader === 'docx' && chance.below(2) === 0 ? mutatePart(bytes, chance, material) : mutate(bytes, chance, material);
    yield { name, bytes: changed };
  }
}

function mutatePart(bytes: Uint8Array, chance: Chance, { tokens }: Material): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = chance.below(2) === 0 ? 'word/document.xml' : chance.pick(names);
  const part = parts[name] as Uint8Array;
  return zipSync(
    { ...parts, [name]: mutate(part, chance, { tokens, others: names.map((other) => parts[other] as Uint8Array) }) },
    { level: 1 },
  );
}
