import { expect, test } from '@jest/globals';
import { aheadOfCommonEra } from '../../src/facts/eras.js';

test.each([
  [2562, 2019],
  [2401, 1858],
  [2400, 2400],
  [2019, 2019],
])('%i is %i', (year, common) => expect(year - aheadOfCommonEra(year)).toBe(common));
