/**
 * Writes the drifted copy of every translation of the corpus: `drifted/<file>` is the faithful text with all its
 * planted drifts. With `--check`, only says whether the copies are up to date.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from './corpus/apply-edits.js';
import { readCorpus } from './corpus/read-corpus.js';

let stale = 0;
for (const policy of readCorpus()) {
  mkdirSync(join(policy.folder, 'drifted'), { recursive: true });
  for (const { language, file, text } of policy.translations) {
    const drifted = applyEdits(
      text,
      policy.drifts.filter((drift) => drift.language === language),
    ).text;
    const path = join(policy.folder, 'drifted', file);
    const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (present === drifted) continue;
    stale++;
    if (process.argv.includes('--check')) console.error(`${policy.name}/drifted/${file} is stale: npm run plant`);
    else writeFileSync(path, drifted);
  }
}
if (process.argv.includes('--check') && stale > 0) process.exitCode = 1;
