import { alignPolicies } from '../../align/align-policies.js';
import type { Policy } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import type { ChangeNotice } from '../../report/changelog/change-notice.js';
import type { VersionDiff } from '../../revise/version-diff.js';
import { requirePolicies } from '../git/named-policies.js';
import { findPolicy } from '../find-policy.js';
import type { Io } from '../io.js';
import { addCommonOptions, type CommonOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { pinsFile, readPins } from '../pins-file.js';
import { readPolicyFile } from '../read-input.js';
import { readRevision } from '../read-revision.js';
import { refuseSameLanguage } from '../read-versions.js';
import { readSettings, type Settings } from '../settings.js';
import { writeReport } from '../write-report.js';

interface ChangelogOptions extends CommonOptions {
  languages?: string;
  translations?: string[];
  since?: string;
}

export const defineChangelog: DefineCommand = (program, io, finish) => {
  const command = program
    .command('changelog')
    .summary('a notice for the public of what changed')
    .description(
      'Writes what changed in substance as a notice for the public, in every language.\nWith one file, or none, the older version is the last one in the git history that said something else; with none, of every policy of the config.',
    )
    .argument('[older]', 'the version before; or the only file, as it is now')
    .argument('[newer]', 'the version after, in the same language')
    .option('--languages <codes>', 'languages of the notice (default: all)')
    .option('--translations <files...>', 'translations of the newer version, for titles and words in their languages')
    .option('--since <commit>', 'in a git repository: what changed since this commit, branch or tag')
    .addHelpText('after', '\nExample:\n  polyclause changelog old.en.md privacy.en.md --translations privacy.th.md');
  addCommonOptions(command, { result: 'changelog', reads: true, fails: false }).action(
    async (older: string | undefined, newer: string | undefined, options: ChangelogOptions) => {
      await changelog(older, newer, options, io);
      finish(0);
    },
  );
};

async function changelog(older: string | undefined, newer: string | undefined, options: ChangelogOptions, io: Io): Promise<void> {
  const settings = await readSettings({ ...options, format: options.format ?? 'markdown' }, io, 'changelog');
  const languages = await readLanguages(options.languages);
  if (newer !== undefined && options.since !== undefined) {
    throw new OperationalError('bad-usage', '--since: both versions are given; leave one of them or --since out');
  }
  const names = options.translations ?? [];
  const notices =
    newer !== undefined
      ? [await ofFiles(older as string, newer, names, languages, settings, io)]
      : await ofHistory(older, names, options.since ?? null, languages, settings, io);
  await warnOfPairs(notices, settings, io);
  await writeReport(notices, settings, io);
}

/** What is odd about the versions is no news for the public, but for whoever publishes it. */
async function warnOfPairs(notices: readonly ChangeNotice[], { uiLanguage }: Settings, io: Io): Promise<void> {
  const [{ phrasebookFor }, { packs }] = await Promise.all([import('../../report/phrasebook.js'), import('../../packs.js')]);
  const book = phrasebookFor(uiLanguage, packs);
  for (const { diff } of notices) {
    for (const remark of diff.remarks) io.stderr.write(`polyclause: ${diff.newer.name}: ${book.message(remark)}\n`);
  }
}

async function readLanguages(codes: string | undefined): Promise<string[]> {
  const { packs } = await import('../../packs.js');
  const known = packs.map(({ language }) => language);
  const languages = codes === undefined ? known : codes.split(',').map((code) => code.trim());
  for (const language of languages) {
    if (!known.includes(language)) {
      throw new OperationalError(
        'unknown-language',
        `--languages ${language}: notices are not written in this language; use ${known.join(', ')}`,
      );
    }
  }
  return languages;
}

/** `--language` names the languages of the older version, the newer one and the translations, in this order. */
async function ofFiles(
  olderName: string,
  newerName: string,
  names: readonly string[],
  notices: readonly string[],
  settings: Settings,
  io: Io,
): Promise<ChangeNotice> {
  const { older, newer, translations } = await readRevision({ older: olderName, newer: newerName, translations: names }, settings, io);
  const { compareVersions } = await import('../../revise/compare-versions.js');
  return describe(compareVersions(older as Policy, newer), translations, notices, settings, io);
}

async function describe(
  diff: VersionDiff,
  translations: readonly Policy[],
  notices: readonly string[],
  settings: Settings,
  io: Io,
): Promise<ChangeNotice> {
  const configured = findPolicy(diff.newer.name, settings, io) ?? {};
  const aligned: ChangeNotice['translations'][number][] = [];
  for (const policy of translations) {
    const pins = await readPins(pinsFile(policy.name, undefined, configured, settings, io), diff.newer, policy, io);
    aligned.push({ policy, alignment: alignPolicies(diff.newer, policy, pins ? { pins } : {}) });
  }
  return { diff, notices, translations: aligned };
}

async function ofHistory(
  file: string | undefined,
  names: readonly string[],
  since: string | null,
  notices: readonly string[],
  settings: Settings,
  io: Io,
): Promise<ChangeNotice[]> {
  const policies =
    file === undefined
      ? requirePolicies(settings)
      : [settings.policies.find(({ canonical }) => canonical === file) ?? { canonical: file, translations: [] }];
  const [{ listHistories }, { openObjects }, { openHistory }] = await Promise.all([
    import('../git/list-histories.js'),
    import('../git/read-objects.js'),
    import('../git/trace-policy.js'),
  ]);
  const { histories } = await listHistories(policies, since, settings, io);
  const objects = openObjects(io);
  try {
    const written: ChangeNotice[] = [];
    for (const history of histories) {
      const versions = await openHistory(history, objects, io.cwd);
      const translations: Policy[] = [];
      for (const name of names.length > 0 ? names : history.translations) {
        const translation = await readPolicyFile(name, 1 + translations.length, settings, io);
        refuseSameLanguage(translation, await versions.load(0));
        translations.push(translation);
      }
      written.push(await describe(await findChange(versions, since !== null, history.canonical), translations, notices, settings, io));
    }
    return written;
  } finally {
    objects.close();
  }
}

/** Since a commit all of it; else since the last version that said something else. */
async function findChange(
  { count, compare }: { count: number; compare(older: number, newer: number): Promise<VersionDiff> },
  isAll: boolean,
  file: string,
): Promise<VersionDiff> {
  if (count === 1 && !isAll) {
    throw new OperationalError('no-older-version', `${file}: there is only one version of it in the history; give both versions`);
  }
  if (isAll) return compare(count - 1, 0);
  for (let version = 1; version < count; version++) {
    const diff = await compare(version, 0);
    if (diff.changes.some(({ grade }) => grade === 'substantive')) return diff;
  }
  return compare(count - 1, 0);
}
