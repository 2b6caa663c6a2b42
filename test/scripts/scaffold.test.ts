import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { scaffoldLanguage } from '../../scripts/scaffold/scaffold-language.js';
import { scaffoldRule } from '../../scripts/scaffold/scaffold-rule.js';
import type { Tree } from '../../scripts/scaffold/tree.js';
import { packs } from '../../src/packs.js';

/** This very tree, so that a file which changes its shape is noticed here and not by the next writer of a rule. */
const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const tree: Tree = {
  has: (path) => existsSync(at(path)),
  read: (path) => readFileSync(at(path), 'utf8'),
  list: (folder) => ['index.ts', 'messages.json', 'facts/ages.ts'].map((file) => `${folder}/${file}`),
};

describe('a new rule', () => {
  const written = new Map(scaffoldRule('delivery-fee', tree).map(({ path, text }) => [path, text]));

  test('has its file and its test', () => {
    expect(written.get('src/rules/delivery-fee.ts')).toContain('export const deliveryFee = defineRule({');
    expect(written.get('test/rules/delivery-fee.test.ts')).toContain("not.toContain('delivery-fee')");
  });

  test('is the last in the list of rules', () => {
    const index = written.get('src/rules/index.ts');
    expect(index).toContain("import { deliveryFee } from './delivery-fee.js';\n");
    expect(index).toMatch(/ {2}deliveryFee,\n\];\n$/);
  });

  test.each(packs.map(({ language }) => language))('has its messages in %s, and the others are as they were', (language) => {
    const path = `locales/${language}/messages.json`;
    const { 'delivery-fee': group, ...messages } = JSON.parse(written.get(path) as string);
    expect(group).toEqual({ differs: 'TODO: {{expected}} became {{actual}}' });
    expect(messages.rules['delivery-fee']).toBe('TODO: what it finds');
    delete messages.rules['delivery-fee'];
    expect(messages).toEqual(JSON.parse(tree.read(path)));
  });

  test.each(['Delivery', 'delivery_fee', 'numbering'])('is not begun under the name %s', (name) => {
    expect(() => scaffoldRule(name, tree)).toThrow(name);
  });
});

describe('a new language', () => {
  const written = new Map(scaffoldLanguage('vi', 'ms', tree).map(({ path, text }) => [path, text]));

  test('has the files of its neighbour and a phrase list', () => {
    expect([...written.keys()]).toEqual(['locales/vi/index.ts', 'locales/vi/messages.json', 'locales/vi/facts/ages.ts', 'corpus/facts/vi.json', 'locales/index.ts']);
    expect(written.get('locales/vi/facts/ages.ts')).toBe(tree.read('locales/ms/facts/ages.ts'));
  });

  test('is called by its own name', () => {
    expect(written.get('locales/vi/index.ts')).toMatch(/export const vi: LanguagePack = \{\n {2}language: 'vi',\n {2}name: 'Tiếng Việt',/);
  });

  test('is one of the languages', () => {
    const index = written.get('locales/index.ts');
    expect(index).toContain("import { vi } from './vi/index.js';\n");
    expect(index).toMatch(/, vi\];\n$/);
  });

  test('whose code is a word of the programming language has another name in it', () => {
    const index = scaffoldLanguage('is', 'ms', tree).find(({ path }) => path === 'locales/index.ts')?.text;
    expect(index).toContain("import { isPack } from './is/index.js';");
  });

  test.each([
    ['th', 'ms'],
    ['vi', 'xx'],
    ['Thai', 'ms'],
  ])('is not begun as %s from %s', (code, from) => {
    expect(() => scaffoldLanguage(code, from, tree)).toThrow();
  });
});
