import { reporters } from './reporters.js';
import type { ResultKind } from './results.js';

/** The formats that can show one kind of result, as `report` takes them. */
export function formatsFor(kind: ResultKind): string[] {
  return [...new Set(reporters.flatMap((reporter) => (reporter[kind] === undefined ? [] : [reporter.format])))];
}
