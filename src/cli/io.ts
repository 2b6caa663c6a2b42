/** A stream that the program writes to: `process.stdout`, or an array of strings in a test. */
interface Sink {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Everything that a command has of the world around it. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: Sink;
  stderr: Sink;
  /** What is piped into the program, read once, and no further than a little over `limit` bytes; null where a terminal is. */
  readStdin?(limit: number): Promise<Uint8Array | null>;
  /** The program itself, to be started again as a worker thread; without it all work is done in one thread. */
  self?: URL;
  /** The clock, where it is not the machine's. */
  now?(): Date;
}

/** https://no-color.org: any value that is not empty. */
export function wantsColor({ env, stdout }: Io): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
