/** Ages under which teams are named: `U12`, Malay `B12`. */
const AGES = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];

/** Adds to phrases of ages those for teams that are named by theirs; each template has `#` where the age stands. */
export function withSquads(words: Record<string, string[]>, templates: readonly string[]): Record<string, string[]> {
  const all = { ...words };
  for (const age of AGES) all[`[0,${age})`] = [...(all[`[0,${age})`] ?? []), ...templates.map((template) => template.replaceAll('#', String(age)))];
  return all;
}
