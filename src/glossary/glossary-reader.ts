import { OperationalError } from '../errors.js';
import type { Limits } from '../load/limits.js';
import type { GlossaryEntry } from './glossary.js';

/** Reads one format: name and limits in, entries out. */
export type GlossaryReader = (text: string, context: { name: string; limits: Limits }) => Promise<GlossaryEntry[]> | GlossaryEntry[];

/** A fault of a glossary, in one line with its place. */
export function faulty(name: string, line: number, fault: string): OperationalError {
  return new OperationalError('broken-glossary', `${name}:${line}: ${fault}; mend the glossary`);
}
