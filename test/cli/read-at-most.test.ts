import { describe, expect, test } from '@jest/globals';
import { readAtMost } from '../../src/cli/read-at-most.js';
import { run } from '../../src/cli/run.js';

describe('standard input', () => {
  async function* endless(chunk: number, told: { chunks: number; closed: boolean }): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        told.chunks += 1;
        yield new Uint8Array(chunk).fill(97);
      }
    } finally {
      told.closed = true;
    }
  }

  test.each([[100, 10, 11], [100, 64, 2], [0, 5, 1]])('of no end is read to the limit of %i by %i bytes, and closed', async (limit, chunk, chunks) => {
    const told = { chunks: 0, closed: false };
    expect((await readAtMost(endless(chunk, told), limit)).length).toBe(chunks * chunk);
    expect(told).toEqual({ chunks, closed: true });
  });

  test('that just fits is read whole', async () => {
    async function* two(): AsyncGenerator<Uint8Array> {
      yield* [new Uint8Array([1, 2]), new Uint8Array([3])];
    }
    expect([...(await readAtMost(two(), 3))]).toEqual([1, 2, 3]);
  });

  test('beyond the limit is refused in one line', async () => {
    let said = '';
    const told = { chunks: 0, closed: false };
    const io = { cwd: '.', env: {}, stdout: { write: () => true }, stderr: { write: (text: string) => (said += text) }, readStdin: (limit: number) => readAtMost(endless(1 << 20, told), limit) };
    expect(await run(['inspect', '-'], io)).toBe(2);
    expect(said).toMatch(/^polyclause: standard input: it has more bytes than the limit of 67108864; raise limits\.fileBytes[^\n]*\n$/);
    expect(told).toEqual({ chunks: 65, closed: true });
  });
});
