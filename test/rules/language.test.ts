import { expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const sentence = 'You may borrow two books for one month, and you need not pay any fee if you return them in time.';

async function languages(language: string, text: string): Promise<string[]> {
  return (await checkPair(['en', sentence], [language, text])).filter(({ rule }) => rule === 'wrong-language' || rule === 'untranslated').map(({ rule, actual }) => `${rule} ${actual}`);
}

test.each([
  // Indonesian has letters, endings and words that Malay has not.
  ['ms', 'Anda dapat meminjam dua buku selama satu bulan tanpa biaya apa pun, kecuali terlambat dari tanggal pengembalian.', ['wrong-language id']],
  ['ms', 'Kualitas layanan tidak boleh memengaruhi peminjaman buku.', ['wrong-language id']],
  ['ms', 'Anda boleh meminjam dua buah buku selama sebulan dan tidak perlu membayar apa-apa yuran jika buku itu dipulangkan tepat pada masanya.', []],
  // One such word, said twice, is a loan: permission.
  ['ms', 'Minta izin daripada pihak ketiga, dan minta izin daripada kami juga, sebelum anda meminjam buku itu selama sebulan.', []],
  ['fr', 'Usted puede tomar prestados dos libros durante un mes sin pagar nada, siempre que los devuelva dentro del plazo.', ['wrong-language es']],
  ['fr', 'È possibile prendere in prestito due libri per un mese senza pagare nulla, se la restituzione avviene entro il termine.', ['wrong-language it']],
  ['fr', 'Vous pouvez emprunter deux livres pendant un mois and you need not pay any fee if you return them in time.', ['untranslated en']],
  ['ms', 'Anda boleh meminjam dua buah buku selama sebulan, and you need not pay any fee if you return them in time.', ['untranslated en']],
  ['fr', 'Vous pouvez emprunter deux livres pendant un mois, sans frais si vous les rendez à temps.', []],
])('%s: %s', async (language, text, expected) => {
  expect(await languages(language, text)).toEqual(expected);
});
