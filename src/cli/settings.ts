import { OperationalError } from '../errors.js';
import type { Revisions } from '../load/block.js';
import type { Limits } from '../load/limits.js';
import type { ResultKind } from '../report/results.js';
import type { Config, PolicyConfig } from './config-schema.js';
import type { Io } from './io.js';
import type { CommonOptions, FailOn } from './options.js';
import { readConfig } from './read-config.js';

/** What the command line and the config come to; the command line goes first. */
export interface Settings {
  format: string;
  output: string | null;
  /** One for each file in order; empty where it is not given. */
  languages: string[];
  inputFormat: string | undefined;
  /** Of the canonical versions, where files are put together by their names. */
  canonicalLanguage: string | undefined;
  /** How the document on standard input is called. */
  stdinName: string | undefined;
  /** Of the files; told from their bytes where it is not given. */
  encoding: string | undefined;
  revisions: Revisions;
  /** Those that the config sets. */
  limits: Partial<Limits>;
  uiLanguage: string;
  failOn: FailOn;
  /** The config as it is, its paths seen from the working folder. */
  config: Config;
  /** Folder of the config, seen from there. */
  configFolder: string;
  policies: readonly PolicyConfig[];
}

/**
 * @param kind of result that the command reports: not every format can show every one
 * @throws OperationalError for a broken config, a report language or a report format that there is none of
 */
export async function readSettings(options: CommonOptions, io: Io, kind: ResultKind): Promise<Settings> {
  const { config, folder } = await readConfig(io.cwd);
  const { format = 'text', output, language, inputFormat, encoding, name, revisions = 'refuse' } = options;
  const { packs } = await import('../packs.js');
  const uiLanguage = options.uiLanguage ?? config.uiLanguage ?? (packs[0]?.language as string);
  await refuseUnknown(format, uiLanguage, kind);
  return {
    format,
    output: output ?? null,
    languages: (language ?? '').split(',').map((code) => code.trim()),
    inputFormat,
    encoding,
    canonicalLanguage: options.canonical ?? config.canonicalLanguage,
    stdinName: name,
    revisions,
    limits: config.limits ?? {},
    uiLanguage,
    failOn: options.failOn ?? config.failOn ?? 'error',
    config,
    configFolder: folder,
    policies: config.policies ?? [],
  };
}

async function refuseUnknown(format: string, uiLanguage: string, kind: ResultKind): Promise<void> {
  const [{ packs }, { formatsFor, isFormat }, { packForLocale }] = await Promise.all([
    import('../packs.js'),
    import('../report/formats-for.js'),
    import('../report/phrasebook.js'),
  ]);
  const formats = formatsFor(kind);
  if (!formats.includes(format)) {
    throw new OperationalError(
      'unknown-report-format',
      `--format ${format}: ${isFormat(format) ? 'this command has no report in this format' : 'there is no such report'}; use ${formats.join(', ')}`,
    );
  }
  if (!packForLocale(uiLanguage, packs)) {
    throw new OperationalError(
      'unknown-ui-language',
      `--ui-language ${uiLanguage}: reports are not written in this language; use ${packs.map((each) => each.language).join(', ')}`,
    );
  }
}
