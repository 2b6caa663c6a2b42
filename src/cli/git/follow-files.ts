import { findRenames, findStagedRenames, type Renames } from './find-renames.js';
import { type Commit, listCommits } from './list-commits.js';
import type { Repository } from './repository.js';

/** A file as one commit left it. */
export interface FileVersion {
  /** Object name of its contents. */
  object: string;
  commit: string;
  date: string;
  /** What it was called then. */
  path: string;
}

/** Every generation of a rename is one more walk; a file that was renamed more often is followed no further. */
const MOST_RENAMES = 8;

/**
 * The committed versions of some files, newest first, through their renames; consecutive equal ones are one, with the
 * commit that brought it. With `since`, the last one is as that commit had the file.
 *
 * @returns for each path its versions; none where no commit has it
 */
export async function followFiles(
  repository: Repository,
  paths: readonly string[],
  since: string | null,
): Promise<Map<string, FileVersion[]>> {
  let commits = await listCommits(repository, paths, since);
  const known = new Set(paths);
  const staged = paths.every((path) => commits.some(({ changes }) => changes.has(path)))
    ? new Map<string, string>()
    : await findStagedRenames(repository);
  const renames: Renames = new Map();
  let fresh = [...staged].flatMap(([to, from]) => (known.has(to) ? [from] : []));
  let beginnings = paths;
  for (let generation = 0; generation < MOST_RENAMES; generation++) {
    const asked = commits.filter(({ id, changes }) => !renames.has(id) && beginnings.some((path) => changes.get(path)?.status === 'added'));
    for (const commit of asked) renames.set(commit.id, new Map());
    for (const [commit, names] of await findRenames(repository, asked)) renames.set(commit, names);
    fresh.push(
      ...asked.flatMap(({ id }) => [...(renames.get(id) ?? [])].flatMap(([to, from]) => (known.has(to) && !known.has(from) ? [from] : []))),
    );
    if (fresh.length === 0) break;
    for (const path of fresh) known.add(path);
    commits = await listCommits(repository, [...known], since);
    beginnings = fresh;
    fresh = [];
  }
  return new Map(paths.map((path) => [path, followFile(staged.get(path) ?? path, commits, renames)]));
}

function followFile(path: string, commits: readonly Commit[], renames: Renames): FileVersion[] {
  const versions: FileVersion[] = [];
  let name = path;
  let before: FileVersion | null = null;
  for (const { id, date, changes } of commits) {
    const change = changes.get(name);
    if (!change) continue;
    if (change.after !== null) {
      const version = { object: change.after, commit: id, date, path: name };
      // Of equal versions the older commit is the one that brought it.
      if (versions.at(-1)?.object === change.after) versions[versions.length - 1] = version;
      else versions.push(version);
    }
    const source = change.status === 'added' ? renames.get(id)?.get(name) : undefined;
    const object = source === undefined ? change.before : (changes.get(source)?.before ?? null);
    name = source ?? name;
    before = object === null ? null : { object, commit: `${id}^`, date, path: name };
  }
  // History that was cut off by `--since`: the oldest commit in it still says what was there before.
  if (before && versions.at(-1)?.object !== before.object) versions.push(before);
  return versions;
}
