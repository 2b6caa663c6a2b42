import type { PartyChange } from './match-parties.js';
import { isOnly, type PartyInRole } from './party-in-role.js';
import type { UnitParties } from './unit-parties.js';

/** How far apart, in shares of the unit, the one and the other may stand where both are named elsewhere too. */
const NEAR = 0.15;

/**
 * `We keep a copy`, `Vous gardez une copie`: the canonical sentence names `we` alone and the translation `you` alone, or
 * the other way round. A translator leaves either out, or puts nouns for them; the other does not come in for it (4 of
 * 14,000 faithful pairs). What is whose is less sure: `your use of the product`, `การใช้ผลิตภัณฑ์ของเรา`.
 */
export function findPronoun(parties: UnitParties, as: 'actor' | 'owner'): PartyChange | null {
  const isFit = ({ canonical }: Pair): boolean => isOnly(canonical, 'owner') === (as === 'owner');
  return find(parties, isFit, ({ kept, before }) => kept === 0 && before === 0);
}

/** One `we` less and one `you` more in about the same place, or the other way round: more often style than drift. */
export function findOnePronoun(parties: UnitParties): PartyChange | null {
  return find(
    parties,
    (pair) => apart(pair) <= NEAR,
    ({ lost, gained }) => lost === 1 && gained === 1,
  );
}

/** How often the one that goes is named less, and still; how often the one that comes is named more, and was before. */
interface Counts {
  lost: number;
  kept: number;
  gained: number;
  before: number;
}

function find({ ours, theirs }: UnitParties, isFit: (pair: Pair) => boolean, accept: (counts: Counts) => boolean): PartyChange | null {
  for (const [gone, come] of [
    ['we', 'you'],
    ['you', 'we'],
  ] as const) {
    const [kept, before] = [named(theirs, gone).length, named(ours, come).length];
    const [lost, gained] = [named(ours, gone).length - kept, named(theirs, come).length - before];
    if (lost <= 0 || gained <= 0 || !accept({ lost, kept, gained, before })) continue;
    const pairs = named(ours, gone).flatMap((canonical) => named(theirs, come).map((translation) => ({ canonical, translation })));
    const fitting = pairs.filter((pair) => isOfOneCase(pair) && isFit(pair));
    if (fitting.length > 0) return fitting.reduce((best, pair) => (apart(pair) < apart(best) ? pair : best));
  }
  return null;
}

interface Pair extends PartyChange {
  canonical: PartyInRole;
  translation: PartyInRole;
}

const named = (parties: readonly PartyInRole[], id: string): PartyInRole[] => parties.filter(({ ids }) => ids.includes(id));
const apart = ({ canonical, translation }: Pair): number => Math.abs(canonical.at - translation.at);

/** `we charge you`, `vous est facturé`: one undergoes what the other does. */
const isOfOneCase = ({ canonical, translation }: Pair): boolean =>
  canonical.cases.some((each) => translation.cases.includes(each)) && isOnly(canonical, 'owner') === isOnly(translation, 'owner');
