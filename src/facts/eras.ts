/** Years that the Buddhist Era is ahead of the Common Era: 2562 is 2019. */
export const BUDDHIST_AHEAD = 543;

/** No text of today means a year of the Common Era by a number above this one: 2400 was 1857. */
const LAST_COMMON = 2400;

/** How far ahead of the Common Era a year is counted that names no era: by its size. */
export function aheadOfCommonEra(year: number): number {
  return year > LAST_COMMON ? BUDDHIST_AHEAD : 0;
}
