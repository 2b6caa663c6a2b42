import type { Surroundings } from '../../src/contract/language-pack.js';

export const surroundings: Surroundings = {
  titles: [
    // privacy policy, privacy notice, privacy statement
    'dasar privasi', 'polisi privasi', 'notis privasi', 'pernyataan privasi', 'kenyataan privasi', 'privasi', 'dasar kerahsiaan',
    // personal data protection
    'perlindungan data',
    // terms of service, of use, terms and conditions
    'terma perkhidmatan', 'syarat perkhidmatan', 'terma penggunaan', 'syarat penggunaan', 'terma dan syarat', 'terma & syarat', 'terma',
    // code of conduct, code of ethics, acceptable use, cookie policy, agreement, declaration, act, bill
    'kod tingkah laku', 'kod tatalaku', 'tatakelakuan', 'kod etika', 'penggunaan boleh diterima', 'dasar kuki', 'polisi kuki', 'dasar', 'polisi',
    'perjanjian', 'perisytiharan', 'pengisytiharan', 'akta', 'rang undang-undang', 'peraturan-peraturan', 'piagam', 'garis panduan',
  ],
  furniture: [
    // top of page, bottom of page, back to top, skip to content, share this page, download as PDF, accept all cookies
    'bahagian atas halaman', 'bahagian bawah halaman', 'kembali ke atas', 'kembali ke bahagian atas', 'atas halaman',
    'langkau ke kandungan', 'langkau ke kandungan utama', 'terus ke kandungan', 'kongsi halaman ini', 'muat turun pdf',
    // click here to expand, print this page
    'klik di sini untuk kembangkan', 'cetak halaman ini',
    'terima semua kuki',
  ],
  menu: [
    // menu, search, home, log in, register, log out, my account, subscribe, share, print, close, next, previous, accept, accept all,
    // reject all, cookie settings, read more, learn more, follow us, loading, up
    'ke atas', 'menu', 'menu utama', 'carian', 'cari', 'laman utama', 'utama', 'log masuk', 'daftar masuk', 'daftar',
    'log keluar', 'akaun saya', 'langgan', 'kongsi', 'kongsikan', 'cetak', 'tutup', 'seterusnya', 'sebelumnya', 'terima',
    'terima semua', 'tolak semua', 'tetapan kuki', 'baca lagi', 'baca selanjutnya', 'ketahui lebih lanjut', 'ikuti kami',
    'memuatkan',
  ],
  dating: [
    // effective date, date of coming into force, in force from
    'tarikh kuat kuasa', 'tarikh berkuat kuasa', 'tarikh berkuatkuasa', 'berkuat kuasa', 'berkuatkuasa', 'tarikh efektif', 'kuat kuasa',
    // last updated, last amended, last revised
    'kemas kini terakhir', 'kemaskini terakhir', 'dikemas kini', 'dikemaskini', 'terakhir dikemas kini', 'terakhir dikemaskini', 'kali terakhir dikemas kini',
    'kali terakhir dikemaskini', 'tarikh kemas kini', 'tarikh kemaskini', 'tarikh dikemas kini', 'tarikh pindaan', 'pindaan terakhir', 'dipinda', 'disemak',
    'semakan terakhir', 'tarikh semakan', 'tarikh disemak',
    // date, dated, published, issued, version
    'tarikh', 'bertarikh', 'diterbitkan', 'tarikh terbitan', 'tarikh diterbitkan', 'dikeluarkan', 'tarikh dikeluarkan', 'versi', 'sah mulai', 'mulai',
    // this policy was last updated; this policy is effective
    'dasar ini dikemas kini', 'dasar ini kali terakhir dikemas kini', 'polisi ini dikemas kini', 'dasar ini berkuat kuasa', 'notis ini dikemas kini',
  ],
  // all rights reserved
  rights: ['hak cipta terpelihara', 'semua hak cipta terpelihara', 'hak cipta', 'semua hak terpelihara', 'hakcipta', 'hakcipta terpelihara', '©'],
  headingStyles: ['tajuk'],
};
