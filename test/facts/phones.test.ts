import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

test.each([
  ['Le numéro d’urgence européen est le 112.', ['112']],
  ['Le numéro d’urgence à composer dans toute l’Europe est le 112.', ['112']],
  ['Le numéro d’urgence est le 15.', ['15']],
  ['Le numéro gratuit de la hotline est le 3939.', ['3939']],
  ['Le numéro de la salle est le 112.', []],
  ['Le numéro d’urgence est affiché au 2e étage.', []],
])('%s', (text, expected) => {
  expect(readFacts(text, 'fr').filter(({ kind }) => kind === 'phone').map(({ value }) => value)).toEqual(expected);
});

test.each(['ms', 'en', 'fr', 'th'])('the figure of a product’s name counts nothing: %s', (language) => {
  expect(readFacts('Microsoft 365 Business', language).filter(({ kind }) => kind === 'count')).toEqual([]);
});
