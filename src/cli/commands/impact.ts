import { normalize } from 'node:path';
import type { Policy } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import { type Impact, needsWork } from '../../revise/impact.js';
import { type NamedPolicies, requirePolicies } from '../git/named-policies.js';
import type { Io } from '../io.js';
import { findPolicy } from '../find-policy.js';
import { addCommonOptions, addEvidenceOptions, type CommonOptions, type EvidenceOptions } from '../options.js';
import type { DefineCommand } from '../program.js';
import { pinsFile, readPins } from '../pins-file.js';
import { createProgress } from '../progress.js';
import { readGlossaries } from '../read-glossaries.js';
import { readPolicyFile } from '../read-input.js';
import { readRevision } from '../read-revision.js';
import { readSettings, type Settings } from '../settings.js';
import { writeTasks } from '../write-tasks.js';

interface ImpactOptions extends CommonOptions, EvidenceOptions {
  from?: string;
  to?: string;
  git?: boolean;
  since?: string;
  earlierTranslation?: string[];
}

export const defineImpact: DefineCommand = (program, io, finish) => {
  const command = program
    .command('impact')
    .summary('which clauses of translations are stale')
    .description(
      'Says for every clause of each translation what a new version of the canonical text means for it.\nThe exit status is 1 where a clause is not up to date, unless --fail-on never.',
    )
    .argument('[translations...]', 'the translations as they are now')
    .option('--from <older>', 'the canonical version that they were made from; without it only differences can be told')
    .option('--to <newer>', 'the canonical version that they should follow')
    .option(
      '--earlier-translation <files...>',
      'the translations as they were made from the older version, in the same order: they show what was touched since',
    )
    .option(
      '--git',
      'find the older version in the history of the git repository: the one that each translation last matched; without files, of every policy of the config',
    )
    .option('--since <commit>', 'with --git: look no further back than this commit, branch or tag')
    .addHelpText(
      'after',
      '\nExample:\n  polyclause impact --from privacy.2023.en.md --to privacy.en.md privacy.ms.md\n  polyclause impact --git --format xliff --output tasks.xliff',
    );
  addEvidenceOptions(addCommonOptions(command, { result: 'impact', reads: true, fails: true })).action(
    async (translations: string[], options: ImpactOptions) =>
      finish(await (options.git ? impactOfHistory(translations, options, io) : impact(translations, options, io))),
  );
};

/** `--language` names the languages of the older version, the newer one and the translations, in this order. */
async function impact(names: readonly string[], options: ImpactOptions, io: Io): Promise<number> {
  const settings = await readSettings(options, io, 'impact');
  if (options.since !== undefined) throw new OperationalError('bad-usage', '--since: it needs a history; add --git');
  if (options.to === undefined) {
    throw new OperationalError(
      'bad-usage',
      "required option '--to <newer>' not specified; name the canonical version, or add --git to find both versions in the history",
    );
  }
  if (names.length === 0) {
    throw new OperationalError('bad-usage', `${options.to}: there is no translation to assess; name one`);
  }
  const progress = createProgress(io);
  const { older, newer, translations } = await readRevision(
    { older: options.from ?? null, newer: options.to, translations: names },
    settings,
    io,
  );
  const [{ assessImpact }, { compareVersions }] = await Promise.all([
    import('../../revise/assess-impact.js'),
    import('../../revise/compare-versions.js'),
  ]);
  const earlier = await readEarlier(options.earlierTranslation ?? [], translations, older !== null, settings, io);
  const policy = findPolicy(newer.name, settings, io) ?? {};
  const [{ withGlossary }, { packs: own }] = await Promise.all([import('../../glossary/with-glossary.js'), import('../../packs.js')]);
  const packs = withGlossary(own, await readGlossaries(options, policy, settings, io));
  const diff = older && compareVersions(older, newer, { packs });
  const impacts: Impact[] = [];
  for (const [i, translation] of translations.entries()) {
    progress.step(translation.name);
    const pins = await readPins(pinsFile(translation.name, options.pins, policy, settings, io), newer, translation, io);
    impacts.push(
      assessImpact(
        { older, newer, translation, earlierTranslation: earlier[i] ?? null, ...(diff ? { diff } : {}) },
        { packs, ...(pins && { pins }) },
      ),
    );
  }
  progress.done();
  await writeTasks([{ older, newer, impacts }], settings, io);
  return settings.failOn !== 'never' && impacts.some(({ clauses }) => clauses.some(needsWork)) ? 1 : 0;
}

