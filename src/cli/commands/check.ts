import { OperationalError } from '../../errors.js';
import type { PolicyCheck } from '../../report/results.js';
import { exitStatus } from '../exit-status.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { createProgress } from '../progress.js';
import { readVersions } from '../read-versions.js';
import { readSettings, type Settings } from '../settings.js';
import { writeReport } from '../write-report.js';

export const defineCheck: DefineCommand = (program, io, finish) => {
  const command = program
    .command('check')
    .summary('where translations state something else')
    .description('Holds translations against their canonical version and reports where they differ.\nWithout files it checks every policy of polyclause.config.{json,yaml,yml}.')
    .argument('[canonical]', 'the version that the translations are held against')
    .argument('[translations...]')
    .addHelpText('after', '\nExample:\n  polyclause check privacy.en.md privacy.ms.md privacy.th.md --fail-on warning');
  addCommonOptions(command, { reads: true, fails: true }).action(async (canonical: string | undefined, translations: string[], options: CommonOptions) =>
    finish(await check(canonical, translations, options, io)),
  );
};

async function check(canonical: string | undefined, translations: readonly string[], options: CommonOptions, io: Io): Promise<number> {
  const settings = await readSettings(options, io, 'check');
  const progress = createProgress(io);
  const { checkVersions } = await import('../examine.js');
  const results: PolicyCheck[] = [];
  for (const policy of policiesToCheck(canonical, translations, settings)) {
    const versions = await readVersions(policy.canonical, policy.translations, settings, io, progress);
    results.push(checkVersions(versions, settings.rules, progress));
  }
  progress.done();
  await writeReport(results, settings, io);
  const findings = results.flatMap(({ findings, checks }) => [...findings, ...checks.flatMap((each) => each.findings)]);
  return exitStatus(findings, settings.failOn);
}

function policiesToCheck(canonical: string | undefined, translations: readonly string[], { policies }: Settings): Settings['policies'] {
  if (canonical !== undefined && translations.length > 0) return [{ canonical, translations: [...translations] }];
  if (canonical !== undefined) {
    throw new OperationalError('bad-usage', `${canonical}: there is no translation to hold against it; name one, or look at this document alone with polyclause inspect`);
  }
  if (policies.length > 0) return policies;
  throw new OperationalError('bad-usage', 'no files: name a canonical version and its translations, or list them under policies in polyclause.config.json');
}
