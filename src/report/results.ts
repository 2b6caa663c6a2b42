import type { Alignment } from '../contract/alignment.js';
import type { ClauseFact } from '../contract/fact.js';
import type { Finding, TranslationCheck } from '../contract/finding.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import type { StatedWaiver } from '../contract/waiver.js';
import type { Rule } from '../contract/rule.js';
import { readPolicy } from '../facts/reading.js';
import type { Impact } from '../revise/impact.js';
import type { VersionDiff } from '../revise/version-diff.js';
import type { ChangeNotice } from './changelog/change-notice.js';
import type { HistoryPoint, StatusTable } from './status-table.js';

/** One canonical version, its own faults, and its translations held against it. */
export interface PolicyCheck {
  canonical: Policy;
  checks: readonly TranslationCheck[];
  findings: readonly Finding[];
  /** What `applyWaivers` took out of the findings of the canonical version. */
  waived?: readonly Finding[];
}

/** One document: what it states and what is wrong inside it. */
export interface Inspection {
  policy: Policy;
  facts: readonly ClauseFact[];
  findings: readonly Finding[];
  waived?: readonly Finding[];
}

/** Two versions and their links, nothing compared. */
export interface AlignedVersions {
  canonical: Policy;
  translation: Policy;
  alignment: Alignment;
}

export interface RuleList {
  rules: readonly Pick<Rule, 'id' | 'severity' | 'summary'>[];
}

/** Waivers on record and what has become of each. */
export interface WaiverList {
  waivers: readonly StatedWaiver[];
}

/** What one new version means for several translations. */
export interface ImpactOnAll {
  older: Policy | null;
  newer: Policy;
  impacts: readonly Impact[];
  /** The commit of the older version, where it was found in the history of a repository. */
  base?: HistoryPoint;
}

/** What `report` takes: whatever the library or a command came to. */
export type Reportable =
  | TranslationCheck
  | PolicyCheck
  | readonly PolicyCheck[]
  | Inspection
  | Omit<Inspection, 'facts'>
  | AlignedVersions
  | RuleList
  | WaiverList
  | VersionDiff
  | Impact
  | ImpactOnAll
  | readonly ImpactOnAll[]
  | StatusTable
  | readonly ChangeNotice[];

export type SortedResult =
  | { kind: 'check'; value: readonly PolicyCheck[] }
  | { kind: 'inspection'; value: Inspection }
  | { kind: 'alignment'; value: AlignedVersions }
  | { kind: 'rules'; value: RuleList }
  | { kind: 'waivers'; value: WaiverList }
  | { kind: 'diff'; value: VersionDiff }
  | { kind: 'impact'; value: readonly ImpactOnAll[] }
  | { kind: 'status'; value: StatusTable }
  | { kind: 'changelog'; value: readonly ChangeNotice[] };

export type ResultKind = SortedResult['kind'];

/**
 * Tells results apart by what they hold, so that callers pass on what they were given.
 *
 * @throws RangeError for findings without their documents, of which no place could be shown, and for what is no result
 */
export function sortResult(result: Reportable, packs: readonly LanguagePack[]): SortedResult {
  if (typeof result !== 'object' || result === null) throw new RangeError(NO_RESULT);
  if (Array.isArray(result) && result[0] !== undefined && 'fingerprint' in result[0]) {
    throw new RangeError(
      'Findings alone cannot be reported; give { policy, findings } for one document, or what checkTranslation returned',
    );
  }
  if (isMany(result)) {
    return isNotices(result)
      ? { kind: 'changelog', value: result }
      : isImpacts(result)
        ? { kind: 'impact', value: result }
        : { kind: 'check', value: result };
  }
  if ('rows' in result) return { kind: 'status', value: result };
  if ('changes' in result) return { kind: 'diff', value: result };
  if ('impacts' in result) return { kind: 'impact', value: [result] };
  if ('clauses' in result && 'translation' in result) {
    return { kind: 'impact', value: [{ older: result.older, newer: result.newer, impacts: [result] }] };
  }
  if ('waivers' in result) return { kind: 'waivers', value: result };
  if ('rules' in result) return { kind: 'rules', value: result };
  if ('policy' in result) {
    const facts = 'facts' in result ? result.facts : readPolicy(result.policy, packs).facts;
    return { kind: 'inspection', value: { ...result, facts } };
  }
  if ('checks' in result) return { kind: 'check', value: [result] };
  if ('findings' in result) return { kind: 'check', value: [{ canonical: result.canonical, checks: [result], findings: [] }] };
  if ('alignment' in result) return { kind: 'alignment', value: result };
  throw new RangeError(NO_RESULT);
}

/** A policy that was only loaded, or a promise that was not waited for. */
const NO_RESULT = 'There is nothing here to report; give what checkTranslation, compareVersions or assessImpact returned';

type Many = Extract<Reportable, readonly unknown[]>;

function isMany(result: Reportable): result is Many {
  return Array.isArray(result);
}

function isImpacts(results: Many): results is readonly ImpactOnAll[] {
  return results[0] !== undefined && 'impacts' in results[0];
}

function isNotices(results: Many): results is readonly ChangeNotice[] {
  return results[0] !== undefined && 'notices' in results[0];
}
