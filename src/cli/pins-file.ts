import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { LostPin, PinnedClause, Pins } from '../align/pins.js';
import type { Policy } from '../contract/policy.js';
import type { PolicyConfig } from './config-schema.js';
import type { Io } from './io.js';
import type { Locate, Parsed } from './parse-data.js';
import { readBytes } from './read-input.js';
import type { Settings } from './settings.js';

/** Where the pins of one translation are kept. */
export interface PinsFile {
  /** As seen from the working folder. */
  name: string;
  /** It serves one translation and lies beside it; else it was named and may serve several. */
  beside: boolean;
}

const endings = ['yaml', 'yml', 'json'];

/** The file that the command line names, else that of the policy, of the config, else the one beside the translation. */
export function pinsFile(
  translation: string,
  option: string | undefined,
  policy: Pick<PolicyConfig, 'pins'>,
  { config }: Settings,
  { cwd }: Io,
): PinsFile {
  const named = option ?? policy.pins ?? config.pins;
  if (named !== undefined) return { name: named, beside: false };
  const candidates = endings.map((ending) => `${translation.slice(0, translation.length - extname(translation).length)}.pins.${ending}`);
  return { name: candidates.find((candidate) => existsSync(resolve(cwd, candidate))) ?? (candidates[0] as string), beside: true };
}

/**
 * The pins of one translation; what can no longer be placed is told on stderr, a line for each. None where no file
 * lies beside the translation.
 *
 * @throws OperationalError `broken-pins`, with every mistake and its place; `file-not-found` for a file that was named
 */
export async function readPins(file: PinsFile, canonical: Policy, translation: Policy, io: Io): Promise<Pins | undefined> {
  const held = await loadPins(file, io);
  if (!held) return undefined;
  await tellLost(held, canonical, translation, io);
  return held.pins;
}

/** What a file of pins holds, before any document is known. */
export interface HeldPins {
  name: string;
  pins: Pins;
  /** Absent where it had to go to another thread. */
  locate?: Locate;
}

/** @throws OperationalError as `readPins` does */
export async function loadPins({ name, beside }: PinsFile, io: Io): Promise<HeldPins | null> {
  if (beside && !existsSync(resolve(io.cwd, name))) return null;
  const parsed = await parsePins(new TextDecoder().decode(await readBytes(name, io.cwd)), name);
  const [{ pinsSchema }, { validateData }] = await Promise.all([import('./pins-schema.js'), import('./validate-data.js')]);
  return { name, pins: validateData(parsed, pinsSchema, name, 'pins'), locate: parsed.locate };
}

export async function tellLost({ name, pins, locate }: HeldPins, canonical: Policy, translation: Policy, io: Io): Promise<void> {
  const { resolvePins } = await import('../align/pins.js');
  for (const lost of resolvePins(pins, canonical, translation).lost) {
    io.stderr.write(
      `polyclause: ${writePlace(name, lost, locate)}: ${explainLost(lost, lost.side === 'canonical' ? canonical : translation)}\n`,
    );
  }
}

export async function parsePins(text: string, name: string): Promise<Parsed> {
  const { parseJson, parseYaml } = await import('./parse-data.js');
  return name.endsWith('.json') ? parseJson(text, name, 'pins') : parseYaml(text, name, 'pins', 'failsafe');
}

function writePlace(name: string, { kind, index }: LostPin, locate: Locate | undefined): string {
  const place = locate?.([kind, index], 'value');
  return place ? `${name}:${place.line}:${place.column}` : name;
}

const explanations: Readonly<Record<LostPin['reason'], (clause: string, document: string) => string>> = {
  gone: (clause, document) => `this pin is not followed, for ${document} has no clause ${clause}; pin it anew or take it out`,
  ambiguous: (clause, document) =>
    `this pin is not followed, for several clauses of ${document} are ${clause}; quote more of the one that is meant`,
  taken: (clause, document) =>
    `this pin is not followed, for another pin has clause ${clause} of ${document} already; take one of them out`,
};

function explainLost({ reason, clause }: LostPin, { name }: Policy): string {
  return explanations[reason](nameClause(clause), name);
}

function nameClause(clause: PinnedClause): string {
  const { id, quote } = typeof clause === 'string' ? { id: clause } : clause;
  return [...(id === undefined ? [] : [id]), ...(quote === undefined ? [] : [`“${quote}”`])].join(' ');
}
