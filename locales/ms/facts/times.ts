import type { TimePhrases } from '../../../src/contract/fact-phrases.js';

export const times: TimePhrases = {
  hourMarks: [],
  am: ['pagi', 'pg', 'pg.', 'a.m.', 'am', 'a.m', '[waktu] subuh', 'dinihari', 'dini hari'],
  pm: ['petang', 'ptg', 'ptg.', 'p.m.', 'pm', 'p.m', 'tengah hari', 'tengahari', 'tgh. hari', 'tgh hari', 'senja'],
  night: ['malam', 'mlm', 'mlm.', 'tengah malam'],
  notAfter: ['nisbah [{word} [{word} [{word} [{word} [{word} [{word}]]]]]]', '(keputusan perlawanan|skor) [{word} [{word}]]', 'versi', 'dewan', 'bilik', 'kelas', 'surah', 'ayat', 'mazmur', 'format', 'skala', 'seksyen', 'fasal', 'klausa', 'skor', 'resolusi', 'hari'],
  openCues: ['waktu (operasi|pejabat|perniagaan|melawat): [dari]', '(buka|dibuka|beroperasi|waktu operasi|waktu pejabat) [(setiap hari|pada {word})] [:] [dari]'],
  bareCues: ['pukul', 'pkl', 'pkl.'],
  clockCues: ['pukul', 'jam', 'pkl', 'pkl.', '(pukul|jam) {n} (hingga|sehingga|sampai)'],
  cues: ['pukul', 'jam', 'pkl', 'pkl.', 'hingga', 'sehingga', 'pada pukul', 'waktu'],
  words: {
    // so many nights a month, in a row
    '': ['{n} malam ({n}bulan|{n}minggu|{n}tahun|berturut-turut|penginapan)', '(makan|rehat|hidangan|santapan|sajian|waktu|sesi|kelas|panas) tengah (hari|malam)', 'tengah hari (buta|rembang)'],
    '12:00': ['tengah hari', 'tengahari'],
    '00:00': ['tengah malam'],
  },
  bounds: {
    before: {
      '<': ['sebelum [(pukul|jam)]', 'lebih awal (daripada|dari) [(pukul|jam)]'],
      '<=': ['(tidak|jangan|bukan) (selepas|lepas) [(pukul|jam)]', '(sebelum atau pada|pada atau sebelum) [(pukul|jam)]', '(selewat-lewatnya|selambat-lambatnya) sebelum [(pukul|jam)]', '(selewat-lewatnya|selambat-lambatnya) [(pada|sebelum)] [(pukul|jam)]', '(tidak|tak) (lewat|lambat) (daripada|dari) [(pukul|jam)]', '[se]hingga [(pukul|jam)]', 'paling lewat [pada] [(pukul|jam)]', 'sampai [(pukul|jam)]', 'menjelang [(pukul|jam)]'],
      '>=': ['(mulai|bermula (dari|daripada)) [(pukul|jam)]', 'tidak (awal|lebih awal) (daripada|dari) [(pukul|jam)]', 'seawal-awalnya [(pukul|jam)]', 'seawal [(pukul|jam)]', 'sekurang-kurangnya [(pukul|jam)]'],
      '>': ['(selepas|lepas) [(pukul|jam)]', 'lebih lewat daripada [(pukul|jam)]', '(melebihi|lewat) [(dari|daripada)] pukul'],
    },
    after: { '<=': ['selewat-lewatnya', 'selambat-lambatnya', 'paling lewat', 'atau (lebih awal|sebelumnya)'], '>=': ['ke atas', 'dan seterusnya', 'dan ke atas', 'atau (lebih lewat|selepasnya)', 'paling awal'] },
  },
  phrases: {
    '+m': ['(pukul|jam) {n} [lewat] {m} minit [({am}|{pm})]', '{n} lewat {m} minit ({am}|{pm})'],
    '-m': ['(pukul|jam) {n} kurang {m} minit [({am}|{pm})]', '{m} minit sebelum [pukul] {n} ({am}|{pm})'],
    '+00:30': ['{n} setengah ({am}|{pm})'],
    '+00:15': ['{n} suku ({am}|{pm})'],
  },
  zones: {
    'UTC+0': ['waktu universal [terselaras]', 'waktu min greenwich', 'waktu greenwich'],
    'UTC+7': ['waktu thailand', 'waktu thai', 'waktu bangkok', 'waktu indochina', 'waktu piawai thailand'],
    'UTC+1': ['waktu [piawai] eropah tengah'],
    'UTC+5:30': ['waktu [piawai] india'],
    'UTC+8': ['waktu malaysia', 'waktu [piawai] (brunei|hong kong|filipina)', 'waktu (piawai|standard|tempatan) malaysia', 'waktu kuala lumpur', 'waktu singapura', 'waktu piawai singapura', 'mst'],
    '': ['waktu (paris|perancis|tempatan|london|new york|timur|pasifik)', 'et'],
  },
};

export const phoneCues = [
  '(panggilan|panggil) [(kecemasan|telefon|percuma)] ke', '(taip|hantar|sms) {word} [dan hantar] (ke|kepada)',
  '(singapura|brunei|malaysia):', '[no.|nombor|no] (telefon|tel|tel.|fon|faks|talian|hotline|mobil|telefon bimbit|h/p|hp) [:]', 'tel', 'tel.', 'telefon', 'faks', 'telefon bimbit', 'bebas tol', 'talian [(hotline|bantuan|kecemasan|hayat|khas|terus|bebas tol|khidmat|aduan|kasih)]', 'hotline', 'careline', 'helpline', 'whatsapp', 'sms', 'dail', 'mendail',
  '(hubungi|menghubungi|telefon|menelefon|panggil|call|dail|mendail) [(kami|segera|terus|dahulu|terlebih dahulu|dengan segera)] [(di|pada|melalui)] [(talian|nombor|no.|hotline)]', '(menelefon|hubungi|menghubungi) [(polis|bomba|ambulans|pihak polis)] [(di|pada)] [(talian|nombor)]', 'polis di talian', '(di|pada|melalui) (talian|nombor|hotline)', 'talian {word}', 'talian {word} {word}', 'nombor kecemasan', '(dihubungi|berhubung) [dengan kami] (di|pada|melalui)', 'nombor telefon', 'nombor hubungan', 'nombor (ialah|adalah)', '(talian|hotline|nombor) {word} [{word}] (ialah|adalah)', 'kod pendek', 'kecemasan', 'polis', 'bomba', 'ambulans', 'talian {word} {word} {word}',
];
