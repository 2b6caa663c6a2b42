import type { Clause } from '../contract/policy.js';
import type { Feature } from './feature.js';

/** Label, kind, depth and place in its list of every clause. Ordinals only: `ก.` and `1.` are the same first place. */
export function readPlaces(clauses: Clause[]): Feature[][] {
  const paths: string[] = [];
  const placeUnder = new Map<string, number>();
  return clauses.map((clause, index) => {
    const above = clause.parent === null ? '' : (paths[clause.parent] ?? '');
    const ordinals = clause.label?.ordinals.join('.') ?? '';
    const path = ordinals ? `${above}/${ordinals}` : above;
    paths[index] = path;
    const slot = `${clause.parent} ${clause.kind}`;
    const place = (placeUnder.get(slot) ?? 0) + 1;
    placeUnder.set(slot, place);
    const features: Feature[] = [
      { kind: 'kind', value: clause.kind },
      { kind: 'depth', value: `${clause.depth}` },
      { kind: 'place', value: `${clause.kind} ${place}` },
    ];
    if (ordinals) {
      features.push({ kind: 'label', value: ordinals });
      features.push({ kind: 'path', value: path });
      if (clause.label?.alternative) features.push({ kind: 'label', value: clause.label.alternative.ordinals.join('.') });
    } else features.push({ kind: 'label', value: 'none' });
    if (above) features.push({ kind: 'path', value: `${above} >` });
    if (clause.anchor) features.push({ kind: 'anchor', value: clause.anchor });
    return features;
  });
}
