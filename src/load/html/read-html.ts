import type { Document, Element } from 'domhandler';
import type { Loaded } from '../block.js';
import { flattenDepth } from './flatten-depth.js';
import { readPage } from './read-page.js';
import { type Select, noStyles } from './read-styles.js';
import { surveyPage } from './survey-page.js';
import { thinAttributes } from './thin-attributes.js';

interface ParsedPage {
  document: Document;
  /** Elements that a CSS selector finds. */
  select: Select;
}

type Parse = (text: string, isDocument: boolean) => ParsedPage;

/** The HTML parser, loaded only when there is HTML; `flattenDepth` and `thinAttributes` its input. */
export async function createParser(): Promise<Parse> {
  const { load } = await import('cheerio');
  return (text, isDocument) => {
    // With scripting off, what stands in `<noscript>` is read as elements too.
    const find = load(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }, isDocument);
    return { document: find.root()[0] as unknown as Document, select: (selector) => find(selector).toArray() as unknown as Element[] };
  };
}

/** Reads pieces of HTML inside another format; the parser is loaded at the first of them. */
export async function createHtmlReader(source: string): Promise<(text: string, offset: number) => Loaded> {
  if (!/<[a-z!/]/i.test(source)) return () => ({ blocks: [], skipped: [], declared: {} });
  const parse = await createParser();
  return (piece, offset) => {
    const text = thinAttributes(flattenDepth(piece)).text;
    const { document } = parse(text, false);
    return readPage(document, {
      source: text,
      offset,
      main: null,
      everything: false,
      language: undefined,
      survey: surveyPage(document),
      styles: noStyles,
    });
  };
}
