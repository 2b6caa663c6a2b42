const LATIN = /^[\p{sc=Latin}\p{M}]+$/u;

/**
 * The beginning of a Latin word, spelt the way its cognates sound: `communication` and `komunikasi` → `komun`,
 * `policy` and `polisi` → `polis`, `activité` and `aktiviti` → `aktiv`. Five letters: four let `cont…` and `comp…`
 * run together, six part `privasi` from `privacy`. Null where the word is too short to tell.
 */
export function foldCognate(word: string): string | null {
  if (word.length < 4 || !LATIN.test(word)) return null;
  const spelt = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/g, 'f')
    .replace(/qu|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch/g, 'k')
    .replace(/c/g, 'k')
    .replace(/[yj]/g, 'i')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1');
  return spelt.length < 4 ? null : spelt.slice(0, 5);
}
