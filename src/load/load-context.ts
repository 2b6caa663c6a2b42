import { OperationalError } from '../errors.js';
import { packs as allPacks } from '../packs.js';
import type { LoadContext } from './block.js';
import { defaultLimits } from './limits.js';
import type { LoadOptions } from './load-policy.js';

/** What the caller asks for, defaults filled in. */
export function createLoadContext({ name = 'the document', packs = allPacks, revisions = 'refuse', limits }: Pick<LoadOptions, 'name' | 'packs' | 'revisions' | 'limits'>): LoadContext {
  return { name, packs, revisions, limits: { ...defaultLimits, ...limits } };
}

export function refuseTooLarge({ length }: string | Uint8Array, { name, limits }: LoadContext): void {
  if (length <= limits.fileBytes) return;
  throw new OperationalError('too-large', `${name}: ${length} bytes are more than the limit of ${limits.fileBytes}; raise limits.fileBytes if this really is a policy`);
}
