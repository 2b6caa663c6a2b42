import { existsSync, readFileSync } from 'node:fs';
import { type ConceptMatcher, compileConcepts, readConcepts } from '../../src/concepts/read-concepts.js';

const UNSPACED = new Set(['th']);
const matchers = new Map<string, ConceptMatcher | null>();
const known = new Map<string, string[]>();

/** Concept ids of a text by the packs' term lists; remembered, because the variants repeat the same texts. */
export function findConcepts(text: string, language: string): string[] {
  const key = `${language} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const matcher = openMatcher(language);
  const found = matcher ? [...new Set(readConcepts(text, matcher).map(({ id }) => id))] : [];
  known.set(key, found);
  return found;
}

function openMatcher(language: string): ConceptMatcher | null {
  const opened = matchers.get(language);
  if (opened !== undefined) return opened;
  const path = new URL(`../../locales/${language}/concepts.json`, import.meta.url);
  const matcher = existsSync(path)
    ? compileConcepts(JSON.parse(readFileSync(path, 'utf8')), { spaced: !UNSPACED.has(language) })
    : null;
  matchers.set(language, matcher);
  return matcher;
}

export function evidence() { return process.env.NO_CONCEPTS ? {} : { concepts: findConcepts }; }
