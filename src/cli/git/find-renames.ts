import type { Commit } from './list-commits.js';
import type { Repository } from './repository.js';

/** For a commit, the names of its files → the names that they had before. */
export type Renames = Map<string, Map<string, string>>;

/** Asks for the renames in some commits, all in one process: similar contents under another name, as git has it. */
export async function findRenames({ git }: Repository, commits: readonly Commit[]): Promise<Renames> {
  if (commits.length === 0) return new Map();
  const output = await git(
    ['diff-tree', '--stdin', '-r', '-M', '--diff-filter=R', '--name-status', '-z'],
    commits.map(({ id }) => `${id}\n`).join(''),
  );
  return parseRenames(output.toString());
}

/** Names that were changed in the index only: renamed, and not committed yet. */
export async function findStagedRenames({ git }: Repository): Promise<Map<string, string>> {
  const output = await git(['diff-index', '--cached', '-M', '--diff-filter=R', '--name-status', '-z', 'HEAD']);
  return parseRenames(`HEAD\0${output.toString()}`).get('HEAD') ?? new Map();
}

function parseRenames(output: string): Renames {
  const renames: Renames = new Map();
  const tokens = output.split('\0');
  let commit = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = (tokens[i] as string).trim();
    if (/^(?:[0-9a-f]{40,64}|HEAD)$/.test(token)) renames.set((commit = token), new Map());
    if (!/^R\d*$/.test(token)) continue;
    const [from, to] = [tokens[i + 1] as string, tokens[i + 2] as string];
    renames.get(commit)?.set(to, from);
    i += 2;
  }
  return renames;
}
