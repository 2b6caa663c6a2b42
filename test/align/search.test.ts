import { describe, expect, it } from '@jest/globals';
import { wholeLattice, widenPath } from '../../src/align/corridor.js';
import { findAnchors } from '../../src/align/find-anchors.js';
import { findRoughPath, HUGE } from '../../src/align/find-rough-path.js';
import { markMoved } from '../../src/align/mark-moved.js';
import { sortLinks } from '../../src/align/sort-links.js';

describe('a corridor', () => {
  it('holds both corners and never steps back', () => {
    const { low, high, offset } = widenPath([[0, 0], [2, 6], [5, 7]], 5, 9, 1);
    expect([low[0], high[5]]).toEqual([0, 9]);
    for (let row = 1; row <= 5; row++) {
      expect((low[row] ?? 0) >= (low[row - 1] ?? 0) && (high[row] ?? 0) >= (high[row - 1] ?? 0)).toBe(true);
      expect((low[row] ?? 0) <= (high[row - 1] ?? 0)).toBe(true);
    }
    expect(offset[6]).toBe([...low.keys()].reduce((sum, row) => sum + (high[row] ?? 0) - (low[row] ?? 0) + 1, 0));
  });

  it('may be the whole lattice', () => {
    expect(wholeLattice(3, 4).offset[4]).toBe(20);
  });
});

describe('findRoughPath', () => {
  it('looks at a hundred pairs a row where there are too many clauses for a policy', () => {
    const rows = HUGE + 1;
    let [looks, marked] = [0, 0];
    const scorer = {
      mark: (row: number) => {
        marked = row;
        return true;
      },
      against: (column: number) => {
        looks++;
        return column === marked ? 3 : -6;
      },
    };
    // An anchor in 900 rows: what lies between would be searched whole in a policy.
    const vote = () => Array.from({ length: rows }, (_, row) => (row % 900 === 0 ? [{ column: row, weight: 10 }] : []));
    const path = findRoughPath(scorer, rows, rows, vote);
    expect(looks / rows).toBeLessThan(130);
    expect(path.every(([row, column]) => row === column)).toBe(true);
  });
});

describe('findAnchors', () => {
  it('keeps the heaviest chain of clear mutual partners', () => {
    const votes = Array.from({ length: 100 }, (_, row) => [{ column: row, weight: 10 }]);
    votes[50] = [{ column: 3, weight: 12 }];
    const anchors = findAnchors(votes);
    expect(anchors.length).toBeGreaterThanOrEqual(4);
    expect(anchors.every(({ row, column }) => row === column)).toBe(true);
  });

  it('trusts nothing that has two equal partners', () => {
    expect(findAnchors([[{ column: 0, weight: 9 }, { column: 5, weight: 9 }]])).toEqual([]);
  });
});

describe('markMoved', () => {
  it('marks what crosses the order, not what was merely found late', () => {
    const link = (a: number, b: number, apart: boolean) => ({ canonical: [a], translation: [b], apart });
    const marked = markMoved([link(0, 0, false), link(1, 1, true), link(2, 5, true), link(3, 3, false)]);
    expect(marked.map(({ moved }) => moved)).toEqual([false, false, true, false]);
  });
});

describe('sortLinks', () => {
  it('puts an added clause behind the link of the clause before it', () => {
    const links = [
      { canonical: [], translation: [1] },
      { canonical: [1], translation: [2] },
      { canonical: [0], translation: [0] },
    ];
    expect(sortLinks(links).map(({ translation }) => translation[0])).toEqual([0, 1, 2]);
  });
});
