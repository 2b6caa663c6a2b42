import { OperationalError } from '../../src/errors.js';
import { loadBilingual } from '../../src/load/bilingual/load-bilingual.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import { findUnmapped } from '../../test/load/bilingual.js';
import { findFaults } from '../../test/load/load.js';
import type { Loader, Seed } from './seeds.js';

/** Milliseconds that a file may take; far above what is usual, as machines are shared. */
export function timeFor({ length }: Uint8Array): number {
  return 3000 + length * 0.1;
}

/**
 * Loads a file and says how the outcome breaks the promise of every loader: one line that tells what is wrong, or
 * policies whose clauses map back to their source, in time. Null where it holds.
 */
export async function holdToPromise(loader: Loader, { name, bytes }: Seed): Promise<string | null> {
  const start = performance.now();
  try {
    const faults = await read(loader, name, bytes);
    const took = performance.now() - start;
    if (faults.length > 0) return faults.slice(0, 3).join('; ');
    return took > timeFor(bytes) ? `it took ${Math.round(took)} ms for ${bytes.length} bytes` : null;
  } catch (error) {
    if (!(error instanceof OperationalError)) return error instanceof Error ? String(error.stack) : `thrown: ${String(error)}`;
    return /^[^\n\r]{10,}$/.test(error.message) && error.message.length < 1000 ? null : `no one line: ${error.message}`;
  }
}

async function read(loader: Loader, name: string, bytes: Uint8Array): Promise<string[]> {
  switch (loader) {
    case 'xliff':
    case 'tmx':
    case 'po':
    case 'json': {
      const { canonical, translations } = await loadBilingual(bytes, { name, format: loader });
      return [canonical, ...translations.map(({ policy }) => policy)].flatMap(findUnmapped);
    }
    default: {
      const faults = findFaults(await loadPolicy(bytes, { name, format: loader, language: languageOf(name) }));
      // Tags and marks are no text: that no word is lost is held by tests of words. And the HTML standard moves words that
      // stand between the rows of a table to before it.
      return loader === 'html' || loader === 'xml' || loader === 'markdown'
        ? faults.filter((fault) => !/^lost:|begins before/.test(fault))
        : faults;
    }
  }
}

/** A language told keeps the loader at work where too few words are left to tell it. */
function languageOf(name: string): string {
  return /\.(ms|th|fr)\./.exec(name)?.[1] ?? 'en';
}
