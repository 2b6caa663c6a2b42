import { CommanderError } from 'commander';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';
import { describeFormats } from './options.js';
import { createProgram } from './program.js';

/**
 * Runs one command line.
 *
 * @param args without the names of node and of the script
 * @returns the exit status: 0 nothing at or above `--fail-on`, 1 something, 2 the command could not do its work
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    if (asksForHelp(args)) describeFormats(program, (await import('../report/formats-for.js')).formatsFor);
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof OperationalError)) throw error;
    io.stderr.write(`polyclause: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 2;
  }
}

/** Of one command, by its option or by `polyclause help check`. */
function asksForHelp(args: readonly string[]): boolean {
  return args.length > 1 && (args[0] === 'help' || args.includes('--help') || args.includes('-h'));
}
