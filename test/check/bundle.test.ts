import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';

test('the library bundles for a browser: no part of it imports a Node module', async () => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../../src/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  expect(result.errors).toEqual([]);
  const inputs = Object.keys(result.metafile.inputs);
  expect(inputs.filter((path) => path.startsWith('node:'))).toEqual([]);
  // Globals of Node bundle without a word and fail in the browser.
  const own = inputs.filter((path) => path.endsWith('.ts') && !path.includes('node_modules'));
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((path) => /(?<![\w.])(?:process\.|Buffer\.|__dirname|require\()/.test(readFileSync(path, 'utf8')))).toEqual([]);
}, 60_000);
