import type { Element } from '@xmldom/xmldom';
import { childElement, childElements, descendants } from '../../xml/elements.js';
import type { ParsedXml } from '../../xml/parse-xml.js';
import { type Collection, createCollection } from '../collect.js';
import { type CodeTexts, readInline } from '../read-inline.js';
import type { Bilingual } from '../unit.js';
import { type Inherited, inherit, nothingInherited } from './inherit.js';
import { kindOfType } from './kind-of-type.js';

interface File {
  scope: string;
  source: string;
  target: string | null;
}

export function readXliff2(root: Element, xml: ParsedXml): Bilingual {
  const found = createCollection();
  const source = found.addVersion(root.getAttribute('srcLang'));
  const target =
    root.hasAttribute('trgLang') || descendants(root, 'target').length > 0
      ? found.addVersion(root.getAttribute('trgLang'), 'target')
      : null;
  for (const [index, element] of childElements(root, 'file').entries()) {
    const file = { scope: element.getAttribute('id') ?? `file-${index + 1}`, source, target };
    readGroup(element, inherit(element, nothingInherited, typeOf(element)), file, found, xml);
  }
  return found;
}

/** `fs:fs` is the HTML element that the format style module gives. */
function typeOf(element: Element): string | null {
  return [element.getAttribute('fs:fs'), element.getAttribute('type')].find((type) => kindOfType(type) !== null) ?? null;
}

function readGroup(parent: Element, inherited: Inherited, file: File, found: Collection, xml: ParsedXml): void {
  for (const child of childElements(parent, 'group', 'unit')) {
    const own = inherit(child, inherited, typeOf(child));
    if (child.localName === 'group') readGroup(child, own, file, found, xml);
    else readUnit(child, own, file, found, xml);
  }
}

function readUnit(unit: Element, { translate, type }: Inherited, file: File, found: Collection, xml: ParsedXml): void {
  const codes = readOriginalData(unit);
  const id = unit.getAttribute('id') ?? '';
  const segments = childElements(unit, 'segment', 'ignorable');
  const several = segments.filter(({ localName }) => localName === 'segment').length > 1;
  let place = 0;
  for (const segment of segments) {
    const texts = (['source', 'target'] as const).flatMap((side) => {
      const [element, version] = [childElement(segment, side), file[side]];
      return element && version !== null ? [[version, readInline(element, xml, codes)] as const] : [];
    });
    const aside = segment.localName === 'ignorable' ? 'between segments' : translate ? null : 'not for translation';
    if (aside !== null) for (const [, text] of texts) found.setAside(aside, text);
    else {
      place += 1;
      found.addUnit(
        {
          id: several ? `${id}.${segment.getAttribute('id') ?? `s${place}`}` : id,
          noun: 'unit',
          scope: file.scope,
          ...kindOfType(type),
        },
        texts,
      );
    }
  }
}

function readOriginalData(unit: Element): CodeTexts {
  const data = childElement(unit, 'originalData');
  return new Map(data ? childElements(data, 'data').map((each) => [`dataRef ${each.getAttribute('id')}`, each.textContent ?? '']) : []);
}
