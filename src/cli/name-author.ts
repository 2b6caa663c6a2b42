import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';

/**
 * Who decides: the author that git would record here, else the user of the machine. There need be no git.
 *
 * @returns `Name <address>`, or what there is of it
 * @throws OperationalError `nobody` where nothing tells
 */
export async function nameAuthor(io: Io): Promise<string> {
  const name = io.env.GIT_AUTHOR_NAME?.trim() || (await askGit('user.name', io));
  const email = io.env.GIT_AUTHOR_EMAIL?.trim() || (await askGit('user.email', io));
  const author = [name, email && `<${email}>`].filter(Boolean).join(' ') || userName(io);
  if (author) return author;
  throw new OperationalError('nobody', 'it cannot be told who you are; name yourself with --by');
}

/** '' where git, the folder's repository or the setting is missing: none of them is needed. */
function askGit(key: string, { cwd, env }: Io): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', ['config', '--get', key], { cwd, env: env as NodeJS.ProcessEnv, timeout: 5000 }, (error, stdout) =>
      resolve(error ? '' : stdout.trim()),
    );
  });
}

/** A container may run as a user that has no entry, which `userInfo` does not survive. */
function userName({ env }: Io): string {
  try {
    return userInfo().username;
  } catch {
    return env.USER || env.LOGNAME || env.USERNAME || '';
  }
}
