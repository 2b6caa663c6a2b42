import type { Comparison, Spot } from '../contract/rule.js';
import { type Cast, castOf } from './cast.js';
import { gatherParties, isCode, isInName, type PartyMention } from './gather-parties.js';
import type { UnitSide } from './gather-units.js';
import { overlap } from './overlap.js';

/** A party as a unit names it: a member of the policy's own cast, or what the concepts know. */
export interface NamedParty extends PartyMention {
  /** Which member of the cast. */
  member?: number;
  /** It does nothing: a member of the cast that is no party. */
  thing: boolean;
}

/** The parties that one side of a unit names, in reading order: the cast of this pair of documents, and for the rest the concepts. */
export function nameParties(from: 'canonical' | 'translation', side: UnitSide, comparison: Comparison): NamedParty[] {
  const reading = comparison[from];
  const known = gatherParties(side, reading);
  const cast = castOf(comparison);
  const named: NamedParty[] = [];
  let before = 0;
  for (const { clause, start, end } of side.spots) {
    const text = reading.policy.clauses[clause]?.text.slice(start, end) ?? '';
    for (const mention of cast.find(from, clause)) {
      const isHere = mention.start >= start && mention.end <= end;
      const span = [mention.start - start, mention.end - start] as const;
      if (isHere && !isInName(text, ...span, reading.pack) && !isCode(text, ...span)) {
        named.push(makeParty({ ...mention, clause }, (before + mention.start - start) / Math.max(1, side.length), known, cast));
      }
    }
    before += end - start;
  }
  const free = known.filter((party) => !named.some((other) => overlap(party, other))).map((party) => ({ ...party, thing: false }));
  return [...named, ...free].sort((a, b) => a.at - b.at);
}

function makeParty({ member, ...place }: Spot & { member: number }, at: number, known: readonly PartyMention[], cast: Cast): NamedParty {
  const ids = known.filter((party) => overlap(party, place)).flatMap((party) => party.ids);
  return {
    ...place,
    at,
    member,
    key: `cast ${member}`,
    ids,
    lines: cast.lines[member] ?? [],
    thing: cast.isThing(member),
    strong: [cast.names[member] ?? ''],
  };
}
