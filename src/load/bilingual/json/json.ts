import type { LoadContext } from '../../block.js';
import { findLanguage } from '../../../language/language-of-name.js';
import type { ReadingPack } from '../../../contract/reading-pack.js';
import { createCollection } from '../collect.js';
import type { Bilingual, BilingualFormat } from '../unit.js';
import { mergePlurals } from './merge-plurals.js';
import { type Entry, scanJson } from './scan-json.js';

/** Messages by key, flat or nested, as i18next and its like have them; all languages in one file, or one in each. */
export const json: BilingualFormat = {
  id: 'json',
  extensions: ['json', 'arb'],
  keyed: true,
  // Some value is words: `{"a": 1}` is data.
  recognises: (text) => /^\uFEFF?\s*\{/.test(text) && /[:[]\s*"[^"]*\p{L}{2}/u.test(text),
  read: (text, context) => readEntries(scanJson(text, context), context),
};

function readEntries(entries: readonly Entry[], { packs }: LoadContext): Bilingual {
  const found = createCollection();
  const texts = entries.filter(({ path }) => !path.some((key) => /^[@$]/.test(key)));
  const place = placeOfLanguage(texts, packs);
  const declared = entries.find(({ path }) => path.length === 1 && path[0] === '@@locale')?.text.text ?? null;
  const versions = new Map<string, Map<string, Entry['text']>>();
  for (const { path, text } of texts) {
    const tag = place === null ? null : path.at(place)!;
    const version = place === null ? found.addVersion(declared, 'target') : found.addVersion(tag);
    const keys = place === null ? path : place === 0 ? path.slice(1) : path.slice(0, -1);
    versions.set(version, (versions.get(version) ?? new Map()).set(keys.join('.'), text));
  }
  for (const { unit, texts } of mergePlurals(versions)) found.addUnit(unit, texts);
  return found;
}

/** Whether the language is the first key of every path (`en.title`), or the last (`title.en`); null for neither. */
function placeOfLanguage(entries: readonly Entry[], packs: readonly ReadingPack[]): 0 | -1 | null {
  for (const place of [0, -1] as const) {
    const tags = new Set(entries.map(({ path }) => (path.length > 1 ? path.at(place)! : '')));
    const read = new Set([...tags].flatMap((tag) => (isLanguage(tag) ? (findLanguage(tag, packs) ?? []) : [])));
    // `no` and `id` are languages and words: two that can be read make it sure, or one among keys of which all are languages.
    if ([...tags].every(isLanguage) && (read.size > 1 || (place === 0 && read.size === 1 && tags.size > 1))) return place;
  }
  return null;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguage(key: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(key) && languageNames.of(key.split(/[-_]/)[0]!) !== undefined;
}
