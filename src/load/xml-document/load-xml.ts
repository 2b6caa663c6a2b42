import type { LoadContext, Loaded, TextFormat } from '../block.js';
import { parseXml } from '../xml/parse-xml.js';
import { TreeReader } from './read-tree.js';
import { Roles } from './roles.js';
import { tellInline } from './tell-inline.js';

/** Documents in XML, as parliaments, ministries and writers of manuals publish them; what they call their elements hardly matters. */
export const xml: TextFormat = {
  id: 'xml',
  // What ends in `.xml` may be anything: XLIFF, a page, data. Its content tells.
  extensions: [],
  resembles,
  load: loadXml,
};

const opening = /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*(?:<\?xml|<!doctype\s+(?!html)|<[^\s<>!?/]+\s(?:[^<>]*\s)?xmlns(?::[^\s=<>]+)?\s*=)/i;

/** XML with sentences in it: what most of the words stand in. The values of a configuration are words by ones and twos. */
function resembles(text: string): number {
  if (!opening.test(text)) return 0;
  let [words, prose] = [0, 0];
  for (const [, run] of text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').matchAll(/>([^<]+)/g)) {
    const length = run!.trim().length;
    words += length;
    if (/\p{L}\S*\s+\S*\p{L}\S*\s+\S*\p{L}|[\p{Lo}\p{M}]{8}/u.test(run!)) prose += length;
  }
  return prose > 0 && prose >= words * 0.4 ? 0.95 : 0;
}

async function loadXml(source: string, context: LoadContext): Promise<Loaded> {
  const parsed = await parseXml(source, context);
  const root = parsed.document.documentElement!;
  const reader = new TreeReader(parsed, new Roles(root, tellInline(root)), context.packs);
  reader.readBlock(root);
  const language = languageIn(root.getAttribute('xml:lang') ?? root.getAttribute('lang') ?? root.getAttribute('language'));
  return { blocks: reader.blocks, skipped: reader.skipped, declared: language ? { language } : {} };
}

function languageIn(tag: string | null): string | undefined {
  return tag && /^[a-z]{2,3}(?:-|$)/i.test(tag) ? tag : undefined;
}
