import { packs } from '../../locales/index.js';
import { insertBefore, type Tree, type Written } from './tree.js';

/** The files of a new rule: itself, its test, its line in the list of rules and its messages in every language. */
export function scaffoldRule(id: string, tree: Tree): Written[] {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) throw new Error(`${id}: a rule is called in kebab-case, such as delivery-fee`);
  const file = `src/rules/${id}.ts`;
  if (tree.has(file)) throw new Error(`${file}: it is there already; choose another name`);
  return [
    { path: file, text: writeRule(id) },
    { path: `test/rules/${id}.test.ts`, text: writeTest(id) },
    { path: 'src/rules/index.ts', text: enlist(id, tree.read('src/rules/index.ts')) },
    ...packs.map(({ language }) => {
      const path = `locales/${language}/messages.json`;
      return { path, text: addMessages(id, tree.read(path), path) };
    }),
  ];
}

const nameOf = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function enlist(id: string, index: string): string {
  const path = 'src/rules/index.ts';
  const imported = insertBefore(index, '\n/** Every rule', `import { ${nameOf(id)} } from './${id}.js';\n`, path);
  return insertBefore(imported, '];\n', `  ${nameOf(id)},\n`, path);
}

/** By its words, not as data: the files keep the layout that people gave them. */
function addMessages(id: string, messages: string, path: string): string {
  const group = `  "${id}": {\n    "differs": "TODO: {{expected}} became {{actual}}"\n  },\n`;
  const withGroup = insertBefore(messages, '  "forces": {', group, path);
  return insertBefore(withGroup, '\n  },\n  "revise"', `,\n    "${id}": "TODO: what it finds"`, path);
}

const writeRule = (id: string): string => `import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { whole } from './missing-clauses.js';

/** TODO: what differs, and one small before / after. */
export const ${nameOf(id)} = defineRule({
  id: '${id}',
  severity: 'warning',
  summary: 'TODO: what it finds',
  checkLink: compareSigns,
});

/** TODO: ask the language pack (\`reading.pack\`) for words, so that no language is named here. */
const SIGN = /⟨[^⟩]*⟩/u;

/** TODO: which other way was tried, and what is not seen. */
function* compareSigns({ canonical, translation }: Link, comparison: Comparison): Generator<Drift> {
  const [from, to] = [canonical[0], translation[0]];
  if (from === undefined || to === undefined) return;
  const [expected, actual] = [readSign(canonical, comparison.canonical), readSign(translation, comparison.translation)];
  if (expected === actual) return;
  yield {
    message: { key: '${id}.differs', args: { expected, actual } },
    expected,
    actual,
    canonical: whole(from, comparison.canonical),
    translation: whole(to, comparison.translation),
  };
}

function readSign(clauses: readonly number[], { policy }: Reading): string {
  return clauses.map((clause) => SIGN.exec(policy.clauses[clause]?.text ?? '')?.[0] ?? '').join('');
}
`;

const writeTest = (id: string): string => `import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const found = async (canonical: string, language: string, translation: string): Promise<string[]> =>
  (await checkPair(['en', canonical], [language, translation])).map(({ rule }) => rule);

// TODO: in every language, and as many that must be left alone as must be found.
describe('${id}', () => {
  test.each([
    ['ms', 'We keep your data ⟨TODO⟩.', 'Kami menyimpan data anda ⟨TODO⟩.'],
    ['fr', 'We keep your data.', 'Nous conservons vos données.'],
  ])('leaves alone: %s, %s', async (language, canonical, translation) => {
    expect(await found(canonical, language, translation)).not.toContain('${id}');
  });

  test.each([
    ['ms', 'We keep your data ⟨TODO⟩.', 'Kami menyimpan data anda.'],
    ['th', 'We keep your data.', 'เราเก็บข้อมูลของคุณ ⟨TODO⟩'],
  ])('finds: %s, %s', async (language, canonical, translation) => {
    expect(await found(canonical, language, translation)).toContain('${id}');
  });
});
`;
