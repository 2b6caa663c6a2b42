import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { lilconfig, type LilconfigResult } from 'lilconfig';
import { OperationalError } from '../errors.js';
import type { Config, PolicyConfig } from './config-schema.js';

/** The settings of a project. */
export interface FoundConfig {
  config: Config;
  /** Folder of the config as seen from the working folder: '' where it is in it, or where there is none. */
  folder: string;
}

const searchPlaces = ['json', 'yaml', 'yml'].map((ending) => `polyclause.config.${ending}`);

/**
 * Reads the nearest config from the working folder upwards; its paths come back as seen from the working folder. No
 * config is an empty one. What checks it (zod, yaml) is imported only when there is one.
 *
 * @throws OperationalError `broken-config`, with every mistake and its place, or with why the file cannot be read
 */
export async function readConfig(cwd: string): Promise<FoundConfig> {
  const found = await search(cwd);
  if (!found) return { config: {}, folder: '' };
  const name = relative(cwd, found.filepath);
  const { parseJson, parseYaml } = await import('./parse-data.js');
  const parse = name.endsWith('.json') ? parseJson : parseYaml;
  const parsed = parse(found.isEmpty ? '' : (found.config as string), name, 'config');
  const { configSchema } = await import('./config-schema.js');
  const { validateData } = await import('./validate-data.js');
  const config = validateData(parsed, configSchema, name, 'config', explainKey);
  const folder = dirname(found.filepath);
  return { config: seenFrom(config, (path) => relative(cwd, resolve(folder, path))), folder: relative(cwd, folder) };
}

async function search(cwd: string): Promise<LilconfigResult> {
  const keep = (_: string, text: string): string => text;
  const loaders = { '.json': keep, '.yaml': keep, '.yml': keep };
  try {
    return await lilconfig('polyclause', { searchPlaces, loaders, ignoreEmptySearchPlaces: false }).search(cwd);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const fault =
      code === 'EISDIR'
        ? 'this is a folder, where a config was looked for; give it another name'
        : `the config cannot be read (${code}); check its permissions`;
    throw new OperationalError('broken-config', `${relative(cwd, nearestPlace(cwd))}: ${fault}`, { cause: error });
  }
}

/** The failure to read a folder does not say which one it was: it is the first thing that the search came to. */
function nearestPlace(folder: string): string {
  const place = searchPlaces.map((name) => join(folder, name)).find(existsSync);
  return place ?? (dirname(folder) === folder ? folder : nearestPlace(dirname(folder)));
}

function explainKey(parent: readonly PropertyKey[]): string {
  if (parent.at(-1) === 'rules') return 'there is no such rule, see polyclause rules';
  if (parent.at(-1) === 'languages') return 'there is no such language; use the code of one that Polyclause reads, such as th';
  return parent.at(-2) === 'rules' ? 'this rule has no such option' : 'there is no such setting';
}

function seenFrom(config: Config, move: (path: string) => string): Config {
  return {
    ...config,
    ...moved(config, ['waivers', 'baseline', 'glossary', 'pins'], move),
    ...(config.policies && { policies: config.policies.map((policy) => movePolicy(policy, move)) }),
  };
}

function movePolicy(policy: PolicyConfig, move: (path: string) => string): PolicyConfig {
  return { ...policy, ...moved(policy, ['canonical', 'glossary', 'pins'], move), translations: policy.translations.map(move) };
}

/** The paths among some settings, moved; those that are not given stay away. */
function moved<Settings, Key extends keyof Settings>(
  settings: Settings,
  keys: readonly Key[],
  move: (path: string) => string,
): Partial<Settings> {
  const moveAll = (setting: unknown): unknown =>
    Array.isArray(setting) ? setting.map(moveAll) : typeof setting === 'string' ? move(setting) : setting;
  const pairs = keys.flatMap((key) => (settings[key] === undefined ? [] : [[key, moveAll(settings[key])]]));
  return Object.fromEntries(pairs) as Partial<Settings>;
}
