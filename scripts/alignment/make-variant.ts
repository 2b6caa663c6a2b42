import type { GoldText, GoldUnit } from './gold-unit.js';

export type VariantName = 'untouched' | 'delete-10' | 'delete-25' | 'merge-10' | 'move' | 'all';
export const variantNames: VariantName[] = ['untouched', 'delete-10', 'delete-25', 'merge-10', 'move', 'all'];

/** Two sides of clauses that may carry several keys (a merged clause answers both of its parts). */
export interface Variant {
  canonical: KeyedUnit[];
  translation: KeyedUnit[];
}
export interface KeyedUnit extends GoldUnit {
  keys: string[];
}

export type Random = () => number;

/** A small seeded generator (mulberry32), so that every run measures the same variants. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function makeVariant(name: VariantName, canonical: GoldText, translation: GoldText, seed: number): Variant {
  const random = seededRandom(seed);
  let variant: Variant = { canonical: canonical.map(keyed), translation: translation.map(keyed) };
  if (name === 'move' || name === 'all') variant = moveSection(variant, random);
  if (name === 'delete-10' || name === 'all') variant = deleteKeys(variant, 0.1, random);
  if (name === 'delete-25') variant = deleteKeys(variant, 0.25, random);
  if (name === 'merge-10' || name === 'all') variant = mergeNeighbours(variant, 0.1, random);
  return variant;
}

const keyed = (unit: GoldUnit): KeyedUnit => ({ ...unit, keys: [unit.key] });

/** Each key vanishes from one side, chosen by lot, with the given probability. */
function deleteKeys({ canonical, translation }: Variant, share: number, random: Random): Variant {
  const gone = { canonical: new Set<string>(), translation: new Set<string>() };
  for (const key of new Set(canonical.map((unit) => unit.key))) {
    if (random() >= share) continue;
    (random() < 0.5 ? gone.canonical : gone.translation).add(key);
  }
  return {
    canonical: canonical.filter((unit) => !gone.canonical.has(unit.key)),
    translation: translation.filter((unit) => !gone.translation.has(unit.key)),
  };
}

/** A tenth of the clauses are run together with the next one, each on a side chosen by lot. */
function mergeNeighbours({ canonical, translation }: Variant, share: number, random: Random): Variant {
  const onCanonical = mergeSide(canonical, share / 2, random);
  return { canonical: onCanonical, translation: mergeSide(translation, share / 2, random) };
}

function mergeSide(units: KeyedUnit[], share: number, random: Random): KeyedUnit[] {
  const merged: KeyedUnit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] as KeyedUnit;
    const next = units[i + 1];
    if (next && random() < share) {
      merged.push({ ...unit, text: `${unit.text} ${next.text}`, keys: [...unit.keys, ...next.keys] });
      i++;
    } else merged.push(unit);
  }
  return merged;
}

/** One section (a heading and what follows up to the next of its rank) moves by at least a quarter of the document. */
function moveSection(variant: Variant, random: Random): Variant {
  const side = random() < 0.5 ? 'canonical' : 'translation';
  const units = variant[side];
  const sections = listSections(units).filter(({ start, end }) => end - start >= 2 && end - start <= units.length / 3);
  const moves = sections.flatMap((section) =>
    listStarts(units)
      .filter((to) => to <= section.start - units.length / 4 || to >= section.end + units.length / 4)
      .map((to) => ({ ...section, to })),
  );
  const move = moves[Math.floor(random() * moves.length)];
  if (!move) return variant;
  const section = units.slice(move.start, move.end);
  const rest = [...units.slice(0, move.start), ...units.slice(move.end)];
  const to = move.to > move.start ? move.to - section.length : move.to;
  return { ...variant, [side]: [...rest.slice(0, to), ...section, ...rest.slice(to)] };
}

function listSections(units: KeyedUnit[]): { start: number; end: number }[] {
  const starts = units.map((unit, index) => ({ unit, index })).filter(({ unit }) => unit.kind === 'heading');
  if (starts.length < 3) return listRuns(units);
  return starts.map(({ unit, index }) => {
    let end = index + 1;
    while (end < units.length && !(units[end]?.kind === 'heading' && (units[end]?.depth ?? 0) <= unit.depth)) end++;
    return { start: index, end };
  });
}

/** Where nothing is marked as a heading, any run of five clauses stands for a section. */
function listRuns(units: KeyedUnit[]): { start: number; end: number }[] {
  const runs = [];
  for (let start = 1; start + 5 < units.length; start++) runs.push({ start, end: start + 5 });
  return runs;
}

function listStarts(units: KeyedUnit[]): number[] {
  const headings = units.flatMap((unit, index) => (unit.kind === 'heading' ? [index] : []));
  if (headings.length < 3) return units.map((_, index) => index + 1);
  return [...headings, units.length];
}
