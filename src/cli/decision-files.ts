import { dirname, join, relative, resolve } from 'node:path';
import type { z } from 'zod';
import type { Baseline, WaivedText, Waiver } from '../contract/waiver.js';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';
import { readBytes } from './read-input.js';
import type { Settings } from './settings.js';
import { writeText } from './write-report.js';

/** A file of decisions that is kept in version control. */
interface DecisionFile {
  /** As seen from the working folder. */
  name: string;
  /** Named by the user, on the command line or in the config: it ought to exist. */
  named: boolean;
}

/** The file that the command line names, else the config, else the usual one beside the config or in the working folder. */
export function waiversFile({ config, configFolder }: Settings, option: string | undefined): DecisionFile {
  return { name: option ?? config.waivers ?? join(configFolder, 'polyclause.waivers.json'), named: option !== undefined };
}

export function baselineFile({ config, configFolder }: Settings, option: string | undefined): DecisionFile {
  return { name: option ?? config.baseline ?? join(configFolder, 'polyclause.baseline.json'), named: option !== undefined };
}

/**
 * Documents are named as seen from the file, wherever the command runs, so that the file stays as it is; they come
 * back as seen from the working folder.
 *
 * @throws OperationalError `broken-waivers`, with every mistake and its place
 */
export async function readWaivers(file: DecisionFile, io: Io): Promise<Waiver[]> {
  const waivers = (await readRecord(file, ({ waiversSchema }) => waiversSchema, 'waivers', io))?.waivers ?? [];
  return renameDocuments(waivers, (document) => posix(join(dirname(file.name), document)));
}

/** @throws OperationalError `broken-baseline`, with every mistake and its place */
export async function readBaseline(file: DecisionFile, io: Io): Promise<Baseline> {
  const findings = (await readRecord(file, ({ baselineSchema }) => baselineSchema, 'baseline', io))?.findings ?? {};
  return { findings: mapKeys(findings, (document) => posix(join(dirname(file.name), document))) };
}

/** Null where there is no such file and nobody named one: the first decision makes it. What checks a file is imported with the first. */
async function readRecord<Shape>(
  { name, named }: DecisionFile,
  choose: (schemas: typeof import('./decision-schemas.js')) => z.ZodType<Shape>,
  what: string,
  io: Io,
): Promise<Shape | null> {
  const bytes = await readBytes(name, io.cwd).catch((error: unknown) => {
    if (!named && error instanceof OperationalError && error.code === 'file-not-found') return null;
    throw error;
  });
  if (!bytes) return null;
  const [{ parseJson }, { validateData }, schemas] = await Promise.all([
    import('./parse-data.js'),
    import('./validate-data.js'),
    import('./decision-schemas.js'),
  ]);
  return validateData(parseJson(new TextDecoder().decode(bytes), name, what), choose(schemas), name, what);
}

export async function writeWaivers({ name }: DecisionFile, waivers: readonly Waiver[], io: Io): Promise<void> {
  const { sortWaivers } = await import('../waive/waive-findings.js');
  const sorted = sortWaivers(renameDocuments(waivers, (document) => seenFrom(name, document, io)));
  await writeRecord(name, { schema: 'polyclause/waivers@1', waivers: sorted }, 'waivers', io);
}

export async function writeBaseline({ name }: DecisionFile, { findings }: Baseline, io: Io): Promise<void> {
  const counted = mapKeys(findings, (document) => seenFrom(name, document, io));
  const sorted = sortKeys(
    Object.fromEntries(
      Object.entries(counted)
        .filter(([, counts]) => Object.keys(counts).length > 0)
        .map(([document, counts]) => [document, sortKeys(counts)]),
    ),
  );
  await writeRecord(name, { schema: 'polyclause/baseline@1', findings: sorted }, 'baseline', io);
}

async function writeRecord(name: string, data: object, what: string, io: Io): Promise<void> {
  await writeText(name, `${JSON.stringify(data, null, 2)}\n`, what, io);
}

function renameDocuments(waivers: readonly Waiver[], rename: (document: string) => string): Waiver[] {
  const renamed = (text: WaivedText | null): WaivedText | null => text && { ...text, document: rename(text.document) };
  return waivers.map((waiver) => ({ ...waiver, canonical: renamed(waiver.canonical), translation: renamed(waiver.translation) }));
}

function seenFrom(file: string, document: string, { cwd }: Io): string {
  return posix(relative(resolve(cwd, dirname(file)), resolve(cwd, document)));
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

function mapKeys<Value>(record: Readonly<Record<string, Value>>, rename: (key: string) => string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [rename(key), value]));
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
