import type { StatusRow } from '../../report/status-table.js';
import type { Io } from '../io.js';
import { createProgress } from '../progress.js';
import { openObjects } from './read-objects.js';
import { type PolicyHistory, tracePolicy } from './trace-policy.js';
import { traceInWorkers } from './trace-in-workers.js';

/** From this many policies on it pays to start worker threads, each of which reads the language packs anew. */
const MANY = 24;

/** The rows of a status table, in the order of the policies. */
export async function tracePolicies(histories: readonly PolicyHistory[], io: Io): Promise<StatusRow[]> {
  if (io.self && histories.length >= MANY) return traceInWorkers(histories, io.self, io);
  const objects = openObjects(io);
  const progress = createProgress(io);
  try {
    const rows: StatusRow[] = [];
    for (const history of histories) {
      progress.step(history.canonical);
      rows.push(...(await tracePolicy(history, objects, io.cwd)).traced.map(({ row }) => row));
    }
    return rows;
  } finally {
    progress.done();
    objects.close();
  }
}
