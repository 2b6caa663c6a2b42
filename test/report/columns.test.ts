import { describe, expect, test } from '@jest/globals';
import { fillLines, foldCells } from '../../src/report/text/columns.js';

describe('cells of a row', () => {
  const widths = [6, 5, 4];

  test.each([
    [20, ['ab      c      de']],
    [17, ['ab      c      de']],
    [16, ['ab      c', '        de']],
    [3, ['ab      c', '        de']],
  ])('in %i columns', (columns, lines) => {
    expect(foldCells(['ab', 'c', 'de'], widths, columns)).toEqual(lines);
  });

  test('of two stay together', () => {
    expect(foldCells(['ab', 'c'], widths, 3)).toEqual(['ab      c']);
  });
});

test.each([
  [20, ['one, two, three']],
  [10, ['one, two', 'three']],
  [3, ['one', 'two', 'three']],
])('parts in %i columns', (columns, lines) => {
  expect(fillLines(['one', 'two', 'three'], ', ', columns)).toEqual(lines);
  expect(fillLines([], ', ', columns)).toEqual([]);
});
