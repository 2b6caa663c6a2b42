import type { AgePhrases } from '../../../src/contract/fact-phrases.js';
import { withSquads } from '../../squads.js';

const BIRTHDAY = '(hari lahir|hari jadi|ulang tahun|hari lahirnya|hari jadinya) [(kelahiran|mereka|anda|beliau|dia|kanak-kanak|anak)] [(itu|tersebut|yang)]';

/** Birthdays counted in words. */
function birthdays(ordinals: Record<number, string>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(ordinals).flatMap(([age, ordinal]) => [
    [`[0,${age})`, [`[sehari] (sebelum|sehingga|hingga|menjelang) ${BIRTHDAY} ${ordinal}`]],
    [`[${age},∞)`, [`(telah|sudah|selepas) menyambut ${BIRTHDAY} ${ordinal}`]],
    [age, [`${BIRTHDAY} ${ordinal}`]],
  ]));
}

export const ages: AgePhrases = {
  slots: {
    years: ['tahun [(penuh|genap)]', 'thn', 'thn.', 'tahun.'],
    of: ['(umur|usia|umurnya|usianya) [(dewasa|majoriti|matang|layak|minimum|persaraan|bersara|pencen|persetujuan|keizinan|sah|digital)] [digital]', '(tahap|peringkat|had|paras) (umur|usia)'],
    aged: ['(berumur|berusia|umur|usia|umurnya|usianya|berumurkan|berusiakan)', '(umur|usia) (mereka|anda|beliau|dia|anak anda|pelajar|murid|pengguna|kanak-kanak)', 'had (umur|usia)'],
    person: [
      '(kanak-kanak|kanak - kanak|kanak2|budak|budak-budak|bayi|anak|anak-anak|remaja|belia|murid|murid-murid|pelajar|pelajar-pelajar|penuntut|pengguna|pengguna-pengguna|orang|dewasa|individu|seseorang|sesiapa|mereka|pemohon|ahli|ahli-ahli|peserta|pelawat|pelanggan|pembeli|penjaga|pekerja|pengunjung|minor|golongan|pemain|penonton|penama|dia|anda|beliau|kumpulan|tanggungan|sukarelawan|pesakit|peminjam|penumpang|pemandu|penderma|calon|pengembara|pemilik|waris|saksi|warga|warganegara|pemegang|pembuka|penghuni|pendaftar|lelaki|perempuan|gadis|semua|tetamu|kakitangan|wakil|pemandu|penyewa|pewaris|pasangan|subjek|adik|calon)',
      '(kanak-kanak|anak|murid|pelajar|orang|mana-mana|subjek|pemegang|ahli) (anda|mereka|itu|tersebut|dewasa|muda|data|akaun|keluarga|orang|individu)', 'mana-mana (orang|individu|pengguna|kanak-kanak)',
    ],
    below: ['(di bawah|bawah|dibawah)', 'kurang [(daripada|dari|drpd)]', 'lebih (muda|rendah) (daripada|dari)', '(tidak|belum) [lagi] (sampai|cukup|genap|mencapai|mencecah|menjangkau)', '<'],
    upto: ['tidak [boleh] (lebih|melebihi|melepasi) [(daripada|dari)]', 'tidak [lebih] tua (daripada|dari)', 'tidak di atas', '[se]hingga', 'maksimum', 'paling (tinggi|tua|lebih|maksimum)', 'setinggi-tingginya', 'selebih-lebihnya', '≤', '<=', 'sampai [ke]'],
    above: ['lebih [(daripada|dari|drpd)]', 'melebihi', '(di atas|atas|diatas)', 'lebih (tua|tinggi) (daripada|dari)', 'melepasi', 'melampaui', 'sudah lepas', '>'],
    least: ['sekurang-kurangnya', 'sekurangnya', 'setidak-tidaknya', 'setidaknya', 'tidak [boleh] kurang [(daripada|dari)]', 'paling (kurang|rendah|muda|minimum|awal)', 'minimum', 'serendah-rendahnya', 'tidak (lebih muda|di bawah|bawah) [(daripada|dari)]', 'bukan [di] bawah', '≥', '>='],
    reach: ['(mencapai|mencecah|genap|cukup|menjangkau|menginjak|masuk|meningkat|capai|menyambut)'],
    is: ['(mesti|mestilah|hendaklah|perlu|perlulah|harus|haruslah|wajib|kena|dikehendaki|adalah|ialah|telah|sudah|masih|sedang|yang|pula|juga|itu|ini|tersebut|sahaja|merupakan|akan|boleh|semasa)'],
    not: ['(belum|belum lagi|tidak|masih belum|belumpun|tak)'],
    but: ['(tetapi|dan|namun|serta|tapi) [(masih|hendaklah|mesti|yang|juga|umurnya|usianya)]'],
    or: ['(dan|atau|dan/atau)'],
    birthday: ['(hari (lahir|jadi)|ulang tahun [(kelahiran|hari lahir)]|(harijadi|hari lahir|hari jadi|ulang tahun)nya) [{word}] [yang]'],
    he: ['(dia|mereka|anda|beliau|seseorang|ia|(anak|kanak-kanak|pelajar|murid|pengguna) (itu|tersebut|anda))'],
    under: ['[{aged}] {below} [{of}]', '{not} {aged}', '{not} {reach} [({of}|{aged})]', 'sebelum [{reach}] [({of}|{aged})]'],
    copula: ['(ialah|adalah|iaitu|:|=)'],
    limit: ['had (umur|usia) [(minimum|terendah|bawah|paling rendah)]'],
  },
  phrases: {
    '<': [
      // until the patient reaches the age of
      '(sehingga|hingga|sampai|sebelum) {word} [{word}] [{word}] [{word}] (mencapai|genap|cukup|berumur|berusia) [(umur|usia)] {n} [tahun]',
      '{aged} [{is}] [{is}] {below} [{of}] {n} [{years}]', '{below} [{is}] {of} {n} [{years}]', '{below} {n} {years} {of}', '(bawah|di bawah|dibawah) {n} {years}', '{not} (genap|cukup) {n} {years}', '{person} [{is}] [{is}] [{is}] {below} [{of}] {n} {years}', '{person} [{is}] [{is}] {not} {reach} [{of}] {n} {years}', '{person} [{is}] [{is}] (di bawah|bawah|dibawah) {n}', 'lebih muda (daripada|dari) {n} [{years}]',
      '{not} {reach} [{of}] [genap] {n} [{years}]', '{not} {reach} {aged} [genap] {n} [{years}]', '{not} {aged} [genap] {n} [{years}]', 'belum [lagi] {n} {years}', '{not} {reach} {birthday} (ke-|ke|ke ){n}',
      '(sebelum|sementara menunggu) [{he}] ({aged}|{reach} [{of}]) [genap] {n} [{years}]', '(sehingga|hingga) [{he}] (berumur|berusia|{reach} [{of}]) [genap] {n} [{years}]', '[sehari] (sebelum|sehingga|hingga) [{he}] [{reach}] {birthday} (ke-|ke |ke){n}', '{aged} {n} {years} (dan|atau) (bawah|di bawah)',
    ],
    '<=': [
      '(tidak|tak) (boleh|dibenarkan|sepatutnya|harus) {aged} {above} {n} [{years}]',
      '{n} {years} [{or}] ke bawah', '{aged} {n} [{years}] [{or}] (ke bawah|lebih muda|kurang|di bawah|bawah)', '{person} [{is}] {n} [{years}] [{or}] (ke bawah|lebih muda|kurang)', '{n} [{years}] {or} lebih muda', '{n} {years} {or} (kurang|di bawah|bawah) [itu]',
      '{aged} [{is}] [{is}] {upto} [{of}] {n} [{years}]', '(umur|usia) {person} [{is}] {upto} {n} {years}', '{upto} {of} {n} [{years}]', '{upto} {n} {years} {of}', 'tidak {above} {of} {n} [{years}]', '{person} [{is}] [{is}] {upto} {n} {years}', '(umur|usia) (maksimum|tertinggi|paling tinggi|paling tua) [{word} [{word} [{word}]]] [{copula}] {n} [{years}]', '(umur|usia) (maksimum|tertinggi|paling tinggi|paling tua): {n} [{years}]', '(umur|usia) {word} [{word}] (maksimum|tertinggi) [{copula}] {n} [{years}]', 'had (umur|usia){! (minimum|minima|terendah|bawah|paling rendah|paling muda)} [{word} [{word}]] {copula} {n} {years}', 'had (umur|usia) [{word}] (maksimum|atas|tertinggi) [{word} [{word}]] [{copula}] {n} [{years}]', '(dari|sejak) lahir [se]hingga [{of}] {n} {years}', '{not} lebih tua (daripada|dari) {n} [{years}]',
    ],
    '>': [
      '(umur|usia) {person} [{is}] {above} {n} {years}', '{aged} [{is}] [{is}] {above} [{of}] {n} [{years}]', '{above} {of} {n} [{years}]', '{person} [{is}] [{is}] {above} {n} {years}', '{person} [{is}] (di atas|melebihi|atas) {n}{end}', 'lebih tua (daripada|dari) {n} [{years}]', '(di atas|melepasi) {n} {years}', 'telah lepas {of} {n} [{years}]',
    ],
    '>=': [
      '(tidak|tak) (boleh|dibenarkan|sepatutnya|harus) {aged} {below} {n} [{years}]',
      '{n} {years} [{or}] ke atas', '{aged} {n} [{years}] [{or}] ke atas', '{person} [{is}] {n} [{years}] [{or}] ke atas', '{n} {years} {or} lebih{end}', '(untuk|bagi|sesuai|kategori|penarafan) {n} {or} ke atas', '(untuk|bagi|penarafan) {n} ke atas', '{aged} {n} [{years}] {or} (lebih [tua]|melebihi|lebih daripada itu|di atas)', '{n} [{years}] {or} lebih tua', '{person} [{is}] {n} {years} {or} lebih', '{n} {years} {or} lebih (tua|{of})',
      '[{aged}] {n}+ [{years}]', '(umur|usia): {n}+ [{years}]', '{aged} [{is}] [{is}] {least} [{of}] {n} [{years}]', '{least} {aged} {n} [{years}]', '{least} [{is}] {reach} {of} {n} [{years}]', '{person} [{is}] [{is}] {least} {n} {years}', '(mesti|mestilah|hendaklah|perlulah|kena|wajib|harus) {least} {n} {years} {end}', '{least} {n} {years} {of}',
      '[(setelah|selepas|apabila|bila|sebaik|sebaik sahaja|jika|setelah)] [{he}] [(telah|sudah)] {reach} {of} [(genap|sekurang-kurangnya)] {n} [{years}]', '[(apabila|bila|sebaik|sebaik sahaja|jika)] [{he}] [(telah|sudah)] {reach} {n} {years}', '(setelah|selepas) {he} [(telah|sudah)] {reach} {n} {years}', '{of} {reach} {n} [{years}]', '[(telah|sudah)] {reach} {aged} {n} [{years}]', '{reach} {birthday} ke-{n}', '(umur|usia) (minimum|terendah|paling rendah|paling muda) [{word} [{word} [{word} [{word} [{word}]]]]] [{copula}] {n} [{years}]', '(umur|usia) (minimum|terendah|paling rendah|paling muda): {n} [{years}]', '(umur|usia) {word} [{word}] (minimum|terendah) [{copula}] {n} [{years}]', 'had (umur|usia) (minimum|terendah|bawah|paling rendah) [{word} [{word} [{word} [{word}]]]] [{copula}] {n} [{years}]', 'had (umur|usia) (minimum|terendah|paling rendah|paling muda): {n} [{years}]',
      '(mesti|mestilah|hendaklah|perlulah|wajib|perlu|kena) {aged} {n} {years}', '(dari|daripada|sejak|bermula (dari|daripada|pada)|mulai|bermula) {of} {n} [{years}] ke atas', '(sejak|mulai|daripada|dari) {of} {n} [{years}]', '{aged} dari[pada] {n} [{years}] ke atas', 'tidak {below} {of} {n} [{years}]', '{not} (lebih muda|di bawah) (daripada|dari) {n} [{years}]',
    ],
    '[]': [
      '(tidak|tak) (boleh|dibenarkan|sepatutnya|harus) {aged} {below} {n} [{years}] (atau|mahupun|dan) [{aged}] {above} {m} [{years}]',
      '(umur|usia) [{word} [{word}]] (minimum|terendah) [{copula}] {n} [{years}] (dan|manakala) [(umur|usia)] [{word}] (maksimum|tertinggi) [{copula}] {m} {years}',
      '{aged} [{is}] {n} [{years}] atau {m} {years}', '{aged} [{is}] [(antara|di antara|dari|daripada|dalam lingkungan|sekitar|bermula)] {n}[ {years}]{to}{m} [{years}]', '{aged} (antara|di antara) {n} [{years}] (dan|dengan) {m} [{years}]', '(antara|di antara|dari|daripada) {of} {n} [{years}] (dan|dengan|hingga|sehingga|ke|sampai) [{of}] {m} [{years}]', '{of} (antara|di antara) {n} [{years}] (dan|dengan) {m} [{years}]',
      '{person} [{is}] [{is}] [(antara|di antara|dari|daripada|dalam lingkungan)] {n}[ {years}]{to}{m} {years}', '{person} [{is}] (antara|di antara) {n} [{years}] dan {m} {years}', '{n}{to}{m} {years}', '{n} {years} (hingga|sehingga|sampai|ke|-) {m} {years} {of}', '(umur|usia) {word} {n}{to}{m} [{years}]', '(kumpulan|peringkat|lingkungan|had|kategori) (umur|usia) [{word} [{word}]] [{copula}] {n}{to}{m} [{years}]', '(kumpulan|peringkat|lingkungan|had|kategori) (umur|usia): {n}{to}{m} [{years}]', '(umur|usia): {n}{to}{m} [{years}]', '{n}{to}{m} {years} {of}',
      '{least} {aged} {n} [{years}] {but} {upto} [{of}] {m} [{years}]', '{person} [{is}] {least} {n} [{years}] {but} {upto} [{of}] {m} {years}', '{aged} [{is}] {least} {n} [{years}] {but} {upto} [{of}] {m} [{years}]', '[{aged}] {n} [{years}] [{or}] ke atas (tetapi|dan|namun|hingga|sehingga) [{is}] {upto} [{of}] {m} [{years}]', '{aged} {n} [{years}] [{or}] ke atas [se]hingga {m} [{years}]', '{reach} {of} {n} [{years}] {but} {upto} [{of}] {m} [{years}]', '{aged} {n} [{years}] (sehingga|hingga) (berumur|berusia|{of}) {m} [{years}]',
    ],
    '[)': [
      '{aged} {n} [{years}] [{or}] (ke atas|lebih [tua])[,] {but} {under} {m} [{years}]', '{n} {years} [{or}] (ke atas|lebih [tua])[,] {but} {under} {m} [{years}]', '{aged} {n} [{years}][,] (hingga|sehingga|tetapi|namun|dan) {under} {m} [{years}]', '{person} {n} [{years}][,] (hingga|sehingga|tetapi|namun|dan) {under} {m} {years}', '{aged} {least} {n} [{years}] [ke atas][,] {but} {under} {m} [{years}]', '{least} {aged} {n} [{years}] [ke atas][,] {but} {under} {m} [{years}]', '{least} {n} [{years}] [ke atas][,] {but} [{aged}] {below} {of} {m} [{years}]',
      '{reach} [{of}] {n} [{years}][,] {but} {under} {m} [{years}]', '{aged} (antara|di antara|dari|daripada) {n} [{years}] (hingga|sehingga|dan) {under} {m} [{years}]', '{person} (antara|di antara) {n} [{years}] (dan|hingga) {under} {m} {years}', '{person} [{is}] {least} {n} [{years}] {but} {under} {m} [{years}]',
    ],
    '(]': ['{above} [{of}] {n} [{years}] {but} {upto} [{of}] {m} {years}', '{aged} {above} {n} [{years}] {but} {upto} [{of}] {m} [{years}]'],
    '()': ['{aged} {above} {n} [{years}] {but} ({below}|{not} {reach}) [{of}] {m} [{years}]', '{above} {of} {n} [{years}] {but} ({below}|{not} {reach}) [{of}] {m} [{years}]'],
    '=': [
      '{aged} {n} [{years}]', '{of} {n} [{years}]', '{of}: {n} [{years}]', '(umur|usia) [{word} [{word} [{word}]]]: {n} {years}', '{n} {years} {of}', '(umur|usia) [{word} [{word} [{word} [{word} [{word} [{word}]]]]]] {copula} {n} {years}', '(umur|usia) [{word} [{word} [{word} [{word}]]]] (ialah|iaitu) {n}', '{person} {n} {years}', '{birthday} (ke-|ke|ke ){n}', '{aged} (tepat|genap) {n} [{years}]', '{of} [{word}] ditetapkan [(pada|kepada|sebagai)] {n} [{years}]', '{of} (di|bagi|mengikut|menurut) {word} [{word}] [{copula}] {n} {years}',
      '(pada|ketika|semasa|bermula pada|seawal|selepas|setelah) {of} {n} [{years}]',
    ],
  },
  // years of service, of experience, of a contract
  notBefore: ['(perkhidmatan|pengalaman|kontrak|cuti|bekerja|langganan|penjara|penggunaan|keahlian|pengajian|latihan|jaminan|tempoh)'],
  notAfter: [
    '(antara|di antara|selama|tempoh|penjara|dipenjarakan|pemenjaraan|sah|langganan|pengalaman|perkhidmatan|jaminan|waranti|pelan|kontrak|pinjaman|simpanan|penyimpanan|rekod|log|tahanan|disimpan|menyimpan|sewaan|pajakan|lesen|selepas|setiap|setelah|dalam|kerja|kursus|hukuman|arkib|cukai|dokumen|pelantikan|berkhidmat|beroperasi|resit|fail|sijil|had masa) [(adalah|ialah|sehingga|selama|kami|data|ini|tersebut|itu|maksimum|minimum|tetap|akan|boleh|masa|berlangsung|antara|di antara|dari|daripada|lebih kurang|disimpan|sah)] [(adalah|ialah|sehingga|selama|antara|di antara|dari|daripada|lebih kurang)]',
    '(tempoh|kontrak|pinjaman|simpanan|penyimpanan|jaminan|waranti|langganan|penjara|hukuman|lesen|log|arkib|pelan) [{word} [{word}]](:| \\()',
  ],
  records: ['daftar', 'buku daftar', '(simpan|menyimpan|disimpan|simpankan|mengekalkan|kekalkan) (rekod|fail|maklumat|butiran|data|senarai|dokumen)', '(rekod|fail|maklumat|butiran|data|dokumen) (gaji|kehadiran|perubatan|kewangan|akademik|peribadi)'],
  things: [
    '(peralatan|perkakasan|komputer|tablet|telefon|mesin|akaun|langganan|polisi|lesen|pelan|log|rekod|fail|wiski|wain|keju|bangunan|jambatan|masjid|kubu|tembok|monumen|kediaman|premis|sandaran|sistem|syarikat|peranti|kuki|dokumen|invois|bil|perisian|pelayan|hutang|kenderaan|rakaman|arkib|mesej|pokok|rumah|organisasi|produk|perjanjian|kontrak|gambar|salinan|tuntutan|sekolah|data|maklumat|laporan|buku|sijil|kunci|versi|aplikasi) [(ini|itu|yang|tersebut|kami)] [(telah|sudah|yang)]',
  ],
  until: { words: ['sehingga', 'hingga', 'sebelum'], reaching: ['(mencapai|genap|cukup)'] },
  words: withSquads(birthdays({ 1: 'pertama', 2: 'kedua', 3: 'ketiga', 4: 'keempat', 5: 'kelima', 6: 'keenam', 7: 'ketujuh', 8: 'kelapan', 9: 'kesembilan', 10: 'kesepuluh', 12: 'kedua belas', 13: 'ketiga belas', 14: 'keempat belas', 15: 'kelima belas', 16: 'keenam belas', 17: 'ketujuh belas', 18: 'kelapan belas', 21: 'kedua puluh satu' }), ['(pasukan|skuad|liga|kejohanan|piala|pemain|kategori|peringkat) [(bola sepak|hoki|negara|negeri|kebangsaan|lelaki|wanita)] (b|b-|u|u-)#']),
};
