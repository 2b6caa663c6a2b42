import { type Part, parseTemplate } from './parse-template.js';

/**
 * The small language in which packs write phrases:
 *
 *     under [the] age of {n}        words, a slot, an optional part
 *     {person} (under|below) {n}    alternatives; any slot that the caller defines
 *     regulation \(eu\) 2016/679     a bracket that stands there itself
 *     kilo{!metre|gram}             not followed by
 *     80% above{? (is|are)}         followed by what is no part of it
 *
 * A space stands for white space (any or none where the language has no spaces between words). Everything else is
 * literal. A phrase that begins or ends with a letter begins or ends at a word's edge where words have edges.
 */
export interface TemplateOptions {
  spaced: boolean;
  /** Regular-expression source for each slot. */
  slots?: Record<string, string>;
  /** Slots as lists of phrases, where they are so given: lets a matcher try a shorter reading. */
  phrases?: Record<string, string[]>;
  /** Which ends of the phrase are ends of the whole match; both unless told. */
  edges?: 'both' | 'before' | 'after';
}

/** Slots that every template has: `{word}` is any one word, `{start}` and `{end}` those of a phrase, `{edge}` where no letter follows. */
const BUILT_IN: Record<string, string> = {
  start: '(?<=(?:^|[.;!?(|"]) {0,2})',
  word: "[\\p{L}\\p{M}'-]{1,30}",
  end: '(?= {0,2}(?:[.,;:!?)\\]"]|$))',
  edge: '(?![\\p{L}\\p{M}])',
};

/**
 * Letters and marks of folded text, as ranges of UTF-16 units. `\\p{L}\\p{M}` means the same but compiles to some
 * seven hundred ranges at every place it stands in; a language's phrases hold thousands of word edges, and compiling
 * them took half a minute.
 */
const LETTERS = 'a-z\\u00b5-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/** Compiles a pattern over folded text: `\\p{L}` and `\\p{L}\\p{M}` in it stand for its letters. */
export function foldedPattern(source: string, flags: string): RegExp {
  const inClass = source.replace(/\\p\{L\}(?:\\p\{M\})?(?=[^\][]*\])/g, LETTERS);
  return new RegExp(inClass.replace(/\\p\{L\}/g, `[${LETTERS}]`), flags.replace('u', ''));
}

/** Whether a letter stands in front of a place of folded text: the same letters without a pattern. */
export function isBehindLetter(text: string, place: number): boolean {
  if (place === 0) return false;
  const unit = text.charCodeAt(place - 1);
  return (
    unit >= 0x61 &&
    (unit <= 0x7a || (unit >= 0xb5 && unit <= 0x1fff) || (unit >= 0x2c00 && unit <= 0x2dff) || (unit >= 0x3040 && unit <= 0xd7ff))
  );
}

/** Whether a phrase begins with a word, so that it never stands behind a letter. */
export function beginsWord(template: string, { spaced }: TemplateOptions): boolean {
  return edgeBefore(template, spaced) === EDGE_BEFORE;
}

/** The beginning of a word, as every phrase that begins with a letter demands it. */
const EDGE_BEFORE = '(?<![\\p{L}\\p{M}])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}])';
const DIGIT_AFTER = '(?![0-9])';
/** Latin words have edges in every language. */
const LATIN_BEFORE = '(?<![a-z])';
const LATIN_AFTER = '(?![a-z])';

/** Compiles a phrase into the source of a regular expression (see `foldedPattern`). Throws on an unknown slot: a pack's bug. */
export function compileTemplate(template: string, options: TemplateOptions): string {
  const { before, after } = findEdges(template, options);
  return `${before}${writeParts(parseTemplate(template), template, options)}${after}`;
}

function writeParts(parts: readonly Part[], template: string, options: TemplateOptions): string {
  return parts.map((part) => writePart(part, template, options)).join('');
}

