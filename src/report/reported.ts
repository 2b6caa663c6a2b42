import type { Finding, TranslationCheck } from '../contract/finding.js';
import type { Policy, Position } from '../contract/policy.js';
import { findingsToShow } from './findings-to-show.js';
import type { ReportContext } from './reporter.js';
import type { PolicyCheck } from './results.js';
import { indexLinks } from '../check/index-links.js';
import { type Quoted, quoteBetween, quoteWithin } from './text/counterpart.js';

/** A finding with its passages and the versions that it is about. */
export interface Reported extends Quoted {
  canonical: Policy;
  /** Null for a fault of the canonical version alone. */
  translation: Policy | null;
  /** Where to put a mark: the words themselves; for what is missing, the place in the translation where it should stand. */
  at: Mark;
}

interface Mark {
  policy: Policy;
  clause: string;
  start: Position;
  end: Position;
}

/** Every finding of some checks that is to be shown, in the order of the documents. */
export function listReported(policies: readonly PolicyCheck[], context: Pick<ReportContext, 'showWaived'>): Reported[] {
  return policies.flatMap((policy) => [...reportOwn(policy, context), ...policy.checks.flatMap((check) => reportBetween(check, context))]);
}

/** The faults of the canonical version alone. */
export function reportOwn(policy: PolicyCheck, context: Pick<ReportContext, 'showWaived'>): Reported[] {
  const { canonical } = policy;
  return quoteWithin(findingsToShow(policy, context), canonical).map((quoted) => ({
    ...quoted,
    canonical,
    translation: null,
    at: markOf(quoted.finding, canonical),
  }));
}

/** What a translation says otherwise, and its own faults. */
export function reportBetween(check: TranslationCheck, context: Pick<ReportContext, 'showWaived'>): Reported[] {
  const { canonical, translation } = check;
  const spotOf = createSpots(check);
  return quoteBetween({ ...check, findings: [...findingsToShow(check, context)] }).map((quoted) => ({
    ...quoted,
    canonical,
    translation,
    at: quoted.finding.translation ? markOf(quoted.finding, translation) : spotOf(quoted.first?.index ?? 0),
  }));
}

function markOf({ translation, canonical }: Finding, policy: Policy): Mark {
  const place = translation ?? canonical;
  const start = place?.start ?? { line: 1, column: 1, offset: 0 };
  return { policy, clause: place?.clause ?? '', start, end: place?.end ?? start };
}

/** Where the answer to a clause stands in the translation, or would stand: behind the answer to the one before it. */
function createSpots({ canonical, translation, alignment }: TranslationCheck): (clause: number) => Mark {
  const links = indexLinks(alignment.links, 'canonical');
  const answered = canonical.clauses.map((_, index) => links.get(index)?.translation ?? []);
  return (index) => {
    const own = translation.clauses[answered[index]?.[0] ?? -1];
    if (own) return { policy: translation, clause: own.id, start: own.start, end: own.end };
    const before = answered
      .slice(0, index)
      .findLast((answers) => answers.length > 0)
      ?.at(-1);
    const clause = translation.clauses[before ?? 0];
    const end = (before === undefined ? clause?.start : clause?.end) ?? { line: 1, column: 1, offset: 0 };
    return { policy: translation, clause: clause?.id ?? '', start: end, end };
  };
}

/** Formats whose positions point into the text that was taken out of the file, not into the file. */
const EXTRACTED: ReadonlySet<string> = new Set(['docx', 'pdf']);

export function pointsIntoFile({ provenance }: Policy): boolean {
  return !EXTRACTED.has(provenance.format.value);
}

/** The name of a document as a path with `/`, as it stands in a repository. */
export function pathOf({ name }: Policy): string {
  return name.replaceAll('\\', '/').replace(/^\.\//, '');
}
