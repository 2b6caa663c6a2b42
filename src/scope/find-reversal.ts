import type { PartyChange } from './match-parties.js';
import { isOnly } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart the two may stand, in characters. */
const NEAR = 30;

/** Who undergoes it on one side does it on the other: `must notify us`, `must be notified by us`. */
export function findReversal({ ours, theirs, answers, apart }: UnitParties): PartyChange | null {
  for (const canonical of ours) {
    if (canonical.strong.length === 0) continue;
    const [here, there] = [ours.filter(({ key }) => key === canonical.key), theirs.filter((other) => answers(canonical, other))];
    const translation = there[here.indexOf(canonical)];
    if (here.length !== there.length || !translation || apart(canonical, translation) > NEAR) continue;
    if (isOnly(canonical, 'object') && !canonical.agent && translation.agent) return { canonical, translation };
  }
  return null;
}
