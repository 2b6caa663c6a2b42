import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** The rooms of `src/`, lowest first: values flow one way, and no room imports a higher one. Force and scope read the same clauses and share a floor. */
const floors = [['version', 'errors', 'packs'], ['text'], ['contract'], ['concepts'], ['facts'], ['force', 'scope'], ['language'], ['load'], ['glossary'], ['align'], ['rules'], ['suggest'], ['check'], ['waive'], ['revise'], ['snapshot'], ['report'], ['cli', 'index']];
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(file.split('/')[0]!.replace(/\.ts$/, '')));

/** What each file takes values from, and not types alone; imports that wait until they are needed as well. */
const imports = new Map(
  globSync('**/*.ts', { cwd: root }).map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const taken = [...text.matchAll(/^(?:import|export) (?!type )(?<names>[^;'"]*?) from '(?<path>\.[^']+)'/gm)].filter(({ groups }) => !isTypes(groups!.names!)).map(({ groups }) => groups!.path!);
    const later = [...text.matchAll(/(?<!typeof )import\('(\.[^']+)'\)/g)].map(([, path]) => path!);
    const place = (path: string): string => join(dirname(file), path).replace(/\.js$/, '.ts');
    return [file, { now: taken.map(place), later: later.map(place) }] as const;
  }),
);

function isTypes(names: string): boolean {
  return names.startsWith('{') && names.replace(/[{}]/g, '').split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

test('every room has its floor', () => {
  expect([...imports.keys()].filter((file) => floorOf(file) < 0)).toEqual([]);
  expect(imports.get('report/report.ts')?.now).toContain('report/results.ts');
});

test('values flow one way', () => {
  const up = [...imports].flatMap(([file, { now, later }]) => [...now, ...later].filter((path) => !path.startsWith('..') && floorOf(path) > floorOf(file)).map((path) => `${file} takes ${path}`));
  expect(up).toEqual([]);
});

test('no file comes back to itself', () => {
  const done = new Set<string>();
  const loops: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) loops.push([...above.slice(above.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const path of imports.get(file)?.now ?? []) visit(path, [...above, file]);
  };
  for (const file of imports.keys()) visit(file, []);
  expect(loops).toEqual([]);
});
