import { expect, test } from '@jest/globals';
import { loadPolicy } from '../../src/index.js';
import { rootName } from '../../src/load/xml/root-name.js';

test.each([
  ['<?xml version="1.0"?>\n<เอกสาร><tmx version="1.4"/></เอกสาร>', 'เอกสาร'],
  ['<é:règles><tmx version="1.4"/></é:règles>', 'règles'],
  ['<?xml version="1.0"?>\n<x:tmx version="1.4"/>', 'tmx'],
])('the first element of %j is %s', (text, name) => {
  expect(rootName(text)).toBe(name);
});

test.each(['fn-1', 'user-content-fn-référence', 'fn:หมายเหตุ', 'footnote-nota'])('a footnote may be called %s', async (id) => {
  const { clauses } = await loadPolicy(`<h1>Rules</h1><p>Keep the gate shut.</p><ol><li id="${id}">Since the spring.</li></ol>`, { language: 'en', format: 'html' });
  expect(clauses.at(-1)).toMatchObject({ kind: 'paragraph', text: 'Since the spring.' });
});
