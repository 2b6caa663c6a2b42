import { OperationalError } from '../errors.js';
import type { ImpactOnAll } from '../report/results.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { writeReport } from './write-report.js';

/**
 * Writes impacts out; XLIFF, which has one target language, is one file for each: `tasks.xliff` becomes
 * `tasks.ms.xliff`, `tasks.th.xliff`.
 */
export async function writeTasks(impacts: readonly ImpactOnAll[], settings: Settings, io: Io): Promise<void> {
  if (settings.format !== 'xliff') return writeReport(impacts, settings, io);
  const pairs = impacts
    .flatMap(({ impacts: each }) => each)
    .map(({ newer, translation }) => ({ source: newer.language, target: translation.language }));
  const sources = new Set(pairs.map(({ source }) => source));
  const targets = [...new Set(pairs.map(({ target }) => target))];
  if (sources.size > 1) {
    throw new OperationalError(
      'several-languages',
      `--format xliff: the canonical versions are in ${[...sources].join(' and ')}, and an XLIFF file has one source language; name one policy at a time`,
    );
  }
  if (targets.length === 1) return writeReport(impacts, settings, io);
  if (settings.output === null) {
    throw new OperationalError(
      'several-languages',
      `--format xliff: an XLIFF file has one target language, these are ${targets.join(', ')}; name one translation, or add --output FILE to get a file for each language`,
    );
  }
  for (const target of targets) {
    const own = impacts
      .map((impact) => ({
        ...impact,
        impacts: impact.impacts.filter(({ translation }) => translation.language === target),
      }))
      .filter((impact) => impact.impacts.length > 0);
    await writeReport(own, { ...settings, output: withLanguage(settings.output, target) }, io);
  }
}

function withLanguage(name: string, language: string): string {
  const [, stem, ending] = /^(.*?)(\.[^./\\]+)?$/s.exec(name) as unknown as [string, string, string | undefined];
  return `${stem}.${language}${ending ?? ''}`;
}
