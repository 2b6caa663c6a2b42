import type { Alignment } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Policy } from '../contract/policy.js';
import { type AlignOptions, alignPolicies } from './align-policies.js';
import type { Pins } from './pins.js';
import { listenTo, type Support, throughThird } from './support-links.js';

export interface AlignVersionsOptions extends Omit<AlignOptions, 'facts' | 'pins' | 'adjust'> {
  /** What each version states: of the canonical one, and of each translation in the order given. */
  facts?: { canonical: ClauseFact[]; translations: ClauseFact[][] };
  /** For each translation in the order given. */
  pins?: (Pins | undefined)[];
}

/**
 * A translation all of whose links are at least so sure needs no help, and most need none: so it costs next to nothing.
 * With help for all it took three times as long, and moved sections were found less well (`evaluate-versions.ts`).
 */
const SURE = 0.5;

/**
 * Aligns all translations of one policy. Each is first aligned with the canonical version by itself. One with unsure
 * links is then aligned with every other translation, and once more with the canonical version, listening to where the
 * others lead: a clause that Malay and French both
 * have and Thai answers for both is answered in Thai, and one that Thai alone lacks leads nowhere.
 *
 * @returns one alignment for each translation, in the order given
 */
export function alignVersions(canonical: Policy, translations: Policy[], options: AlignVersionsOptions = {}): Alignment[] {
  const { facts, pins, ...rest } = options;
  const factsOf = (index: number) => facts?.translations[index] ?? [];
  const optionsFor = (index: number): AlignOptions => ({
    ...rest,
    ...(facts && { facts: { canonical: facts.canonical, translation: factsOf(index) } }),
    ...(pins?.[index] && { pins: pins[index] }),
  });
  const first = translations.map((translation, index) => alignPolicies(canonical, translation, optionsFor(index)));
  if (translations.length < 2) return first;
  const between = new Map<string, Alignment>();
  const alignBetween = (a: number, b: number): Alignment => {
    const key = `${a} ${b}`;
    const known = between.get(key);
    if (known) return known;
    const { score: _score, explain: _explain, ...plain } = rest;
    const between2: AlignOptions = { ...plain, ...(facts && { facts: { canonical: factsOf(a), translation: factsOf(b) } }) };
    const alignment = alignPolicies(translations[a] as Policy, translations[b] as Policy, between2);
    between.set(key, alignment);
    return alignment;
  };
  return translations.map((translation, index) => {
    const alone = first[index] as Alignment;
    if (alone.links.every(({ confidence }) => confidence >= SURE)) return alone;
    const supports = translations.flatMap((_, third): Support[] =>
      third === index ? [] : [throughThird(first[third] as Alignment, alignBetween(index, third))],
    );
    return alignPolicies(canonical, translation, { ...optionsFor(index), adjust: listenTo(supports) });
  });
}
