import type { Link } from '../../src/contract/alignment.js';
import type { KeyedUnit, Variant } from './make-variant.js';

export interface GoldLink {
  canonical: number[];
  translation: number[];
}

/** Connected groups of clauses that share a key: exactly what a right alignment has to say. */
export function listGoldLinks({ canonical, translation }: Variant): GoldLink[] {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    let at = key;
    while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at) as string;
    return at;
  };
  const join = (units: KeyedUnit[]) => {
    for (const unit of units) {
      for (const key of unit.keys) {
        if (!root.has(key)) root.set(key, key);
        root.set(find(key), find(unit.keys[0] as string));
      }
    }
  };
  join(canonical);
  join(translation);
  const groups = new Map<string, GoldLink>();
  const add = (units: KeyedUnit[], side: keyof GoldLink) =>
    units.forEach((unit, index) => {
      const key = find(unit.keys[0] as string);
      const group = groups.get(key) ?? { canonical: [], translation: [] };
      group[side].push(index);
      groups.set(key, group);
    });
  add(canonical, 'canonical');
  add(translation, 'translation');
  return [...groups.values()];
}

export interface Counts {
  right: number;
  given: number;
  rightFull: number;
  goldFull: number;
}

const name = (link: GoldLink): string => `${link.canonical.join()}|${link.translation.join()}`;
const full = (link: GoldLink): boolean => link.canonical.length > 0 && link.translation.length > 0;

/** Strict counts: groups must match exactly; empty groups count in precision but not in recall (as Vecalign's scorer). */
export function countRight(gold: GoldLink[], given: Link[]): Counts {
  const truth = new Set(gold.map(name));
  const right = given.filter((link) => truth.has(name(link)));
  return {
    right: right.length,
    given: given.length,
    rightFull: right.filter(full).length,
    goldFull: gold.filter(full).length,
  };
}

export function strictF1({ right, given, rightFull, goldFull }: Counts): number {
  const precision = given === 0 ? 1 : right / given;
  const recall = goldFull === 0 ? 1 : rightFull / goldFull;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    right: a.right + b.right,
    given: a.given + b.given,
    rightFull: a.rightFull + b.rightFull,
    goldFull: a.goldFull + b.goldFull,
  };
}
