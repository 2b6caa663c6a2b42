import { type Grade, grades, type VersionDiff, type VersionLink } from './version-diff.js';

/** The gravest grade of the changes that each link went through; a link without one is not there. */
export function gradesOf({ links, changes }: VersionDiff): Map<VersionLink, Grade> {
  const byClauses = new Map<string, Grade>();
  const nameOf = ({ older, newer }: Pick<VersionLink, 'older' | 'newer'>): string => `${older.join()}|${newer.join()}`;
  for (const change of changes) {
    const known = byClauses.get(nameOf(change));
    if (!known || grades.indexOf(change.grade) < grades.indexOf(known)) byClauses.set(nameOf(change), change.grade);
  }
  return new Map(
    links.flatMap((link) => {
      const grade = byClauses.get(nameOf(link));
      return grade ? [[link, grade] as const] : [];
    }),
  );
}
