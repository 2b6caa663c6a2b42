/**
 * Whether two names may be of one document, seen from two folders: `../docs/privacy.th.md` and `docs/privacy.th.md`
 * and, from within `docs`, `privacy.th.md`. Never `terms/th.md` and `privacy/th.md`.
 */
export function isSameDocument(a: string, b: string): boolean {
  const [longer, shorter] = [segmentsOf(a), segmentsOf(b)].sort((left, right) => right.length - left.length) as [string[], string[]];
  return shorter.every((segment, i) => segment === longer[longer.length - shorter.length + i]);
}

function segmentsOf(name: string): string[] {
  return name.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
