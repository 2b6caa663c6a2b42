import { OperationalError } from '../errors.js';
import { packs as allPacks } from '../packs.js';
import type { LoadContext } from './block.js';
import { defaultLimits } from './limits.js';
import type { LoadOptions } from './load-policy.js';

/** What the caller asks for, defaults filled in. */
export function createLoadContext({ name = 'the document', packs = allPacks, revisions = 'refuse', limits }: Pick<LoadOptions, 'name' | 'packs' | 'revisions' | 'limits'>): LoadContext {
  return { name, packs, revisions, limits: { ...defaultLimits, ...limits } };
}

/** @throws OperationalError `too-large`, with the limit's name */
export function refuseTooLarge({ length }: string | Uint8Array, { name, limits }: LoadContext, limit: 'fileBytes' | 'textBytes' | 'markdownBytes'): void {
  if (length <= limits[limit]) return;
  throw new OperationalError('too-large', `${name}: ${length} bytes are more than the limit of ${limits[limit]}; raise limits.${limit} in the config if this really is a policy`);
}
