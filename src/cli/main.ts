#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { readAtMost } from './read-at-most.js';
import { run } from './run.js';
import { tuneEngine } from './tune-engine.js';

tuneEngine();

// A reader that has seen enough (`polyclause … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

let piped: Promise<Uint8Array | null> | undefined;

/** A program that is started without a terminal and without a pipe finds standard input empty at once. */
function readStdin(limit: number): Promise<Uint8Array | null> {
  piped ??= process.stdin.isTTY ? Promise.resolve(null) : readAtMost(process.stdin, limit);
  return piped;
}

if (isMainThread) {
  run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    readStdin,
    self: new URL(import.meta.url),
  }).then(
    (status) => {
      process.exitCode = status;
    },
    (bug: unknown) => {
      // A crash must not look like "findings" to a build, which is what Node's own status 1 would say.
      console.error(bug);
      process.exitCode = 2;
    },
  );
} else {
  void import('./git/serve-traces.js').then(({ serveTraces }) => serveTraces());
}
