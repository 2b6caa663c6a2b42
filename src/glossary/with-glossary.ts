import { conceptMatcherOf } from '../concepts/concepts-of.js';
import { type ConceptTable, readConcepts } from '../concepts/read-concepts.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { keyOf } from './compile-glossary.js';
import type { Glossary, GlossaryEntry } from './glossary.js';

const extended = new WeakMap<readonly Glossary[], { packs: readonly LanguagePack[]; result: LanguagePack[] }>();

const lists = new WeakMap<Glossary, readonly Glossary[]>();

/** One glossary, several or none, as a list; of the same glossary always the same list, by which packs are remembered. */
export function listGlossaries(given: Glossary | readonly Glossary[] | undefined): readonly Glossary[] {
  if (given === undefined) return NONE;
  if (isList(given)) return given;
  const known = lists.get(given) ?? [given];
  lists.set(given, known);
  return known;
}

function isList(given: Glossary | readonly Glossary[]): given is readonly Glossary[] {
  return Array.isArray(given);
}

const NONE: readonly Glossary[] = [];

/**
 * Packs that know the terms of glossaries: each entry is a concept of its own, and besides whatever the packs take any
 * of its terms for. So a rendering of the user's own answers what the pack's own words would.
 */
export function withGlossary(packs: readonly LanguagePack[], glossaries: readonly Glossary[]): readonly LanguagePack[] {
  if (glossaries.length === 0) return packs;
  const known = extended.get(glossaries);
  if (known?.packs === packs) return known.result;
  const entries = glossaries.flatMap((glossary) => glossary.entries);
  const concepts = entries.map((entry) => conceptsOfEntry(entry, packs));
  const result = packs.map((pack) => extendPack(pack, entries, concepts));
  extended.set(glossaries, { packs, result });
  return result;
}

/** The concepts that the packs take one of the terms for, as a whole. */
function conceptsOfEntry({ terms }: GlossaryEntry, packs: readonly LanguagePack[]): string[] {
  const ids = packs.flatMap((pack) =>
    (terms[keyOf(pack)] ?? [])
      .filter(({ forbidden }) => !forbidden)
      .flatMap(({ text }) =>
        readConcepts(text, conceptMatcherOf(pack)).flatMap(({ id, start, end, weak }) =>
          !weak && start === 0 && end === text.length ? [id] : [],
        ),
      ),
  );
  return [...new Set(ids)];
}

function extendPack(pack: LanguagePack, entries: readonly GlossaryEntry[], concepts: readonly string[][]): LanguagePack {
  // A pack that a glossary says nothing to stays itself: all that is compiled of it is at hand.
  if (!entries.some(({ terms }) => terms[keyOf(pack)])) return pack;
  const table: Record<string, readonly string[]> = { ...pack.concepts };
  const add = (id: string, renderings: readonly string[]): void => {
    table[id] = [...(table[id] ?? []), ...renderings];
  };
  for (const [i, { terms }] of entries.entries()) {
    const texts = (terms[keyOf(pack)] ?? [])
      .flatMap(({ text, forbidden }) => (forbidden ? [] : [plain(text)]))
      .filter((text) => text !== '');
    if (texts.length === 0) continue;
    for (const id of concepts[i] ?? []) add(id, texts);
    add(nameOf(entries[i] as GlossaryEntry, i), pack.spaced ? texts.flatMap((text) => [text, openEnds(text)]) : texts);
  }
  return { ...pack, concepts: table satisfies ConceptTable };
}

/** Not the name of a concept of the packs, and no two entries alike. */
const nameOf = ({ terms }: GlossaryEntry, index: number): string => `glossary ${index + 1}: ${Object.values(terms)[0]?.[0]?.text ?? ''}`;

/** Signs that mean something in a table of concepts. */
const plain = (text: string): string => text.replace(/[*?]/g, ' ').replace(/\s+/gu, ' ').trim();

/** `donnée personnelle` → `donnée* personnelle*`. A short word with an open end would be too many words. */
const openEnds = (text: string): string => text.replace(/[\p{L}\p{M}]{5,}(?![\p{L}\p{M}])/gu, '$&*');
