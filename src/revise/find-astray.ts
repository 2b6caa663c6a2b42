import type { LanguagePack } from '../contract/language-pack.js';
import type { Message } from '../contract/finding.js';
import type { Clause, Policy } from '../contract/policy.js';
import { fold } from '../text/fold.js';
import { readStatement } from './statement.js';
import type { VersionLink } from './version-diff.js';

/** Kinds of pointer whose numbers are labels of the document's own clauses. */
const OWN = new Set(['section', 'clause', 'article', 'paragraph']);

/**
 * Cross-references and entries of the contents that were right in the older version and were left as they are, while
 * what they point at got another number, other words, or was removed.
 */
export function findAstray(older: Policy, newer: Policy, links: readonly VersionLink[], pack: LanguagePack): Message[] {
  return [...findReferences(older, newer, links, pack), ...findEntries(older, newer, links)];
}

/** Number of an older clause → its number now; null for one that is gone. Only what is no longer what it was. */
function listMoves(older: Policy, newer: Policy, links: readonly VersionLink[]): Map<string, string | null> {
  const moves = new Map<string, string | null>();
  for (const link of links) {
    const before = numberOf(older.clauses[link.older[0] ?? -1]);
    if (before === null || moves.has(before)) continue;
    const after = link.newer.length === 0 ? null : numberOf(newer.clauses[link.newer[0] as number]);
    if (after !== before && (after !== null || link.newer.length === 0)) moves.set(before, after);
  }
  return moves;
}

function numberOf(clause: Clause | undefined): string | null {
  return clause?.label && clause.kind !== 'contents' && /^[0-9.]+$/.test(clause.id) ? clause.id : null;
}

function findReferences(older: Policy, newer: Policy, links: readonly VersionLink[], pack: LanguagePack): Message[] {
  const moves = listMoves(older, newer, links);
  if (moves.size === 0) return [];
  const numbers = [...moves.keys()];
  return links.flatMap((link): Message[] => {
    if (link.older.length === 0 || link.newer.length === 0) return [];
    // Reading what a clause states takes time; one without such a figure points nowhere.
    const text = fold(link.newer.map((clause) => newer.clauses[clause]?.text ?? '').join(' ')).text;
    if (!numbers.some((number) => text.includes(number.split('.')[0] as string))) return [];
    const before = new Set(
      readStatement(older, link.older, pack).facts.flatMap(({ kind, value }) => (kind === 'reference' ? [value] : [])),
    );
    const kept = new Set(
      readStatement(newer, link.newer, pack).facts.flatMap(({ kind, value }) => (kind === 'reference' && before.has(value) ? [value] : [])),
    );
    return [...kept].flatMap((value): Message[] => {
      const [kind = '', number = ''] = value.split(' ');
      const now = OWN.has(kind) ? moves.get(number) : undefined;
      if (now === undefined) return [];
      const args = {
        clause: newer.clauses[link.newer[0] as number]?.id ?? '',
        reference: { kind: 'reference', value },
      };
      return [
        now === null
          ? { key: 'revise.remarks.astray-gone', args }
          : { key: 'revise.remarks.astray', args: { ...args, now: { kind: 'reference', value: `${kind} ${now}` } } },
      ];
    });
  });
}

function findEntries(older: Policy, newer: Policy, links: readonly VersionLink[]): Message[] {
  const headings = new Map(
    older.clauses.flatMap((clause, index) => (clause.kind === 'heading' ? [[letters(clause.text), index] as const] : [])),
  );
  const linkOf = new Map(links.flatMap((link) => link.older.map((clause) => [clause, link] as const)));
  return links.flatMap((link): Message[] => {
    const [before, entry] = [older.clauses[link.older[0] ?? -1], newer.clauses[link.newer[0] ?? -1]];
    if (before?.kind !== 'contents' || entry?.kind !== 'contents') return [];
    const heading = headings.get(letters(before.text));
    const now = heading === undefined ? undefined : linkOf.get(heading)?.newer[0];
    if (heading === undefined) return [];
    if (now === undefined) return [{ key: 'revise.remarks.contents-gone', args: { entry: printed(entry) } }];
    const target = newer.clauses[now] as Clause;
    const sameNumber = !entry.label || !target.label || entry.label.ordinals.join('.') === target.label.ordinals.join('.');
    return letters(target.text) === letters(entry.text) && sameNumber
      ? []
      : [{ key: 'revise.remarks.contents', args: { entry: printed(entry), heading: printed(target) } }];
  });
}

const letters = (text: string): string => fold(text).text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const printed = ({ label, text }: Clause): string => `${label?.text ?? ''} ${text}`.trim().slice(0, 200);
