import type { LoadContext, Loaded, TextFormat } from '../block.js';
import { refuseMore } from '../load-context.js';
import { findMain } from './find-main.js';
import { flattenDepth } from './flatten-depth.js';
import { readDeclared } from './read-declared.js';
import { createParser } from './read-html.js';
import { readPage } from './read-page.js';
import { readStyles } from './read-styles.js';
import { surveyPage } from './survey-page.js';
import { thinAttributes } from './thin-attributes.js';

/** HTML as it is found on the web: whole pages with their furniture, and pieces of pages. */
export const html: TextFormat = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  resembles,
  load: loadHtml,
};

function resembles(text: string): number {
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text)) return 1;
  if (/^\uFEFF?\s*<\?xml/.test(text)) return 0;
  const tags = text.match(/<\/?(?:p|div|h[1-6]|ul|ol|li|table|section|article|span|br)[\s/>]/gi)?.length ?? 0;
  return /^\uFEFF?\s*</.test(text) ? Math.min(0.9, tags * 0.2) : Math.min(0.5, tags * 0.05);
}

async function loadHtml(source: string, context: LoadContext): Promise<Loaded> {
  // The parser would drop a byte order mark and count from behind it.
  const offset = source.startsWith('\uFEFF') ? 1 : 0;
  const thin = thinAttributes(flattenDepth(source.slice(offset)));
  refuseMore(thin.elements, 'elements', context);
  const { text } = thin;
  const parse = await createParser();
  const { document, select } = parse(text, true);
  const declared = readDeclared(document);
  const survey = surveyPage(document);
  const options = { source: text, offset, language: declared.language, survey, styles: readStyles(document, select) };
  const strict = readPage(document, { ...options, main: findMain(document, survey), everything: false });
  const loaded = isTooLittle(strict) ? chooseFuller(strict, readPage(document, { ...options, main: null, everything: true })) : strict;
  return { ...loaded, declared: { ...declared, ...loaded.declared } };
}

function isTooLittle({ blocks }: Loaded): boolean {
  return wordsOf(blocks) < 200;
}

/** A page that is all header or all dialog, or filled by a script, is still what the caller gave as a policy. */
function chooseFuller(strict: Loaded, everything: Loaded): Loaded {
  return wordsOf(strict.blocks) === 0 || wordsOf(everything.blocks) > 10 * wordsOf(strict.blocks) + 400 ? everything : strict;
}

function wordsOf(blocks: Loaded['blocks']): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
