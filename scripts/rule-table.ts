import { readFileSync, writeFileSync } from 'node:fs';
import { packs, rules } from '../src/index.js';
import { phrasebookFor } from '../src/report/phrasebook.js';

// Writes the table of rules into the README: `npm run docs`. With `--check` it only says whether the table is stale.
const readme = new URL('../README.md', import.meta.url);
const [begin, end] = ['<!-- rules -->', '<!-- /rules -->'];

/** The table as Markdown; a bar within a summary would end its cell. */
function writeTable(): string {
  const { say } = phrasebookFor('en', packs);
  const rows = rules.map(
    ({ id, severity }) => `| \`${id}\` | ${say(`severities.${severity}`)} | ${say(`rules.${id}`).replaceAll('|', '\\|')} |`,
  );
  return ['| rule | severity | what it finds |', '| --- | --- | --- |', ...rows].join('\n');
}

const text = readFileSync(readme, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
const fresh = `${text.slice(0, from + begin.length)}\n${writeTable()}\n${text.slice(to)}`;

if (fresh === text) {
  console.log('The rule table is up to date.');
} else if (process.argv.includes('--check')) {
  console.error('The rule table in README.md is stale: run npm run docs.');
  process.exitCode = 1;
} else {
  writeFileSync(readme, fresh);
  console.log('The rule table is written.');
}
