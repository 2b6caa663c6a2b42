import { serialize } from 'node:v8';
import { expect, test } from '@jest/globals';
import { narrow } from '../../src/text/narrow.js';

/** Whether the engine keeps a string with two bytes a character: its serialised form says so. */
const isWide = (text: string): boolean => serialize(text).subarray(2, 4).includes('c'.charCodeAt(0));

const wide = '“Données à supprimer” \u0000 "\\ en trente jours';

test('a piece of a wider text becomes narrow and stays the same', () => {
  const piece = wide.slice(1, 20);
  expect(isWide(piece)).toBe(true);
  expect(narrow(piece)).toBe(piece);
  expect(isWide(narrow(piece))).toBe(false);
});

test.each([wide, '', 'é', 'ข้อมูล', '"\\\n\u0000\u007f\u00ad\u00ff'])('%j stays as it is', (text) => {
  expect(narrow(text)).toBe(text);
});
