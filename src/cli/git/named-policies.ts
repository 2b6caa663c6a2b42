import { OperationalError } from '../../errors.js';
import type { Settings } from '../settings.js';

/** The policies that somebody asks for: files as the config or the command line names them. */
export type NamedPolicies = readonly { canonical: string; translations: readonly string[] }[];

/** @throws OperationalError `bad-usage` where the config has none */
export function requirePolicies({ policies }: Settings): NamedPolicies {
  if (policies.length > 0) return policies;
  throw new OperationalError(
    'bad-usage',
    'no policies: list them under policies in polyclause.config.json, or name the canonical version with --to and its translations',
  );
}
