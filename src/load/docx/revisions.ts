import { OperationalError } from '../../errors.js';
import type { LoadContext, Revisions } from '../block.js';
import { type XmlElement, elementsOf, findChild } from './xml-element.js';

const insertions: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
const deletions: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** Whether the words of a tracked change go. What is to be refused is read as if accepted, until it has been counted. */
export function isDropped(name: string, revisions: Revisions): boolean {
  return (revisions === 'reject' ? insertions : deletions).has(name);
}

export function isRevision(name: string): boolean {
  return insertions.has(name) || deletions.has(name);
}

/** Whether one of the marks in these properties (of a paragraph's end, a row, a cell) takes what it marks away. */
export function isMarkDropped(properties: XmlElement | undefined, revisions: Revisions): boolean {
  for (const { name } of properties ? elementsOf(properties) : []) if (isDropped(name, revisions)) return true;
  return false;
}

/** The properties that hold: with changes rejected, those from before a change of formatting. */
export function settleProperties(properties: XmlElement | undefined, revisions: Revisions): XmlElement | undefined {
  if (!properties || revisions !== 'reject') return properties;
  const change = findChild(properties, `${properties.name}Change`);
  return (change && findChild(change, properties.name)) ?? properties;
}

/** Counts tracked changes of text by author. Changes of formatting alone change no text and do not count. */
export class RevisionCount {
  readonly #authors = new Map<string, number>();

  /** @param scope the changes met so far in one paragraph or row */
  meet({ name, attributes }: XmlElement, scope: Set<string>): void {
    const author = authorOf(attributes);
    scope.add(`${insertions.has(name)} ${author}`);
    this.#authors.set(author, (this.#authors.get(author) ?? 0) + 1);
  }

  /** Marks of a paragraph's end, a row or a cell: one change with the words that were changed along with it. */
  meetMarks(properties: XmlElement | undefined, scope: Set<string>): void {
    for (const mark of properties ? elementsOf(properties) : []) {
      const key = `${insertions.has(mark.name)} ${authorOf(mark.attributes)}`;
      if (isRevision(mark.name) && !scope.has(key)) this.meet(mark, scope);
    }
  }

  /** @throws OperationalError `tracked-changes` where there are any and they are to be refused */
  refuse({ name, revisions }: LoadContext): void {
    if (revisions !== 'refuse' || this.#authors.size === 0) return;
    const authors = [...this.#authors].sort(([, left], [, right]) => right - left);
    const count = authors.reduce((sum, [, changes]) => sum + changes, 0);
    const named = authors.slice(0, 5).map(([author, changes]) => `${author || 'an unnamed author'} (${changes})`);
    const others = authors.length > 5 ? ` and ${authors.length - 5} more` : '';
    const what = count === 1 ? 'there is 1 tracked change' : `there are ${count} tracked changes`;
    throw new OperationalError(
      'tracked-changes',
      `${name}: ${what} in it, by ${named.join(', ')}${others}; say which text counts with --revisions accept or --revisions reject`,
    );
  }
}

function authorOf(attributes: XmlElement['attributes']): string {
  return (attributes['w:author'] ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}
