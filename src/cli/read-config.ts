import { dirname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
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
 * @throws OperationalError `broken-config`, with every mistake and its place
 */
export async function readConfig(cwd: string): Promise<FoundConfig> {
  const keep = (_: string, text: string): string => text;
  const loaders = { '.json': keep, '.yaml': keep, '.yml': keep };
  const found = await lilconfig('polyclause', { searchPlaces, loaders, ignoreEmptySearchPlaces: false }).search(cwd);
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
function moved<Settings, Key extends keyof Settings>(settings: Settings, keys: readonly Key[], move: (path: string) => string): Partial<Settings> {
  const moveAll = (setting: unknown): unknown => (Array.isArray(setting) ? setting.map(moveAll) : typeof setting === 'string' ? move(setting) : setting);
  const pairs = keys.flatMap((key) => (settings[key] === undefined ? [] : [[key, moveAll(settings[key])]]));
  return Object.fromEntries(pairs) as Partial<Settings>;
}
