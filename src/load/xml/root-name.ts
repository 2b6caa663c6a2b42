/** The name of the first element of a text that begins like XML, without its prefix; null where there is none. */
export function rootName(text: string): string | null {
  if (!/^\uFEFF?\s*</.test(text)) return null;
  return /<(?:[^\s/<>:!?]+:)?([^\s/<>:!?]+)[\s/>]/.exec(text.slice(0, 20_000))?.[1] ?? null;
}
