import { type Command, Option } from 'commander';
import { severities } from '../contract/finding.js';
import type { Revisions } from '../load/block.js';
import type { ResultKind } from '../report/results.js';

/** Options that every command takes. */
export interface CommonOptions {
  format?: string;
  output?: string;
  language?: string;
  inputFormat?: string;
  encoding?: string;
  name?: string;
  canonical?: string;
  revisions?: Revisions;
  uiLanguage?: string;
  failOn?: FailOn;
}

/** Options of commands that line clauses up. */
export interface EvidenceOptions {
  pins?: string;
  glossary?: string[];
}

export function addEvidenceOptions(command: Command): Command {
  const collect = (file: string, before: string[] = []): string[] => [...before, file];
  return command
    .option('--pins <file>', 'file of clauses that were linked by hand (default: privacy.th.pins.yaml beside privacy.th.md)')
    .option('--glossary <file>', 'your terms and what they are called: TBX, TMX, CSV or JSON; may be given several times', collect);
}

/** Options of commands whose findings may have been accepted. */
export function addDecisionOptions(command: Command): Command {
  return command
    .option('--waivers <file>', 'file of waivers (default: polyclause.waivers.json)')
    .option('--show-waived', 'report accepted findings as well, with the reason');
}

export const failOnLevels = [...severities, 'never'] as const;
export type FailOn = (typeof failOnLevels)[number];

const revisionChoices: readonly Revisions[] = ['accept', 'reject', 'refuse'];

/** `--format` of a command. Which formats there are the reporters know, and these are loaded for help alone. */
class FormatOption extends Option {
  constructor(readonly result: ResultKind | null) {
    super('--format <name>', 'report format (default: text)');
  }
}

/** Puts into the help of every command the formats that can show what it reports. */
export function describeFormats(program: Command, formatsFor: (result: ResultKind) => string[]): void {
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  for (const option of program.commands.flatMap(({ options }) => options)) {
    if (option instanceof FormatOption && option.result) {
      option.description = `report format: ${list.format(formatsFor(option.result))} (default: text)`;
    }
  }
}

interface CommandTraits {
  /** What the command reports; null where it reports nothing that has a format. */
  result: ResultKind | null;
  /** Whether it reads documents. */
  reads: boolean;
  /** Whether findings make its exit status 1. */
  fails: boolean;
}

/**
 * Adds the options that are the same everywhere. Those that mean nothing to a command are taken and not shown in its
 * help, so that one set of options fits every command of a script.
 */
export function addCommonOptions(command: Command, { result, reads, fails }: CommandTraits): Command {
  const shown = (option: Option, show: boolean): Option => (show ? option : option.hideHelp());
  return command
    .addOption(shown(new FormatOption(result), result !== null))
    .option('--output <file>', 'write the report to a file')
    .option('--ui-language <code>', 'language of the report, such as th (default: English)')
    .addOption(shown(new Option('--language <codes>', 'languages of the files in their order, such as en,ms'), reads))
    .addOption(shown(new Option('--input-format <name>', 'format of the files: html, xml, markdown, text, docx or pdf'), reads))
    .addOption(shown(new Option('--name <file>', 'what the document on standard input (-) is called, such as privacy.th.md'), reads))
    .addOption(shown(new Option('--encoding <name>', 'encoding of the files, such as windows-874, where it is told wrongly'), reads))
    .addOption(
      shown(
        new Option(
          '--revisions <what>',
          'tracked changes of Word documents: read the text as if all were accepted or rejected (default: refuse)',
        ).choices(revisionChoices),
        reads,
      ),
    )
    .addOption(
      shown(
        new Option('--fail-on <severity>', 'lowest severity that makes the exit status 1 (default: error)').choices(failOnLevels),
        fails,
      ),
    );
}
