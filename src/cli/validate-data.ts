import type { z } from 'zod';
import { broken, type Locate, type Parsed } from './parse-data.js';

/** What is wrong at one place of a file. */
interface Mistake {
  path: PropertyKey[];
  /** Whether the name of the setting is wrong, or what it is set to. */
  part: 'key' | 'value';
  message: string;
}

/**
 * Holds a parsed file against its schema.
 *
 * @param explainKey what to say of a key that the schema does not have, by the path of the object that it is in
 * @throws OperationalError `broken-<what>`, with every mistake and its place
 */
export function validateData<Shape>(
  { data, locate }: Parsed,
  schema: z.ZodType<Shape>,
  name: string,
  what: string,
  explainKey: (parent: readonly PropertyKey[]) => string = () => 'there is no such setting',
): Shape {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const mistakes = result.error.issues.flatMap((issue) => readIssue(issue as Issue, explainKey));
  throw broken(
    what,
    name,
    mistakes.map((mistake) => `${writePath(mistake.path)}${writePlace(mistake, locate)}: ${mistake.message}`).join('; '),
  );
}

interface Issue {
  path: PropertyKey[];
  message: string;
  code: string;
  keys?: string[];
  errors?: Issue[][];
}

function readIssue(issue: Issue, explainKey: (parent: readonly PropertyKey[]) => string): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: [...issue.path, key],
      part: 'key',
      message: explainKey(issue.path),
    }));
  }
  if (issue.code === 'invalid_union') return readUnion(issue, explainKey);
  return [
    {
      path: issue.path,
      part: 'value',
      message: issue.message.replace(/^Invalid (?:input|option): /, '').replace(/^Invalid string: /, ''),
    },
  ];
}

/** Of several shapes the one that was meant is the one that got further: a mistake inside it is no mistake about what it is. */
function readUnion(issue: Issue, explainKey: (parent: readonly PropertyKey[]) => string): Mistake[] {
  const branches = issue.errors ?? [];
  const meant =
    branches.find((branch) => branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys')) ?? branches[0] ?? [];
  return meant.flatMap((inner) => readIssue({ ...inner, path: [...issue.path, ...inner.path] }, explainKey));
}

/** `policies[0].translations`. */
function writePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole file';
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

function writePlace({ path, part }: Mistake, locate: Locate): string {
  // A setting that is missing stands nowhere: the place is that of what it is missing from.
  for (let length = path.length; length >= 0; length -= 1) {
    const place = locate(path.slice(0, length), part);
    if (place) return ` (line ${place.line}, column ${place.column})`;
  }
  return '';
}
