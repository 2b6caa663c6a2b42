import { describe, expect, test } from '@jest/globals';
import { packs } from '../../src/index.js';
import { readDenials } from '../../src/scope/read-denials.js';

const read = (language: string, text: string, kind: 'denials' | 'bounds' | 'lexical' | 'halves' | 'tails' = 'denials'): string[] =>
  readDenials(text, packs.find((pack) => pack.language === language)!)[kind].map(({ start, end }) => text.slice(start, end));

describe('each denial is read once, by its first word', () => {
  test.each([
    ['en', 'We do not sell it, and nobody may copy it without consent.', ['not', 'nobody', 'without']],
    ['en', 'We neither sell nor rent it.', ['neither']],
    ['ms', 'Kami tidak menjual dan tidak menyewakannya tanpa persetujuan.', ['tidak', 'tidak', 'tanpa']],
    ['ms', 'Tiada sesiapa boleh masuk.', ['Tiada sesiapa']],
    ['ms', 'Arahan itu tidak jelas atau tidak lengkap.', ['tidak', 'atau tidak']],
    ['th', 'ห้ามมิให้ผู้ใดเข้าโดยไม่ได้รับอนุญาต', ['ห้ามมิให้', 'โดยไม่ได้']],
    ['th', 'คำสั่งไม่ชัดเจนหรือไม่ครบถ้วน', ['ไม่', 'หรือไม่']],
    ['fr', "Nous ne vendons pas vos données et ne les louons pas sans accord.", ['ne', 'ne', 'sans']],
    ['fr', 'Aucun des deux ne peut céder le contrat.', ['Aucun']],
    ['fr', 'Nous ne toucherons ni au prix ni au texte.', ['ne']],
    ['fr', "Un mineur ne peut ouvrir de compte.", ['ne peut']],
    ['fr', 'Personne ne lit les messages.', ['Personne ne']],
    ['fr', "Le code n'est plus lisible.", ['n']],
  ])('%s: %s', (language, text, denials) => {
    expect(read(language, text)).toEqual(denials);
  });
});

describe('words with a no in them that deny nothing', () => {
  test.each([
    ['en', 'Pay no later than the 5th, whether or not you agree, under Regulation (EC) No 261/2004.'],
    ['en', 'Tell us without undue delay, including but not limited to losses.'],
    ['ms', 'Tidak lebih daripada 5 hari, sama ada anda bersetuju atau tidak.'],
    ['th', 'ไม่เกิน 5 วัน ไม่ว่าท่านจะตกลงหรือไม่ก็ตาม'],
    ['fr', "À moins que la loi ne l'exige, il n'excédera pas 5 jours, que vous soyez d'accord ou non."],
    ['fr', "Nous ne le fermons qu'avec votre accord."],
    ['fr', "Vous ne pouvez fumer que sous l'abri."],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});

test('the lone half, the bound and the tail are told apart', () => {
  expect(read('fr', "Nous ne le fermons qu'avec votre accord.", 'halves')).toEqual(['ne']);
  expect(read('en', 'no later than noon', 'bounds')).toEqual(['no later than']);
  expect(read('ms', 'sama ada anda setuju atau tidak.', 'tails')).toEqual(['atau tidak']);
  expect(read('en', 'an incomplete form', 'lexical')).toEqual(['incomplete']);
});

test('invisible characters hide no denial', () => {
  expect(read('en', 'We do n​ot sell it.')).toEqual(['n​ot']);
});
