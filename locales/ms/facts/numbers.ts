import type { NumberWords } from '../../../src/contract/number-words.js';

/** One to nine; everything else is made of them. */
const ONES: Record<string, number> = {
  satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9,
};

const from2to10 = [...Object.entries(ONES).filter(([, value]) => value > 1), ['sepuluh', 10] as [string, number]];

/** Old and hasty spellings that write a compound as one word: `tigapuluh`, `duabelas`. */
function fused(): Record<string, [value: number, room: number]> {
  const words: Record<string, [number, number]> = {};
  for (const [word, value] of Object.entries(ONES)) {
    if (value === 1) continue;
    words[`${word}belas`] = [value + 10, 0];
    words[`${word}puluh`] = [value * 10, 10];
    words[`${word}ratus`] = [value * 100, 100];
  }
  return words;
}

export const numbers: NumberWords = {
  decimal: '.',
  add: {
    sifar: [0, 0], kosong: [0, 0],
    ...Object.fromEntries(Object.entries(ONES).map(([word, value]): [string, [number, number]] => [word, [value, 0]])),
    // The spelling of older texts and of the neighbour language.
    delapan: [8, 0],
    sepuluh: [10, 0], sedozen: [12, 0], sebelas: [11, 0], seratus: [100, 100], seribu: [1000, 1000], sejuta: [1e6, 1e6], sebilion: [1e9, 1e9],
    ...fused(),
  },
  times: { dozen: 12, puluh: 10, ratus: 100, ribu: 1000, juta: 1e6, bilion: 1e9, trilion: 1e12 },
  plus: { belas: 10 },
  joiners: [],
  before: { se: 1, 'setengah ': 0.5, 'separuh ': 0.5 },
  point: ['perpuluhan', 'titik perpuluhan'],
  halves: ['setengah', 'dan setengah'],
  decoys: [
    // All two, all three: `kedua-dua`, `ketiga-tiga`.
    ...from2to10.map(([word]) => `ke${word}-${word}`), ...from2to10.map(([word]) => `${word}-${word}`),
    // The twenty-fifth: its number is no number of its own.
    `ke(${from2to10.map(([word]) => word).join('|')}) puluh [(${Object.keys(ONES).join('|')})]`,
    'satu sama lain', 'satu atau lebih', 'satu atau beberapa', 'salah satu', 'satu-satunya', 'satu per satu', 'satu demi satu', 'satu persatu', 'satu hari nanti',
    // Indefinite amounts: `several thousand`.
    ...['puluh', 'ratus', 'ribu', 'juta', 'puluh ribu', 'ratus ribu'].map((scale) => `beberapa ${scale}`),
    // Round the clock: line, counter, service, help, clinic.
    '(talian|kaunter|perkhidmatan|khidmat|bantuan|sokongan|klinik|pusat panggilan) [(kami|pelanggan|kecemasan|bantuan)] (24|dua puluh empat) jam{! sebelum| selepas| dari}',
    // Rates: `three times a year`, `24 hours a day`.
    ...['sehari', 'seminggu', 'sebulan', 'setahun', 'sejam', 'seminit', 'sesaat'].map((period) => `kali ${period}`), '(km|kilometer|batu|liter|meter padu) sejam', 'jam sehari', 'hari seminggu', 'jam seminggu', 'minggu setahun', 'bulan setahun', 'hari setahun',
    // Two or three, some: `dua tiga hari`.
    ...[['satu', 'dua'], ['dua', 'tiga'], ['tiga', 'empat'], ['empat', 'lima'], ['lima', 'enam']].flatMap((pair) => ['', ' belas', ' puluh', ' ratus', ' ribu'].map((scale) => `${pair.join(' ')}${scale}`)),
    'dua kali setahun', 'dua kali sebulan', 'dua kali seminggu', 'dua kali sehari', 'empat kali setahun',
    'setahun ke setahun', 'sehari ke sehari', 'sebulan ke sebulan', 'seminggu ke seminggu', 'sehari-hari', 'sehari dua', 'seminggu dua', 'sebulan dua', 'setahun dua', 'sejam dua', 'sesaat',
  ],
  ordinals: {
    pertama: 1, kesatu: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5, keenam: 6, ketujuh: 7, kelapan: 8, kesembilan: 9, kesepuluh: 10,
    kesebelas: 11, 'kedua belas': 12,
    'ketiga belas': 13, 'keempat belas': 14, 'kelima belas': 15, 'keenam belas': 16, 'ketujuh belas': 17, 'kelapan belas': 18,
    'kesembilan belas': 19, 'kedua puluh': 20, 'kedua puluh satu': 21, 'kedua puluh dua': 22, 'kedua puluh tiga': 23,
    'kedua puluh empat': 24, 'kedua puluh lima': 25, 'kedua puluh enam': 26, 'kedua puluh tujuh': 27, 'kedua puluh lapan': 28,
    'kedua puluh sembilan': 29, 'ketiga puluh': 30, 'ketiga puluh satu': 31,
  },
};
