import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldFamily, GoldText } from './gold-unit.js';
import { readBill } from './read-bill.js';
import { readPolicyUnits } from './read-policy-units.js';
import { readStatute } from './read-statute.js';
import { readUdhr } from './read-udhr.js';

/** Every parallel document under `root` (the folder that holds `data/` and `seeds/`). */
export async function readFamilies(root: string): Promise<GoldFamily[]> {
  const folder = join(root, 'data', 'parallel');
  if (!existsSync(folder)) return [];
  const families: GoldFamily[] = [];
  for (const name of readdirSync(folder).sort()) families.push(keepAnswered(await readFamily(join(folder, name), name)));
  const seeds = join(root, 'seeds');
  if (existsSync(seeds)) families.push(await readFamily(seeds, 'classflow'));
  return families;
}

async function readFamily(folder: string, name: string): Promise<GoldFamily> {
  const texts: Record<string, GoldText> = {};
  for (const file of readdirSync(folder).sort()) {
    const [, language, extension] = /^(?:classflow\.)?(en|fr|ms|th)\.(md|xml|txt)$/u.exec(file) ?? [];
    if (!language || !extension) continue;
    texts[language] = await readText(readFileSync(join(folder, file), 'utf8'), `${name}/${file}`, language, extension);
  }
  return { name, texts };
}

async function readText(source: string, name: string, language: string, extension: string): Promise<GoldText> {
  if (name.startsWith('udhr')) return readUdhr(source, language);
  if (name.startsWith('my-pdp')) return readBill(source);
  if (extension === 'xml') return readStatute(source);
  // The Thai edition prints its title as a bold line, which the English keeps in the front matter.
  const body = name === 'villagefund/th.md' ? source.replace(/^\*\*.*\*\*$/mu, '') : source;
  return readPolicyUnits(body, name, language, name.startsWith('mozilla') ? 'line' : 'order');
}

/**
 * A block that one language lacks stays: it is a real missing clause. Only in the statute are unanswered keys faults
 * of reading its XML, and taken out.
 */
function keepAnswered(family: GoldFamily): GoldFamily {
  if (family.name !== 'ca-pipeda') return family;
  const keys = Object.values(family.texts).map((text) => new Set(text.map((unit) => unit.key)));
  const texts = Object.entries(family.texts).map(([language, text]) => [
    language,
    text.filter((unit) => keys.every((set) => set.has(unit.key))),
  ]);
  return { name: family.name, texts: Object.fromEntries(texts) };
}
