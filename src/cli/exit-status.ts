import { type Finding, severities } from '../contract/finding.js';
import type { FailOn } from './options.js';

/** 1 where a finding is at or above the level, 0 otherwise. Severities are listed from the gravest down. */
export function exitStatus(findings: readonly Finding[], failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0;
  const level = severities.indexOf(failOn);
  return findings.some(({ severity }) => severities.indexOf(severity) <= level) ? 1 : 0;
}
