import { exitStatus } from '../exit-status.js';
import type { Io } from '../io.js';
import { addCommonOptions, addDecisionOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { type DecisionOptions, readDecisions } from '../read-decisions.js';
import { readPolicyFile } from '../read-input.js';
import { refuseSpareLanguages } from '../read-versions.js';
import { readSettings } from '../settings.js';
import { warnOfComments } from '../warn-of-comments.js';
import { writeReport } from '../write-report.js';

interface InspectOptions extends CommonOptions, DecisionOptions {
  skipped?: boolean;
}

export const defineInspect: DefineCommand = (program, io, finish) => {
  const command = program
    .command('inspect')
    .summary('the clause tree and the facts of one document')
    .description('Prints the clauses of one document with what each of them states, and what is wrong inside it.')
    .argument(
      '<file>',
      'a document (HTML, XML, Markdown, text, DOCX, PDF), - for standard input, or a file of aligned versions (XLIFF, TMX, PO, JSON; --language says which of them)',
    )
    .addHelpText('after', '\nExample:\n  polyclause inspect privacy.th.md --ui-language th');
  addDecisionOptions(addCommonOptions(command, { result: 'inspection', reads: true, fails: true }))
    .option('--skipped', 'list what was set aside as no part of the policy: menus, banners, hidden text, comments')
    .action(async (file: string, options: InspectOptions) => finish(await inspect(file, options, io)));
};

async function inspect(file: string, options: InspectOptions, io: Io): Promise<number> {
  const settings = await readSettings(options, io, 'inspection');
  refuseSpareLanguages(settings, 1);
  const policy = await readPolicyFile(file, 0, settings, io);
  const decisions = await readDecisions(options, settings, io);
  const [{ inspectDocument }, { applyWaivers }] = await Promise.all([import('../examine.js'), import('../../waive/apply-waivers.js')]);
  const inspection = applyWaivers(inspectDocument(policy, settings, io), decisions);
  await warnOfComments([policy], io);
  await writeReport(inspection, settings, io, { ...options, showSkipped: options.skipped === true });
  return exitStatus(inspection.findings, settings.failOn);
}
