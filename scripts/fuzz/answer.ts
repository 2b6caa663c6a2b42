import { parentPort } from 'node:worker_threads';
import { holdToPromise } from './hold-to-promise.js';
import type { Loader, Seed } from './seeds.js';

// The thread of `fuzz-loader`: one file in, what is wrong with the outcome out.
parentPort?.on('message', async ({ loader, input }: { loader: Loader; input: Seed }) => {
  parentPort?.postMessage(await holdToPromise(loader, input));
});
