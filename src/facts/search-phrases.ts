import { type Part, parseTemplate } from './parse-template.js';
import { PhraseIndex } from './phrase-index.js';
import { beginsWord, compileTemplate, foldedPattern, type TemplateOptions, templateLength } from './template.js';
import { compileHeads } from './template-heads.js';

export interface PhraseGroup<T> {
  payload: T;
  templates: readonly string[];
}

export interface PhraseMatch<T> {
  payload: T;
  start: number;
  end: number;
}

export interface SearchOptions extends TemplateOptions {
  /** Pattern sources for what must stand right in front of a phrase and right behind it, without being part of it. */
  before?: string;
  after?: string;
}

interface Entry<T> {
  payload: T;
  template: string;
}

/**
 * Compiles phrases that are searched for through a whole text: the leftmost wins, at one place the first group, in a
 * group the longest phrase. Only where a text goes on like the beginning of a phrase is a pattern tried, and only
 * patterns that are tried are ever compiled: most documents meet few of the phrases of a language.
 */
export function compileSearch<T>(groups: readonly PhraseGroup<T>[], options: SearchOptions): (text: string) => PhraseMatch<T>[] {
  let index: PhraseIndex<Entry<T>> | undefined;
  const patterns = new WeakMap<readonly Entry<T>[], RegExp>();
  return (text) => {
    index ??= indexPhrases(groups, options);
    const found: PhraseMatch<T>[] = [];
    for (let place = index.next(text, 0); place < text.length; ) {
      const entries = index.at(text, place);
      const match = entries.length === 0 ? null : matchAt(entries, text, place);
      if (match) found.push(match);
      place = index.next(text, Math.max(match?.end ?? 0, place + 1));
    }
    return found;
  };

  function matchAt(entries: readonly Entry<T>[], text: string, place: number): PhraseMatch<T> | null {
    let pattern = patterns.get(entries);
    if (!pattern) patterns.set(entries, (pattern = compileEntries(entries, options)));
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) return null;
    const which = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    return { payload: (entries[which] as Entry<T>).payload, start: place, end: place + match[0].length };
  }
}

function indexPhrases<T>(groups: readonly PhraseGroup<T>[], options: SearchOptions): PhraseIndex<Entry<T>> {
  const headsOf = compileHeads({ spaced: options.spaced, slots: parseSlots(options) });
  const entries = groups.flatMap(({ payload, templates }) =>
    [...templates].sort((a, b) => templateLength(b) - templateLength(a)).map((template) => ({ payload, template })),
  );
  return new PhraseIndex(
    entries.map((item) => ({ heads: headsOf(parseTemplate(item.template)), item, ofWord: beginsWord(item.template, options) })),
  );
}

/** Slots that stand for one character of their own, and those that are given as phrases. */
function parseSlots({ slots = {}, phrases = {} }: SearchOptions): Record<string, Part[][]> {
  const marks = Object.entries(slots).flatMap(([name, source]) =>
    source.length === 1 ? [[name, [[{ kind: 'text', text: source }]]] as const] : [],
  );
  return Object.fromEntries([...marks, ...Object.entries(phrases).map(([name, list]) => [name, list.map(parseTemplate)] as const)]);
}

function compileEntries<T>(entries: readonly Entry<T>[], options: SearchOptions): RegExp {
  const { before = '', after = '' } = options;
  return foldedPattern(`${before}(?:${entries.map(({ template }) => `(${compileTemplate(template, options)})`).join('|')})${after}`, 'y');
}
