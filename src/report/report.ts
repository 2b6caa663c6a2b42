import type { LanguagePack } from '../contract/language-pack.js';
import { packs as allPacks } from '../packs.js';
import { phrasebookFor } from './phrasebook.js';
import type { ReportContext, Reporter } from './reporter.js';
import { reporters } from './reporters.js';
import { type Reportable, sortResult } from './results.js';

export interface ReportOptions {
  /** `text` or `json`; text where it is not given. */
  format?: string;
  /** BCP 47 locale of the reader; the first pack's where it is not given. */
  locale?: string;
  /** ANSI colours in the text report; without them the marked words stand in «guillemets». */
  color?: boolean;
  /** Width of the text report, 100 where it is not given. */
  columns?: number;
  packs?: readonly LanguagePack[];
}

/**
 * Writes a result out for its reader.
 *
 * @param result what `checkTranslation`, a check of several versions, an inspection or an alignment came to
 * @returns the whole report, ending in a line break; nothing is printed
 * @throws RangeError for a format or a locale that there is none of, or a format that cannot show such a result
 */
export function report(result: Reportable, options: ReportOptions = {}): string {
  const { format = 'text', packs = allPacks, color = false, columns = 100 } = options;
  const reporter = reporters.find((candidate) => candidate.format === format);
  if (!reporter) throw new RangeError(`No report format "${format}"; there are ${reporters.map((each) => each.format).join(', ')}`);
  const phrasebook = phrasebookFor(options.locale ?? (packs[0] as LanguagePack).language, packs);
  return write(reporter, result, { phrasebook, packs, color, columns });
}

function write(reporter: Reporter, result: Reportable, context: ReportContext): string {
  const { kind, value } = sortResult(result);
  const written =
    kind === 'check' ? reporter.check(value, context)
    : kind === 'inspection' ? reporter.inspection?.(value, context)
    : kind === 'alignment' ? reporter.alignment?.(value, context)
    : kind === 'diff' ? reporter.diff?.(value, context)
    : kind === 'impact' ? reporter.impact?.(value, context)
    : reporter.rules?.(value, context);
  if (written === undefined) throw new RangeError(`The format "${reporter.format}" has no report of this kind`);
  return written;
}
