import { needsWork } from '../../revise/impact.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { createProgress } from '../progress.js';
import { readRevision } from '../read-revision.js';
import { readSettings } from '../settings.js';
import { writeTasks } from '../write-tasks.js';

interface ImpactOptions extends CommonOptions {
  from?: string;
  to: string;
}

export const defineImpact: DefineCommand = (program, io, finish) => {
  const command = program
    .command('impact')
    .summary('which clauses of translations are stale')
    .description('Says for every clause of each translation what a new version of the canonical text means for it.\nThe exit status is 1 where a clause is not up to date, unless --fail-on never.')
    .argument('<translations...>', 'the translations as they are now')
    .option('--from <older>', 'the canonical version that they were made from; without it only differences can be told')
    .requiredOption('--to <newer>', 'the canonical version that they should follow')
    .addHelpText('after', '\nExample:\n  polyclause impact --from privacy.2023.en.md --to privacy.en.md privacy.ms.md privacy.fr.md');
  addCommonOptions(command, { reads: true, fails: true }).action(async (translations: string[], options: ImpactOptions) => finish(await impact(translations, options, io)));
};

/** `--language` names the languages of the older version, the newer one and the translations, in this order. */
async function impact(names: readonly string[], options: ImpactOptions, io: Io): Promise<number> {
  const settings = await readSettings(options, io, 'impact');
  const progress = createProgress(io);
  const { older, newer, translations } = await readRevision({ older: options.from ?? null, newer: options.to, translations: names }, settings, io);
  const [{ assessImpact }, { compareVersions }] = await Promise.all([import('../../revise/assess-impact.js'), import('../../revise/compare-versions.js')]);
  const diff = older && compareVersions(older, newer);
  const impacts = translations.map((translation) => {
    progress.step(translation.name);
    return assessImpact({ older, newer, translation, ...(diff ? { diff } : {}) });
  });
  progress.done();
  await writeTasks([{ older, newer, impacts }], settings, io);
  return settings.failOn !== 'never' && impacts.some(({ clauses }) => clauses.some(needsWork)) ? 1 : 0;
}
