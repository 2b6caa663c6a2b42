import { dirname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { OperationalError } from '../errors.js';
import type { Config } from './config-schema.js';

interface Found {
  data: unknown;
  text: string;
}

const searchPlaces = ['json', 'yaml', 'yml'].map((ending) => `polyclause.config.${ending}`);

/**
 * Reads the nearest config from the working folder upwards; its paths come back as seen from the working folder. No
 * config is an empty one. What checks it (zod, yaml) is imported only when there is one.
 *
 * @throws OperationalError `broken-config`, with every mistake and its place
 */
export async function readConfig(cwd: string): Promise<Config> {
  const keep = (_: string, text: string): Found => ({ data: null, text });
  const loaders = { '.json': keep, '.yaml': keep, '.yml': keep };
  const found = await lilconfig('polyclause', { searchPlaces, loaders }).search(cwd);
  if (!found) return {};
  const name = relative(cwd, found.filepath);
  const text = found.isEmpty ? '' : (found.config as Found).text;
  const data = name.endsWith('.json') ? parseJson(text, name) : await parseYaml(text, name);
  return seenFrom(cwd, dirname(found.filepath), await validate(data, text, name));
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = (error as SyntaxError).message;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const before = text.slice(0, offset).split('\n');
    const fault = message.replace(/ in JSON at position.*$/, '').replace(/,? ?(?:\.\.\.)?".*is not valid JSON$/s, '');
    throw broken(`${name}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`, `this is no valid JSON (${fault})`);
  }
}

async function parseYaml(text: string, name: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: true });
  const [error] = document.errors;
  if (!error) return document.toJS() ?? {};
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  throw broken(`${name}:${line}:${col}`, `this is no valid YAML (${error.message.split(/ at line|\n/)[0]})`);
}

async function validate(data: unknown, text: string, name: string): Promise<Config> {
  const [{ configSchema }, { rules }] = await Promise.all([import('./config-schema.js'), import('../rules/index.js')]);
  const result = configSchema.safeParse(data);
  const mistakes = result.success
    ? Object.keys(result.data.rules ?? {})
        .filter((id) => !rules.some((rule) => rule.id === id))
        .map((id) => ({ path: ['rules', id], message: 'there is no such rule, see polyclause rules' }))
    : result.error.issues.flatMap(readIssue);
  if (result.success && mistakes.length === 0) return result.data;
  const { locateInConfig } = await import('./locate-in-config.js');
  const locate = locateInConfig(text);
  throw broken(name, mistakes.map(({ path, message }) => `${writePath(path)}${locate(path)}: ${message}`).join('; '));
}

interface Mistake {
  path: PropertyKey[];
  message: string;
}

function readIssue(issue: { path: PropertyKey[]; message: string; code: string; keys?: string[] }): Mistake[] {
  if (issue.code === 'unrecognized_keys') return (issue.keys ?? []).map((key) => ({ path: [...issue.path, key], message: 'there is no such setting' }));
  return [{ path: issue.path, message: issue.message.replace(/^Invalid (?:input|option): /, '') }];
}

/** `policies[0].translations`. */
function writePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole file';
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function seenFrom(cwd: string, folder: string, config: Config): Config {
  if (!config.policies) return config;
  const move = (path: string): string => relative(cwd, resolve(folder, path));
  return { ...config, policies: config.policies.map(({ canonical, translations }) => ({ canonical: move(canonical), translations: translations.map(move) })) };
}

function broken(place: string, fault: string): OperationalError {
  return new OperationalError('broken-config', `${place}: ${fault}; mend the config`);
}
