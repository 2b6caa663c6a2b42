/** Words of a document as words of a Markdown text, on one line: nothing in them is markup, a mention or a link. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/u, (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`)
      // `@name` on its own calls somebody; an address does not, and has to stay one that can be copied.
      .replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu, '@\u200b')
  );
}
