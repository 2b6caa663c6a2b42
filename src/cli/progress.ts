import type { Io } from './io.js';

/** Says on the terminal what is being done, once it takes long. */
export interface Progress {
  step(what: string): void;
  done(): void;
}

/** Shorter work is over before anyone wonders. */
const PATIENCE = 1000;

/** On stderr and only where a person looks at it; the line is wiped when the work is done. */
export function createProgress({ stderr }: Io): Progress {
  const start = performance.now();
  let shown = false;
  const wipe = (): void => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    step(what) {
      if (!stderr.isTTY || performance.now() - start < PATIENCE) return;
      wipe();
      stderr.write(`${what} …`);
      shown = true;
    },
    done: wipe,
  };
}
