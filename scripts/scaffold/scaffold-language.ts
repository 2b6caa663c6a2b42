import { insertBefore, type Tree, type Written } from './tree.js';

/**
 * The files of a new language: the folder and the phrase list of its nearest neighbour under its own code, and its
 * line in the list of languages. All words are still the neighbour's.
 */
export function scaffoldLanguage(code: string, from: string, tree: Tree): Written[] {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error(`${code}: give the code of a language, such as vi`);
  if (!tree.has(`locales/${from}/index.ts`)) throw new Error(`${from}: there is no such language to begin with`);
  if (tree.has(`locales/${code}`)) throw new Error(`locales/${code}: it is there already`);
  return [
    ...tree.list(`locales/${from}`).map((path) => ({
      path: path.replace(`locales/${from}/`, `locales/${code}/`),
      text: path.endsWith(`${from}/index.ts`) ? renamePack(tree.read(path), from, code) : tree.read(path),
    })),
    { path: `corpus/facts/${code}.json`, text: tree.read(`corpus/facts/${from}.json`) },
    { path: 'locales/index.ts', text: enlist(code, tree.read('locales/index.ts')) },
  ];
}

function renamePack(index: string, from: string, code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code);
  return index
    .replace(`export const ${from}:`, `export const ${nameOf(code)}:`)
    .replace(/^ {2}language: .*$/m, `  language: '${code}',`)
    .replace(/^ {2}name: .*$/m, `  name: '${name}', // TODO: this and all words are still those of ${from}`);
}

function enlist(code: string, index: string): string {
  const path = 'locales/index.ts';
  const imported = insertBefore(index, '\n/** Every language', `import { ${nameOf(code)} } from './${code}/index.js';\n`, path);
  return insertBefore(imported, '];\n', `, ${nameOf(code)}`, path);
}

/** Some codes are words of the programming language: `is`, `in`, `as`, `do`. */
const nameOf = (code: string): string => (['as', 'do', 'if', 'in', 'is', 'of'].includes(code) ? `${code}Pack` : code);
