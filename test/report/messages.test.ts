import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { MessageCatalogue } from '../../src/contract/language-pack.js';
import { factKinds } from '../../src/contract/fact.js';
import { packs } from '../../src/packs.js';
import { phrasebookFor } from '../../src/report/phrasebook.js';
import { rules } from '../../src/rules/index.js';

/** Every message of a catalogue under its whole key. */
function flatten(catalogue: MessageCatalogue, prefix = ''): [key: string, message: string][] {
  return Object.entries(catalogue).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`)));
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const slots = (message: string): string => [...new Set(message.match(/\{\{.*?\}\}/g) ?? [])].sort().join(' ');

/** Key without plural → the slots of its messages; `{{n}}` may be left out where the plural says the number. */
function shape(catalogue: MessageCatalogue): Record<string, string> {
  return Object.fromEntries(flatten(catalogue).map(([key, message]) => (PLURAL.test(key) ? [key.replace(PLURAL, ''), 'plural'] : [key, slots(message)])));
}

const catalogues = packs.map(({ language, messages }) => ({ language, messages }));
const english = catalogues.find(({ language }) => language === 'en')?.messages as MessageCatalogue;

describe.each(catalogues)('messages in $language', ({ language, messages }) => {
  test('have the keys and slots of the English ones', () => {
    expect(shape(messages)).toEqual(shape(english));
  });

  test('have every plural of the language and no other', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const found = new Map<string, string[]>();
    for (const [key] of flatten(messages)) {
      if (PLURAL.test(key)) found.set(key.replace(PLURAL, ''), [...(found.get(key.replace(PLURAL, '')) ?? []), key.slice(key.lastIndexOf('_') + 1)]);
    }
    for (const [key, categories] of found) expect([key, ...categories.toSorted()]).toEqual([key, ...wanted]);
  });

  test('are never empty, and only the slots are in braces', () => {
    const odd = flatten(messages).filter(([, message]) => message.trim() === '' || message !== message.normalize('NFC') || /[{}]/.test(message.replace(/\{\{[a-zA-Z]+\}\}/g, '')));
    expect(odd).toEqual([]);
  });
});

describe('what the code asks for is there', () => {
  const keys = new Set(flatten(english).map(([key]) => key));

  test('a summary for every rule, in English the rule’s own', () => {
    const { say } = phrasebookFor('en', packs);
    expect(rules.map(({ id }) => say(`rules.${id}`))).toEqual(rules.map(({ summary }) => summary));
  });

  test('a name for every kind of fact', () => {
    expect(factKinds.filter((kind) => !keys.has(`kinds.${kind}`))).toEqual([]);
  });

  test('every message that a rule names', () => {
    const folder = new URL('../../src/rules/', import.meta.url);
    const named = readdirSync(folder).flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/key: '([a-z-]+\.[a-z-]+)'/g)].map((match) => match[1] as string));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });
});

describe('arguments', () => {
  const { message } = phrasebookFor('en', packs);

  test('are put in as they are, never read as templates', () => {
    const args = { kind: 'placeholder', expected: '{{actual}} $t(kinds.age) <b>$&</b>', actual: '{{name}}' };
    expect(message({ key: 'drift.differs', args })).toBe('Placeholder: the canonical version says {{actual}} $t(kinds.age) <b>$&</b>, the translation {{name}}');
  });

  test('values are written in the language of the reader', () => {
    const drift = { key: 'drift.bound', args: { kind: 'age', expected: { kind: 'age', value: '[0,13)' }, actual: { kind: 'age', value: '[0,13]' } } };
    expect(message(drift)).toBe('Age limit: the canonical version says under 13, the translation 13 or under (the figure agrees, the bound differs)');
    expect(phrasebookFor('th', packs).message(drift)).toBe('เกณฑ์อายุ: ฉบับหลักระบุ ต่ำกว่า 13 ปี แต่ฉบับแปลระบุ 13 ปีหรือต่ำกว่า (ตัวเลขตรงกันแต่ขอบเขตต่างกัน)');
  });

  test('a locale without a pack is refused, a region of its own is kept', () => {
    expect(() => phrasebookFor('de', packs)).toThrow(RangeError);
    expect(() => phrasebookFor('not a locale', packs)).toThrow(RangeError);
    expect(phrasebookFor('fr-CA', packs).value('money', 'CAD 12.5').replace(/\s/g, ' ')).toBe('12,50 $');
  });
});
