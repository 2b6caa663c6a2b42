import type { Element } from '@xmldom/xmldom';
import type { MappedText } from '../../../text/mapped-text.js';
import { childElement, childElements, descendants } from '../../xml/elements.js';
import type { ParsedXml } from '../../xml/parse-xml.js';
import { type Collection, createCollection } from '../collect.js';
import { type CodeTexts, readInline } from '../read-inline.js';
import type { Bilingual } from '../unit.js';
import { type Inherited, inherit, nothingInherited } from './inherit.js';
import { kindOfType } from './kind-of-type.js';

/** A `<file>` and what its units need to know of it. */
interface File {
  scope: string;
  source: string;
  target: string | null;
  codes: CodeTexts;
  /** Types of contexts by their id, as Trados lists them in the header. */
  contexts: ReadonlyMap<string, string | null>;
}

export function readXliff1(root: Element, xml: ParsedXml): Bilingual {
  const found = createCollection();
  for (const [index, element] of childElements(root, 'file').entries()) {
    const file = readFile(element, index, found);
    const body = childElement(element, 'body');
    if (body) readBody(body, inherit(element, nothingInherited, null), file, found, xml);
  }
  return found;
}

function readFile(element: Element, index: number, found: Collection): File {
  const header = childElement(element, 'header');
  const contexts = header
    ? descendants(header, 'cxt-def').map((each) => [each.getAttribute('id') ?? '', each.getAttribute('type')] as const)
    : [];
  const codes = header ? descendants(header, 'tag').map((each) => [`id ${each.getAttribute('id')}`, each.textContent ?? ''] as const) : [];
  return {
    scope: element.getAttribute('id') ?? `file-${index + 1}`,
    source: found.addVersion(element.getAttribute('source-language')),
    target: addTarget(element, found),
    contexts: new Map(contexts),
    codes: new Map(codes),
  };
}

/** The file need not name the language of its targets; then the first of them may, or the name of the file. */
function addTarget(file: Element, found: Collection): string | null {
  const tag = file.getAttribute('target-language');
  if (tag) return found.addVersion(tag, 'target');
  const [target] = descendants(file, 'target');
  return target ? found.addVersion(target.getAttribute('xml:lang'), 'target') : null;
}

function readBody(parent: Element, inherited: Inherited, file: File, found: Collection, xml: ParsedXml): void {
  for (const child of childElements(parent, 'group', 'trans-unit')) {
    const own = inherit(child, inherited, typeOf(child, file));
    if (child.localName === 'group') readBody(child, own, file, found, xml);
    else readUnit(child, own, file, found, xml);
  }
}

function typeOf(element: Element, { contexts }: File): string | null {
  const context = childElement(element, 'cxts');
  const types = context ? childElements(context, 'cxt').map((each) => contexts.get(each.getAttribute('id') ?? '') ?? null) : [];
  return element.getAttribute('restype') ?? types.find((type) => kindOfType(type) !== null) ?? null;
}

function readUnit(unit: Element, { translate, type }: Inherited, file: File, found: Collection, xml: ParsedXml): void {
  const [source, target] = [childElement(unit, 'seg-source') ?? childElement(unit, 'source'), childElement(unit, 'target')];
  const read = (element: Element): MappedText => readInline(element, xml, file.codes);
  if (!translate) {
    for (const element of [source, target]) if (element) found.setAside('not for translation', read(element));
    return;
  }
  const id = unit.getAttribute('id') ?? '';
  const pairs = pairSegments(source, target);
  for (const { mid, source, target } of pairs) {
    found.addUnit(
      {
        id: pairs.length > 1 ? `${id}.s${mid}` : id,
        noun: 'unit',
        scope: file.scope,
        ...kindOfType(type),
        isDue: (version) => version === file.source || version === file.target,
      },
      [
        ...(source ? [[file.source, read(source)] as const] : []),
        ...(target && file.target !== null ? [[file.target, read(target)] as const] : []),
      ],
    );
  }
}

interface Pair {
  mid: string;
  source: Element | null;
  target: Element | null;
}

/** Segments answer each other by their `mid`. Where one side is not segmented, the unit is compared as a whole. */
function pairSegments(source: Element | null, target: Element | null): Pair[] {
  const [left, right] = [source, target].map((side) => (side ? segmentsOf(side) : []));
  const empty = target === null || (target.textContent ?? '').trim() === '';
  if (left!.length === 0 || (right!.length === 0 && !empty)) return [{ mid: '1', source, target }];
  const answers = new Map(right!.map((each) => [each.getAttribute('mid'), each]));
  const pairs = left!.map((each) => ({
    mid: each.getAttribute('mid') ?? '',
    source: each,
    target: answers.get(each.getAttribute('mid')) ?? null,
  }));
  const asked = new Set(pairs.map(({ mid }) => mid));
  const added = right!.flatMap((each) =>
    asked.has(each.getAttribute('mid') ?? '') ? [] : [{ mid: each.getAttribute('mid') ?? '', source: null, target: each }],
  );
  return [...pairs, ...added];
}

function segmentsOf(side: Element): Element[] {
  return descendants(side, 'mrk').filter((mark) => mark.getAttribute('mtype') === 'seg');
}
