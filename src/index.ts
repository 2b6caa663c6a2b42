import type { Fact } from './contract/fact.js';
import { readTextFacts } from './facts/read-facts.js';
import { findLanguage } from './language/language-of-name.js';
import { packs } from './packs.js';

export { type AlignOptions, alignPolicies } from './align/align-policies.js';
export { type AlignVersionsOptions, alignVersions } from './align/align-versions.js';
export { type LostPin, type Pin, type PinnedClause, type Pins, type ResolvedPins, resolvePins, toPin } from './align/pins.js';
export type { ScoreTexts } from './align/score-texts.js';
export type { CheckOptions, RuleLevel, RuleSetting, RuleSettings } from './check/check-options.js';
export { checkPolicy } from './check/check-policy.js';
export { checkTranslation, type TranslationCheckOptions } from './check/check-translation.js';
export { tellPresence } from './check/tell-presence.js';
export type * from './contract/alignment.js';
export type * from './contract/fact.js';
export type * from './contract/finding.js';
export type * from './contract/policy.js';
export type { Baseline, Decision, LapsedWaiver, StatedWaiver, WaivedText, Waiver, WaiverState } from './contract/waiver.js';
export { OperationalError } from './errors.js';
export type { Glossary, GlossaryEntry, GlossaryTerm } from './glossary/glossary.js';
export { type GlossaryOptions, readGlossary } from './glossary/read-glossary.js';
export { withGlossary } from './glossary/with-glossary.js';
export { type BilingualOptions, loadBilingual } from './load/bilingual/load-bilingual.js';
export { type KeyedSource, loadKeyed } from './load/bilingual/load-keyed.js';
export type { AlignedPolicies, LinkedPolicy } from './load/bilingual/pair-versions.js';
export { type LoadOptions, loadPolicy } from './load/load-policy.js';
export { packs } from './packs.js';
export { type ReportOptions, report } from './report/report.js';
export type { ChangeNotice, TranslatedVersion } from './report/changelog/change-notice.js';
export type * from './report/results.js';
export type { HistoryPoint, StatusRow, StatusTable } from './report/status-table.js';
export { assessImpact, type ImpactInput } from './revise/assess-impact.js';
export { compareVersions, type ReviseOptions } from './revise/compare-versions.js';
export type { ClauseImpact, Impact, Status } from './revise/impact.js';
export type { Change, ChangeKind, FactChange, Grade, VersionDiff, VersionLink } from './revise/version-diff.js';
export { rules } from './rules/index.js';
export { type Snapshot, type SnapshotOptions, takeSnapshot } from './snapshot/take-snapshot.js';
export { applyWaivers, type Decisions } from './waive/apply-waivers.js';
export { createBaseline } from './waive/baseline.js';
export { stateWaivers } from './waive/state-waivers.js';
export { type Acceptance, waiveFindings } from './waive/waive-findings.js';

/**
 * Reads everything that a text states that has a value: ages, periods, dates, amounts, contacts, citations.
 *
 * @param text any text; offsets of the facts are UTF-16 offsets into it
 * @param language BCP 47 tag of a language that Polyclause has a pack for, or of a variety of it: `en-GB` is read as `en`
 * @throws RangeError for a language without a pack
 */
export function readFacts(text: string, language: string): Fact[] {
  const read = findLanguage(language, packs);
  const pack = packs.find((candidate) => candidate.language === read);
  if (!pack) {
    throw new RangeError(`No language pack for "${language}"; there are packs for ${packs.map((each) => each.language).join(', ')}`);
  }
  return readTextFacts(text, pack);
}
