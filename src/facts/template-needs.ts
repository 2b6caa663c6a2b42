import type { Part } from './parse-template.js';

/**
 * Words of which a phrase holds at least one, whatever else it leaves out: `[the] age [of {word}]` → `age`. `null`
 * where nothing in it is sure. Of several parts that are sure, the one with the longest words is told.
 */
export function needsOf(parts: readonly Part[], slots: Readonly<Record<string, readonly Part[][]>>): string[] | null {
  let best: string[] | null = null;
  for (const part of parts) {
    const words = needsOfPart(part, slots);
    if (words && (best === null || shortest(words) > shortest(best))) best = words;
  }
  return best;
}

function needsOfPart(part: Part, slots: Readonly<Record<string, readonly Part[][]>>): string[] | null {
  if (part.kind === 'text') return [part.text];
  const options = part.kind === 'any' ? part.options : part.kind === 'slot' ? (slots[part.name] ?? []) : [];
  const needs = options.map((option) => needsOf(option, slots));
  return needs.length > 0 && needs.every((words) => words !== null) ? (needs as string[][]).flat() : null;
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map((word) => word.length));
}
