import type { Alignment } from '../contract/alignment.js';
import { compareForces } from '../force/compare-forces.js';
import type { Reading } from '../facts/reading.js';
import { compareAnswered, statesAnother } from './find-edits.js';
import type { Impact } from './impact.js';

/**
 * Without the older version: what the translation lacks, what it has more, and where it states something else. Whether
 * it fell behind there or was edited cannot be told from two texts, so that such a clause is in `conflict`.
 */
export function compareTwoWays(newer: Reading, translation: Reading, { links }: Alignment): Impact {
  const comparison = compareAnswered(newer, translation, links);
  const clauses = links.map((link): Impact['clauses'][number] => {
    const group = { older: [], newer: link.canonical, translation: link.translation, grade: null };
    if (link.translation.length === 0) return { ...group, status: 'missing' };
    if (link.canonical.length === 0) return { ...group, status: 'edited' };
    const differs = statesAnother(link, comparison) || compareForces(link, comparison).length > 0;
    return { ...group, status: differs ? 'conflict' : 'current' };
  });
  return {
    older: null,
    newer: newer.policy,
    translation: translation.policy,
    diff: null,
    clauses,
    remarks: [{ key: 'revise.remarks.no-older', args: {} }],
  };
}
