import type { GoldText } from './gold-unit.js';

/**
 * Numbered clauses of a bill whose text was taken out of a PDF: each runs to the next number in sequence. The list
 * of clauses at the front counts up to the last number too, so the second count is the one that is read.
 */
export function readBill(source: string): GoldText {
  const lines = source.split('\n');
  let units: GoldText = [];
  let next = 1;
  let lists = 0;
  for (const raw of lines) {
    const line = raw.replace(/^[*_\s]+|[*_\s]+$/gu, '');
    const [, number, rest] = /^(\d{1,3})\.[*_]*\s+(.*)$/u.exec(line) ?? [];
    if (number === '1' && next > 2) {
      lists++;
      units = [];
      next = 1;
    }
    if (number && Number(number) === next) {
      units.push({
        key: number,
        kind: 'paragraph',
        depth: 1,
        label: { text: `${number}.`, ordinals: [next], scheme: 'decimal' },
        text: rest ?? '',
      });
      next++;
    } else if (units.length > 0 && line && !/^-+$/u.test(line)) {
      const last = units[units.length - 1];
      if (last) last.text += ` ${line}`;
    }
  }
  return lists > 0 ? units : [];
}