/** @throws OperationalError where they are not one for each translation, in its language */
async function readEarlier(
  names: readonly string[],
  translations: readonly Policy[],
  hasOlder: boolean,
  settings: Settings,
  io: Io,
): Promise<Policy[]> {
  if (names.length === 0) return [];
  if (!hasOlder) {
    throw new OperationalError(
      'bad-usage',
      '--earlier-translation: it says what was touched since the older version; name that with --from',
    );
  }
  if (names.length !== translations.length) {
    throw new OperationalError(
      'bad-usage',
      `--earlier-translation: ${names.length} for ${translations.length} translations; name one for each, in the same order`,
    );
  }
  const earlier: Policy[] = [];
  for (const [i, name] of names.entries()) {
    const translation = translations[i] as Policy;
    // Files follow those of `--language`, which need not name them: they are in the languages of the translations.
    const policy = await readPolicyFile(name, 2 + translations.length + i, settings, io);
    if (policy.language !== translation.language) {
      throw new OperationalError(
        'two-languages',
        `${name} is in ${policy.language}, ${translation.name} in ${translation.language}; give two versions of one translation`,
      );
    }
    earlier.push(policy);
  }
  return earlier;
}

/** As text it is the table of all translations, in other formats what is to be done in each. */
async function impactOfHistory(names: readonly string[], { from, to, since, ...options }: ImpactOptions, io: Io): Promise<number> {
  if (from !== undefined) {
    throw new OperationalError(
      'bad-usage',
      `--from ${from}: with --git the older version is found in the history; leave one of the two out`,
    );
  }
  const isTable = (options.format ?? 'text') === 'text';
  const settings = await readSettings(options, io, isTable ? 'status' : 'impact');
  const policies = choosePolicies(names, to, settings);
  if (isTable) return (await import('./status.js')).reportStatus(policies, since ?? null, true, settings, io);
  const [{ listHistories }, { assessPolicies }] = await Promise.all([
    import('../git/list-histories.js'),
    import('../git/assess-policies.js'),
  ]);
  const { histories, remarks } = await listHistories(policies, since ?? null, settings, io, options.pins);
  const impacts = (await assessPolicies(histories, io)).map((each) => ({
    ...each,
    impacts: each.impacts.map((impact) => ({ ...impact, remarks: [...remarks, ...impact.remarks] })),
  }));
  await writeTasks(impacts, settings, io);
  return settings.failOn !== 'never' && impacts.some(({ impacts: each }) => each.some(({ clauses }) => clauses.some(needsWork))) ? 1 : 0;
}

/** All policies of the config, those of them that have the named translations, or one that the config need not have. */
function choosePolicies(names: readonly string[], to: string | undefined, settings: Settings): NamedPolicies {
  if (to !== undefined && names.length > 0) return [{ canonical: to, translations: names }];
  const policies = requirePolicies(settings).filter(({ canonical }) => to === undefined || normalize(canonical) === normalize(to));
  if (policies.length === 0) {
    throw new OperationalError('bad-usage', `--to ${to}: no policy of the config has this canonical version; name its translations too`);
  }
  if (names.length === 0) return policies;
  const wanted = new Set(names.map(normalize));
  const chosen = policies
    .map(({ canonical, translations }) => ({
      canonical,
      translations: translations.filter((name) => wanted.delete(normalize(name))),
    }))
    .filter(({ translations }) => translations.length > 0);
  for (const name of wanted) {
    throw new OperationalError('bad-usage', `${name}: no policy of the config has this translation; name its canonical version with --to`);
  }
  return chosen;
}
