/** A line for comparison with another: lower case, no marks around it, one space between words. */
export function foldLine(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“«([*_#–—-]+|[\s"”»)\]*_:：.–—-]+$/g, '');
}
