/**
 * Hostile files for every loader, until the time is over or one breaks the promise; the file that does is kept.
 *
 * Usage: npm run fuzz -- [--seconds 60] [--loader docx] [--seed 1]
 *        npm run fuzz -- --large [words of one of the large files]
 */
import { parseArgs } from 'node:util';
import { fuzzLoader } from './fuzz/fuzz-loader.js';
import { runLarge } from './fuzz/run-large.js';
import { type Loader, loaders } from './fuzz/seeds.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '60' },
    loader: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    large: { type: 'boolean', default: false },
  },
});

if (values.large) {
  process.exitCode = (await runLarge(positionals.join(' '))) === 0 ? 0 : 1;
} else {
  const wanted = values.loader === undefined ? loaders : loaders.filter((loader) => loader === values.loader);
  if (wanted.length === 0) throw new Error(`--loader ${values.loader}: use one of ${loaders.join(', ')}`);
  const seed = Number(values.seed);
  console.log(`seed ${seed}, ${values.seconds} s for ${wanted.join(', ')}`);
  let broken = 0;
  for (const loader of wanted) broken += await fuzzLoader(loader as Loader, seed, Number(values.seconds) / wanted.length);
  process.exitCode = broken === 0 ? 0 : 1;
}
