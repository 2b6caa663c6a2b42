import type { Element } from '@xmldom/xmldom';
import { OperationalError } from '../../errors.js';
import { childElement, childElements } from '../xml/elements.js';
import { parseXml } from '../xml/parse-xml.js';
import { rootName } from '../xml/root-name.js';
import { createCollection } from './collect.js';
import { readInline } from './read-inline.js';
import type { BilingualFormat } from './unit.js';

/** Translation memories, TMX 1.1 to 1.4: every unit may be in any number of languages. */
export const tmx: BilingualFormat = {
  id: 'tmx',
  extensions: ['tmx'],
  keyed: false,
  recognises: (text) => rootName(text) === 'tmx',
  async read(text, context) {
    const xml = await parseXml(text, context);
    const root = xml.document.documentElement!;
    if (root.localName !== 'tmx') {
      throw new OperationalError('wrong-format', `${context.name}: this is XML, but no TMX (its root is ${root.tagName}); check the file`);
    }
    const found = createCollection();
    const [header, body] = [childElement(root, 'header'), childElement(root, 'body')];
    const units = body ? childElements(body, 'tu') : [];
    const canonical = canonicalTag(header?.getAttribute('srclang'), units);
    if (canonical !== null) found.addVersion(canonical);
    for (const unit of units) {
      const texts = childElements(unit, 'tuv').flatMap((variant) => {
        const [version, segment] = [found.addVersion(languageOf(variant)), childElement(variant, 'seg')];
        return segment ? [[version, readInline(segment, xml)] as const] : [];
      });
      found.addUnit({ id: unit.getAttribute('tuid') ?? '', noun: 'tu' }, texts);
    }
    return found;
  },
};

function languageOf(variant: Element): string {
  return variant.getAttribute('xml:lang') ?? variant.getAttribute('lang') ?? '';
}

/** The language of the header as the variants have it: `en` may stand for their `en-US`. */
function canonicalTag(declared: string | null | undefined, units: readonly Element[]): string | null {
  if (!declared || declared === '*all*') return null;
  const tags = [...new Set(units.flatMap((unit) => childElements(unit, 'tuv').map(languageOf)))];
  const fold = (tag: string): string => tag.toLowerCase().replaceAll('_', '-');
  const base = (tag: string): string => fold(tag).split('-')[0]!;
  return tags.find((tag) => fold(tag) === fold(declared)) ?? tags.find((tag) => base(tag) === base(declared)) ?? null;
}
