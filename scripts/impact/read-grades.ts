import { readFileSync } from 'node:fs';

type GoldGrade = 'substantive' | 'editorial';

/** By folder, side and line: `newer 12` in `en.md`, `older 30` of a line that only `en.base.md` has. */
const grades = JSON.parse(readFileSync(new URL('../../corpus/stale-grades.json', import.meta.url), 'utf8')) as Record<
  string,
  { newer?: Record<string, GoldGrade>; older?: Record<string, GoldGrade> }
>;

/** The grades given by reading to the changes of one history; empty for one that was not read. */
export function readGrades(name: string): Map<string, GoldGrade> {
  const places = grades[name] ?? {};
  return new Map(
    (['older', 'newer'] as const).flatMap((side) =>
      Object.entries(places[side] ?? {}).map(([line, grade]) => [`${side} ${line}`, grade] as const),
    ),
  );
}
