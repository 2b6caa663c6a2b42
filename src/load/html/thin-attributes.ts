export interface ThinPage {
  text: string;
  /** What the page asks of memory, in elements: four attributes take about as much as one. */
  elements: number;
}

/**
 * Of one tag. No program writes a hundred; the rest is room for a script that compares numbers, `i<n`, and so looks like a
 * tag: scripts are not passed over, as inside of `<svg>` they hold elements.
 */
const MOST_ATTRIBUTES = 2000;

/**
 * Blanks out the attributes of a tag that has more than anybody writes: the parser looks through all of them at each
 * new one, so that a tag of half a megabyte takes minutes. Words and offsets stay.
 */
export function thinAttributes(text: string): ThinPage {
  const parts: string[] = [];
  let [from, elements, attributes] = [0, 0, 0];
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
    if (found[0] === '<!--') {
      const end = text.indexOf('-->', found.index + 2);
      TAG.lastIndex = end < 0 ? text.length : end;
      continue;
    }
    const tag = readAttributes(text, TAG.lastIndex);
    elements += 1;
    attributes += Math.min(tag.count, MOST_ATTRIBUTES);
    if (tag.surplus >= 0) {
      parts.push(text.slice(from, tag.surplus), ' '.repeat(tag.end - tag.surplus));
      from = tag.end;
    }
    TAG.lastIndex = tag.end;
  }
  return { text: from === 0 ? text : parts.join('') + text.slice(from), elements: elements + Math.floor(attributes / 4) };
}

const TAG = /<(?:!--|[a-z][^\s/>]*)/gi;

/** Where the `>` of a tag is, how many attributes it has, and where those begin that are too many. */
function readAttributes(text: string, from: number): { end: number; count: number; surplus: number } {
  let [at, count, surplus] = [from, 0, -1];
  for (;;) {
    at = skip(BETWEEN, text, at);
    if (at >= text.length || text[at] === '>') return { end: at, count, surplus };
    count += 1;
    if (count === MOST_ATTRIBUTES + 1) surplus = at;
    at = skip(VALUE, text, skip(NAME, text, at));
  }
}

const BETWEEN = /[\s/]*/y;
/** The first character may be any, even `=`. */
const NAME = /[^\s/>][^\s/>=]*/y;
const VALUE = /\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s"'>][^\s>]*)?|/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
