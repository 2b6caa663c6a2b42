import { Command } from 'commander';
import { version } from '../version.js';
import { defineAlign } from './commands/align.js';
import { defineChangelog } from './commands/changelog.js';
import { defineCheck } from './commands/check.js';
import { defineDiff } from './commands/diff.js';
import { defineImpact } from './commands/impact.js';
import { defineInspect } from './commands/inspect.js';
import { defineRules } from './commands/rules.js';
import { defineSnapshot } from './commands/snapshot.js';
import { defineStatus } from './commands/status.js';
import { defineWaive } from './commands/waive.js';
import type { Io } from './io.js';

/** Where a command puts its exit status. */
export type Finish = (status: number) => void;

/** Adds one command to the program. What a command needs beyond its options it imports when it runs. */
export type DefineCommand = (program: Command, io: Io, finish: Finish) => void;

/** Every command; a new one is its own file and a line here. */
const commands: readonly DefineCommand[] = [
  defineInspect,
  defineAlign,
  defineCheck,
  defineDiff,
  defineImpact,
  defineStatus,
  defineChangelog,
  defineRules,
  defineWaive,
  defineSnapshot,
];

const ENDING = `
polyclause <command> --help shows what it takes, and an example.

Exit status: 0 nothing at or above --fail-on, 1 something,
2 the command could not do its work.`;

export function createProgram(io: Io, finish: Finish): Command {
  const program = new Command('polyclause')
    .description('Lines up the clauses of translated policies and says where they no longer state the same thing.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(
          `polyclause: ${text
            .replace(/^error: /, '')
            .trim()
            .replace(/\.$/, '')}; see polyclause --help\n`,
        ),
    })
    // Names alone: with all that each command takes, the lines are too long for a terminal.
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .addHelpText('after', ENDING);
  for (const define of commands) define(program, io, finish);
  return program;
}
