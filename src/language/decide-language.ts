import type { Provenance } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import type { ReadingPack } from '../contract/reading-pack.js';
import { type Identified, identifyLanguage } from './identify-language.js';
import { findLanguage, languageOfName } from './language-of-name.js';
import { nameLanguage } from './name-language.js';

export interface Told {
  option: string | undefined;
  declared: string | undefined;
  name: string;
}

/** The caller's word, the document's own, the file name, and only then what the text looks like. */
export async function decideLanguage(text: string, told: Told, packs: readonly ReadingPack[]): Promise<Provenance['language']> {
  if (told.option !== undefined) {
    const value = findLanguage(told.option, packs);
    if (value === null) throw unsupported(told.name, told.option, packs);
    return { value, by: 'option', confidence: 1 };
  }
  const identified = identifyLanguage(text, packs);
  if (told.declared !== undefined) {
    const value = findLanguage(told.declared, packs);
    // Site templates declare one language for the pages of all: believed unless the text clearly says otherwise.
    const contradicted = identified.language !== null && identified.language !== value && identified.confidence >= 0.9;
    if (value !== null && !contradicted) return { value, by: 'document', confidence: agree(identified, value, 0.97) };
    if (value === null && identified.confidence < 0.6) throw unsupported(told.name, told.declared, packs);
  }
  const named = languageOfName(told.name, packs);
  if (named !== null) return { value: named, by: 'name', confidence: agree(identified, named, 0.95) };
  return decideByText(text, identified, told.name, packs);
}

function agree(identified: { language: string | null; confidence: number }, value: string, alone: number): number {
  if (identified.language === value) return Math.max(alone, identified.confidence);
  return identified.language === null ? alone : Math.round(alone * (1 - identified.confidence / 2) * 100) / 100;
}

async function decideByText(
  text: string,
  { language, confidence }: Identified,
  name: string,
  packs: readonly ReadingPack[],
): Promise<Provenance['language']> {
  if (language !== null && confidence >= 0.3) {
    const value = findLanguage(language, packs);
    if (value === null) throw unsupported(name, language, packs);
    return { value, by: 'identification', confidence };
  }
  const other = await nameLanguage(text);
  if (other !== null && findLanguage(other, packs) === null) throw unsupported(name, other, packs);
  if (language !== null && (other === language || confidence >= 0.2)) return { value: language, by: 'identification', confidence };
  throw new OperationalError('language-unknown', `${name}: the language cannot be told from the text; give it, one of ${list(packs)}`);
}

export function unsupported(name: string, language: string, packs: readonly ReadingPack[]): OperationalError {
  const message = `${name}: the text is in ${describe(language).slice(0, 80)}, for which there is no language pack; there are packs for ${list(packs)}, and --language overrides`;
  return new OperationalError('language-unsupported', message);
}

function describe(language: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language);
    return name && name !== language ? `${name} (${language})` : `"${language}"`;
  } catch {
    return `"${language}"`;
  }
}

function list(packs: readonly ReadingPack[]): string {
  return packs.map(({ language }) => language).join(', ');
}
