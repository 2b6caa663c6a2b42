// Without `<p>`, `<li>` and the like, which need no end tag and so may be many without being deep.
const nesting =
  /<(\/?)(?:[abisu]|[ou]l|dl|div|em|span|strong|font|table|section|article|blockquote|details|header|footer|nav|center)(?:\s[^<>]*)?>/gi;

/** Nobody nests this deep by hand or by tool. */
const deepest = 1000;

/**
 * Blanks out tags that nest deeper than any real page does: the parser that browsers agree on looks through all open
 * elements at every tag, which is the square of the depth. Words and offsets stay; what is lost is structure that
 * nobody could read.
 */
export function flattenDepth(text: string): string {
  if (!isDeep(text)) return text;
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (const found of text.matchAll(nesting)) {
    const closes = found[1] === '/';
    if (closes && depth > 0) depth -= 1;
    const blank = depth >= deepest;
    if (!closes) depth += 1;
    if (!blank) continue;
    parts.push(text.slice(from, found.index), ' '.repeat(found[0].length));
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (const found of text.matchAll(nesting)) {
    depth = Math.max(0, depth + (found[1] === '/' ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
}
