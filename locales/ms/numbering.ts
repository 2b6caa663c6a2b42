import type { Numbering } from '../../src/contract/language-pack.js';

export const numbering: Numbering = {
  words: {
    // seksyen: section, subseksyen: subsection, prinsip: principle, peraturan: regulation, kaedah: rule, soalan: question, langkah: step
    section: ['seksyen', 'sek', 's', '§', 'subseksyen', 'prinsip', 'peraturan', 'kaedah', 'soalan', 'langkah'],
    // perkara and artikel: article
    article: ['perkara', 'artikel'],
    // fasal, klausa: clause; perenggan: paragraph; butiran: item; para: paragraph
    clause: ['fasal', 'klausa', 'perenggan', 'subperenggan', 'butiran', 'para'],
    // bahagian: part
    part: ['bahagian'],
    // bab: chapter
    chapter: ['bab'],
    // penggal: division (of a part)
    division: ['penggal'],
    // lampiran: annex, jadual: schedule
    annex: ['lampiran', 'jadual', 'apendiks'],
  },
  // pertama: first … kesepuluh: tenth ("Perkara Pertama")
  ordinals: {
    pertama: 1, kedua: 2, ketiga: 3, keempat: 4, kelima: 5, keenam: 6, ketujuh: 7, kelapan: 8, kesembilan: 9, kesepuluh: 10,
    satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9, sepuluh: 10,
  },
  contents: [
    // isi kandungan, kandungan: contents; jadual kandungan, senarai kandungan: table, list of contents
    'isi kandungan', 'kandungan', 'jadual kandungan', 'senarai kandungan', 'daftar kandungan', 'indeks',
    // in this policy, in this notice, on this page
    'dalam dasar ini', 'dalam polisi ini', 'dalam notis ini', 'di halaman ini', 'pada halaman ini', 'dalam dokumen ini',
    // arrangement of clauses, of sections, of regulations
    'susunan fasal', 'susunan seksyen', 'susunan peraturan',
    // what this policy covers; topics
    'apa yang diliputi oleh dasar ini', 'apakah yang diliputi oleh dasar ini?', 'topik',
  ],
};
