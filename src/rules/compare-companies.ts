import type { Link } from '../contract/alignment.js';
import type { Comparison } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { type Mention, foldName, mentionsOf, textOf } from './name-words.js';
import type { Side } from './name-evidence.js';
import { similarity } from './similarity.js';

/** Less alike, and two companies may have been listed in another order or left out one by one. */
const RELATED = 0.4;

/**
 * Companies with their legal form are carried over to the letter, so that one word or the form itself shows another
 * company: `Lirabuku Europe SAS` became `Lirabuku France SAS`, `Tioman Pte. Ltd.` became `Tioman Sdn. Bhd.`
 */
export function compareCompanies(link: Link, comparison: Comparison): { canonical: Mention; translation: Mention }[] {
  const lost = unanswered('canonical', link, comparison);
  const gained = unanswered('translation', link, comparison);
  return lost.flatMap((canonical) => {
    const scores = gained.map((translation) => relate(canonical, translation));
    const best = Math.max(0, ...scores);
    if (best < RELATED) return [];
    const [translation] = gained.splice(scores.indexOf(best), 1) as [Mention];
    return [{ canonical, translation }];
  });
}

/** Companies that do not stand on the other side as they are written here. */
function unanswered(side: Side, link: Link, comparison: Comparison): Mention[] {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const companies = companiesOf(link[side], comparison[side]);
  if (companies.length === 0) return [];
  const there = companiesOf(link[other], comparison[other]);
  const text = link[other].map((clause) => ` ${foldName(textOf(comparison[other], clause)).join(' ')} `).join('');
  const found = new Map<string, Mention>();
  for (const mention of companies) {
    const key = `${mention.words.join(' ')} ${mention.form}`;
    if (found.has(key) || there.some((answer) => isSame(mention, answer)) || text.includes(` ${foldName(mention.fact.value).join(' ')} `)) {
      continue;
    }
    found.set(key, mention);
  }
  return [...found.values()];
}

function companiesOf(clauses: readonly number[], reading: Reading): Mention[] {
  return clauses.flatMap((clause) => mentionsOf(reading, clause).filter(({ form }) => form !== null));
}

/** A word in front (`the company`, `Syarikat`) may have been taken for part of a name. */
function isSame(a: Mention, b: Mention): boolean {
  const [longer, shorter] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return a.form === b.form && longer.slice(longer.length - shorter.length).join(' ') === shorter.join(' ');
}

function relate(a: Mention, b: Mention): number {
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return Math.max(shared / Math.max(a.words.length, b.words.length), similarity(a.words.join(' '), b.words.join(' ')));
}
