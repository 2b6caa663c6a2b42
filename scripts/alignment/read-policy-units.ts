import { loadPolicy } from '../../src/load/load-policy.js';
import type { GoldText } from './gold-unit.js';

/**
 * The clauses of a text file as the loader gives them. `line` keys them by source line (and place on it), for texts
 * whose line n is the others' line n; `order` by their place, for texts whose clause counts agree (checked by hand).
 */
export async function readPolicyUnits(source: string, name: string, language: string, keyed: 'line' | 'order'): Promise<GoldText> {
  const { clauses } = await loadPolicy(source, { name, language });
  const onLine = new Map<number, number>();
  return clauses.map(({ kind, depth, label, text, start }, index) => {
    const place = (onLine.get(start.line) ?? 0) + 1;
    onLine.set(start.line, place);
    return { key: keyed === 'line' ? `l${start.line}.${place}` : `b${index}`, kind, depth, label, text };
  });
}
