import { expect, test } from '@jest/globals';
import { packs } from '../../src/packs.js';
import { linesOf, things, vague } from '../../src/scope/parties.js';

const known = new Set(packs.flatMap(({ concepts }) => Object.keys(concepts)));

test.each([['parties', [...linesOf.keys()]], ['vague', [...vague]], ['things', [...things]]])('%s are concepts that the glossary has', (_, ids) => {
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test('a thing is no party', () => {
  expect([...things].filter((id) => linesOf.has(id))).toEqual([]);
});
