import { reporters } from './reporters.js';
import type { ResultKind } from './results.js';

/** The formats that can show one kind of result, as `report` takes them. */
export function formatsFor(kind: ResultKind): string[] {
  return [...new Set(reporters.flatMap((reporter) => (reporter[kind] === undefined ? [] : [reporter.format])))];
}

/** Whether there is a report of this name, for whatever result. */
export function isFormat(name: string): boolean {
  return reporters.some(({ format }) => format === name);
}
