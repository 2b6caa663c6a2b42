/** Many short lists of integers in one block of memory: list n is `values` from `starts[n]` to `starts[n + 1]`. */
export interface IntLists {
  values: Int32Array;
  starts: Int32Array;
}

/** Twenty thousand clauses as twenty thousand typed arrays cost more in bookkeeping than in content. */
export interface IntListsBuilder {
  add(value: number): void;
  endList(): void;
  /** Values of the list begun but not ended. */
  openList(): Int32Array;
  build(): IntLists;
}

export function buildIntLists(expected: number): IntListsBuilder {
  let values = new Int32Array(Math.max(16, expected * 16));
  let count = 0;
  const starts = [0];
  return {
    add(value) {
      if (count === values.length) {
        const larger = new Int32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
    endList() {
      starts.push(count);
    },
    openList: () => values.subarray(starts[starts.length - 1], count),
    build: () => ({ values: values.slice(0, count), starts: Int32Array.from(starts) }),
  };
}

/** The values of one list, without copying them. */
export function listAt(lists: IntLists, index: number): Int32Array {
  return lists.values.subarray(lists.starts[index], lists.starts[index + 1]);
}

/** Keeps the values that pass, in every list. */
export function filterLists(lists: IntLists, keep: (value: number) => boolean): IntLists {
  const count = lists.starts.length - 1;
  const values = new Int32Array(lists.values.length);
  const starts = new Int32Array(count + 1);
  let size = 0;
  for (let list = 0; list < count; list++) {
    for (let k = lists.starts[list] as number; k < (lists.starts[list + 1] as number); k++) {
      const value = lists.values[k] as number;
      if (keep(value)) values[size++] = value;
    }
    starts[list + 1] = size;
  }
  return { values: values.slice(0, size), starts };
}
