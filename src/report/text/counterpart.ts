import { indexLinks } from '../../check/index-links.js';
import { missesInCanonical } from '../../check/misses-in-canonical.js';
import type { Finding, Place, TranslationCheck } from '../../contract/finding.js';
import type { Policy } from '../../contract/policy.js';
import { findPassage, type Passage, passageOf } from './quote.js';

/** A finding with the passages that it quotes, each in the version that it comes from. */
export interface Quoted {
  finding: Finding;
  first: Passage | null;
  second: Passage | null;
  /** The version that has nothing to show, where that is what the finding says. */
  silent: Policy | null;
}

/** Faults of one document: both places are in it. */
export function quoteWithin(findings: readonly Finding[], policy: Policy): Quoted[] {
  const find = (place: Place | null): Passage | null => place && findPassage(place, policy);
  return findings.map((finding) => ({ finding, first: find(finding.canonical), second: find(finding.related ?? null), silent: null }));
}

/**
 * Findings of a translation. A fault of the translation alone may have both its places in the translation; where only
 * one version has the words, the clause that answers them is shown beside them.
 */
export function quoteBetween({ canonical, translation, alignment, findings }: TranslationCheck): Quoted[] {
  const byCanonical = indexLinks(alignment.links, 'canonical');
  const byTranslation = indexLinks(alignment.links, 'translation');
  return findings.map((finding) => {
    const first = finding.canonical
      ? findPassage(finding.canonical, canonical)
      : finding.related
        ? findPassage(finding.related, translation)
        : null;
    const second = finding.translation && findPassage(finding.translation, translation);
    if (first && !second) {
      return {
        finding,
        first,
        second: passageOf(translation, byCanonical.get(first.index)?.translation[0]),
        silent: translation,
      };
    }
    if (second && !first && missesInCanonical(finding)) {
      return { finding, first: passageOf(canonical, byTranslation.get(second.index)?.canonical[0]), second, silent: canonical };
    }
    return { finding, first, second, silent: null };
  });
}

export { indexLinks };
