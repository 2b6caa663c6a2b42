import type { Document } from 'domhandler';
import type { Loaded } from '../block.js';
import { flattenDepth } from './flatten-depth.js';
import { readPage } from './read-page.js';

type Parse = (text: string, isDocument: boolean) => Document;

/** The HTML parser, loaded only when there is HTML; `flattenDepth` its input. */
export async function createParser(): Promise<Parse> {
  const { load } = await import('cheerio');
  return (text, isDocument) =>
    load(text, { sourceCodeLocationInfo: true }, isDocument).root()[0] as unknown as Document;
}

/** Reads pieces of HTML inside another format; the parser is loaded at the first of them. */
export async function createHtmlReader(source: string): Promise<(text: string, offset: number) => Loaded> {
  if (!/<[a-z!/]/i.test(source)) return () => ({ blocks: [], skipped: [], declared: {} });
  const parse = await createParser();
  return (piece, offset) => {
    const text = flattenDepth(piece);
    return readPage(parse(text, false), { source: text, offset, main: null, everything: false, language: undefined });
  };
}
