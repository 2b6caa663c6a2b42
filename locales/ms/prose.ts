import type { Prose } from '../../src/contract/language-pack.js';
import { latinLanguagesBut } from '../other-languages.js';
import { indonesian } from './indonesian.js';

export const prose: Prose = {
  // and, that/which, in, at, to, for, with, this, that, not, …: the commonest words of legal Malay
  functionWords: [
    'dan', 'yang', 'di', 'ke', 'untuk', 'dengan', 'ini', 'itu', 'tidak', 'atau', 'dalam', 'daripada', 'dari', 'kepada', 'pada', 'oleh', 'bagi',
    'adalah', 'ialah', 'akan', 'boleh', 'mungkin', 'perlu', 'hendaklah', 'mesti', 'telah', 'sudah', 'sedang', 'kami', 'anda', 'kita', 'saya',
    'mereka', 'ia', 'jika', 'sekiranya', 'apabila', 'semasa', 'selepas', 'sebelum', 'sehingga', 'hingga', 'kerana', 'bahawa', 'tentang', 'mengenai',
    'melalui', 'antara', 'seperti', 'sebagai', 'secara', 'supaya', 'agar', 'tanpa', 'bukan', 'hanya', 'juga', 'lain', 'lebih', 'setiap', 'semua',
    'sebarang', 'mana', 'apa', 'bagaimana', 'sama', 'serta', 'bawah', 'atas', 'kecuali', 'melainkan', 'tersebut', 'maklumat', 'perkhidmatan',
    'mempunyai', 'termasuk', 'terhadap', 'berkaitan', 'menggunakan', 'penggunaan', 'peribadi', 'sila', 'tetapi', 'namun', 'jikalau', 'bila', 'tiada',
  ],
  foreignWords: {
    // words of Malay too: all (persons), can, we, brick, weld
    ...latinLanguagesBut(['para', 'dapat', 'kami', 'bata', 'las', 'sa', 'ang', 'dos', 'del', 'son']),
    id: indonesian,
  },
  abbreviations: [
    // Sdn. Bhd. (private limited), Bhd. (limited), no. (number), sek. (section), dll. (et cetera), cth. (e.g.), spt. (such as), hlm. (page)
    'sdn', 'bhd', 'pte', 'ltd', 'inc', 'b.e', 'no', 'sek', 'per', 'art', 'dll', 'dsb', 'dst', 'cth', 'spt', 'hlm', 'ms', 'jil', 'bil', 'd.r', 'p.u', 'a.s', 'u.k', 'e.u',
    // titles: Encik, Puan, Dato', Datuk, Tan Sri, Doctor, Professor, Haji, Tuan, Yang Berhormat
    'en', 'pn', 'cik', 'dr', 'prof', 'hj', 'hjh', 'tn', 'yb', 'ybhg', 'dt', 'ts', 'ir', 'sr',
    // Jln. (street), Tmn. (garden estate), Kg. (village), Lrg. (lane), tel., samb. (extension), jan. …
    'jln', 'tmn', 'kg', 'kpg', 'lrg', 'tkt', 'tel', 'samb', 'faks', 'jan', 'feb', 'mac', 'apr', 'jun', 'jul', 'ogos', 'sep', 'sept', 'okt', 'nov', 'dis',
    'inc', 'ltd', 'co', 'corp', 'a.m', 'p.m', 'e.g', 'i.e', 'etc', 'vs', 'st',
  ],
  // and, that, in, at, to, for, with, or, from, by, will, may, …
  // will, can, must, have, before/after, not, every/any, through, between: all end Malay sentences at times (`… atau tidak.`)
  sentenceFinal: ['ikut serta', 'turut serta', 
    'di', 'ke', 'dalam', 'akan', 'boleh', 'hendaklah', 'mesti', 'telah', 'selepas', 'sebelum', 'semasa', 'bukan', 'tidak', 'para', 'sebarang', 'mana-mana', 'termasuk', 'antara', 'secara', 'setiap', 'mengenai', 'adalah',
  ],
  danglingWords: [
    'dan', 'yang', 'di', 'ke', 'untuk', 'dengan', 'atau', 'dalam', 'daripada', 'dari', 'kepada', 'pada', 'oleh', 'bagi', 'adalah', 'ialah', 'akan',
    'boleh', 'hendaklah', 'mesti', 'telah', 'jika', 'sekiranya', 'apabila', 'semasa', 'selepas', 'sebelum', 'sehingga', 'kerana', 'bahawa', 'tentang',
    'mengenai', 'melalui', 'antara', 'sebagai', 'secara', 'supaya', 'agar', 'tanpa', 'bukan', 'serta', 'melainkan', 'kecuali', 'tidak', 'para', 'setiap',
    'termasuk', 'terhadap', 'sebarang', 'mana-mana', 'iaitu', 'seperti',
  ],
  // proses: memproses, diproses, pemprosesan; simpan: menyimpan, disimpan, penyimpanan; data: datanya
  forms: {
    endings: [['', 'nya'], ['', 'kan'], ['', 'an'], ['', 'i'], ['', 'lah'], ['', 'kah'], ['', 'annya'], ['', 'kannya']],
    prefixes: ['di', 'ber', 'be', 'ter', 'se', 'ke', 'me', 'mem', 'men', 'meng', 'menge', 'pe', 'pem', 'pen', 'peng', 'penge', 'per', 'pel', 'memper', 'diper', 'keber'],
    swallowing: [['meny', 's'], ['peny', 's'], ['men', 't'], ['pen', 't'], ['mem', 'p'], ['pem', 'p'], ['meng', 'k'], ['peng', 'k']],
  },
  // they, he or she, it, he (polite), it, his or its, the said
  pronouns: ['mereka', 'dia', 'ia', 'beliau', 'ianya', '-nya', 'tersebut'],
};
