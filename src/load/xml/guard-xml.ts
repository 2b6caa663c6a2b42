import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { refuseMore } from '../load-context.js';

/**
 * Refuses what XML can do to a machine before it is parsed: entities that a document declares itself, and elements
 * inside one another without end. A document type that only names its grammar (`<!DOCTYPE tmx SYSTEM "tmx14.dtd">`, as
 * TMX files have it) is let pass: nothing fetches it.
 *
 * @throws OperationalError `xml-entities`, `too-deep`, `too-large`
 */
export function guardXml(source: string, { name, limits }: Pick<LoadContext, 'name' | 'limits'>): void {
  let [depth, elements] = [0, 0];
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    const aside = asides.find(([opening]) => source.startsWith(opening, at));
    if (aside) {
      const end = source.indexOf(aside[1], at);
      if (end < 0) return;
      at = end;
    } else if (source.startsWith('<!', at)) {
      if (declaresOwn(source, at)) {
        throw new OperationalError(
          'xml-entities',
          `${name}: it declares entities of its own, which are not expanded; save it without a document type`,
        );
      }
    } else if (source[at + 1] === '/') {
      depth -= 1;
    } else {
      const end = endOfTag(source, at);
      // Not well-formed: for the parser to say.
      if (end < 0) return;
      elements += 1 + countAttributes(source, at, end) / 4;
      if (elements > limits.elements) refuseMore(Math.ceil(elements), 'elements', { name, limits });
      if (source[end - 2] !== '/' && ++depth > limits.depth) {
        throw new OperationalError(
          'too-deep',
          `${name}: elements stand more than ${limits.depth} deep in one another; raise limits.depth in the config if this really is a document`,
        );
      }
    }
  }
}

function countAttributes(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = source.indexOf('=', start); at >= 0 && at < end; at = source.indexOf('=', at + 1)) count += 1;
  return count;
}

/** What holds `<` without meaning it. */
const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** A document type with a part in brackets; a bracket inside a quoted name is none. */
function declaresOwn(source: string, at: number): boolean {
  const declaration = /<![^"'>[]*(?:"[^"]*"[^"'>[]*|'[^']*'[^"'>[]*)*/y;
  declaration.lastIndex = at;
  return declaration.test(source) && source[declaration.lastIndex] === '[';
}

/** Behind the `>` of the tag that opens at `at`, or -1. Attributes may hold a `>`. */
export function endOfTag(source: string, at: number): number {
  const tag = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
  tag.lastIndex = at;
  return tag.test(source) ? tag.lastIndex : -1;
}
