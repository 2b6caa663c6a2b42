import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { acts } from '../../src/concepts/acts.js';
import { foldBriefly } from '../../src/concepts/fold-text.js';
import { type ConceptTable, compileConcepts, readConcepts } from '../../src/concepts/read-concepts.js';

type Concept = { category: string; gloss: string; opposite?: string[] };

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;

const inventory = readJson<Record<string, Concept>>('src/concepts/inventory.json');
const languages = ['en', 'ms', 'th', 'fr'];
const tables = new Map(languages.map((language) => [language, readJson<ConceptTable>(`locales/${language}/concepts.json`)]));
const concepts = Object.keys(inventory);

describe('the inventory', () => {
  test('holds at least 850 concepts, each with a category and a gloss', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(850);
    for (const [id, { category, gloss }] of Object.entries(inventory)) {
      expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(category).toBeTruthy();
      expect(gloss).toBeTruthy();
    }
  });

  test('has the acts that the code knows', () => {
    expect([...acts]).toEqual(concepts.filter((id) => inventory[id]?.category === 'act'));
  });

  test('names opposites that exist and answer each other', () => {
    for (const [id, { opposite = [] }] of Object.entries(inventory)) {
      for (const other of opposite) {
        expect(other).not.toBe(id);
        expect({ of: other, opposites: inventory[other]?.opposite }).toEqual({ of: other, opposites: expect.arrayContaining([id]) });
      }
    }
  });
});

describe.each(languages)('the renderings in %s', (language) => {
  const table = tables.get(language) as ConceptTable;
  const spaced = language !== 'th';

  test('have the keys of the inventory', () => {
    expect(Object.keys(table).filter((id) => !id.startsWith('!'))).toEqual(concepts);
  });

  test('are composed, with straight apostrophes, none empty, none twice', () => {
    const faults = Object.entries(table).flatMap(([id, renderings]) => [
      ...(renderings.length === 0 ? [`${id}: none`] : []),
      ...renderings
        .filter((r, at) => r !== r.normalize('NFC').trim() || /[’‘]/u.test(r) || renderings.indexOf(r) !== at || foldBriefly(r, spaced).length === 0)
        .map((r) => `${id}: ${r}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('assert each concept by at least one rendering that is not weak', () => {
    const onlyWeak = concepts.filter((id) => table[id]?.every((rendering) => rendering.startsWith('?')));
    expect(onlyWeak).toEqual([]);
  });

  test('keep a concept and its opposite apart', () => {
    const bare = (id: string) => new Set(table[id]?.map((rendering) => rendering.replace(/^\?/u, '').toLowerCase()));
    const shared = concepts.flatMap((id) =>
      (inventory[id]?.opposite ?? []).flatMap((other) => [...bare(id)].filter((r) => bare(other).has(r)).map((r) => `${id} / ${other}: ${r}`)),
    );
    expect(shared).toEqual([]);
  });

  test('are each found when they stand alone', () => {
    const matcher = compileConcepts(table, { spaced });
    const lost = concepts.flatMap((id) =>
      (table[id] ?? [])
        // A stem alone may be a word of its own with another meaning: fr "condition*" but "conditions" are terms.
        .filter((rendering) => !rendering.endsWith('*'))
        .map((rendering) => rendering.replace(/^\?/u, '').replaceAll('*', ''))
        .filter((rendering) => !readConcepts(rendering, matcher).some((m) => m.id === id))
        .map((rendering) => `${id}: ${rendering}`),
    );
    expect(lost).toEqual([]);
  });
});
