import { extname } from 'node:path';
import type { Message } from '../../contract/finding.js';
import type { Policy } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import { type LoadOptions, loadPolicy } from '../../load/load-policy.js';
import type { HistoryPoint } from '../../report/status-table.js';
import { compareVersions } from '../../revise/compare-versions.js';
import type { VersionList } from '../../revise/find-followed.js';
import type { VersionDiff } from '../../revise/version-diff.js';
import type { FileVersion } from './follow-files.js';
import { isObject } from './object-name.js';
import type { ObjectReader } from './read-objects.js';

/** The versions of one canonical text: the file as it is now, then what was committed, newest first. */
export interface Versions extends VersionList {
  load(version: number): Promise<Policy>;
  point(version: number): HistoryPoint;
  /** What is odd about the history of this file. */
  remarks: Message[];
}

export interface VersionSource {
  file: string;
  bytes: Uint8Array;
  committed: readonly FileVersion[];
  options: Pick<LoadOptions, 'language' | 'format' | 'limits'>;
}

/** The marker of Git LFS, which keeps the contents elsewhere. */
const POINTER = 'version https://git-lfs.github.com/spec/';

/** Every version is read once and every pair compared once, however many translations ask. */
export function openVersions({ file, bytes, committed, options }: VersionSource, objects: ObjectReader): Versions {
  const isCommitted = committed[0] !== undefined && isObject(committed[0].object, bytes);
  const older = isCommitted ? committed.slice(1) : committed;
  const remarks: Message[] = [];
  const say = (key: string, args: Message['args'] = {}): void => void remarks.push({ key: `status.remarks.${key}`, args });
  if (committed.length === 0) say('untracked', { file });
  else if (!isCommitted) say('uncommitted', { file });
  const renamed = committed.find(({ path }) => path !== committed[0]?.path);
  if (renamed) say('renamed', { file, older: renamed.path });

  const policies = new Map<number, Promise<Policy>>();
  const diffs = new Map<string, Promise<VersionDiff>>();
  const newest = once(policies, 0, () => loadPolicy(bytes, { ...options, name: file }));
  return { count: older.length + 1, remarks, load, compare, point };

  function point(version: number): HistoryPoint {
    const { commit = null, date = null } =
      version === 0 ? (isCommitted ? (committed[0] as FileVersion) : {}) : (older[version - 1] as FileVersion);
    return { commit, date };
  }

  function load(version: number): Promise<Policy> {
    return once(policies, version, () => loadOlder(version));
  }

  function compare(from: number, to: number): Promise<VersionDiff> {
    return once(diffs, `${from} ${to}`, async () => {
      const [before, after] = [await load(from), await load(to)];
      return compareVersions(before, after);
    });
  }

  /** A version that cannot be read says what the one after it says, so that the search goes over it. */
  async function loadOlder(version: number): Promise<Policy> {
    const { object, commit, path } = older[version - 1] as FileVersion;
    const { name, language, provenance } = await newest;
    const format = extname(path) === extname(name) ? { format: provenance.format.value } : {};
    try {
      const content = await objects.read(object);
      if (Buffer.from(content.subarray(0, POINTER.length)).toString('latin1') === POINTER) {
        throw new OperationalError('lfs', 'its contents are in Git LFS');
      }
      return {
        ...(await loadPolicy(content, { limits: options.limits ?? {}, ...format, language, name: path })),
        name: `${path}@${shorten(commit)}`,
      };
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      say('unreadable', { file: path, commit: shorten(commit), why: error.message.replace(/^[^:]*: |; .*$/g, '') });
      return load(version - 1);
    }
  }
}

/** As git shortens object names, where they are any. */
function shorten(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}

function once<K, T>(known: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
  let made = known.get(key);
  if (!made) known.set(key, (made = make()));
  return made;
}
