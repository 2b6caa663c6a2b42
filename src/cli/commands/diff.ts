import type { VersionDiff } from '../../revise/version-diff.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { readRevision } from '../read-revision.js';
import { readSettings } from '../settings.js';
import { writeReport } from '../write-report.js';

export const defineDiff: DefineCommand = (program, io, finish) => {
  const command = program
    .command('diff')
    .summary('what changed between two versions in one language')
    .description(
      'Says clause by clause what changed from one version of a document to the next, and whether it changed in substance.\nThe exit status is 1 where it did, unless --fail-on never.',
    )
    .argument('<older>', 'the version before')
    .argument('<newer>', 'the version after, in the same language')
    .addHelpText('after', '\nExample:\n  polyclause diff privacy.2023.en.md privacy.en.md');
  addCommonOptions(command, { result: 'diff', reads: true, fails: true }).action(
    async (older: string, newer: string, options: CommonOptions) => finish(await diff(older, newer, options, io)),
  );
};

async function diff(olderName: string, newerName: string, options: CommonOptions, io: Io): Promise<number> {
  const settings = await readSettings(options, io, 'diff');
  const { older, newer } = await readRevision({ older: olderName, newer: newerName, translations: [] }, settings, io);
  const { compareVersions } = await import('../../revise/compare-versions.js');
  const result: VersionDiff = compareVersions(older as NonNullable<typeof older>, newer);
  await writeReport(result, settings, io);
  return settings.failOn !== 'never' && result.changes.some(({ grade }) => grade === 'substantive') ? 1 : 0;
}
