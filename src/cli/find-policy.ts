import { resolve } from 'node:path';
import type { PolicyConfig } from './config-schema.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** The policy of the config that a file is a version of: what is set for it holds however its files are named. */
export function findPolicy(file: string, { policies }: Settings, { cwd }: Io): PolicyConfig | undefined {
  const isFile = (path: string): boolean => resolve(cwd, path) === resolve(cwd, file);
  return policies.find(({ canonical }) => isFile(canonical)) ?? policies.find(({ translations }) => translations.some(isFile));
}
