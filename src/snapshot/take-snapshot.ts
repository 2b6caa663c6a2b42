import type { Policy } from '../contract/policy.js';
import { OperationalError } from '../errors.js';
import { createLoadContext } from '../load/load-context.js';
import { loadPolicy, type LoadOptions } from '../load/load-policy.js';
import { html } from '../load/html/load-html.js';
import { hash } from '../text/hash.js';
import { squeezeSpace } from '../text/squeeze-space.js';
import { createInlineWriter } from './inline-writer.js';
import { writeBlocks } from './write-blocks.js';

export interface SnapshotOptions extends LoadOptions {
  /** Where it was taken from: an address, or the name of a file. */
  source: string;
  /** When, as an ISO 8601 time: the clock is the caller's. */
  fetched: string;
}

export interface Snapshot {
  /** Markdown with front matter. */
  text: string;
  /** Of the words below the front matter: equal as long as the policy is. */
  hash: string;
  policy: Policy;
  /** Ids of clauses that the snapshot would be read otherwise in than the page; empty in all but odd pages. */
  differing: string[];
}

/**
 * Makes a clean Markdown text of a web page: what is set aside on loading is left out, and what is kept is read from
 * the snapshot as from the page, with the same ids, kinds, labels and words.
 *
 * @throws OperationalError as `loadPolicy`, and `no-page` for what is no HTML
 */
export async function takeSnapshot(page: string | Uint8Array, { source, fetched, ...options }: SnapshotOptions): Promise<Snapshot> {
  const policy = await loadPolicy(page, options);
  if (policy.provenance.format.value !== 'html') {
    throw new OperationalError(
      'no-page',
      `${policy.name}: this is ${policy.provenance.format.value} and no web page; it can be kept and checked as it is`,
    );
  }
  const { blocks, skipped } = await html.load(policy.source, createLoadContext({}));
  const furniture = new Set(
    policy.skipped.filter(({ reason }) => reason === 'furniture' || reason === 'image').map(({ start }) => start.offset),
  );
  const kept = blocks.filter(({ span }) => !furniture.has(span.start));
  const body = await writeBlocks(kept, await createInlineWriter(policy.source, skipped, source));
  const again = await loadPolicy(body, {
    name: policy.name,
    format: 'markdown',
    language: policy.language,
    ...(options.packs ? { packs: options.packs } : {}),
  });
  const digest = hash(body);
  return {
    text: `${writeFrontMatter(policy, { source, fetched, hash: digest })}\n${body}`,
    hash: digest,
    policy,
    differing: compare(policy, again),
  };
}

function writeFrontMatter({ title, language, declaredDate }: Policy, kept: Record<string, string>): string {
  const lines = Object.entries({ title: title ?? '', language, date: declaredDate ?? '', ...kept }).filter(([, value]) => value !== '');
  return [
    '---',
    ...lines.map(([key, value]) => `${key}: ${key === 'title' || key === 'source' ? JSON.stringify(squeezeSpace(value)) : value}`),
    '---',
    '',
  ].join('\n');
}

function compare(page: Policy, snapshot: Policy): string[] {
  const show = (policy: Policy): string[] =>
    policy.clauses.map(({ id, kind, label, text }) => [id, kind, label?.text ?? '', squeezeSpace(text)].join('\0'));
  const read = new Set(show(snapshot));
  const differing = show(page)
    .filter((clause) => !read.has(clause))
    .map((clause) => clause.split('\0')[0]!);
  return differing.length > 0 || page.clauses.length === snapshot.clauses.length ? differing : [snapshot.clauses.at(-1)!.id];
}
