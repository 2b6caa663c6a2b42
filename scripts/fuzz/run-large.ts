import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForFuzz } from './bundle-for-fuzz.js';
import { type LargeFile, largeFiles } from './large-files.js';

/** MB that the child may have, of heap and of memory in all, and when it is given up: machines are shared, so seconds of the processor are told too. */
const HEAP = 512;
const SECONDS = 400;

interface Outcome {
  status: number | null;
  seconds: number;
  /** Seconds of the processor. */
  busy: number;
  /** In MB; NaN where the process died. */
  memory: number;
  said: string;
}

/** Runs `inspect` on each large file in a process of its own; the number of files that were not answered as they should. */
export async function runLarge(wanted: string | undefined): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'polyclause-large-'));
  const program = await bundleForFuzz('src/cli/main.ts');
  let wrong = 0;
  for (const file of largeFiles) {
    if (wanted && !`${file.what} ${file.name}`.includes(wanted)) continue;
    const path = join(folder, file.name);
    const bytes = file.make();
    writeFileSync(path, bytes);
    const outcome = await inspect(program, file.name, folder);
    rmSync(path);
    const fault = judge(file, outcome);
    if (fault) wrong += 1;
    const { status, seconds, busy, memory, said } = outcome;
    console.log(
      `${fault ? 'WRONG' : 'ok   '} ${file.what.padEnd(46)} ${(bytes.length / 1e6).toFixed(1).padStart(5)} MB  status ${status}  ${seconds.toFixed(1).padStart(5)} s, ${busy.toFixed(1)} s of the processor  ${memory.toFixed(0).padStart(4)} MB  ${fault ?? ''} ${said.slice(0, 160)}`,
    );
  }
  rmSync(folder, { recursive: true });
  return wrong;
}

/** What the process took is told by itself at its end, on a channel of its own. */
const TELL = `data:text/javascript,${encodeURIComponent(`import { writeSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeSync(3, maxRSS + ' ' + (userCPUTime + systemCPUTime)); });`)}`;

function inspect(program: string, name: string, cwd: string): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, '--import', TELL, program, 'inspect', name, '--format', 'json'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const heard = ['', ''];
  child.stdio[2]?.on('data', (chunk) => {
    heard[0] += chunk;
  });
  child.stdio[3]?.on('data', (chunk) => {
    heard[1] += chunk;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      clearTimeout(timer);
      const told = heard[1]! === '' ? [Number.NaN, Number.NaN] : heard[1]!.split(' ').map(Number);
      resolve({
        status,
        seconds: (performance.now() - start) / 1000,
        memory: told[0]! / 1024,
        busy: told[1]! / 1e6,
        said: heard[0]!.trim(),
      });
    });
  });
}

function judge({ answer }: LargeFile, { status, memory, said }: Outcome): string | null {
  if (status === null || Number.isNaN(memory)) return 'it crashed or did not end';
  if (memory > HEAP) return `it took more than ${HEAP} MB`;
  if (answer === 'read') return status < 2 ? null : 'it was not read';
  if (status !== 2 || !/^polyclause: [^\n]+$/.test(said)) return 'it was not refused in one line';
  return answer.test(said) ? null : 'the line says something else';
}
