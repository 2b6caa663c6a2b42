import type { Pins } from '../../align/pins.js';
import type { Policy } from '../../contract/policy.js';
import { languageOfName } from '../../language/language-of-name.js';
import { type LoadOptions, loadPolicy } from '../../load/load-policy.js';
import type { Limits } from '../../load/limits.js';
import { packs } from '../../packs.js';
import type { StatusRow } from '../../report/status-table.js';
import { findFollowed } from '../../revise/find-followed.js';
import type { Status } from '../../revise/impact.js';
import { readBytes } from '../read-input.js';
import { refuseSameLanguage } from '../read-versions.js';
import type { FileVersion } from './follow-files.js';
import { openVersions, type Versions } from './open-versions.js';
import type { ObjectReader } from './read-objects.js';

/** One policy of a repository: names of files as the config has them, and the committed versions of the canonical one. */
export interface PolicyHistory {
  canonical: string;
  translations: readonly string[];
  committed: readonly FileVersion[];
  /** Whether there may be older versions, which a shallow clone has not. */
  isCutOff: boolean;
  /** For all files of the policy. */
  inputFormat: string | undefined;
  limits: Partial<Limits>;
  /** For each translation what was linked by hand, and the file that says so. */
  pins: readonly (HistoryPins | null)[];
}

export interface HistoryPins {
  name: string;
  pins: Pins;
}

/** A translation, and which version it last matched. */
export interface Traced {
  row: StatusRow;
  translation: Policy;
  /** Place of that version among the versions. */
  version: number;
  pins: HistoryPins | null;
}

/** The versions of the canonical text of a policy. */
export async function openHistory(
  { canonical, committed, inputFormat, limits }: PolicyHistory,
  objects: ObjectReader,
  cwd: string,
): Promise<Versions> {
  return openVersions(
    {
      file: canonical,
      bytes: await readBytes(canonical, cwd, limits),
      committed,
      options: { ...optionsFor(canonical, inputFormat), limits },
    },
    objects,
  );
}

/** Finds how far every translation of a policy has come. */
export async function tracePolicy(
  history: PolicyHistory,
  objects: ObjectReader,
  cwd: string,
): Promise<{ versions: Versions; traced: Traced[] }> {
  const { canonical, committed, isCutOff, inputFormat, limits } = history;
  const versions = await openHistory(history, objects, cwd);
  const newest = await versions.load(0);
  // The only version that a shallow clone has shows nothing: the translation may have been made from an older one.
  const isKnown = committed.length > 0 && !(isCutOff && versions.count === 1);
  const traced: Traced[] = [];
  for (const [i, name] of history.translations.entries()) {
    const translation = await loadPolicy(await readBytes(name, cwd, limits), { ...optionsFor(name, inputFormat), limits, name });
    refuseSameLanguage(translation, newest);
    const pins = history.pins[i] ?? null;
    const { version, behind, work } = await findFollowed(versions, translation, pins ? { pins: pins.pins } : {});
    traced.push({
      translation,
      version,
      pins,
      row: writeRow(versions, translation, canonical, version, behind, work, committed.length > 0, isKnown),
    });
  }
  return { versions, traced };
}

/** A name that says the language is believed, which saves telling it by the words of every file of a repository. */
function optionsFor(name: string, format: string | undefined): Pick<LoadOptions, 'language' | 'format'> {
  const language = languageOfName(name, packs);
  return { ...(language === null ? {} : { language }), ...(format === undefined ? {} : { format }) };
}

function writeRow(
  versions: Versions,
  translation: Policy,
  canonical: string,
  version: number,
  behind: number | null,
  work: readonly Status[],
  hasHistory: boolean,
  isKnown: boolean,
): StatusRow {
  const counts: StatusRow['work'] = {};
  for (const status of work) counts[status] = (counts[status] ?? 0) + 1;
  return {
    canonical,
    translation: translation.name,
    language: translation.language,
    state: !isKnown ? 'unknown' : behind === null ? 'current' : 'stale',
    work: counts,
    follows: hasHistory ? versions.point(version) : null,
    since: behind === null ? null : versions.point(behind),
    remarks: [...versions.remarks],
  };
}
