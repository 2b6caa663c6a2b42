import type { StatusRow } from '../../report/status-table.js';
import type { Io } from '../io.js';
import { createProgress } from '../progress.js';
import { openObjects } from './read-objects.js';
import { keyOf, openRowCache } from './row-cache.js';
import { type PolicyHistory, tracePolicy } from './trace-policy.js';
import { traceInWorkers } from './trace-in-workers.js';

/** From this many policies on it pays to start worker threads, each of which reads the language packs anew. */
const MANY = 24;

/**
 * The rows of a status table, in the order of the policies.
 *
 * @param cacheFile where the rows of policies are kept whose texts are what they were; null for nowhere
 */
export async function tracePolicies(histories: readonly PolicyHistory[], cacheFile: string | null, io: Io): Promise<StatusRow[]> {
  const cache = await openRowCache(cacheFile);
  const keys = await Promise.all(histories.map((history) => keyOf(history, io.cwd)));
  const rows = new Map(keys.flatMap((key) => (cache.get(key) ? [[key, cache.get(key) as StatusRow[]] as const] : [])));
  const open = histories.map((history, i) => ({ history, key: keys[i] as string })).filter(({ key }) => !rows.has(key));
  const traced = await traceEach(
    open.map(({ history }) => history),
    io,
  );
  for (const [i, { key }] of open.entries()) rows.set(key, traced[i] as StatusRow[]);
  if (open.length > 0) await cache.save(rows);
  return keys.flatMap((key) => rows.get(key) ?? []);
}

async function traceEach(histories: readonly PolicyHistory[], io: Io): Promise<StatusRow[][]> {
  if (histories.length === 0) return [];
  if (io.self && histories.length >= MANY) return traceInWorkers(histories, io.self, io);
  const objects = openObjects(io);
  const progress = createProgress(io);
  try {
    const rows: StatusRow[][] = [];
    for (const history of histories) {
      progress.step(history.canonical);
      rows.push((await tracePolicy(history, objects, io.cwd)).traced.map(({ row }) => row));
    }
    return rows;
  } finally {
    progress.done();
    objects.close();
  }
}
