/**
 * Words as words of Markdown: nothing in them is markup. Unlike in reports, a name with `@` stays as it is, for the
 * text is to be read as it was.
 */
export function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/\{(?=[%:#./*]|\{[<%])|\{(?=[\w-]+=)/g, '\\{')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** The same at the beginning of a line, where a mark or a number would make a list, a heading or a box. */
export function escapeStart(line: string): string {
  return line.replace(/^(\s*)(#{1,6}|[-+=]+|:{1,3})(?=\s|$|:)/u, '$1\\$2').replace(/^(\s*[0-9]{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}
