import type { CountPhrases } from '../../../src/contract/fact-phrases.js';

export const counts: CountPhrases = {
  said: Object.fromEntries([
    // all two, all three …, and a dozen
    ...Object.entries({ 2: 'kedua-dua', 3: 'ketiga-tiga', 4: 'keempat-empat', 5: 'kelima-lima', 6: 'keenam-enam', 7: 'ketujuh-tujuh', 8: 'kelapan-lapan', 9: 'kesembilan-sembilan', 10: 'kesepuluh-sepuluh' }).map(([figure, word]) => [figure, [word, `${word}nya`]]),
    ['12', ['sedozen', 'satu dozen', 'dozen']],
    // a third, two thirds, a quarter, three quarters, a fifth, a tenth
    ['1:3', ['(satu|se) pertiga', 'sepertiga', 'satu-pertiga']], ['2:3', ['dua pertiga', 'dua-pertiga']], ['1:4', ['(satu perempat|suku|seperempat|satu-perempat)']], ['3:4', ['tiga perempat', 'tiga suku', 'tiga-perempat']], ['1:5', ['(satu perlima|seperlima)']], ['1:10', ['(satu persepuluh|sepersepuluh)']],
  ]),
  notAfter: [
    'versi', 'keluaran', 'iso', 'iso/iec', 'rfc', 'ms', 'halaman', 'muka surat', 'm/s', 'mukasurat', 'no', 'no.', 'nombor', 'bil', 'bil.', 'bilangan ke', 'web', 'tahap', 'peringkat', 'tahun', 'tingkatan', 'darjah', 'kelas', 'borang', 'bilik', 'suite', 'unit', 'tingkat', 'aras', 'bangunan', 'blok', 'lot', 'peti surat', 'jalan', 'lorong', 'kotak', 'lif', 'gerai', 'plot', 'khemah', 'kiosk', 'baris', 'petak', 'jeti', 'dermaga', 'gelanggang', 'studio', 'gerabak', 'landasan', 'loker', 'wad', 'dewan', 'terminal', 'kaunter',
    'windows', 'ios', 'android', 'internet explorer', 'macos', 'bab', 'bahagian', 'seksyen', 'subseksyen', 'perkara', 'fasal', 'klausa', 'perenggan', 'artikel', 'rajah', 'gambar rajah', 'nota', 'nota kaki', 'langkah', 'penggal', 'akta', 'standard', 'piawaian', 'fasa', 'jenis', 'kategori', 'jadual', 'lampiran', 'item', 'peraturan', 'arahan', 'covid', 'sha', 'aes', 'http', 'tls', 'wpa', 'usb', 'mp', 'ipv', 'hari', 'hari ke', 'siri', 'jilid', 'isu', 'kod', 'poskod', 'rukun', 'soalan', 'perintah', 'undang-undang', 'minggu', 'modul', 'unit', 'butiran', 'prinsip', 'id', 'wi-fi', 'program', 'pilihan', 'gred', 'pintu', 'platform', 'syif', 'kes', 'fail', 'rujukan', 'pelan', 'saluran', 'wilayah', 'zon', 'laluan', 'ke', 'b.e.', 'suku', '(tempat duduk|susur keluar|ralat|katil|meja|bangku|trek|pelajaran|latihan|slaid|sampel|pusingan|saringan|simpang|helaian|panel|port|kotak|tangga|peringkat|kumpulan|lajur|kerusi|pondok|kaunter|boya|pusingan|sektor|astaka|persimpangan|modul|kohort|kawasan|daerah|mukim|seksyen|bilik|dewan|nombor) [(no.|nombor)]', 'kod ralat', 'status',
  ],
  among: ['daripada', 'antara'],
  notBefore: [
    'sama lain', 'eleven', 'jam', 'hari', 'minggu', 'bulan', 'minit', 'saat', 'lagi', 'daripada', 'dari', 'dan', 'atau', 'hingga', 'sehingga', 'untuk', 'bagi', 'kepada', 'di', 'pada', 'dengan', 'yang', 'adalah', 'ialah', 'akan', 'boleh', 'mesti', 'mestilah', 'hendaklah', 'telah', 'tidak', 'ini', 'itu', 'tersebut', 'oleh', 'jika', 'kerana', 'dalam', 'menurut', 'mengikut', 'serta', 'tetapi', 'ke', 'sebagaimana', 'seperti', 'terpakai', 'tertakluk', 'menyatakan', 'menerangkan', 'menetapkan', 'memperuntukkan', 'memperkatakan', 'masing-masing', 'membolehkan', 'menghendaki', 'memberi', 'memberikan', 'membenarkan', 'mengenakan', 'merujuk', 'bertujuan', 'berhubung', 'mengawal', 'melarang', 'tamat', 'berkuat kuasa', 'mengandungi', 'perlu', 'anda', 'kami', 'ia', 'sahaja lagi', 'apabila', 'supaya', 'sebagai', 'melalui', 'mengenai', 'tentang', 'ada', 'juga', 'masih', 'sudah', 'belum', 'mula', 'bertarikh', '(jan|januari|februari|feb|mac|april|apr|mei|jun|julai|jul|ogos|ogo|september|sept|sep|oktober|okt|november|nov|disember|dis)', 'haribulan', 'hari bulan', 'tahun', 'penggal', 'hala', 'dimensi', 'pertiga', 'perempat', 'perlima', 'suku', 'kali ganda', 'muka', 'hati', 'hb', 'pagi', 'petang', 'malam', 'tengah hari', '(am|pm)', 'tersebut', 'di atas', 'di bawah', 'ke atas', 'ke bawah', 'versi', 'akta', 'sen', 'mac', 'mei', 'lawan',
    '(kuala lumpur|petaling jaya|shah alam|putrajaya|selangor|johor|johor bahru|pulau pinang|georgetown|cyberjaya|kota kinabalu|kuching|ipoh|melaka|seremban|kuantan|kota bharu|alor setar|bangi|kajang|subang jaya|bangkok|paris|jalan|malaysia)',
  ],
  things: [
    'salinan', 'naskhah', 'akaun', 'pentadbir', 'saksi', 'ibu bapa', 'ibu atau bapa', 'penjaga', 'peranti', 'percubaan', 'penimbang tara', 'penimbangtara', 'arbitrator', 'timbang tara', 'ahli', 'pengguna', 'peringatan', 'wakil', 'tandatangan', 'ansuran', 'profil', 'lesen', 'undi', 'orang dewasa', 'pengarah', 'pegawai', 'pekerja', 'pelajar', 'murid', 'guru', 'lanjutan', 'amaran', 'kanak-kanak (bagi|untuk|setiap|per)', 'anak (bagi|untuk|setiap)', 'sekolah', 'tempat duduk', 'permintaan (bagi|untuk|setiap|dalam)', 'kelas (bagi|untuk|setiap)', 'pembekal', 'hakim', 'orang', 'pengerusi', 'notis bertulis',
  ],
  classifiers: ['orang', 'buah', 'keping', 'helai', 'naskhah', 'set', 'atau lebih', 'unit', 'kali', 'biji', 'batang', 'butir', 'ekor', 'pasang'],
  strict: false,
  phrases: {
    '1:n': ['satu daripada [setiap] {n}{! (hari|bulan|tahun|minggu|jam|minit)}', '(seorang|sebuah) {word} [{word}] (kepada|berbanding) {n}', '(seorang|sebuah) {word} [{word} [{word}]] (bagi|untuk) (setiap|tiap-tiap) [kumpulan] {n}'],
    'n:m': ['{n} [orang] daripada [setiap] {m}', '{n} [orang] {word} [{word}] (bagi|untuk) (setiap|tiap-tiap) {m}', 'nisbah {n} (kepada|:|berbanding) {m}', 'nisbah [{word} [{word} [{word} [{word} [{word} [{word}]]]]]] {n} kepada {m}', '{n} nisbah {m}'],
    '<=n': ['{n} [(orang|buah|keping|naskhah|salinan)] [{word} [{word}]] atau kurang'],
    '>=n': ['{n} [(orang|buah|keping|naskhah|salinan)] [{word} [{word}]] atau lebih'],
    n: ['salah (satu|seorang) daripada {n}', '{n} daripadanya', '[(bilangan|jumlah)] (salinan|saksi|pentadbir|pengguna|peranti|peserta|ahli|naskhah|percubaan|lesen|akaun) [{word}]: {n}', '(percubaan|cubaan|kali|amaran|pelanggaran|peringatan|kesalahan|permintaan|ansuran|kegagalan) [{word} [{word}]] [yang] ke-{n}', '(percubaan|cubaan|kali) ke {n}', '{n} (faktor|langkah|lapisan)'],
    '1': ['(kesalahan|pelanggaran|percubaan|cubaan) kali pertama', '(arbitrator|penimbang tara|penimbangtara) tunggal', 'seorang (arbitrator|penimbang tara|penimbangtara|pentadbir|saksi|wakil|penjaga|anak|kanak-kanak|pengguna|ibu atau bapa|pegawai perlindungan data) (sahaja|tunggal|bagi setiap|untuk setiap|setiap)', '(hanya|cuma) [{word} [{word} [{word} [{word} [{word}]]]]] (seorang|sebuah|sekeping|senaskhah|sehelai) {word}', '(seorang|sebuah|sekeping|senaskhah) [{word}] sahaja'],
    '2': ['dwi-faktor', 'dwifaktor', 'dua-faktor', 'kedua-dua (ibu bapa|ibu dan bapa)', 'kedua ibu bapa', '[untuk|bagi|buat] kali kedua'],
    '3': ['[untuk|bagi|buat] kali ketiga'],
    '4': ['[untuk|bagi|buat] kali keempat'],
  },
  notRatioAfter: ['(skor|keputusan|kemenangan|menang|kalah|seri|mendahului) [{word}] [{word}] [{word}]', '(matius|markus|lukas|yohanes|kejadian|mazmur|surah|ayat)', 'format'],
  occasions: [
    '(percubaan|cubaan|kegagalan) [(log masuk|daftar masuk|kata laluan|mengelog masuk)] [yang] [(gagal|tidak berjaya)] [(itu|kali)]',
    '(pelanggaran|kesalahan|peringatan|amaran|permintaan|ansuran|notis|teguran|kesilapan) [(bertulis|lisan|terakhir|rasmi|berturut-turut|itu|tersebut)] [yang]',
  ],
};
