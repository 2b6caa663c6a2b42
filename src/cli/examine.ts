import { alignVersions } from '../align/align-versions.js';
import type { Pins } from '../align/pins.js';
import { type ActiveRules, readOptions } from '../check/check-options.js';
import { checkReading } from '../check/check-policy.js';
import { checkReadings } from '../check/check-translation.js';
import { tellPresence } from '../check/tell-presence.js';
import type { Alignment } from '../contract/alignment.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { readPolicy, type Reading } from '../facts/reading.js';
import type { Glossary } from '../glossary/glossary.js';
import type { Inspection, PolicyCheck } from '../report/results.js';
import type { PolicyConfig } from './config-schema.js';
import { findPolicy } from './find-policy.js';
import type { Io } from './io.js';
import type { Progress } from './progress.js';
import type { Versions } from './read-versions.js';
import { rulesFor } from './rules-for.js';
import type { Settings } from './settings.js';

/** What one document states and what is wrong inside it; its facts are read once for both. */
export function inspectDocument(policy: Policy, settings: Settings, io: Io): Inspection {
  const active = readOptions({ rules: rulesFor(policy.language, settings.config, findPolicy(policy.name, settings, io)) });
  const reading = readPolicy(policy, active.packs);
  return { policy, facts: reading.facts, findings: checkReading(reading, active) };
}

/** Each translation is aligned with the help of the others, where its own words leave a link unsure. */
function alignAll(
  canonical: Reading,
  translations: readonly Reading[],
  packs: readonly LanguagePack[],
  pins: readonly (Pins | undefined)[],
): Alignment[] {
  const facts = { canonical: canonical.facts, translations: translations.map((each) => each.facts) };
  return alignVersions(
    canonical.policy,
    translations.map(({ policy }) => policy),
    { facts, packs, pins: [...pins] },
  );
}

/** What the user knows of an alignment. */
export interface CheckEvidence {
  /** Of each translation. */
  pins?: readonly (Pins | undefined)[];
  glossary?: readonly Glossary[];
}

/** Holds every translation against the canonical version, whose facts are read once for all of them. */
export function checkVersions(
  { canonical, translations, alignments }: Versions,
  policy: PolicyConfig,
  { config }: Settings,
  progress: Progress,
  { pins = [], glossary = [] }: CheckEvidence = {},
): PolicyCheck {
  const activeFor = (language: string): ActiveRules => readOptions({ glossary, rules: rulesFor(language, config, policy) });
  const active = activeFor(canonical.language);
  const reading = readPolicy(canonical, active.packs);
  const answers = translations.map((translation) => {
    progress.step(translation.name);
    return readPolicy(translation, active.packs);
  });
  const aligned = alignments ?? alignAll(reading, answers, active.packs, pins);
  const checks = answers.map((answer, i) => {
    progress.step(answer.policy.name);
    return checkReadings(reading, answer, activeFor(answer.policy.language), aligned[i] as Alignment);
  });
  return { canonical, checks: tellPresence(checks), findings: checkReading(reading, active) };
}
