import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundleForFuzz } from './bundle-for-fuzz.js';
import { createChance } from './chance.js';
import { timeFor } from './hold-to-promise.js';
import { makeInputs } from './make-input.js';
import { type Loader, type Seed, collectSeeds } from './seeds.js';

/** Different faults shown of one loader; the first lines tell most. */
const MOST_FAULTS = 10;

/**
 * Tries files on one loader in a thread of its own, so that one that never ends is found too.
 *
 * @returns how many different faults there were
 */
export async function fuzzLoader(loader: Loader, seed: number, seconds: number): Promise<number> {
  const seeds = await collectSeeds(loader);
  const kept = new Map<string, string>();
  const program = await bundleForFuzz('scripts/fuzz/answer.ts');
  let thread = startThread(program);
  const end = performance.now() + seconds * 1000;
  let tried = 0;
  for (const input of makeInputs(loader, seeds, createChance(seed))) {
    if (performance.now() > end || kept.size >= MOST_FAULTS) break;
    tried += 1;
    const fault = await ask(thread, loader, input);
    if (fault === null) continue;
    if (!fault.alive) {
      await thread.terminate();
      thread = startThread(program);
    }
    const kind = fault.text.replace(/\p{N}+|"[^"]*"/gu, '#').slice(0, 200);
    if (kept.has(kind)) continue;
    kept.set(kind, keep(loader, input));
    console.log(`${loader}: ${kept.get(kind)}\n    ${fault.text.split('\n').slice(0, 6).join('\n    ')}`);
  }
  await thread.terminate();
  console.log(`${loader}: ${tried} files tried, ${kept.size} faults`);
  return kept.size;
}

function startThread(program: string): Worker {
  return new Worker(program, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 512 } });
}

interface Fault {
  text: string;
  /** Whether the thread can be asked again. */
  alive: boolean;
}

function ask(thread: Worker, loader: Loader, input: Seed): Promise<Fault | null> {
  return new Promise((resolve) => {
    const settle = (fault: Fault | null): void => {
      clearTimeout(timer);
      thread.off('message', hear).off('error', die);
      resolve(fault);
    };
    const hear = (text: string | null): void => settle(text === null ? null : { text, alive: true });
    const die = (error: Error): void => settle({ text: `the thread died: ${error.stack ?? error}`, alive: false });
    const timer = setTimeout(() => settle({ text: 'it does not end', alive: false }), 3 * timeFor(input.bytes));
    thread.on('message', hear).on('error', die);
    thread.postMessage({ loader, input });
  });
}

function keep(loader: Loader, { name, bytes }: Seed): string {
  const folder = join(tmpdir(), 'polyclause-fuzz');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${loader}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}-${basename(name)}`);
  writeFileSync(path, bytes);
  return path;
}
