import type { Waiver } from '../../contract/waiver.js';
import { OperationalError } from '../../errors.js';
import type { PolicyCheck } from '../../report/results.js';
import { checkPolicies } from '../check-policies.js';
import { readWaivers, waiversFile, writeWaivers } from '../decision-files.js';
import type { Io } from '../io.js';
import { nameAuthor } from '../name-author.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { readSettings, type Settings } from '../settings.js';
import { today } from '../today.js';
import { writeReport } from '../write-report.js';

interface WaiveOptions extends CommonOptions {
  reason?: string;
  by?: string;
  expires?: string;
  waivers?: string;
  list?: boolean;
  remove?: string[];
}

export const defineWaive: DefineCommand = (program, io, finish) => {
  const command = program
    .command('waive')
    .summary('accept findings, with a reason')
    .description(
      'Records that findings are accepted: who, why and until when, in polyclause.waivers.json, to be kept in version control.\nA waiver holds until its last day, and no longer than both texts stay as they are.\nFingerprints stand behind each finding of check; their beginning is enough. Without files the policies of the config are checked.',
    )
    .argument('[fingerprints-and-files...]', 'fingerprints, then the canonical version and its translations')
    .option('--reason <text>', 'why it is accepted')
    .option('--expires <date>', 'the last day on which it is, such as 2027-06-30')
    .option('--by <name>', 'who accepts it (default: the author that git would record)')
    .option('--list', 'show the waivers on record and whether they still hold')
    .option('--remove <fingerprints...>', 'take waivers off the record')
    .option('--waivers <file>', 'file of waivers (default: polyclause.waivers.json)')
    .addHelpText(
      'after',
      '\nExample:\n  polyclause waive 3f2a91bc --reason "agreed with counsel" --expires 2027-06-30\n  polyclause waive --list',
    );
  addCommonOptions(command, { result: 'waivers', reads: true, fails: false }).action(async (words: string[], options: WaiveOptions) => {
    const settings = await readSettings(options, io, 'waivers');
    if (options.remove) await remove([...options.remove, ...words], options, settings, io);
    else if (options.list) await list(words, options, settings, io);
    else await waive(words, options, settings, io);
    finish(0);
  });
};

async function waive(words: readonly string[], options: WaiveOptions, settings: Settings, io: Io): Promise<void> {
  const { beginnings, files } = partWords(words);
  const reason = readReason(options.reason);
  const expires = readDate(options.expires);
  const file = waiversFile(settings, options.waivers);
  const waivers = await readWaivers({ ...file, named: false }, io);
  const [{ allFindings }, { waiveFindings }] = await Promise.all([
    import('../../report/count-findings.js'),
    import('../../waive/waive-findings.js'),
  ]);
  const results = await checkPolicies(files, settings, io);
  const fingerprints = await lookUp(
    beginnings,
    allFindings(results).map(({ fingerprint }) => fingerprint),
    'no finding has this fingerprint; see polyclause check',
  );
  const by = options.by?.trim() || (await nameAuthor(io));
  const waived = waiveFindings(fingerprints, results, waivers, { reason, by, created: today(io), expires });
  await writeWaivers(file, waived.waivers, io);
  await report(waived.added, results, settings, io);
}

async function list(files: readonly string[], options: WaiveOptions, settings: Settings, io: Io): Promise<void> {
  const waivers = await readWaivers(waiversFile(settings, options.waivers), io);
  await report(waivers, waivers.length > 0 ? await checkPolicies(files, settings, io) : [], settings, io);
}

async function remove(beginnings: readonly string[], options: WaiveOptions, settings: Settings, io: Io): Promise<void> {
  const file = waiversFile(settings, options.waivers);
  const waivers = await readWaivers(file, io);
  const fingerprints = await lookUp(
    beginnings,
    waivers.map(({ fingerprint }) => fingerprint),
    'no waiver has this fingerprint; see polyclause waive --list',
  );
  await writeWaivers(
    file,
    waivers.filter(({ fingerprint }) => !fingerprints.has(fingerprint)),
    io,
  );
}

async function report(waivers: readonly Waiver[], results: readonly PolicyCheck[], settings: Settings, io: Io): Promise<void> {
  const { stateWaivers } = await import('../../waive/state-waivers.js');
  await writeReport({ waivers: stateWaivers(waivers, results, today(io)) }, settings, io);
}

/** Fingerprints come first and are nothing but hexadecimal digits, which no name of a document is. */
function partWords(words: readonly string[]): { beginnings: string[]; files: string[] } {
  const first = words.findIndex((word) => !/^[0-9a-f]{1,16}$/i.test(word));
  const end = first < 0 ? words.length : first;
  if (end > 0) return { beginnings: words.slice(0, end), files: words.slice(end) };
  const [word] = words;
  if (word === undefined) {
    throw new OperationalError('bad-usage', 'no fingerprint: name the finding to accept, as polyclause check prints it, or use --list');
  }
  throw new OperationalError(
    'unknown-fingerprint',
    `${word}: this is no fingerprint; name the finding to accept as polyclause check prints it`,
  );
}

function readReason(reason: string | undefined): string {
  const words = reason?.replace(/\s+/g, ' ').trim();
  if (words) return words;
  throw new OperationalError('bad-usage', 'a waiver needs a reason: say why it is accepted with --reason');
}

function readDate(date: string | undefined): string | null {
  if (date === undefined) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  // The clock of the calendar turns 31 June into 1 July: a date has to come back as it was.
  if (time && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date)) return date;
  throw new OperationalError('bad-usage', `--expires ${date}: this is no date; write it as 2027-06-30`);
}

async function lookUp(beginnings: readonly string[], fingerprints: readonly string[], unknown: string): Promise<Set<string>> {
  const { findFingerprint } = await import('../../waive/find-fingerprint.js');
  return new Set(
    beginnings.map((beginning) => {
      const lookup = findFingerprint(beginning, fingerprints);
      if ('found' in lookup) return lookup.found;
      if (lookup.candidates.length === 0) throw new OperationalError('unknown-fingerprint', `${beginning}: ${unknown}`);
      throw new OperationalError(
        'ambiguous-fingerprint',
        `${beginning}: several fingerprints begin so (${lookup.candidates.join(', ')}); give more of it`,
      );
    }),
  );
}
