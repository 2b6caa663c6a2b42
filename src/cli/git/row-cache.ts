import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { StatusRow } from '../../report/status-table.js';
import { version } from '../../version.js';
import { readBytes } from '../read-input.js';
import type { PolicyHistory } from './trace-policy.js';

/** What was found for a policy before, kept in the folder of git: it is the same as long as every text is. */
export interface RowCache {
  get(key: string): StatusRow[] | undefined;
  /** Keeps what this run found or used, and nothing else. */
  save(rows: ReadonlyMap<string, StatusRow[]>): Promise<void>;
}

/** @param file null to keep and to know nothing */
export async function openRowCache(file: string | null): Promise<RowCache> {
  const known = file === null ? {} : await readKnown(file);
  return {
    get: (key) => known[key],
    async save(rows) {
      if (file === null) return;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(Object.fromEntries(rows)));
      } catch {
        // A repository that cannot be written to is read again the next time.
      }
    },
  };
}

/** Whatever is not what `save` wrote is as good as nothing. */
async function readKnown(file: string): Promise<Record<string, StatusRow[]>> {
  try {
    const data: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof data === 'object' && data !== null && Object.values(data).every((rows) => Array.isArray(rows))
      ? (data as Record<string, StatusRow[]>)
      : {};
  } catch {
    return {};
  }
}

/** Everything that the rows of a policy depend on: the program, the history, and the files as they are. */
export async function keyOf(history: PolicyHistory, cwd: string): Promise<string> {
  const hash = createHash('sha256').update(`${version}\0${JSON.stringify(history)}`);
  for (const name of [history.canonical, ...history.translations]) {
    const bytes = await readBytes(name, cwd);
    hash.update(`\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

export async function locateRowCache(git: (args: readonly string[]) => Promise<Buffer>, top: string): Promise<string> {
  return resolve(top, (await git(['rev-parse', '--git-path', 'polyclause-status.json'])).toString().trim());
}
