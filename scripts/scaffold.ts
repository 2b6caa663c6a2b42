/**
 * Begins a rule or a language: every file and line that belongs to it, in its place. It works and passes its tests as
 * it stands, so that what is left to do is to replace what says TODO.
 *
 * Usage: npm run scaffold -- rule NAME                 (kebab-case, the thing that may differ: `delivery-fee`)
 *        npm run scaffold -- language CODE --from ms   (BCP 47; the nearest language, whose folder is copied)
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scaffoldLanguage } from './scaffold/scaffold-language.js';
import { scaffoldRule } from './scaffold/scaffold-rule.js';
import type { Tree, Written } from './scaffold/tree.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const tree: Tree = {
  has: (path) => existsSync(join(root, path)),
  read: (path) => readFileSync(join(root, path), 'utf8'),
  list: (folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/')),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const [what, name] = positionals;

try {
  for (const { path, text } of begin()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log('\nReplace what says TODO, then: npm run docs && npm run docs:schema && npm run qa');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function begin(): Written[] {
  if (what === 'rule' && name) return scaffoldRule(name, tree);
  if (what === 'language' && name && values.from) return scaffoldLanguage(name, values.from, tree);
  throw new Error('usage: npm run scaffold -- rule NAME, or npm run scaffold -- language CODE --from CODE');
}
