import type { StatusTable } from '../../report/status-table.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { readSettings, type Settings } from '../settings.js';
import { writeReport } from '../write-report.js';
import { type NamedPolicies, requirePolicies } from '../git/named-policies.js';

interface StatusOptions extends CommonOptions {
  since?: string;
  cache: boolean;
}

export const defineStatus: DefineCommand = (program, io, finish) => {
  const command = program
    .command('status')
    .summary('which translations of a git repository are behind')
    .description(
      'Says for every translation of the policies in polyclause.config.{json,yaml,yml} whether it follows its canonical version, how many clauses do not, and since which commit.\nThe exit status is 1 where one is behind, unless --fail-on never.',
    )
    .option('--since <commit>', 'look no further back than this commit, branch or tag')
    .option('--no-cache', 'compare every policy anew, and keep nothing in the folder of git')
    .addHelpText('after', '\nExample:\n  polyclause status --since v2.0');
  addCommonOptions(command, { result: 'status', reads: false, fails: true }).action(async (options: StatusOptions) => {
    const settings = await readSettings(options, io, 'status');
    finish(await reportStatus(requirePolicies(settings), options.since ?? null, options.cache, settings, io));
  });
};

/** Prints the table; it is 1 where a translation is behind. */
export async function reportStatus(
  policies: NamedPolicies,
  since: string | null,
  caches: boolean,
  settings: Settings,
  io: Io,
): Promise<0 | 1> {
  const [{ listHistories }, { tracePolicies }] = await Promise.all([
    import('../git/list-histories.js'),
    import('../git/trace-policies.js'),
  ]);
  const { histories, remarks, cacheFile } = await listHistories(policies, since, settings, io);
  const table: StatusTable = { rows: await tracePolicies(histories, caches ? cacheFile : null, io), remarks };
  await writeReport(table, settings, io);
  return settings.failOn !== 'never' && table.rows.some(({ state }) => state === 'stale') ? 1 : 0;
}
