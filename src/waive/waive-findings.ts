import type { Waiver } from '../contract/waiver.js';
import { matchWaivers } from './match-waivers.js';
import { type Checked, scopesOf } from './scope.js';
import { textsOfFinding } from './texts-of-finding.js';

/** Who accepts the findings, why, when and until when; dates in ISO 8601. */
export type Acceptance = Pick<Waiver, 'reason' | 'by' | 'created' | 'expires'>;

/**
 * Records that every finding with one of the fingerprints is accepted.
 *
 * @param waivers those on record; one that was made for the same finding, and held or holds no more, is replaced
 * @returns all waivers sorted, and those that are new
 */
export function waiveFindings(
  fingerprints: Iterable<string>,
  checks: readonly Checked[],
  waivers: readonly Waiver[],
  acceptance: Acceptance,
): { waivers: Waiver[]; added: Waiver[] } {
  const wanted = new Set(fingerprints);
  const replaced = new Set<Waiver>();
  const added: Waiver[] = [];
  for (const scope of checks.flatMap(scopesOf)) {
    const matches = matchWaivers(scope, waivers, acceptance.created);
    for (const finding of scope.findings) {
      if (!wanted.has(finding.fingerprint)) continue;
      const match = matches.get(finding);
      if (match) replaced.add(match.waiver);
      const { fingerprint, rule } = finding;
      const waiver = { fingerprint, rule, ...textsOfFinding(finding, scope), ...acceptance };
      if (!added.some((other) => sortKey(other) === sortKey(waiver))) added.push(waiver);
    }
  }
  return { waivers: sortWaivers([...waivers.filter((waiver) => !replaced.has(waiver)), ...added]), added: sortWaivers(added) };
}

/** By fingerprint, so that two branches that waive different findings seldom touch the same lines. */
export function sortWaivers(waivers: readonly Waiver[]): Waiver[] {
  return waivers
    .map((waiver) => ({ waiver, key: sortKey(waiver) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ waiver }) => waiver);
}

function sortKey({ fingerprint, canonical, translation }: Waiver): string {
  return [fingerprint, ...[translation, canonical].flatMap((text) => [text?.document, text?.language, text?.hash])].join('\0');
}
