import type { Baseline } from '../../contract/waiver.js';
import type { PolicyCheck } from '../../report/results.js';
import { checkPolicies } from '../check-policies.js';
import { baselineFile, writeBaseline } from '../decision-files.js';
import { exitStatus } from '../exit-status.js';
import type { Io } from '../io.js';
import { addCommonOptions, addDecisionOptions, addEvidenceOptions, type CommonOptions, type EvidenceOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { type DecisionOptions, readDecisions } from '../read-decisions.js';
import { readSettings } from '../settings.js';
import { warnOfComments } from '../warn-of-comments.js';
import { writeReport } from '../write-report.js';

interface CheckOptions extends CommonOptions, DecisionOptions, EvidenceOptions {
  updateBaseline?: boolean;
}

export const defineCheck: DefineCommand = (program, io, finish) => {
  const command = program
    .command('check')
    .summary('where translations state something else')
    .description(
      'Holds translations against their canonical version and reports where they differ.\nA file that holds both sides is given alone: XLIFF, TMX, gettext PO, JSON by language. Messages in en.json and th.json are held against each other key by key.\nThe documents of a folder or a quoted pattern are put together by their names: privacy.en.md and privacy.th.docx, en/terms.md and th/terms.md.\nA document on standard input is named -.\nWithout files it checks every policy of polyclause.config.{json,yaml,yml}.',
    )
    .argument('[canonical]', 'the version that the translations are held against, or a file that holds both')
    .argument('[translations...]', 'the versions that are held against it; none of a file that holds both, of a folder or of a pattern')
    .addHelpText(
      'after',
      '\nExample:\n  polyclause check privacy.en.md privacy.ms.md privacy.th.md --fail-on warning\n  polyclause check privacy.ms.xlf\n  polyclause check policies/ --canonical en',
    );
  addEvidenceOptions(addDecisionOptions(addCommonOptions(command, { result: 'check', reads: true, fails: true })))
    .option('--canonical <language>', 'language of the canonical versions among the files of a folder (default: English)')
    .option('--baseline <file>', 'file of known findings (default: polyclause.baseline.json)')
    .option('--update-baseline', 'accept the findings of today, so that only new ones count')
    .action(async (canonical: string | undefined, translations: string[], options: CheckOptions) =>
      finish(await check(canonical === undefined ? [] : [canonical, ...translations], options, io)),
    );
};

async function check(files: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const settings = await readSettings(options, io, 'check');
  const updates = options.updateBaseline === true;
  const decisions = await readDecisions(options, settings, io, updates);
  const found = await checkPolicies(files, settings, io, options);
  const [{ applyWaivers }, { allFindings }] = await Promise.all([
    import('../../waive/apply-waivers.js'),
    import('../../report/count-findings.js'),
  ]);
  const accept = (baseline: Baseline): PolicyCheck[] => found.map((result) => applyWaivers(result, { ...decisions, baseline }));
  let { baseline } = decisions;
  if (updates) {
    const { createBaseline, updateBaseline } = await import('../../waive/baseline.js');
    const today = createBaseline(accept({ findings: {} }));
    // Named files are a part of the whole: what is known of other documents stays known.
    baseline = files.length > 0 ? updateBaseline(baseline, today) : today;
    await writeBaseline(baselineFile(settings, options.baseline), baseline, io);
  }
  const results = accept(baseline);
  await warnOfComments(
    results.flatMap(({ canonical, checks }) => [canonical, ...checks.map(({ translation }) => translation)]),
    io,
  );
  await writeReport(results, settings, io, options);
  return exitStatus(allFindings(results), settings.failOn);
}
