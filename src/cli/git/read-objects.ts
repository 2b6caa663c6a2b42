import { spawn } from 'node:child_process';
import { OperationalError } from '../../errors.js';
import type { Io } from '../io.js';
import { explainMissing, GIT_OPTIONS, gitEnvironment } from './run-git.js';

/** Reads contents out of the repository, all through one `git cat-file --batch`. */
export interface ObjectReader {
  read(object: string): Promise<Uint8Array>;
  close(): void;
}

interface Waiting {
  resolve(content: Uint8Array): void;
  reject(error: Error): void;
}

export function openObjects({ cwd, env }: Pick<Io, 'cwd' | 'env'>): ObjectReader {
  const child = spawn('git', [...GIT_OPTIONS, 'cat-file', '--batch'], { cwd, env: gitEnvironment(env), stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: Waiting[] = [];
  let [parts, size]: [Buffer[], number] = [[], 0];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.on('error', (error) => fail(explainMissing(error)));
  child.on('close', () => fail(new OperationalError('git-failed', 'git ended before it gave every version; run git fsck')));
  child.stdin.on('error', () => {});
  child.stdout.on('data', (part: Buffer) => {
    parts.push(part);
    size += part.length;
    for (let answer = takeAnswer(); answer; answer = takeAnswer()) answer();
  });

  /** `<object> blob <size>`, a line break, the contents, a line break; or `<object> missing`. */
  function takeAnswer(): (() => void) | null {
    if (size === 0) return null;
    const buffer = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts, size);
    parts = [buffer];
    const end = buffer.indexOf(10);
    if (end < 0) return null;
    const [object, type, length] = buffer.toString('latin1', 0, end).split(' ');
    const next = type === 'blob' ? end + 1 + Number(length) + 1 : end + 1;
    if (size < next) return null;
    const content = buffer.subarray(end + 1, next - 1);
    parts = [buffer.subarray(next)];
    size -= next;
    const { resolve, reject } = waiting.shift() as Waiting;
    return () =>
      type === 'blob'
        ? resolve(new Uint8Array(content))
        : reject(new OperationalError('git-failed', `git has no content ${object}; run git fetch`));
  }

  return {
    read: (object) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${object}\n`);
      }),
    close: () => child.stdin.end(),
  };
}
