import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { PackageFault, tellFault } from './faults.js';
import { openArchive } from './open-archive.js';
import { type XmlOptions, readXml } from './read-xml.js';
import { type XmlElement, elementsOf } from './xml-element.js';

interface Relationship {
  id: string;
  /** The last word of its type: `styles`, `footnotes`, `hyperlink`. */
  type: string;
  /** Path of a part, or an address where it is external. */
  target: string;
  external: boolean;
}

/** The parts of a document, found through their relationships as word processors find them. */
export interface Package {
  /** Path of the part that holds the text. */
  main: string;
  /** The root of a part; null where there is no such part. @throws OperationalError */
  readPart(path: string, each?: XmlOptions['each']): XmlElement | null;
  relationshipsOf(path: string): readonly Relationship[];
}

/** @throws OperationalError `broken-document`, `encrypted-document`, `too-large`, `too-deep`, `xml-entities` */
export function openPackage(bytes: Uint8Array, context: LoadContext): Package {
  const { limits, name } = context;
  const archive = tellFault(context, '', () => openArchive(bytes, limits.unpackedBytes));
  const readPart = (path: string, each?: XmlOptions['each']) =>
    tellFault(context, path, () => {
      const content = archive.read(path);
      return content && readXml(decodePart(content), { depth: limits.depth, ...(each ? { each } : {}) });
    });
  const known = new Map<string, Relationship[]>();
  const relationshipsOf = (path: string) => {
    const relationships = known.get(path) ?? readRelationships(path, readPart);
    known.set(path, relationships);
    return relationships;
  };
  const main = relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!archive.names.includes(main.toLowerCase())) {
    throw new OperationalError(
      'broken-document',
      `${name}: the file is damaged: there is no ${main} in it, which holds the text; open it in a word processor and save it again`,
    );
  }
  return { main, readPart, relationshipsOf };
}

/** UTF-8, or what the mark or the declaration at the beginning says. */
function decodePart(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  try {
    const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
    const declared = wide === null ? /^\s*<\?xml[^>]{0,150}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(text)?.[1] : undefined;
    return declared === undefined || /^utf-8$/i.test(declared) ? text : new TextDecoder(declared).decode(bytes);
  } catch (error) {
    throw new PackageFault('broken', { cause: error });
  }
}

/** By the mark, or by where the zero of the first `<` is. */
function wideEncoding([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

function readRelationships(path: string, readPart: Package['readPart']): Relationship[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const root = readPart(`${folder}_rels/${path.slice(slash)}.rels`);
  if (!root) return [];
  return [...elementsOf(root)].map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: external ? target : resolvePath(folder, target),
      external,
    };
  });
}

/** Names of parts are only looked up in the archive: what points above its root comes out at the root. */
function resolvePath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
