import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Edit } from './apply-edits.js';

/** A drift planted in a translation: what a checker must find, under which rule, and how bad it is. */
export interface PlantedDrift extends Edit {
  rule: string;
  severity: 'critical' | 'major' | 'minor';
}

export interface CorpusPolicy {
  name: string;
  folder: string;
  canonical: { language: string; file: string; text: string };
  translations: { language: string; file: string; text: string }[];
  drifts: PlantedDrift[];
  variations: Edit[];
}

/** Every policy of `corpus/policies`, or of another folder laid out like it: one folder each, `<name>.<language>.md` in it, English canonical. */
export function readCorpus(path?: string): CorpusPolicy[] {
  const root = path === undefined ? new URL('../../corpus/policies/', import.meta.url) : pathToFileURL(`${resolve(path)}/`);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/drifts.json`, root)))
    .map((entry) => readFolder(entry.name, root))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readFolder(name: string, root: URL): CorpusPolicy {
  const folder = new URL(`${name}/`, root);
  const versions = readdirSync(folder)
    .map((file) => /^[a-z-]+\.(?<language>[a-z]{2})\.md$/.exec(file))
    .filter((match) => match !== null)
    .map((match) => ({
      language: match.groups?.language as string,
      file: match[0],
      text: readFileSync(new URL(match[0], folder), 'utf8'),
    }));
  const canonical = versions.find((version) => version.language === 'en');
  if (!canonical) throw new Error(`${name} has no English version`);
  return {
    name,
    folder: fileURLToPath(folder),
    canonical,
    translations: versions.filter((version) => version !== canonical),
    drifts: JSON.parse(readFileSync(new URL('drifts.json', folder), 'utf8')),
    variations: existsSync(new URL('variations.json', folder)) ? JSON.parse(readFileSync(new URL('variations.json', folder), 'utf8')) : [],
  };
}
