import { OperationalError } from '../errors.js';
import { packs as allPacks } from '../packs.js';
import type { LoadContext } from './block.js';
import { type Limits, defaultLimits } from './limits.js';
import type { LoadOptions } from './load-policy.js';

/** What the caller asks for, defaults filled in. */
export function createLoadContext({
  name = 'the document',
  packs = allPacks,
  revisions = 'refuse',
  limits,
}: Pick<LoadOptions, 'name' | 'packs' | 'revisions' | 'limits'>): LoadContext {
  return { name, packs, revisions, limits: { ...defaultLimits, ...limits } };
}

/** @throws OperationalError `too-large`, with the limit's name */
export function refuseTooLarge(
  { length }: string | Uint8Array,
  context: LoadContext,
  limit: 'fileBytes' | 'textBytes' | 'markdownBytes',
): void {
  refuseMore(length, limit, context, 'bytes');
}

/**
 * Before any of them is read: lines with words on them, of which no prose has more than three times its clauses, so short
 * would they be.
 *
 * @throws OperationalError `too-large`
 */
export function refuseShortLines(text: string, context: LoadContext): void {
  let count = 0;
  for (const _ of text.matchAll(/[^\s][^\r\n]*/g)) count += 1;
  if (count > 3 * context.limits.elements) refuseMore(count, 'elements', context, 'lines');
}

/** @throws OperationalError `too-large`, with the limit's name */
export function refuseMore(
  count: number,
  limit: keyof Limits,
  { name, limits }: Pick<LoadContext, 'name' | 'limits'>,
  noun: string = limit,
): void {
  if (count <= limits[limit]) return;
  throw new OperationalError(
    'too-large',
    `${name}: ${count} ${noun} are more than the limit of ${limits[limit]}; raise limits.${limit} in the config if this really is a policy`,
  );
}
