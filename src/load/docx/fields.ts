interface Field {
  code: string;
  /** Between `separate` and `end` stands what is shown. */
  shows: boolean;
  /** How many characters of the paragraph stood before it. */
  start: number;
}

/** Numbers of pages, which belong to the paper and not to the text. */
const pageNumber = /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES)\b/i;

const deepest = 64;

/** The fields that are open: their result is text, their code is not. They may hold one another and many paragraphs. */
export class Fields {
  readonly #open: Field[] = [];
  /** How many more have begun than anybody nests. */
  #beyond = 0;

  begin(start: number, code = '', shows = false): void {
    if (this.#open.length >= deepest) this.#beyond += 1;
    else this.#open.push({ code, shows, start });
  }

  addCode(code: string): void {
    const field = this.#open.at(-1);
    if (field && !field.shows) field.code += code.slice(0, 4096 - field.code.length);
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.shows = true;
  }

  /** What ends here: a link with the place in the paragraph where its words began, or words that stood in the code. */
  end(): { target?: string; words?: string; start: number } | null {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return null;
    }
    const field = this.#open.pop();
    if (!field) return null;
    const { start, code, shows } = field;
    const target = linkOf(code)?.address;
    if (target) return { target, start };
    // `MACROBUTTON NoMacro [Name of the school]`: how templates mark what is to be filled in.
    const words = shows ? undefined : /^\s*MACROBUTTON\s+\S+\s+(.+)$/is.exec(code)?.[1]?.trim();
    return words === undefined ? null : { words, start };
  }

  /** Of a broken file, whose list of contents does not end before the first heading. */
  endContents(): void {
    while (this.inContents) this.#open.pop();
  }

  /** Of a broken file, whose page numbers do not end. */
  endPageNumbers(): void {
    while (pageNumber.test(this.#open.at(-1)?.code ?? '')) this.#open.pop();
  }

  /** Why words here are no text. Words right in a code are those of a field without an end, and are kept. */
  reasonToSetAside(): string | null {
    if (this.#open.slice(0, -1).some(({ shows }) => !shows)) return 'field-code';
    const last = this.#open.at(-1);
    if (!last) return null;
    return pageNumber.test(last.code) || (this.inContents && /^\s*PAGEREF\b/i.test(last.code)) ? 'page-number' : null;
  }

  get inContents(): boolean {
    return this.#open.some(({ code }) => /^\s*TOC\b/i.test(code));
  }

  /** Whether the words here lead to another place of the document. */
  get pointsInside(): boolean {
    return this.#open.some(({ code }) => linkOf(code)?.inside === true);
  }
}

function linkOf(code: string): { address: string; inside: boolean } | null {
  if (!/^\s*HYPERLINK\b/i.test(code)) return null;
  const address = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code);
  return { address: address?.[1] ?? address?.[2] ?? '', inside: !address && /\\l\b/i.test(code) };
}
