import type { Label, LabelScheme } from '../../contract/policy.js';
import { type ChildNode, type Document, type Element, type ParentNode, isElement } from './dom.js';
import { numberStyles, writeOrdinal } from './number-styles.js';
import { unquote } from './read-stylesheets.js';
import type { Declared } from './read-styles.js';

/**
 * The numbers that CSS counters print in front of elements: `ol li::before { content: counters(item, ".") " " }`.
 * Counters live as CSS says (Lists and Counters, level 3): one that is reset holds for the following siblings and all
 * that is in them.
 */
export function countByStyle(document: Document, { own, before }: Declared): Map<Element, Label> {
  const labels = new Map<Element, Label>();
  if (![...before.values()].some((values) => /counters?\(/.test(values.get('content') ?? ''))) return labels;
  const counters = new Counters();
  const pending: ({ enter: ChildNode } | { leave: ParentNode })[] = [{ leave: document }, ...enterAll(document)];
  while (pending.length > 0) {
    const step = pending.pop()!;
    if ('leave' in step) {
      counters.close(step.leave);
      continue;
    }
    const element = step.enter;
    if (!isElement(element)) continue;
    for (const values of [own.get(element), before.get(element)]) if (values) counters.apply(element, values);
    const content = before.get(element)?.get('content');
    const label = content === undefined ? null : counters.print(content);
    if (label) labels.set(element, label);
    pending.push({ leave: element }, ...enterAll(element));
  }
  return labels;
}

function enterAll({ children }: ParentNode): { enter: ChildNode }[] {
  return [...children].reverse().map((enter) => ({ enter }));
}

interface Scope {
  value: number;
  /** The counter ends with this element. */
  owner: ParentNode | null;
}

class Counters {
  readonly #scopes = new Map<string, Scope[]>();
  readonly #opened = new Map<ParentNode | null, string[]>();

  apply({ parent }: Element, values: ReadonlyMap<string, string>): void {
    for (const [name, value] of pairsOf(values.get('counter-reset'), 0)) this.#open(name, value, parent);
    for (const [name, value] of pairsOf(values.get('counter-increment'), 1)) {
      const scope = this.#scopes.get(name)?.at(-1);
      if (scope) scope.value += value;
      else this.#open(name, value, parent);
    }
  }

  close(owner: ParentNode): void {
    for (const name of this.#opened.get(owner) ?? []) this.#scopes.get(name)!.pop();
    this.#opened.delete(owner);
  }

  /** The label that a value of `content` comes to; null where there is no number in it. */
  print(content: string): Label | null {
    const ordinals: number[] = [];
    let text = '';
    let scheme: LabelScheme = 'decimal';
    for (const [token, name, separator, style] of content.matchAll(contentToken)) {
      if (name === undefined) {
        text += unquote(token);
        continue;
      }
      const found = numberStyles[style ?? 'decimal'];
      if (found === null || found === undefined) return null;
      const scopes = this.#scopes.get(name) ?? [];
      const values = separator === undefined ? scopes.slice(-1) : scopes;
      scheme = found;
      ordinals.push(...values.map(({ value }) => value));
      text += values.map(({ value }) => writeOrdinal(value, found)).join(unquote(separator ?? ''));
    }
    return ordinals.length === 0 ? null : { text: text.trim(), ordinals, scheme };
  }

  #open(name: string, value: number, owner: ParentNode | null): void {
    const scopes = this.#scopes.get(name) ?? [];
    const last = scopes.at(-1);
    if (last?.owner === owner && last) {
      last.value = value;
      return;
    }
    scopes.push({ value, owner });
    this.#scopes.set(name, scopes);
    this.#opened.set(owner, [...(this.#opened.get(owner) ?? []), name]);
  }
}

const string = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
const contentToken = new RegExp(
  `counters?\\(\\s*([\\p{L}\\p{M}\\p{N}_-]+)\\s*(?:,\\s*(${string})\\s*)?(?:,\\s*([\\p{L}\\p{M}\\p{N}_-]+)\\s*)?\\)|${string}`,
  'gu',
);

/** `chapter 2 section` → chapter 2, section and the default. */
function* pairsOf(value: string | undefined, initial: number): Generator<[name: string, value: number]> {
  for (const [, name = '', number] of (value ?? '').matchAll(/([\p{L}_][\p{L}\p{M}\p{N}_-]*)(?:\s+(-?[0-9]{1,6}))?/gu)) {
    if (name !== 'none') yield [name, number === undefined ? initial : Number(number)];
  }
}
