import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { OperationalError } from '../../errors.js';
import type { Io } from '../io.js';
import { type Git, runGitIn } from './run-git.js';

export interface Repository {
  /** Runs git in the top folder. */
  git: Git;
  /** Its name in the file system. */
  top: string;
  /** A clone without the whole history: what was before its first commit is not known. */
  isShallow: boolean;
  /** What a file of the working folder is called in the repository. */
  pathOf(file: string): string;
}

/** @throws OperationalError `no-repository`, `no-history` for one without a commit, and what `runGitIn` throws */
export async function openRepository({ cwd, env }: Io): Promise<Repository> {
  const [prefix = '', up = '', shallow] = (
    await runGitIn(cwd, env)(['rev-parse', '--show-prefix', '--show-cdup', '--is-shallow-repository'])
  )
    .toString()
    .split('\n');
  // From its top folder, so that names are the same in what git is asked and what it answers.
  const top = resolve(cwd, up);
  const git = runGitIn(top, env);
  try {
    await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  } catch (cause) {
    throw new OperationalError(
      'no-history',
      'this git repository has no commit yet; commit the policies, or give both versions with --from and --to',
      { cause },
    );
  }
  return {
    git,
    top,
    isShallow: shallow === 'true',
    pathOf(file) {
      const own = isAbsolute(file) ? relative(cwd, file) : file;
      const path = posix.normalize(prefix + own.split(sep).join('/'));
      if (path.startsWith('../')) {
        throw new OperationalError(
          'outside-repository',
          `${file}: it is outside of this git repository; run polyclause in its own, or give both versions with --from and --to`,
        );
      }
      return path;
    },
  };
}
