import { parentPort, workerData } from 'node:worker_threads';
import { OperationalError } from '../../errors.js';
import type { Io } from '../io.js';
import { openObjects } from './read-objects.js';
import type { Answer, Order } from './trace-in-workers.js';
import { tracePolicy } from './trace-policy.js';

/** The work of one thread: traces the policies that it is given until it is stopped. */
export function serveTraces(): void {
  const { cwd, env } = workerData as Pick<Io, 'cwd' | 'env'>;
  const objects = openObjects({ cwd, env });
  parentPort?.on('message', async ({ index, history }: Order) => {
    parentPort?.postMessage(await trace(index, history));
  });

  async function trace(index: number, history: Order['history']): Promise<Answer> {
    try {
      const { traced } = await tracePolicy(history, objects, cwd);
      return { index, rows: traced.map(({ row }) => row) };
    } catch (error) {
      if (error instanceof OperationalError) return { index, fault: { code: error.code, message: error.message } };
      throw error;
    }
  }
}
