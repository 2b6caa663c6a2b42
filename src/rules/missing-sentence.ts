import type { Severity } from '../contract/finding.js';
import { defineRule, type Drift, type Spot } from '../contract/rule.js';
import { lostIn, wholeClause } from './lost-in-group.js';
import { findLost } from './lost-sentences.js';
import { whole } from './missing-clauses.js';

/** Below this, what stands in a linked group may as well stand elsewhere. */
const TRUSTED = 0.5;
/** A sentence of a clause that has no answer in the clause's translation. */
export const missingSentence = defineRule({
  id: 'missing-sentence',
  severity: 'error',
  summary: 'A sentence of a clause is missing from the translation, or stands there only',
  options: { added: { kind: 'flag', summary: 'Whether to say where the translation has a sentence more (true)' } },
  *checkLink(link, comparison, { options }) {
    if (link.canonical.length === 0 || link.translation.length === 0 || link.confidence < TRUSTED) return;
    const lost = lostIn(link, comparison);
    if (lost && wholeClause(lost, comparison) !== null) return;
    if (lost) {
      const place = whole(link.translation.at(-1) as number, comparison.translation);
      for (const spot of lost.spots) {
        yield tell('missing-sentence.sentence', { canonical: only(spot), translation: place }, lost.sure ? 'error' : 'info');
      }
      return;
    }
    if (options.added === false) return;
    const added = findLost('translation', link, comparison);
    if (!added?.sure) return;
    const place = whole(link.canonical.at(-1) as number, comparison.canonical);
    for (const spot of added.spots) yield tell('missing-sentence.added', { translation: only(spot), canonical: place }, 'info');
  },
});

const only = ({ clause, start, end }: Spot): Spot => ({ clause, start, end });

function tell(key: string, spots: Pick<Drift, 'canonical' | 'translation'>, severity: Severity): Drift {
  return { message: { key, args: {} }, severity, ...spots };
}
