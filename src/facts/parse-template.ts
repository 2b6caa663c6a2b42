import { remember } from '../text/remember.js';

/** A piece of a phrase template. An optional part is `any` with an empty alternative. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'space' }
  | { kind: 'slot'; name: string }
  | { kind: 'any'; options: Part[][] }
  | { kind: 'not'; options: Part[][] }
  | { kind: 'seen'; options: Part[][] };

/**
 * Reads the phrase language (see `template.ts`) into its parts. Throws on unbalanced brackets: a pack's bug. Three of
 * four templates are asked for again, by another reader or for their beginnings.
 */
export const parseTemplate = remember((template: string): Part[] => {
  const parser = new TemplateParser(template);
  const options = parser.alternatives('');
  if (!parser.done) throw new Error(`Unbalanced phrase template: ${template}`);
  return options.length === 1 ? (options[0] as Part[]) : [{ kind: 'any', options }];
});

const PLAIN = /[^ |()[\]{}\\]+/y;

class TemplateParser {
  private at = 0;

  constructor(private readonly template: string) {}

  get done(): boolean {
    return this.at >= this.template.length;
  }

  alternatives(close: string): Part[][] {
    const options: Part[][] = [];
    let sequence: Part[] = [];
    for (;;) {
      const character = this.template[this.at];
      if (character === undefined || character === close) break;
      if (character === '|') {
        options.push(sequence);
        sequence = [];
        this.at++;
      } else this.element(character, sequence);
    }
    options.push(sequence);
    return options;
  }

  private element(character: string, sequence: Part[]): void {
    if (character === '(') sequence.push({ kind: 'any', options: this.group(')') });
    else if (character === '[') sequence.push(this.leadingOption(sequence));
    else if (character === '{') sequence.push(this.slot());
    else if (character === ' ') {
      this.at++;
      // `years [old]` must match `years` without a space left over.
      if (this.template[this.at] === '[') sequence.push(optional(this.group(']').map((option) => [{ kind: 'space' }, ...option])));
      else sequence.push({ kind: 'space' });
    } else {
      const literal = this.literal(character);
      const last = sequence.at(-1);
      if (last?.kind === 'text') last.text += literal;
      else sequence.push({ kind: 'text', text: literal });
    }
  }

  /** A character that is marked by a backslash, or a run of those that mean nothing else. */
  private literal(character: string): string {
    if (character === '\\') {
      this.at += 2;
      return this.template[this.at - 1] ?? '';
    }
    PLAIN.lastIndex = this.at;
    const run = PLAIN.exec(this.template)?.[0] ?? character;
    this.at += run.length;
    return run;
  }

  /** `[the] age` and `[at] [the] age` at the beginning must match `age` without a space left over. */
  private leadingOption(sequence: readonly Part[]): Part {
    const options = this.group(']');
    const leads =
      sequence.every((part) => part.kind === 'any' && part.options.at(-1)?.length === 0 && part.options[0]?.[0]?.kind !== 'space') &&
      this.template[this.at] === ' ';
    if (!leads) return optional(options);
    this.at++;
    return optional(options.map((option) => [...option, { kind: 'space' }]));
  }

  private slot(): Part {
    const end = this.closing();
    const name = this.template.slice(this.at + 1, end);
    this.at = end + 1;
    const [kind] = name.startsWith('!') ? (['not'] as const) : name.startsWith('?') ? (['seen'] as const) : [];
    return kind ? { kind, options: new TemplateParser(name.slice(1)).alternatives('') } : { kind: 'slot', name };
  }

  /** The brace that closes the one here: what is looked for ahead may hold slots. */
  private closing(): number {
    let depth = 0;
    for (let at = this.at; ; at++) {
      if (this.template[at] === '{') depth++;
      if (this.template[at] === '}' || this.template[at] === undefined) depth--;
      if (depth === 0) return at;
    }
  }

  private group(close: string): Part[][] {
    this.at++;
    const options = this.alternatives(close);
    this.at++;
    return options;
  }
}

const optional = (options: Part[][]): Part => ({ kind: 'any', options: [...options, []] });
