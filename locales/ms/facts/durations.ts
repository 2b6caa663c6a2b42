import type { DurationPhrases } from '../../../src/contract/fact-phrases.js';

/** `ketiga-tiga hari`: all three days. */
function wholes(words: Record<number, string>): Record<string, string[]> {
  const units = { D: 'hari', W: 'minggu', M: 'bulan', Y: 'tahun' };
  return Object.fromEntries(Object.entries(words).flatMap(([count, word]) => Object.entries(units).map(([letter, unit]) => [`P${count}${letter}`, [`${word} ${unit}`]])));
}

export const durations: DurationPhrases = {
  units: {
    decade: ['dekad', 'dasawarsa'],
    year: ['tahun', 'thn', 'thn.'],
    quarter: ['suku tahun'],
    month: ['bulan', 'bln', 'bln.'],
    week: ['minggu', 'mgg'],
    day: ['hari{! bulan}'],
    hour: ['jam'],
    minute: ['minit', 'min'],
    second: ['saat', 'detik'],
  },
  kinds: {
    business: ['bekerja', 'kerja', 'perniagaan', 'urus niaga', 'urusniaga', 'berniaga', 'perbankan', 'persekolahan', 'sekolah', 'bank', 'waktu bekerja', 'waktu pejabat'],
    calendar: ['kalendar', 'takwim'],
  },
  adjectives: ['tempoh', 'genap', 'kali'],
  bounds: {
    before: {
      '<=': [
        '[di] (dalam|dlm) [(suatu|satu)] [(tempoh|masa|jangka masa|jangka waktu|lingkungan)]', 'sebelum (tamat|habis|berakhir|berakhirnya|luput) [tempoh]', '(selewat-lewatnya|selambat-lambatnya|tidak lewat) [dalam] [tempoh]',
      ],
      none: ['dalam (setiap|tiap-tiap) [tempoh]'],
    },
    after: {
      '<=': ['paling lama', 'paling lewat'],
      none: ['[yang] (lalu|lepas|terdahulu|sebelumnya|kebelakangan ini|kebelakangan|terakhir|terkini|sebelum ini|mendahului)'],
    },
  },
  // before, ahead of; after, from (the date of), following, since, beginning from
  directions: {
    before: { behind: ['sebelum{! (atau|dan) selepas}', 'lebih awal', 'terlebih dahulu', 'lebih dahulu', 'menjelang'], front: ['lebih awal', 'terlebih dahulu'] },
    after: { behind: ['selepas', 'setelah', '[bermula|mulai] (dari|daripada) (tarikh|hari|penerimaan|permohonan|permintaan|masa|saat)', 'berikutan', 'sejak', 'kemudian', '(bermula|mulai) (tarikh|hari|pada|dari|daripada)', 'dari semasa penerimaan'], behindBounded: ['dari', 'daripada'] },
  },
  clockBounds: ['selewat-lewatnya', 'selambat-lambatnya', 'tidak (lewat|lambat) [(daripada|dari)]', 'paling (lewat|lambat|awal)', 'seawal-awalnya', 'tidak (lebih awal|awal) [(daripada|dari)]'],
  openBounds: ['hingga', 'sehingga', 'sampai'],
  every: {
    before: ['[(sekali|satu kali)] [(pada|bagi|dalam|untuk)] (setiap|tiap-tiap|tiap) [(tempoh|selang|kali)]', 'saban', 'sekali [dalam] [tempoh]', '[ber]selang', 'pada selang [masa]', 'pada sela [masa]'],
    after: ['sekali'],
  },
  per: {
    P1D: { behind: ['sehari [semalam]', '[bagi|untuk] (setiap|tiap-tiap) hari'], before: ['harian'] },
    P1W: { behind: ['seminggu', '[bagi|untuk] (setiap|tiap-tiap) minggu'], before: ['mingguan'] },
    P1M: { behind: ['sebulan', '[bagi|untuk] (setiap|tiap-tiap) bulan', 'secara bulanan'], before: ['bulanan'] },
    P1Y: { behind: ['setahun', '[bagi|untuk] (setiap|tiap-tiap) tahun', 'secara tahunan'], before: ['tahunan'] },
  },
  times: ['sekali', 'kali'],
  twice: ['dua kali'],
  half: ['setengah', 'dan setengah'],
  and: ['dan'],
  words: {
    'every P1D business': ['(setiap|tiap-tiap|pada setiap) hari (bekerja|kerja|perniagaan)'],
    'every P1Y': ['(audit|semakan|pemeriksaan|sandaran|penilaian|ujian|latihan|penyelenggaraan) tahunan', '(setiap|tiap-tiap|tiap|saban) tahun', 'secara tahunan', '(pada|atas) asas tahunan', 'setahun sekali', 'sekali setahun'],
    'every P6M': ['(audit|semakan|pemeriksaan|sandaran|penilaian|ujian|latihan|penyelenggaraan) (setengah|separuh) tahunan', 'dua kali (setahun|dalam setahun)', '{2} kali [dalam] (setahun|{1}tahun)', '{2} kali [pada|bagi|dalam|untuk] (setiap|tiap-tiap|tiap) tahun', '(setiap|tiap-tiap) (setengah|separuh) tahun', 'secara (setengah|separuh) tahunan'],
    'every P3M': ['(audit|semakan|pemeriksaan|sandaran|penilaian|ujian|latihan|penyelenggaraan) suku tahunan', '(setiap|tiap-tiap|tiap) suku tahun', '[secara] suku tahunan', 'empat kali (setahun|dalam setahun)', '{4} kali [dalam] (setahun|{1}tahun)', '{4} kali [pada|bagi|dalam|untuk] (setiap|tiap-tiap|tiap) tahun'],
    'every P1M': ['(audit|semakan|pemeriksaan|sandaran|penilaian|ujian|latihan|penyelenggaraan) bulanan', '(setiap|tiap-tiap|tiap|saban) bulan', 'secara bulanan', '(pada|atas) asas bulanan', 'sekali sebulan'],
    'every P1W': ['(audit|semakan|pemeriksaan|sandaran|penilaian|ujian|latihan|penyelenggaraan) mingguan', '(setiap|tiap-tiap|tiap|saban) minggu', 'secara mingguan', '(pada|atas) asas mingguan', 'sekali seminggu'],
    'every P1D': ['(audit|semakan|pemeriksaan|sandaran|penilaian|ujian|latihan|penyelenggaraan) harian', '(setiap|tiap-tiap|tiap|saban) hari', 'secara harian', '(pada|atas) asas harian', 'sekali sehari'],
    ...wholes({ 2: 'kedua-dua', 3: 'ketiga-tiga', 4: 'keempat-empat', 5: 'kelima-lima', 6: 'keenam-enam', 7: 'ketujuh-tujuh' }),
    PT15M: ['suku jam'],
    PT45M: ['tiga suku jam'],
    'every PT1H': ['(setiap|tiap-tiap|tiap) jam'],
  },
  notBefore: ['umur', 'umurnya', 'usia', 'usianya', 'ini', 'tangan', 'dinding', 'kredit', 'mesyuarat', '(kewangan|akademik|persekolahan|taksiran|fiskal) {n}'],
};
