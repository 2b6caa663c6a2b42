import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const root = new URL('../../corpus/policies/', import.meta.url);

/** Every policy of `corpus/policies`: one folder each, `privacy.<language>.md` in it, English canonical. */
export function readCorpus(): CorpusPolicy[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/drifts.json`, root)))
    .map((entry) => readFolder(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readFolder(name: string): CorpusPolicy {
  const folder = new URL(`${name}/`, root);
  const versions = readdirSync(folder)
    .map((file) => /^[a-z-]+\.(?<language>[a-z]{2})\.md$/.exec(file))
    .filter((match) => match !== null)
    .map((match) => ({ language: match.groups?.language as string, file: match[0], text: readFileSync(new URL(match[0], folder), 'utf8') }));
  const canonical = versions.find((version) => version.language === 'en');
  if (!canonical) throw new Error(`corpus/policies/${name} has no English version`);
  return {
    name,
    folder: fileURLToPath(folder),
    canonical,
    translations: versions.filter((version) => version !== canonical),
    drifts: JSON.parse(readFileSync(new URL('drifts.json', folder), 'utf8')),
    variations: existsSync(new URL('variations.json', folder)) ? JSON.parse(readFileSync(new URL('variations.json', folder), 'utf8')) : [],
  };
}
