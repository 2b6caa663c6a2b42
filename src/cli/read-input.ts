import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import { type Limits, defaultLimits } from '../load/limits.js';
import type { Io } from './io.js';
import { readAtMost } from './read-at-most.js';
import type { Settings } from './settings.js';

/**
 * Reads one document. The only place that takes text from the file system.
 *
 * @param index of the file on the command line, for `--language`
 */
export async function readPolicyFile(file: string, index: number, settings: Settings, io: Io): Promise<Policy> {
  const { bytes, name } = await readSource(file, settings, io);
  const { loadPolicy } = await import('../load/load-policy.js');
  const language = settings.languages[index];
  return loadPolicy(bytes, {
    name,
    revisions: settings.revisions,
    limits: settings.limits,
    ...(language ? { language } : {}),
    ...(settings.inputFormat === undefined ? {} : { format: settings.inputFormat }),
    ...(settings.encoding === undefined ? {} : { encoding: settings.encoding }),
  });
}

/**
 * The bytes of a file, or of standard input for `-`, and what they are called.
 *
 * @throws OperationalError `output-is-input` for a document that the report would be written over
 */
export async function readSource(
  file: string,
  { stdinName = 'standard input', limits, output = null }: Pick<Settings, 'stdinName'> & Partial<Pick<Settings, 'limits' | 'output'>>,
  io: Io,
): Promise<{ bytes: Uint8Array; name: string }> {
  if (output !== null && file !== '-' && resolve(io.cwd, file) === resolve(io.cwd, output)) {
    throw new OperationalError(
      'output-is-input',
      `--output ${output}: this is a document that is read, and it would be lost; name another file`,
    );
  }
  if (file !== '-') return { bytes: await readBytes(file, io.cwd, limits), name: file };
  const { fileBytes } = { ...defaultLimits, ...limits };
  const bytes = (await io.readStdin?.(fileBytes)) ?? null;
  if (bytes === null) throw new OperationalError('no-input', 'standard input: nothing is piped into it; pipe a document, or name a file');
  refuseMore(bytes, stdinName, fileBytes);
  return { bytes, name: stdinName };
}

const FAULTS: Readonly<Record<string, readonly [code: string, fault: string]>> = {
  ENOENT: ['file-not-found', 'there is no such file; check its name and folder'],
  ENOTDIR: ['file-not-found', 'there is no such file; check its name and folder'],
  EISDIR: ['is-a-directory', 'this is a folder; name a document in it'],
  EACCES: ['not-readable', 'reading it is not allowed; check its permissions'],
  EPERM: ['not-readable', 'reading it is not allowed; check its permissions'],
};

/**
 * Reads one byte more than the limit at most, so that a file without end (`/dev/zero`) ends too.
 *
 * @throws OperationalError `file-not-found`, `is-a-directory`, `not-readable`, `too-large`
 */
export async function readBytes(
  name: string,
  cwd: string,
  { fileBytes = defaultLimits.fileBytes }: Partial<Limits> = {},
): Promise<Uint8Array> {
  try {
    const bytes = await readAtMost(createReadStream(resolve(cwd, name), { end: fileBytes }), fileBytes);
    refuseMore(bytes, name, fileBytes);
    return bytes;
  } catch (error) {
    if (error instanceof OperationalError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    const [stable, fault] = FAULTS[code] ?? ['not-readable', `it cannot be read (${code || message}); check the file`];
    throw new OperationalError(stable, `${name}: ${fault}`, { cause: error });
  }
}

function refuseMore({ length }: Uint8Array, name: string, fileBytes: number): void {
  if (length > fileBytes) {
    throw new OperationalError(
      'too-large',
      `${name}: it has more bytes than the limit of ${fileBytes}; raise limits.fileBytes in the config if this really is a policy`,
    );
  }
}
