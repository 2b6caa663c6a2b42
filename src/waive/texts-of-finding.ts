import type { Finding } from '../contract/finding.js';
import type { Policy } from '../contract/policy.js';
import type { WaivedText } from '../contract/waiver.js';
import { hash } from '../text/hash.js';
import { squeezeSpace } from '../text/squeeze-space.js';
import { clausesOfFinding } from './clauses-of-finding.js';
import type { Scope } from './scope.js';

/** Both sides of a finding as a waiver keeps them. */
export interface FindingTexts {
  canonical: WaivedText | null;
  translation: WaivedText | null;
}

/** Long enough to know the clause again, short enough for a file that people read. */
const QUOTE = 80;

/** What a waiver of the finding has to hold on to: the clauses on either side, and a hash of each side's whole text. */
export function textsOfFinding(finding: Finding, scope: Scope): FindingTexts {
  const clauses = clausesOfFinding(finding, scope);
  return {
    canonical: clauses.canonical && describe(scope.canonical, clauses.canonical, finding.canonical?.quote),
    translation: clauses.translation && describe(scope.translation as Policy, clauses.translation, finding.translation?.quote),
  };
}

function describe({ name, language, clauses }: Policy, indices: readonly number[], quote: string | undefined): WaivedText {
  const texts = indices.map((index) => squeezeSpace(clauses[index]?.text ?? ''));
  const [first] = indices;
  const clause = first === undefined ? undefined : clauses[first];
  return {
    document: name.replaceAll('\\', '/'),
    language,
    clause: clause?.id ?? null,
    quote: clause ? shorten(squeezeSpace(quote ?? clause.text)) : null,
    hash: clause ? hash(texts.join('\0')) : null,
  };
}

/** Cut between characters as a reader sees them: a Thai vowel is never parted from its letter. */
function shorten(text: string): string {
  if (text.length <= QUOTE) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text.slice(0, QUOTE + 20))) {
    if (cut.length + segment.length > QUOTE - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}
