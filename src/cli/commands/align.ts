import type { Alignment } from '../../contract/alignment.js';
import type { Policy } from '../../contract/policy.js';
import { OperationalError } from '../../errors.js';
import { findPolicy } from '../find-policy.js';
import type { Io } from '../io.js';
import { addCommonOptions, addEvidenceOptions, type CommonOptions, type EvidenceOptions } from '../options.js';
import { pinsFile, readPins } from '../pins-file.js';
import type { DefineCommand } from '../program.js';
import { createProgress } from '../progress.js';
import { readVersions } from '../read-versions.js';
import { readGlossaries } from '../read-glossaries.js';
import { readSettings, type Settings } from '../settings.js';
import { writeReport } from '../write-report.js';

interface AlignCommandOptions extends CommonOptions, EvidenceOptions {
  explain?: boolean;
  pin?: string[];
  forbid?: string[];
}

export const defineAlign: DefineCommand = (program, io, finish) => {
  const collect = (pin: string, before: string[] = []): string[] => [...before, pin];
  const command = program
    .command('align')
    .summary('which clauses answer each other')
    .description('Lines the clauses of a translation up with those of the canonical version.')
    .argument('<canonical>', 'the version that the translation is held against, or a file that holds both')
    .argument('[translation]', 'the version that is held against it; none of a file that holds both')
    .option('--explain', 'show what speaks for each link and what against it')
    .option(
      '--pin <clauses>',
      'decide that clauses answer each other, such as 4.2=4.3 or 4.2+4.3=4.2, and keep it in the file of pins; 4.2= says that nothing answers 4.2',
      collect,
    )
    .option('--forbid <clauses>', 'decide that clauses do not answer each other, and keep it', collect)
    .addHelpText(
      'after',
      '\nExample:\n  polyclause align privacy.en.md privacy.ms.md --explain\n  polyclause align privacy.en.md privacy.ms.md --pin 4.2=4.3',
    );
  addEvidenceOptions(addCommonOptions(command, { result: 'alignment', reads: true, fails: false })).action(
    async (canonical: string, translation: string | undefined, options: AlignCommandOptions) => {
      await align(canonical, translation, options, io);
      finish(0);
    },
  );
};

async function align(canonicalName: string, translationName: string | undefined, options: AlignCommandOptions, io: Io): Promise<void> {
  const settings = await readSettings(options, io, 'alignment');
  const progress = createProgress(io);
  const { canonical, translations, alignments } = await readVersions(
    canonicalName,
    translationName === undefined ? [] : [translationName],
    settings,
    io,
    progress,
  );
  const [translation, ...others] = translations as [Policy, ...Policy[]];
  if (others.length > 0) {
    throw new OperationalError(
      'bad-usage',
      `${canonicalName}: it holds several translations; name the one to show with --language, such as ${canonical.language},${translation.language}`,
    );
  }
  progress.step(translation.name);
  const alignment = alignments?.[0] ?? (await alignDocuments(canonical, translation, options, settings, io));
  if (alignments && (options.pin || options.forbid)) {
    throw new OperationalError('bad-usage', `${canonicalName}: the file says itself what answers what; mend it there`);
  }
  progress.done();
  await writeReport({ canonical, translation, alignment }, settings, io);
}

async function alignDocuments(
  canonical: Policy,
  translation: Policy,
  options: AlignCommandOptions,
  settings: Settings,
  io: Io,
): Promise<Alignment> {
  const policy = findPolicy(canonical.name, settings, io) ?? {};
  const file = pinsFile(translation.name, options.pins, policy, settings, io);
  if (options.pin || options.forbid) {
    const { addPins } = await import('../add-pins.js');
    await addPins({ link: options.pin ?? [], forbid: options.forbid ?? [] }, file, canonical, translation, io);
  }
  const pins = await readPins(file, canonical, translation, io);
  const glossary = await readGlossaries(options, policy, settings, io);
  const [{ alignReadings }, { readPolicy }, { withGlossary }, { packs: own }] = await Promise.all([
    import('../../align/align-readings.js'),
    import('../../facts/reading.js'),
    import('../../glossary/with-glossary.js'),
    import('../../packs.js'),
  ]);
  const packs = withGlossary(own, glossary);
  return alignReadings(readPolicy(canonical, packs), readPolicy(translation, packs), {
    packs,
    explain: options.explain === true,
    ...(pins && { pins }),
  });
}
