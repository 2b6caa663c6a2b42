/**
 * Whether raised words are the mark of a footnote: `within 5<sup>1</sup> days` must not become 51 days. A power stands
 * behind a unit (m², km²), an ordinal is made of letters (1<sup>er</sup>).
 *
 * @param before the last few characters in front of it
 */
export function isFootnoteMark(raised: string, before: string): boolean {
  return /^[[(]?[\p{Nd}*†‡]{1,3}[\])]?$/u.test(raised) && !/(?<!\p{L})(?:[cdkm]?m|ft|in)$/u.test(before);
}
