import type { Policy } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { createProgress } from '../progress.js';
import { readVersions } from '../read-versions.js';
import { readSettings } from '../settings.js';
import { writeReport } from '../write-report.js';

export const defineAlign: DefineCommand = (program, io, finish) => {
  const command = program
    .command('align')
    .summary('which clauses answer each other')
    .description('Lines the clauses of a translation up with those of the canonical version.')
    .argument('<canonical>', 'the version that the translation is held against, or a file that holds both')
    .argument('[translation]')
    .addHelpText('after', '\nExample:\n  polyclause align privacy.en.md privacy.ms.md');
  addCommonOptions(command, { reads: true, fails: false }).action(async (canonical: string, translation: string | undefined, options: CommonOptions) => {
    await align(canonical, translation, options, io);
    finish(0);
  });
};

async function align(canonicalName: string, translationName: string | undefined, options: CommonOptions, io: Io): Promise<void> {
  const settings = await readSettings(options, io, 'alignment');
  const progress = createProgress(io);
  const { canonical, translations, alignments } = await readVersions(canonicalName, translationName === undefined ? [] : [translationName], settings, io, progress);
  const [translation, ...others] = translations as [Policy, ...Policy[]];
  if (others.length > 0) {
    throw new OperationalError('bad-usage', `${canonicalName}: it holds several translations; name the one to show with --language, such as ${canonical.language},${translation.language}`);
  }
  const { alignPolicies } = await import('../../align/align-policies.js');
  progress.step(translation.name);
  const alignment = alignments?.[0] ?? alignPolicies(canonical, translation);
  progress.done();
  await writeReport({ canonical, translation, alignment }, settings, io);
}
