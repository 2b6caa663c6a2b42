import type { Clause, Policy } from '../contract/policy.js';

/**
 * A clause as a pin names it: its id, or its id with a few of its words. The words go before the id: with them a pin
 * still finds its clause when other edits have renumbered it, and is lost when the clause itself has become another.
 */
export type PinnedClause = string | { id?: string | undefined; quote?: string | undefined };

/** Clauses of the canonical version and of the translation; an empty list in a link says that nothing answers the others. */
export interface Pin {
  canonical: PinnedClause | PinnedClause[];
  translation: PinnedClause | PinnedClause[];
  /** BCP 47: the pin is for the translation into this language only, where one file serves several. */
  language?: string | undefined;
}

/** What a user decided about an alignment, kept in a small file beside the policy. */
export interface Pins {
  /** These answer each other, and nothing else does. */
  link?: Pin[] | undefined;
  /** These do not. */
  forbid?: Pin[] | undefined;
}

/** A group of clauses on either side, as indices into `Policy.clauses`. */
export interface PinnedGroup {
  canonical: number[];
  translation: number[];
}

/** A pin that could not be placed, and why. */
export interface LostPin {
  kind: 'link' | 'forbid';
  /** Its place among the pins of its kind. */
  index: number;
  /** No clause is called so or has these words; several have them; or another pin has the clause already. */
  reason: 'gone' | 'ambiguous' | 'taken';
  side: 'canonical' | 'translation';
  clause: PinnedClause;
}

export interface ResolvedPins {
  link: PinnedGroup[];
  forbid: PinnedGroup[];
  lost: LostPin[];
}

/** Length of the quote that `toPin` keeps: long enough to tell clauses apart, short enough to read in a file. */
const QUOTE = 40;

/** How a pin file should name a clause. */
export function toPin({ id, text }: Clause): PinnedClause {
  const quote = squeeze(text).slice(0, QUOTE).trim();
  return quote === '' ? id : { id, quote };
}

/** Finds the clauses that pins name; pins for translations into other languages are left out. */
export function resolvePins(pins: Pins, canonical: Policy, translation: Policy): ResolvedPins {
  const resolved: ResolvedPins = { link: [], forbid: [], lost: [] };
  const taken = { canonical: new Set<number>(), translation: new Set<number>() };
  for (const kind of ['link', 'forbid'] as const) {
    for (const [index, pin] of (pins[kind] ?? []).entries()) {
      if (pin.language !== undefined && pin.language !== translation.language) continue;
      const ours = placeSide(pin.canonical, canonical, kind === 'link' ? taken.canonical : null);
      const theirs = placeSide(pin.translation, translation, kind === 'link' ? taken.translation : null);
      const [lost, side] = ours.lost ? [ours.lost, 'canonical' as const] : [theirs.lost, 'translation' as const];
      if (lost) {
        resolved.lost.push({ kind, index, side, ...lost });
        continue;
      }
      const group = { canonical: ours.clauses, translation: theirs.clauses };
      resolved[kind].push(group);
      if (kind === 'link') {
        for (const each of ['canonical', 'translation'] as const) for (const clause of group[each]) taken[each].add(clause);
      }
    }
  }
  return resolved;
}

interface PlacedSide {
  /** In reading order, each once. */
  clauses: number[];
  lost?: Pick<LostPin, 'reason' | 'clause'>;
}

function placeSide(side: Pin['canonical'], { clauses }: Policy, taken: ReadonlySet<number> | null): PlacedSide {
  const found = new Set<number>();
  for (const clause of Array.isArray(side) ? side : [side]) {
    const place = findClause(clause, clauses);
    const reason = typeof place === 'string' ? place : taken?.has(place) ? 'taken' : null;
    if (reason !== null) return { clauses: [], lost: { reason, clause } };
    found.add(place as number);
  }
  return { clauses: [...found].sort((a, b) => a - b) };
}

/** The clause of that id if it has the words; else the one that begins with them; else the one that has them anywhere. */
function findClause(pinned: PinnedClause, clauses: readonly Clause[]): number | 'gone' | 'ambiguous' {
  const { id, quote: words = '' } = typeof pinned === 'string' ? { id: pinned } : pinned;
  const byId = id === undefined ? -1 : clauses.findIndex((clause) => clause.id === id);
  const quote = squeeze(words);
  if (quote === '') return byId < 0 ? 'gone' : byId;
  const texts = clauses.map(({ text }) => squeeze(text));
  if (texts[byId]?.includes(quote)) return byId;
  const having = (has: (text: string) => boolean): number[] => texts.flatMap((text, index) => (has(text) ? [index] : []));
  const beginning = having((text) => text.startsWith(quote));
  const matches = beginning.length > 0 ? beginning : having((text) => text.includes(quote));
  return matches.length === 1 ? (matches[0] as number) : matches.length === 0 ? 'gone' : 'ambiguous';
}

const squeeze = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
