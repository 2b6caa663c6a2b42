import type { NamePhrases } from '../../src/contract/name-phrases.js';
import { capitalisedNouns } from './capitalised-nouns.js';
import { knownNames } from './known-names.js';

export const names: NamePhrases = {
  joiners: ['dan', 'bagi', 'untuk', '&', 'of', 'the', 'for', 'and', 'de', 'des', 'du', 'la', "l'", 'et'],
  titles: ['Encik', 'Puan', 'Cik', 'Tuan', 'Dr', 'Prof', 'Profesor', 'Datuk', 'Dato', 'Datin', 'Tan Sri', 'Tun', 'Haji', 'Mr', 'Mrs', 'Ms'],
  notTitles: ['Tuan Rumah', 'Tuan Tanah', 'Tuan Punya'],
  particles: ['bin', 'binti', 'a/l', 'a/p', 'van', 'von', 'de', 'di', 'al'],
  openers: [],
  // English, Malay, languages and peoples; parts of documents; ordinary nouns that contracts write with capitals.
  common: [
    ...capitalisedNouns,
    'dr', 'prof', 'mr', 'mrs', 'ms', 'datuk', 'dato', 'datin', 'tun', 'haji', 'hajah', 'agung', 'tahunan', 'pustakawan', 'bendahari', 'dekan', 'naib', 'timbalan', 'canselor', 'pendaftar', 'penyelaras', 'penyambut', 'juruwang', 'kapten', 'rektor', 'penolong', 'eksekutif', 'kerani', 'perumahan', 'sambutan', 'persidangan', 'bengkel', 'seminar', 'pameran', 'kejohanan', 'pertandingan', 'agenda', 'kuorum', 'undi', 'ketetapan', 'syer', 'dividen', 'pengetua', 'jurulatih', 'juruaudit', 'warden', 'emas', 'perak', 'gangsa', 'platinum', 'senyap', 'bertugas', 'utama', 'kad', 'koir', 'serbaguna', 'solat', 'baris', 'marsyal', 'kenangan', 'lebah', 'taman',
    'jeti', 'dermaga', 'pelabuhan', 'padang', 'gelanggang', 'kolam', 'studio', 'arena', 'rak', 'gerabak', 'bas', 'feri', 'tren', 'pantai', 'pagi', 'petang', 'malam', 'vitamin', 'petak', 'landasan', 'terminal', 'stesen', 'loker', 'kurator', 'warden', 'pengadil', 'krew', 'destinasi',
    'pembiaya', 'pencarum', 'akademi', 'kelab', 'pelatih', 'penghuni', 'pengedar', 'broker', 'pendeposit', 'tabung', 'muzium', 'hotel', 'kapal', 'penerbangan', 'tiket', 'premium', 'koperasi', 'pesaraan',
    'musim', 'bunga', 'panas', 'luruh', 'sejuk', 'salji',
    'inggeris', 'melayu', 'malaysia', 'thai', 'perancis', 'prancis', 'indonesia', 'singapura', 'eropah', 'amerika', 'british', 'cina', 'jepun', 'jerman', 'kanada', 'buddha', 'islam', 'kristian', 'krismas', 'hari', 'tahun', 'bahasa',
    'internet', 'web', 'wi-fi', 'bluetooth', 'android', 'e-mel', 'emel', 'e-mail', 'laman', 'tapak', 'aplikasi', 'perisian', 'app', 'cookie', 'cookies', 'kuki', 'id', 'tv',
    'seksyen', 'fasal', 'perkara', 'bahagian', 'bab', 'jadual', 'lampiran', 'klausa', 'perenggan', 'subseksyen', 'peraturan', 'arahan', 'akta', 'kanun', 'artikel', 'halaman', 'rang', 'undang-undang', 'undang',
    'dasar', 'polisi', 'notis', 'terma', 'syarat', 'privasi', 'tarikh', 'kuat', 'kuasa', 'berkuat', 'kemas', 'kini', 'versi', 'umum', 'utara', 'selatan', 'timur', 'barat', 'pusat', 'antarabangsa', 'kebangsaan', 'negara', 'negeri',
    'pegawai', 'pengarah', 'presiden', 'menteri', 'ketua', 'pengerusi', 'setiausaha', 'pesuruhjaya', 'jawatankuasa', 'hakim', 'mahkamah', 'kerajaan', 'parlimen', 'raja', 'agong', 'yang', 'di-pertuan', 'majlis',
    'encik', 'puan', 'cik', 'tuan', 'tel', 'faks', 'no', 'nota', 'ya', 'sesi', 'garis', 'panduan', 'tatakelakuan', 'kod', 'etika', 'tuhan', 'ramalan', 'mesyuarat', 'dewan', 'kaunter', 'wad', 'pintu', 'zon', 'sayap',
  ],
  bodies: ['persekutuan', 'koperasi', 'gabungan', 'angkatan', 'ombudsman', 'suruhanjaya', 'pesuruhjaya', 'pejabat', 'kementerian', 'jabatan', 'lembaga', 'majlis', 'jawatankuasa', 'yayasan', 'universiti', 'institut', 'bank', 'agensi', 'persatuan', 'tribunal', 'kesatuan', 'perbadanan', 'syarikat'],
  things: capitalisedNouns,
  naming: ['(menjalankan perniagaan|beroperasi|berniaga|dijalankan) (sebagai|atas nama|dengan nama|di bawah nama)', '(jenama|nama dagangan|nama perniagaan)', '(aplikasi|syarikat|platform|perkhidmatan) (bernama|yang dikenali sebagai|yang dipanggil)'],
  products: ['(aplikasi|platform|perisian|e-dompet|portal)'],
  headFirst: true,
  tails: ['privacy', 'policy', 'notice', 'terms'],
  coded: ['borang', 'kelas', 'jenis', 'kumpulan', 'kategori', 'gred', 'zon', 'blok', 'baris', 'pintu', 'bahagian', 'jadual', 'lampiran', 'pilihan', 'model', 'siri', 'aras', 'kod', 'saiz', 'hepatitis', 'vitamin', 'laluan', 'bilik', 'unit', 'sayap', 'kertas', 'rajah', 'petak', 'terminal', 'kawasan', 'lesen', 'varian'],
  abbreviations: ['OKU', 'DPO', 'PDP', 'EULA', 'EEA', 'EU', 'UE', 'KKM', 'YB', 'HB', 'SLA', 'NRIC', 'MYKAD', 'ANDA', 'KAMI', 'DAN', 'ATAU', 'TIDAK', 'YANG', 'INI', 'ITU', 'DI', 'KE', 'IC', 'SMK', 'TM', 'RUU', 'PIBG', 'MS'],
  known: knownNames,
  terms: {
    means: ['bermaksud', 'bererti', 'ertinya', '[hendaklah] membawa (maksud|erti)', 'hendaklah (bermaksud|bererti)'],
    before: ['(hendaklah|akan|boleh|secara kolektif|bersama-sama) (disebut|dirujuk|dikenali|dipanggil|dinamakan) [(selepas ini|dalam {word} ini)] [sebagai]', '(disebut|dirujuk|ditakrifkan|dinamakan) [(selepas ini|dalam {word} ini)] sebagai', '(selepas|kemudian daripada) ini [(disebut|dirujuk|dikenali|dipanggil)] [sebagai]', '[yang] dimaksudkan dengan', '(perkataan|istilah|ungkapan|sebutan)', '(dipanggil|dinamakan)'],
    behind: ['bermaksud', 'bererti', 'ertinya', 'bermakna', 'merujuk kepada', 'merujuk pada', 'adalah merujuk', 'termasuk[lah]', 'mempunyai (maksud|erti|makna)', 'hendaklah (bermaksud|bererti|ditafsirkan)', 'ialah', 'ditakrifkan', 'membawa (maksud|erti|makna)', 'meliputi', 'maksudnya'],
    inside: ['dan', 'atau', 'selepas ini', 'selepas ini (disebut|dirujuk|dikenali|dipanggil) [sebagai]', 'disebut', 'dirujuk sebagai', 'dikenali sebagai', 'secara kolektif', 'bersama', 'bersama-sama', 'secara bersama', 'setiap satu', 'masing-masing', 'kemudian daripada ini', 'dalam dasar ini', 'ringkasnya', 'seterusnya'],
    written: ['(tulis|tuliskan|menulis|bertulis|ditulis|taip|taipkan|menaip|catat|catatkan|mencatat|bertanda|tandakan|cap|dicap|letakkan|masukkan|memasukkan|mengandungi|memaparkan|paparkan|sebut|menyebut|balas|hantar|dengan|menggunakan|guna|gunakan|tambah|cetak|dicetak|berbunyi) [dengan]'],
    notBehind: ['bahawa'],
    notTerms: ['ini', 'itu', 'yang', 'ia', 'tiada', 'apa-apa', 'semua', 'setiap'],
  },
};
