import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../src/cli/run.js';

// Checks the sample policy against its three drifted translations and prints what a reader gets: `npm run demo`.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'corpus/policies/school-app';
const translations = ['ms', 'th', 'fr'].map((language) => {
  const drifted = `${folder}/drifted/privacy.${language}.md`;
  return existsSync(join(root, drifted)) ? drifted : `${folder}/privacy.${language}.md`;
});

const args = ['check', `${folder}/privacy.en.md`, ...translations, '--fail-on', 'never', ...process.argv.slice(2)];
process.exitCode = await run(args, { cwd: root, env: process.env, stdout: process.stdout, stderr: process.stderr });
