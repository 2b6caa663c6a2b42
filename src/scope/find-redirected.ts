import type { PartyChange } from './match-parties.js';
import { isPronoun, type PartyInRole, type Way } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart, in shares of the unit, two parties may stand of which one has taken the other's part. */
const NEAR = 0.15;
const PARTS: readonly Way[] = ['by', 'from', 'to'];

/** Two parties, both named on both sides, of which one has taken the other's part: `our liability to you`, `votre responsabilité envers nous`. */
export function findSwitched({ ours, theirs, answers }: UnitParties): PartyChange | null {
  const [here, there] = [ours.filter(isTelling), theirs.filter(isTelling)];
  for (const part of PARTS) {
    const [canonical, ...more] = here.filter(({ way }) => way === part);
    const [translation, ...others] = there.filter(({ way }) => way === part);
    if (!canonical || !translation || more.length + others.length > 0) continue;
    if (isPronoun(canonical.ids) !== isPronoun(translation.ids) || Math.abs(canonical.at - translation.at) > NEAR) continue;
    // A reporter may be a creator, but not where both are named on both sides.
    if (
      answers(canonical, translation)
        ? canonical.key !== translation.key && isNamed(translation, ours) && isNamed(canonical, theirs)
        : theirs.some((other) => answers(canonical, other)) && ours.some((other) => answers(other, translation))
    ) {
      return { canonical, translation };
    }
  }
  return null;
}

/**
 * What came from a party goes to it: `references given by the University`, `diberikan kepada Universiti`. Prepositions go
 * their own ways in each language (`suffered by`, `berlaku kepada`), so this is worth a note.
 */
export function findRedirected({ ours, theirs, answers }: UnitParties): PartyChange | null {
  const [here, there] = [ours.filter(isTelling), theirs.filter(isTelling)];
  for (const canonical of here) {
    const same = there.filter((other) => answers(canonical, other));
    const [translation] = same;
    if (!translation || same.length > 1 || here.filter(({ key }) => key === canonical.key).length > 1) continue;
    if (areOpposed(canonical.way, translation.way)) return { canonical, translation };
  }
  return null;
}

const isNamed = (party: PartyInRole, others: readonly PartyInRole[]): boolean =>
  others.some(({ key, strong }) => key === party.key && strong.length > 0);

/** Whose something is takes no part: `our payment provider`. */
function isTelling(party: PartyInRole): boolean {
  return party.strong.length > 0 && !party.thing && !party.owns;
}

/** What is `visible to you` is `dapat dilihat oleh anda` (can be seen by you); what is from you is never to you. */
function areOpposed(one: Way | null, other: Way | null): boolean {
  return (one === 'from' && other === 'to') || (one === 'to' && other === 'from') || (one === 'by' && other === 'to');
}