function writePart(part: Part, template: string, options: TemplateOptions): string {
  if (part.kind === 'text') return part.text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (part.kind === 'space') return options.spaced ? ' ' : ' ?';
  if (part.kind === 'slot') return slotSource(part.name, template, options);
  const isOptional = part.kind === 'any' && part.options.length > 1 && part.options.at(-1)?.length === 0;
  const alternatives = (isOptional ? part.options.slice(0, -1) : part.options)
    .map((option) => writeParts(option, template, options))
    .join('|');
  if (part.kind === 'seen') return `(?=${alternatives})`;
  return part.kind === 'not' ? `(?!${alternatives})` : `(?:${alternatives})${isOptional ? '?' : ''}`;
}

/** The pattern of a slot; throws where nobody defines it. */
export function slotSource(name: string, template: string, options: TemplateOptions): string {
  const source = options.slots?.[name] ?? BUILT_IN[name];
  if (source === undefined) throw new Error(`Unknown slot {${name}} in phrase template: ${template}`);
  return source;
}

/** What must not stand in front of a phrase and behind it, for it to begin and end at the edges of words. */
export function findEdges(template: string, { spaced, edges = 'both' }: TemplateOptions): { before: string; after: string } {
  return { before: edges === 'after' ? '' : edgeBefore(template, spaced), after: edges === 'before' ? '' : edgeAfter(template, spaced) };
}

function edgeBefore(template: string, spaced: boolean): string {
  if (spaced) return /^[[(]*[\p{L}\p{M}0-9]/u.test(template) ? EDGE_BEFORE : '';
  return /^[[(]*[a-z]/.test(template) ? LATIN_BEFORE : '';
}

function edgeAfter(template: string, spaced: boolean): string {
  if (/[0-9]$/.test(template.replace(/[\])]+$/, ''))) return DIGIT_AFTER;
  if (!spaced) return /[a-z][\])]*$/.test(template) ? LATIN_AFTER : '';
  // A lone letter before an apostrophe is an elided word, not a unit or a mark: `5 s`, but `les deux s'engagent`.
  if (/^\p{L}$/u.test(template)) return "(?!['\\p{L}\\p{M}])";
  return /[\p{L}\p{M}][\])]*$/u.test(template) ? EDGE_AFTER : '';
}

/** Compiles alternatives, the longest first, so that `no later than` is tried before `no`. */
export function compileTemplates(templates: readonly string[], options: TemplateOptions): string {
  if (templates.length === 0) return '(?!)';
  const longestFirst = [...templates].sort((a, b) => templateLength(b) - templateLength(a));
  const compiled = longestFirst.map((template) => compileTemplate(template, options));
  return factorEdges(compiled);
}

/**
 * The same for a group that catches what stands in front of a place. Engines put plain alternatives in an order of
 * their own there (V8 sorts them by their first letter), so each is a group of its own.
 */
export function compileTemplatesBehind(templates: readonly string[], options: TemplateOptions): string {
  if (templates.length === 0) return '(?!)';
  const longestFirst = [...templates].sort((a, b) => templateLength(b) - templateLength(a));
  return longestFirst.map((template) => `(?:${compileTemplate(template, options)})`).join('|');
}

/** How long a template is without what it says of the text behind it. */
export function templateLength(template: string): number {
  return template.includes('{') ? template.replace(/\{(?:[!?](?:[^{}]|\{[^}]*\})*|edge|end)\}/g, '').length : template.length;
}

/** Word edges that alternatives side by side share are looked at once: `(?<!x)a|(?<!x)b` → `(?<!x)(?:a|b)`. */
export function factorEdges(alternatives: readonly string[]): string {
  const runs: { before: string; after: string; bare: string[] }[] = [];
  for (const source of alternatives) {
    const before = source.startsWith(EDGE_BEFORE) ? EDGE_BEFORE : '';
    const after = source.endsWith(EDGE_AFTER) ? EDGE_AFTER : '';
    const bare = source.slice(before.length, source.length - after.length);
    const last = runs.at(-1);
    if (last?.before === before && last.after === after) last.bare.push(bare);
    else runs.push({ before, after, bare: [bare] });
  }
  const sources = runs.map(({ before, after, bare }) => `${before}(?:${bare.join('|')})${after}`);
  return sources.length === 1 ? (sources[0] as string) : `(?:${sources.join('|')})`;
}
