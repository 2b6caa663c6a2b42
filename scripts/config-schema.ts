import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '../src/cli/config-schema.js';

// Writes the JSON Schema of the config for editors: `npm run docs:schema`. With `--check` it only says whether it is
// stale. Draft 7 is what editors read best.
const file = new URL('../docs/config.schema.json', import.meta.url);
const { $schema, ...shape } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
const fresh = `${JSON.stringify({ $schema, title: 'Config of Polyclause', ...shape }, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, fresh);
  console.log('The schema of the config is written.');
} else if (readFileSync(file, 'utf8') === fresh) {
  console.log('The schema of the config is up to date.');
} else {
  console.error('docs/config.schema.json is stale: run npm run docs:schema.');
  process.exitCode = 1;
}
