import type { ScopePhrases } from '../contract/scope-phrases.js';

type Renderings = ScopePhrases['says'];

/** `~signed` → `not signed`, `unsigned` aside: every not of the language before every rendering that asserts `signed`. */
export function expandDenials(says: Renderings, negators: readonly string[]): Renderings {
  const expand = (rendering: string): readonly string[] => {
    if (!rendering.startsWith('~')) return [rendering];
    const asserted = (says[rendering.slice(1)] ?? []).filter((each) => !/^[?~!]/.test(each));
    return asserted.flatMap((each) => negators.map((not) => `${not} ${each}`));
  };
  return Object.fromEntries(Object.entries(says).map(([id, renderings]) => [id, renderings.flatMap(expand)]));
}

/** Keys and renderings that no ending is added to: those that mean nothing, and those that run on anyway. */
const isClosed = (id: string, rendering: string): boolean => id.startsWith('!') || rendering.endsWith('*');

/** `menyimpan` → `menyimpannya` as well. */
export function addEnclitics(says: Renderings, enclitics: readonly string[]): Renderings {
  if (enclitics.length === 0) return says;
  const withEnds = (id: string, rendering: string): string[] =>
    isClosed(id, rendering) ? [rendering] : [rendering, ...enclitics.map((end) => `${rendering}${end}`)];
  return Object.fromEntries(
    Object.entries(says).map(([id, renderings]) => [id, renderings.flatMap((rendering) => withEnds(id, rendering))]),
  );
}
