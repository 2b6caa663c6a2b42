import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { OperationalError } from '../errors.js';
import type { Io } from './io.js';

/** The documents that an argument of the command line stands for. */
export interface FoundDocuments {
  files: string[];
  /** Whether any argument was a folder or a pattern, so that the files have to be put together by their names. */
  expanded: boolean;
}

/**
 * Folders and patterns (`policies/`, `"policies/*.md"`) become the documents in them, in the order of their names;
 * a file stays what it is, whatever its name looks like.
 *
 * @throws OperationalError `file-not-found` for a folder or pattern with no document in it
 */
export async function findDocuments(names: readonly string[], io: Io): Promise<FoundDocuments> {
  if (names.filter((name) => name === '-').length > 1) {
    throw new OperationalError('bad-usage', '-: standard input holds one document; name files for the others');
  }
  const files: string[] = [];
  let expanded = false;
  for (const name of names) {
    const pattern = await patternOf(name, io);
    if (pattern === null) {
      files.push(name);
      continue;
    }
    expanded = true;
    const found = await list(pattern, io);
    if (found.length === 0) {
      throw new OperationalError(
        'file-not-found',
        `${name}: there is no document in it that can be read; check the name, and quote a pattern`,
      );
    }
    files.push(...found);
  }
  return { files: [...new Set(files)], expanded };
}

/** Null for a file, or what is to be one. */
async function patternOf(name: string, { cwd }: Io): Promise<string | null> {
  if (name === '-') return null;
  const found = await stat(resolve(cwd, name)).catch(() => null);
  if (found) return found.isDirectory() ? join(name, '**').replaceAll('\\', '/') : null;
  return /[*?{[]/.test(name) ? name.replaceAll('\\', '/') : null;
}

async function list(pattern: string, { cwd }: Io): Promise<string[]> {
  const [{ glob }, { isDocumentName }] = await Promise.all([import('tinyglobby'), import('./is-document-name.js')]);
  const found = await glob(pattern, { cwd, ignore: ['**/node_modules/**'], onlyFiles: true, expandDirectories: false });
  return found.filter(isDocumentName).sort((left, right) => (left < right ? -1 : 1));
}
