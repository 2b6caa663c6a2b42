/** The types of `docs/json.md`: the name of one → its fields. */
export type JsonPage = ReadonlyMap<string, ReadonlyMap<string, Field>>;

interface Field {
  /** As TypeScript writes it: `string | null`, `Finding[]`, `"error" | "warning"`, `Record<string, number>`. */
  type: string;
  optional: boolean;
}

/** Reads the tables of the page: a heading names a type, a row a field of it. */
export function readJsonPage(markdown: string): JsonPage {
  const page = new Map<string, Map<string, Field>>();
  let fields: Map<string, Field> | null = null;
  for (const line of markdown.split('\n')) {
    const name = /^#+ (.*)$/.exec(line)?.[1]?.replaceAll('`', '');
    if (name !== undefined) fields = line.startsWith('### ') ? new Map() : null;
    if (fields && name !== undefined) page.set(name, fields);
    const row = /^\| `(?<field>[A-Za-z]+)`(?<optional>\??) \| `(?<type>(?:[^`\\]|\\\|)+)` \|/.exec(line)?.groups;
    if (row) fields?.set(row.field as string, { type: (row.type as string).replaceAll('\\|', '|'), optional: row.optional === '?' });
    else if (fields && line.startsWith('| `')) throw new Error(`docs/json.md: no field can be read from ${line}`);
  }
  return page;
}

/** The texts that a field may have: `error`, `warning`, `info`. */
export function literalsOf(page: JsonPage, type: string, field: string): string[] {
  return [...(page.get(type)?.get(field)?.type ?? '').matchAll(/"([^"]*)"/g)].map(([, literal]) => literal as string);
}

/**
 * Holds data against the page.
 *
 * @param met takes down each field that is there, as `Finding.rule`
 * @returns what does not agree: a field that the page does not have or that is missing, a value of another type
 */
export function holdAgainst(page: JsonPage, value: unknown, type: string, met: Set<string>, path = ''): string[] {
  const hold = (each: unknown, as: string, at: string): string[] => holdAgainst(page, each, as, met, at);
  const choices = type.split(' | ');
  if (choices.length > 1) {
    const faults = choices.map((choice) => hold(value, choice, path));
    return faults.some((each) => each.length === 0) ? [] : [...(faults[0] ?? []), `${path}: is not ${type}`];
  }
  if (type.endsWith('[]')) return Array.isArray(value) ? value.flatMap((each, i) => hold(each, type.slice(0, -2), `${path}[${i}]`)) : [`${path}: no list`];
  const of = /^Record<string, (.*)>$/.exec(type)?.[1];
  if (of !== undefined) return isObject(value) ? Object.entries(value).flatMap(([key, each]) => hold(each, of, `${path}.${key}`)) : [`${path}: no record`];
  const fields = page.get(type);
  if (!fields) return JSON.stringify(value) === type || typeof value === type || (type === 'null' && value === null) ? [] : [`${path}: ${JSON.stringify(value)} is no ${type}`];
  if (!isObject(value)) return [`${path}: no ${type}`];
  for (const field of Object.keys(value)) met.add(`${type}.${field}`);
  return [
    ...Object.keys(value).filter((field) => !fields.has(field)).map((field) => `${path}.${field}: not on the page`),
    ...[...fields].flatMap(([field, { type: own, optional }]) => (field in value ? hold(value[field], own, `${path}.${field}`) : optional ? [] : [`${path}.${field}: missing`])),
  ];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
