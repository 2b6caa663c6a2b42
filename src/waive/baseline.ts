import type { Finding } from '../contract/finding.js';
import type { Baseline } from '../contract/waiver.js';
import { isSameDocument } from './is-same-document.js';
import { type Checked, type Scope, scopesOf } from './scope.js';

/**
 * The findings that there are, so that only new ones count from now on. They are counted by document: a clause that
 * is missing from one translation has the same fingerprint as the same clause missing from another.
 */
export function createBaseline(checks: readonly Checked[]): Baseline {
  const findings: Baseline['findings'] = {};
  for (const scope of checks.flatMap(scopesOf)) {
    const counts = (findings[documentOf(scope)] ??= {});
    for (const { fingerprint } of scope.findings) counts[fingerprint] = (counts[fingerprint] ?? 0) + 1;
  }
  return { findings };
}

/** A baseline in which the documents of a newer one are replaced and all others are kept. */
export function updateBaseline(older: Baseline, newer: Baseline): Baseline {
  return { findings: { ...older.findings, ...newer.findings } };
}

/** Says of one finding after the other whether the baseline has it; one more than it counts is new. */
export function countBaseline(baseline: Baseline | undefined, scope: Scope): (finding: Finding) => boolean {
  const name = documentOf(scope);
  const counts = Object.entries(baseline?.findings ?? {}).find(([document]) => isSameDocument(document, name))?.[1] ?? {};
  const left = new Map(Object.entries(counts));
  return ({ fingerprint }) => {
    const many = left.get(fingerprint) ?? 0;
    left.set(fingerprint, many - 1);
    return many > 0;
  };
}

/** One file may hold a translation beside the canonical version, or several (TMX, PO): their language tells them apart. */
function documentOf({ canonical, translation }: Scope): string {
  const { name, language } = translation ?? canonical;
  return `${name.replaceAll('\\', '/')}${translation?.name === canonical.name ? `#${language}` : ''}`;
}
