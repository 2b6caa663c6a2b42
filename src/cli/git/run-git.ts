import { spawn } from 'node:child_process';
import { OperationalError } from '../../errors.js';
import type { Io } from '../io.js';

/** Runs git in a folder; arguments in, what it prints out. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/** How git is always called: no pager, names as they are, its messages in English, no lock and no question. */
export const GIT_OPTIONS = ['--no-pager', '--literal-pathspecs', '-c', 'core.quotepath=false'] as const;

export function gitEnvironment(env: Io['env']): Record<string, string | undefined> {
  return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

/** @throws OperationalError `no-git`, `no-repository`, or `git-failed` with the first line of what git says */
export function runGitIn(cwd: string, env: Io['env']): Git {
  return (args, input) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...GIT_OPTIONS, ...args], { cwd, env: gitEnvironment(env), stdio: ['pipe', 'pipe', 'pipe'] });
      const [out, complaints]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (part: Buffer) => out.push(part));
      child.stderr.on('data', (part: Buffer) => complaints.push(part));
      child.on('error', (error) => reject(explainMissing(error)));
      child.on('close', (status) =>
        status === 0 ? resolve(Buffer.concat(out)) : reject(explainFailure(Buffer.concat(complaints).toString(), args)),
      );
      // A git that has read enough closes its end; its status says whether that was right.
      child.stdin.on('error', () => {});
      child.stdin.end(input ?? '');
    });
}

export function explainMissing(cause: Error): OperationalError {
  return new OperationalError('no-git', 'git cannot be run; install it, or give both versions with --from and --to', { cause });
}

function explainFailure(complaint: string, args: readonly string[]): OperationalError {
  const line =
    complaint
      .split('\n')
      .find((each) => each.trim() !== '')
      ?.replace(/^fatal: /, '') ?? `git ${args[0]} failed`;
  if (/not a git repository|must be run in a work tree/.test(line)) {
    return new OperationalError(
      'no-repository',
      'this folder is in no git repository; go to one, or give both versions with --from and --to',
    );
  }
  return new OperationalError('git-failed', `git says: ${line}`);
}
