import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.js';

/** Packs a program that is thrown mutated files at, out of the way of others that run at the same time; its path. */
export function bundleForFuzz(entry: string): Promise<string> {
  return bundle(entry, fileURLToPath(new URL(`../../node_modules/.cache/polyclause-fuzz/${process.pid}`, import.meta.url)));
}
