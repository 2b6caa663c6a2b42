import type { LanguagePack } from '../contract/language-pack.js';
import { packs as allPacks } from '../packs.js';
import { phrasebookFor } from './phrasebook.js';
import type { ReportContext, Reporter } from './reporter.js';
import { reporters } from './reporters.js';
import { type Reportable, type SortedResult, sortResult } from './results.js';

export interface ReportOptions {
  /** `text`, `json`, `html`, `markdown`, `csv`, `sarif`, `junit`, `github` or `xliff`, not each for every result; text where it is not given. */
  format?: string;
  /** BCP 47 locale of the reader; the first pack's where it is not given. */
  locale?: string;
  /** ANSI colours in the text report; without them the marked words stand in «guillemets». */
  color?: boolean;
  /** Width of the text report, 100 where it is not given. */
  columns?: number;
  /** Whether accepted findings are reported as well, each with its decision; else they are only counted. */
  showWaived?: boolean;
  /** Whether an inspection lists what was set aside. */
  showSkipped?: boolean;
  packs?: readonly LanguagePack[];
}

/**
 * Writes a result out for its reader.
 *
 * @param result what `checkTranslation`, `compareVersions` or `assessImpact` came to, as it is; or what a command puts
 *   together: the checks of one policy or of several, an inspection, two versions with their alignment, what a new
 *   version means for several translations, the state of a repository, notices of change, waivers, rules. Of one
 *   document `{ policy, findings: checkPolicy(policy) }` is enough; facts are read where they are not given
 * @returns the whole report, ending in a line break; nothing is printed
 * @throws RangeError for a format or a locale that there is none of, a format that cannot show such a result, and what is
 *   no result, such as findings without their documents
 */
export function report(result: Reportable, options: ReportOptions = {}): string {
  const { format = 'text', packs = allPacks, color = false, columns = 100, showWaived = false, showSkipped = false } = options;
  const candidates = reporters.filter((candidate) => candidate.format === format);
  if (candidates.length === 0) {
    throw new RangeError(`No report format "${format}"; there are ${[...new Set(reporters.map((each) => each.format))].join(', ')}`);
  }
  const phrasebook = phrasebookFor(options.locale ?? (packs[0] as LanguagePack).language, packs);
  const sorted = sortResult(result, packs);
  // One format may have a reporter for each kind of result: a task list in Markdown is another thing than findings in it.
  const reporter = candidates.find((candidate) => candidate[sorted.kind] !== undefined);
  if (!reporter) throw new RangeError(`The format "${format}" has no report of this kind`);
  return write(reporter, sorted, { phrasebook, packs, color, columns, showWaived, showSkipped });
}

/** Each method of a reporter is called after the kind of result that it writes. */
function write(reporter: Reporter, { kind, value }: SortedResult, context: ReportContext): string {
  const method = reporter[kind] as ((value: SortedResult['value'], context: ReportContext) => string) | undefined;
  return method?.call(reporter, value, context) ?? '';
}
