/** Words of streets, which an address keeps in whatever language it is quoted: `Jalan Merdeka`, `rue de la Loi`. */
const inFront = ['rue', 'avenue', 'boulevard', 'place', 'chemin', 'quai', 'jalan', 'jln', 'lorong', 'persiaran', 'lebuh', 'lebuhraya'];
/** `Station Road` */
const behind = ['street', 'road', 'avenue', 'lane', 'drive', 'crescent', 'terrace', 'boulevard', 'highway'];

/** All of them, as alternatives of a pattern over folded text. */
export const STREET_WORDS = [...new Set([...inFront, ...behind])].join('|');

const WHOLE = new RegExp(`^(?:${inFront.join('|')}) |^\\S+(?: \\S+)? (?:${behind.join('|')})$`, 'iu');
const AT_END = new RegExp(`(?:^|[^\\p{L}])(?:${inFront.join('|')}) (?:de (?:la|l')?|du|des)? ?$`, 'u');

/** Whether a name is that of a street: `Jalan Merdeka`, `Station Road`. */
export function isStreet(name: string): boolean {
  return WHOLE.test(name);
}

/** Whether folded text ends in the beginning of a street: what follows in `rue de la Loi 16` is no law. */
export function endsOnStreet(text: string): boolean {
  return AT_END.test(text);
}
