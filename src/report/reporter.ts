import type { LanguagePack } from '../contract/language-pack.js';
import type { Phrasebook } from './phrasebook.js';
import type { VersionDiff } from '../revise/version-diff.js';
import type { ChangeNotice } from './changelog/change-notice.js';
import type { StatusTable } from './status-table.js';
import type { AlignedVersions, ImpactOnAll, Inspection, PolicyCheck, RuleList, WaiverList } from './results.js';

/** Everything around a result that its report depends on. */
export interface ReportContext {
  phrasebook: Phrasebook;
  packs: readonly LanguagePack[];
  color: boolean;
  /** Width in which the text is set. */
  columns: number;
  /** Whether accepted findings are shown among the others. */
  showWaived: boolean;
  /** Whether an inspection lists what was set aside as no part of the policy. */
  showSkipped: boolean;
}

/** One output format. It writes no file and prints nothing; a result that it has no method for it cannot show. */
export interface Reporter {
  format: string;
  check?(policies: readonly PolicyCheck[], context: ReportContext): string;
  inspection?(inspection: Inspection, context: ReportContext): string;
  alignment?(versions: AlignedVersions, context: ReportContext): string;
  diff?(diff: VersionDiff, context: ReportContext): string;
  impact?(impacts: readonly ImpactOnAll[], context: ReportContext): string;
  waivers?(list: WaiverList, context: ReportContext): string;
  changelog?(notices: readonly ChangeNotice[], context: ReportContext): string;
  status?(table: StatusTable, context: ReportContext): string;
  rules?(list: RuleList, context: ReportContext): string;
}
