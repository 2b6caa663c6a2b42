import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { OperationalError } from '../../errors.js';
import type { StatusRow } from '../../report/status-table.js';
import type { Io } from '../io.js';
import { createProgress } from '../progress.js';
import type { PolicyHistory } from './trace-policy.js';

/** What a worker is told, and what it answers: the rows of one policy, or why there are none. */
export interface Order {
  index: number;
  history: PolicyHistory;
}
export interface Answer {
  index: number;
  rows?: StatusRow[];
  fault?: { code: string; message: string };
}

/** More threads than this wait for one another's memory. */
const MOST_WORKERS = 4;

/** Megabytes for what lives shortly: parsing makes much of it, and to clear it away often takes a sixth of the time. */
const YOUNG = 96;

/**
 * Shares the policies out among threads, one at a time to whoever is free.
 *
 * @param self the program itself, which knows that it is started as a worker
 */
export function traceInWorkers(histories: readonly PolicyHistory[], self: URL, io: Io): Promise<StatusRow[][]> {
  const { cwd, env } = io;
  const count = Math.min(MOST_WORKERS, availableParallelism(), histories.length);
  const progress = createProgress(io);
  const rows: StatusRow[][] = [];
  let [next, done] = [0, 0];
  return new Promise((resolve, reject) => {
    const workers = Array.from(
      { length: count },
      () => new Worker(self, { workerData: { cwd, env: { ...env } }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }),
    );
    const stop = (): void => {
      progress.done();
      for (const worker of workers) void worker.terminate();
    };
    const fail = (error: Error): void => {
      stop();
      reject(error);
    };
    const give = (worker: Worker): void => {
      const index = next++;
      if (index < histories.length) worker.postMessage({ index, history: histories[index] } satisfies Partial<Order>);
    };
    for (const worker of workers) {
      worker.on('error', fail);
      worker.on('message', ({ index, rows: found, fault }: Answer) => {
        if (fault) return fail(new OperationalError(fault.code, fault.message));
        rows[index] = found ?? [];
        progress.step(histories[index]?.canonical ?? '');
        if (++done < histories.length) return give(worker);
        stop();
        resolve(rows);
      });
      give(worker);
    }
  });
}
