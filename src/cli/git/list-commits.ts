import { OperationalError } from '../../errors.js';
import type { Repository } from './repository.js';

/** What a commit did to one file. */
interface FileChange {
  status: 'added' | 'deleted' | 'changed';
  /** Object names of the contents before and after; null where there are none. */
  before: string | null;
  after: string | null;
}

export interface Commit {
  id: string;
  /** The day of the commit, in its own time zone. */
  date: string;
  changes: Map<string, FileChange>;
}

/** More files than this are not named to git, which compares every name of the tree with each of them. */
const MOST_PATHS = 40;

/**
 * The commits that changed some files, newest first, in one walk of `git log`; of a merge only what is as in none of
 * its parents. Renames are not looked for here: `follow-file.ts` asks for them where a file begins.
 *
 * @param since a commit whose history is left out; null for all of it
 */
export async function listCommits({ git }: Repository, paths: readonly string[], since: string | null): Promise<Commit[]> {
  const range = since === null ? 'HEAD' : `${await resolveCommit(git, since)}..HEAD`;
  const output = await git([
    'log',
    '-c',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '-z',
    '--format=%H %cs',
    range,
    '--',
    ...(paths.length > MOST_PATHS ? [] : paths),
  ]);
  return parseLog(output.toString());
}

async function resolveCommit(git: Repository['git'], name: string): Promise<string> {
  try {
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).toString().trim();
  } catch (cause) {
    throw new OperationalError('unknown-commit', `--since ${name}: there is no such commit here; name a commit, a branch or a tag`, {
      cause,
    });
  }
}

const NOTHING = /^0+$/;

/** `<id> <date>`, and for each file `:modes objects status` (one `:` a parent) and its name, all with a NUL behind. */
export function parseLog(output: string): Commit[] {
  const commits: Commit[] = [];
  const tokens = output.split('\0').map((token) => token.replace(/^\n+/, ''));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const head = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d)$/.exec(token);
    if (head) commits.push({ id: head[1] as string, date: head[2] as string, changes: new Map() });
    if (!token.startsWith(':')) continue;
    const parents = /^:+/.exec(token)?.[0].length ?? 1;
    const fields = token.slice(parents).split(' ');
    const [before = '', after = ''] = [fields[parents + 1], fields[2 * parents + 1]];
    const letters = fields[2 * parents + 2] ?? '';
    const change: FileChange = {
      status: letters.startsWith('A') ? 'added' : letters.startsWith('D') ? 'deleted' : 'changed',
      before: NOTHING.test(before) ? null : before,
      after: NOTHING.test(after) ? null : after,
    };
    commits.at(-1)?.changes.set(tokens[++i] as string, change);
  }
  return commits;
}
