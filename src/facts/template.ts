/**
 * The small language in which packs write phrases:
 *
 *     under [the] age of {n}        words, a slot, an optional part
 *     {person} (under|below) {n}    alternatives; any slot that the caller defines
 *     regulation \(eu\) 2016/679     a bracket that stands there itself
 *     kilo{!metre|gram}             not followed by
 *
 * A space stands for white space (any or none where the language has no spaces between words). Everything else is
 * literal. A phrase that begins or ends with a letter begins or ends at a word's edge where words have edges.
 */
export interface TemplateOptions {
  spaced: boolean;
  /** Regular-expression source for each slot. */
  slots?: Record<string, string>;
  /** Which ends of the phrase are ends of the whole match; both unless told. */
  edges?: 'both' | 'before' | 'after';
}

/** Slots that every template has: `{word}` is any one word, `{start}` and `{end}` those of a phrase, `{edge}` where no letter follows. */
const BUILT_IN: Record<string, string> = { start: '(?<=(?:^|[.;!?(|"]) {0,2})', word: "[\\p{L}\\p{M}']{1,30}", end: '(?= {0,2}(?:[.,;:!?)\\]"]|$))', edge: '(?![\\p{L}\\p{M}])' };

/**
 * Letters and marks of folded text, as ranges of UTF-16 units. `\\p{L}\\p{M}` means the same but compiles to some
 * seven hundred ranges at every place it stands in; a language's phrases hold thousands of word edges, and compiling
 * them took half a minute.
 */
const LETTERS = 'a-z\\u00b5-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';

/** Compiles a pattern over folded text: `\\p{L}` and `\\p{L}\\p{M}` in it stand for its letters. */
export function foldedPattern(source: string, flags: string): RegExp {
  const inClass = source.replace(/\\p\{L\}(?:\\p\{M\})?(?=[^\]\[]*\])/g, LETTERS);
  return new RegExp(inClass.replace(/\\p\{L\}/g, `[${LETTERS}]`), flags.replace('u', ''));
}

const LETTER = /[\p{L}\p{M}]/u;
const EDGE_BEFORE = '(?<![\\p{L}\\p{M}])';
const EDGE_AFTER = '(?![\\p{L}\\p{M}])';
const DIGIT_AFTER = '(?![0-9])';
/** Latin words have edges in every language. */
const LATIN_BEFORE = '(?<![a-z])';
const LATIN_AFTER = '(?![a-z])';

/** Compiles a phrase into the source of a regular expression (flag `u`). Throws on an unknown slot: a pack's bug. */
export function compileTemplate(template: string, options: TemplateOptions): string {
  const parser = new TemplateParser(template, options);
  return parser.compile();
}

/** Compiles alternatives, the longest first, so that `no later than` is tried before `no`. */
export function compileTemplates(templates: readonly string[], options: TemplateOptions): string {
  if (templates.length === 0) return '(?!)';
  const longestFirst = [...templates].sort((a, b) => templateLength(b) - templateLength(a));
  const compiled = longestFirst.map((template) => compileTemplate(template, options));
  return factorEdges(compiled);
}

/** How long a template is without what it says of the text behind it. */
export function templateLength(template: string): number {
  return template.replace(/\{(?:![^}]*|edge|end)\}/g, '').length;
}

/** Word edges that all alternatives share are looked at once: `(?<!x)a|(?<!x)b` → `(?<!x)(?:a|b)`. */
function factorEdges(alternatives: string[]): string {
  const before = alternatives.every((source) => source.startsWith(EDGE_BEFORE)) ? EDGE_BEFORE : '';
  const after = alternatives.every((source) => source.endsWith(EDGE_AFTER)) ? EDGE_AFTER : '';
  const bare = alternatives.map((source) => source.slice(before.length, source.length - after.length));
  return `${before}(?:${bare.join('|')})${after}`;
}

class TemplateParser {
  private at = 0;

  constructor(
    private readonly template: string,
    private readonly options: TemplateOptions,
  ) {}

  compile(): string {
    const body = this.alternatives('');
    if (this.at < this.template.length) throw new Error(`Unbalanced phrase template: ${this.template}`);
    const { spaced, edges = 'both' } = this.options;
    const before = edges === 'after' ? '' : spaced ? (this.beginsWithLetter() ? EDGE_BEFORE : '') : /^[[(]*[a-z]/.test(this.template) ? LATIN_BEFORE : '';
    const after = edges === 'before' ? '' : this.endsWithDigit() ? DIGIT_AFTER : spaced ? (this.endsWithLetter() ? this.edgeAfter() : '') : /[a-z][\])]*$/.test(this.template) ? LATIN_AFTER : '';
    return `${before}${body}${after}`;
  }

  /** A lone letter before an apostrophe is an elided word, not a unit or a mark: `5 s`, but `les deux s'engagent`. */
  private edgeAfter(): string {
    return /^\p{L}$/u.test(this.template) ? "(?!['\\p{L}\\p{M}])" : EDGE_AFTER;
  }

  private beginsWithLetter(): boolean {
    return /^[[(]*[\p{L}\p{M}0-9]/u.test(this.template);
  }

  private endsWithLetter(): boolean {
    return /[\p{L}\p{M}][\])]*$/u.test(this.template) || (/[0-9][\])]+$/.test(this.template) && LETTER.test(this.template));
  }

  private endsWithDigit(): boolean {
    return /[0-9]$/.test(this.template.replace(/[\])]+$/, ''));
  }

  private alternatives(close: string): string {
    const parts: string[] = [];
    let sequence: string[] = [];
    for (;;) {
      const character = this.template[this.at];
      if (character === undefined || character === close) break;
      if (character === '|') {
        parts.push(sequence.join(''));
        sequence = [];
        this.at++;
      } else this.element(character, sequence);
    }
    parts.push(sequence.join(''));
    return parts.length === 1 ? (parts[0] as string) : `(?:${parts.join('|')})`;
  }

  private element(character: string, sequence: string[]): void {
    if (character === '(') sequence.push(`(?:${this.group(')')})`);
    else if (character === '[') {
      const inner = this.group(']');
      // `[the] age` and `[at] [the] age` at the beginning must match `age` without a space left over.
      const leading = sequence.every((piece) => piece.endsWith(')?')) && this.template[this.at] === ' ';
      if (leading) this.at++;
      sequence.push(`(?:${inner}${leading ? this.space() : ''})?`);
    } else if (character === '{') {
      const end = this.template.indexOf('}', this.at);
      const name = this.template.slice(this.at + 1, end);
      const slot = name.startsWith('!') ? this.notFollowedBy(name.slice(1)) : (this.options.slots?.[name] ?? BUILT_IN[name]);
      if (slot === undefined) throw new Error(`Unknown slot {${name}} in phrase template: ${this.template}`);
      sequence.push(slot);
      this.at = end + 1;
    } else if (character === ' ') {
      this.at++;
      // `years [old]` must match `years` without a space left over.
      if (this.template[this.at] === '[') sequence.push(`(?:${this.space()}${this.group(']')})?`);
      else sequence.push(this.space());
    } else {
      const literal = character === '\\' ? (this.template[++this.at] ?? '') : character;
      sequence.push(literal.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'));
      this.at++;
    }
  }

  private notFollowedBy(template: string): string {
    return `(?!${new TemplateParser(template, this.options).alternatives('')})`;
  }

  private group(close: string): string {
    this.at++;
    const inner = this.alternatives(close);
    this.at++;
    return inner;
  }

  private space(): string {
    return this.options.spaced ? ' ' : ' ?';
  }
}
