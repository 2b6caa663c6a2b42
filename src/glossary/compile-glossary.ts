import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { type Glossary, readLanguage } from './glossary.js';
import { matchTerm, type TermMatcher } from './match-term.js';

export interface CompiledTerm {
  text: string;
  find: TermMatcher;
}

/** A term of the canonical language, and what a translation may and may not call it. */
export interface TermRule extends CompiledTerm {
  accepted: CompiledTerm[];
  forbidden: CompiledTerm[];
}

/**
 * Everything that glossaries say of two languages, by the term of the canonical one. Where several entries have one
 * term, any of their renderings will do.
 */
export function compileGlossary(glossaries: readonly Glossary[], canonical: LanguagePack, translation: LanguagePack): TermRule[] {
  const [from, to] = [keyOf(canonical), keyOf(translation)];
  const rules = new Map<string, TermRule>();
  for (const { entries } of glossaries) {
    for (const { terms } of entries) {
      const answers = terms[to] ?? [];
      if (answers.length === 0) continue;
      for (const { text, forbidden } of terms[from] ?? []) {
        if (forbidden) continue;
        const rule = ruleOf(rules, text, canonical);
        for (const answer of answers) addTo(answer.forbidden ? rule.forbidden : rule.accepted, answer.text, translation);
      }
    }
  }
  return [...rules.values()];
}

/** The key that a language has in `GlossaryEntry.terms`. */
export function keyOf({ language }: Pick<LanguagePack, 'language'>): string {
  return readLanguage(language) ?? language;
}

function ruleOf(rules: Map<string, TermRule>, text: string, pack: LanguagePack): TermRule {
  const key = fold(text).text;
  let rule = rules.get(key);
  if (!rule) rules.set(key, (rule = { text, find: matchTerm(text, pack), accepted: [], forbidden: [] }));
  return rule;
}

function addTo(terms: CompiledTerm[], text: string, pack: LanguagePack): void {
  if (!terms.some((term) => term.text === text)) terms.push({ text, find: matchTerm(text, pack) });
}
