import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.js';

/** What a command line printed and came to. */
interface Ran {
  status: number;
  out: string;
  err: string;
}

/** A folder with files to run the command line in. */
export interface Project {
  /** The folder itself, for other programs that are to run in it. */
  root: string;
  polyclause(...args: string[]): Promise<Ran>;
  /** The same in a folder below, on another day, with an environment, or with text piped into it; none of the machine's own is passed on. */
  with(around: { folder?: string; now?: string; env?: Record<string, string>; stdin?: string }): Project;
  write(name: string, content: string): void;
  read(name: string): string;
  remove(): void;
}

/** The day on which the command line runs where a test names no other. */
const TODAY = '2026-11-27';

export function createProject(files: Record<string, string>): Project {
  const root = mkdtempSync(join(tmpdir(), 'polyclause-'));
  const project = createView(root, root, TODAY, {});
  for (const [name, content] of Object.entries(files)) project.write(name, content);
  return project;
}

function createView(root: string, cwd: string, now: string, env: Record<string, string>, stdin?: string): Project {
  return {
    root,
    async polyclause(...args) {
      let [out, err] = ['', ''];
      const stdout = { columns: 100, write: (text: string) => (out += text) };
      const stderr = { write: (text: string) => (err += text) };
      const status = await run(args, { cwd, env, stdout, stderr, readStdin: async () => (stdin === undefined ? null : new TextEncoder().encode(stdin)), now: () => new Date(`${now}T12:00:00`) });
      return { status, out, err };
    },
    with: (around) => createView(root, join(root, around.folder ?? ''), around.now ?? now, around.env ?? env, around.stdin ?? stdin),
    write(name, content) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
