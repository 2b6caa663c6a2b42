import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Snapshot } from '../../snapshot/take-snapshot.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import type { Limits } from '../../load/limits.js';
import { readBytes, readSource } from '../read-input.js';
import { readSettings } from '../settings.js';
import { writeText } from '../write-report.js';

interface SnapshotOptions extends CommonOptions {
  timeout: number;
  maxBytes: number;
  allowPrivate?: boolean;
}

export const defineSnapshot: DefineCommand = (program, io, finish) => {
  const command = program
    .command('snapshot')
    .summary('a web page as clean Markdown, to be kept and checked')
    .description('Stores a web page as Markdown without the furniture of its site. Read again, it gives the same clauses as the page.')
    .argument('<page>', 'address of a web page, an HTML file, or - for standard input')
    .addHelpText('after', '\nExample:\n  polyclause snapshot https://example.com/th/privacy --output privacy.th.md');
  addNumber(command, '--timeout <seconds>', 'how long fetching may take', 20);
  addNumber(command, '--max-bytes <number>', 'how large the page may be', 10 << 20);
  addCommonOptions(command, { result: null, reads: true, fails: false })
    .option('--allow-private', 'fetch from this machine and from private networks, too')
    .action(async (page: string, options: SnapshotOptions) => {
      await snapshot(page, options, io);
      finish(0);
    });
};

function addNumber(command: Command, flags: string, description: string, initial: number): void {
  const parse = (value: string): number => {
    if (!/^[0-9]{1,12}(?:\.[0-9]{1,3})?$/.test(value) || Number(value) <= 0) throw new InvalidArgumentError('expected a number above 0');
    return Number(value);
  };
  command.option(flags, description, parse, initial);
}

async function snapshot(page: string, options: SnapshotOptions, io: Io): Promise<void> {
  const settings = await readSettings(options, io, 'inspection');
  const [{ takeSnapshot }, { bytes, name, source, encoding, format }] = await Promise.all([
    import('../../snapshot/take-snapshot.js'),
    readPage(page, options, settings.limits, io),
  ]);
  const [language] = settings.languages;
  const taken = await takeSnapshot(bytes, {
    name,
    source,
    limits: settings.limits,
    fetched: (io.now?.() ?? new Date()).toISOString(),
    ...(language ? { language } : {}),
    ...(format === undefined ? {} : { format }),
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (taken.differing.length > 0) {
    io.stderr.write(`polyclause: ${name}: ${taken.differing.join(', ')} would be read otherwise in the snapshot; look these over\n`);
  }
  if (settings.output === null) {
    io.stdout.write(taken.text);
  } else if (await isUnchanged(settings.output, taken, source, io)) {
    io.stderr.write(`polyclause: ${settings.output}: unchanged\n`);
  } else {
    await writeText(settings.output, taken.text, 'snapshot', io);
  }
}

interface Page {
  bytes: Uint8Array;
  name: string;
  source: string;
  encoding: string | undefined;
  format: string | undefined;
}

async function readPage(page: string, options: SnapshotOptions, limits: Partial<Limits>, io: Io): Promise<Page> {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(page)) {
    const { bytes, name } = await readSource(page, { stdinName: options.name, limits, output: options.output ?? null }, io);
    return { bytes, name, source: name, encoding: options.encoding, format: options.inputFormat };
  }
  const { fetchPage } = await import('../fetch-page.js');
  const { timeout, maxBytes, allowPrivate = false } = options;
  const { bytes, url, charset, contentType } = await fetchPage(page, { timeout, maxBytes, allowPrivate });
  return {
    bytes,
    name: url,
    source: url,
    encoding: options.encoding ?? encodingOf(bytes, charset),
    format: options.inputFormat ?? (/html/.test(contentType) ? 'html' : undefined),
  };
}

/** What the server says counts where the bytes do not speak for themselves. */
function encodingOf(bytes: Uint8Array, charset: string | null): string | undefined {
  if (
    charset === null ||
    /^utf-?8$/.test(charset) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  ) {
    return undefined;
  }
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return charset;
  }
}

/** A page that says the same as before leaves the file as it is, so that its history shows changes only. */
async function isUnchanged(output: string, { hash }: Snapshot, source: string, io: Io): Promise<boolean> {
  if (!existsSync(resolve(io.cwd, output))) return false;
  const before = new TextDecoder().decode(await readBytes(output, io.cwd)).slice(0, 4000);
  return before.includes(`\nhash: ${hash}\n`) && before.includes(`\nsource: ${JSON.stringify(source)}\n`);
}
