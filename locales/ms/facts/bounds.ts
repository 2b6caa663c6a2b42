import type { BoundPhrases, NegationPhrases } from '../../../src/contract/fact-phrases.js';

/**
 * `80% ke atas layak` (80% and above qualify), but `3% ke atas baki` (3% on the balance): behind the bound a verb goes on,
 * behind `on` stands a noun.
 */
const VERB = '(akan|boleh|dapat|mesti|mestilah|hendaklah|perlu|perlulah|wajib|harus|haruslah|layak|lulus|gagal|telah|sudah|tidak|tak|adalah|ialah|sahaja|di{word}|me{word}kan|mem{word}|meng{word}|meny{word}|mendapat|menerima|mencapai|menjadi|ter{!akhir|sebut|ma |min}{word})';

export const bounds: BoundPhrases = {
  before: {
    '<': [
      'kurang [(daripada|dari|drpd)]', 'di bawah', 'bawah', '(tidak|belum) (sampai|mencapai|mencecah|genap|cukup)', 'lebih (rendah|kecil|singkat|pendek|sedikit|ringan) (daripada|dari|drpd)', '(kurang|lebih rendah) berbanding',
    ],
    '<=': [
      'tidak (sekali-kali|pernah) lebih (daripada|dari)', 'tidak boleh lebih (daripada|dari)',
      'tidak sekali-kali (melebihi|melampaui)', 'sekali-kali tidak (melebihi|melampaui)', 'tidak pernah melebihi', '(tidak|tak|bukan|x|tdk) lebih [(daripada|dari|drpd)]', '[(tidak|tak|tanpa|jangan|tidaklah)] (tidak|tak|tanpa|jangan|tidaklah) [(boleh|dapat|akan|harus|perlu|patut|sepatutnya|lagi)] (melebihi|melampaui)',
      '(tidak|tak) (boleh|dapat|akan|harus|perlu|patut|sepatutnya) lebih [(daripada|dari|drpd)]', '(tidak|tak) lebih (lama|lewat|lambat|tinggi|besar|banyak|ramai|panjang|berat) (daripada|dari|drpd)', '(tidak|tak) (lama|lewat|lambat|tinggi|besar|banyak|ramai|panjang) (daripada|dari|drpd)', 'tidak (lewat|lambat)',
      '(terhad|dihadkan|terbatas) (kepada|pada|setakat)', 'maksimum', 'maksima', 'maks', 'maks.', 'maksimum sebanyak', '(had|jumlah|tempoh|bilangan|saiz|kadar|nilai|amaun) maksimum [(ialah|adalah|sebanyak|selama)]',
      'selama-lamanya', 'selewat-lewatnya', 'selambat-lambatnya', 'selewat2nya', 'sebanyak-banyaknya', 'seramai-ramainya', 'setinggi-tingginya', 'sebesar-besarnya', 'selebih-lebihnya', 'sepanjang-panjangnya',
      'paling (lama|lewat|lambat|banyak|ramai|tinggi|besar|panjang|lebih|maksimum|berat)', '[se]hingga [ke|kepada]', 'sampai [ke|kepada]', 'setakat',
    ],
    '>': [
      'lebih [(daripada|dari|drpd)]', 'melebihi', 'melampaui', 'di atas', 'lebih (lama|lewat|tinggi|besar|banyak|ramai|panjang|berat) (daripada|dari|drpd)', 'menjangkau lebih [(daripada|dari|drpd)]',
    ],
    '>=': [
      'tidak (sekali-kali|pernah) kurang (daripada|dari)', 'tidak boleh kurang (daripada|dari)',
      'sekurang-kurangnya', 'sekurangnya', 'sekurang - kurangnya', 'sekurang2nya', 'setidak-tidaknya', 'setidaknya', 'sedikit-dikitnya', 'serendah-rendahnya', 'sekecil-kecilnya', 'paling (kurang|sedikit|singkat|rendah|pendek|kecil|minimum|awal)',
      '(tidak|tak|bukan) [(boleh|akan|harus|patut|sepatutnya)] kurang [(daripada|dari|drpd)]', '(tidak|tak) [lebih] (rendah|singkat|sedikit|pendek|kecil|awal) (daripada|dari|drpd)', 'tidak di bawah', 'tidak bawah',
      'minimum', 'minima', 'min.', 'minimum sebanyak', '(had|jumlah|tempoh|bilangan|saiz|kadar|nilai|amaun|kuorum) minimum [(ialah|adalah|sebanyak|selama)]',
    ],
    none: ['lebih kurang', '[se]hingga lebih kurang'],
  },
  after: {
    '<=': ['atau kurang [daripada itu]', '(atau|dan) ke bawah', 'ke bawah{end}', `ke bawah{? ${VERB}}`, 'atau lebih (awal|rendah|pendek|singkat|kecil|cepat|kurang|muda|dini|segera|pantas|sedikit)', '(paling|selewat) (lama|lewat|banyak|tinggi)', 'maksimum{end}', 'selewat-lewatnya{end}', 'selama-lamanya{end}', 'sebanyak-banyaknya{end}', 'atau lebih cepat'],
    '>=': ['atau lebih [(lama|banyak|ramai|tinggi|besar|daripada itu)]', 'dan lebih{end}', '(atau|dan) ke atas', 'ke atas{end}', `ke atas{? ${VERB}}`, 'minimum{end}', 'sekurang-kurangnya{end}', 'paling kurang{end}', 'atau melebihi'],
  },
};

export const extremes = {
  '<=': ['maksimum', 'maksima', 'maks.', 'had (atas|tertinggi)', 'siling'],
  '>=': ['minimum', 'minima', 'min.', 'had (bawah|terendah)'],
  copulas: ['(ialah|adalah) [(sebanyak|selama|seramai|pada)]', 'ditetapkan [(pada|sebanyak|selama|kepada)]'],
  breaks: ['dan', 'atau', 'jika', 'apabila', 'yang', 'tetapi', 'boleh', 'mesti', 'hendaklah', 'akan', 'tidak', 'ialah', 'adalah', 'sebelum', 'selepas', 'sehingga'],
};

export const negation: NegationPhrases = {
  negators: ['tidak', 'tak', 'tidaklah', 'jangan', 'tiada', 'dilarang', 'tanpa'],
  blockers: ['jika', 'sekiranya', 'jikalau', 'kalau', 'apabila', 'bila', 'bagi {word} yang tidak', 'yang tidak', 'tidak (aktif|hadir|digunakan|menggunakan|log masuk|mengelog masuk|diakses|mengakses|dituntut|dibayar|membayar|berhubung|dapat dihubungi)', 'sekira', 'melainkan', 'kecuali', 'tetapi', 'sedangkan', 'walaupun', 'selepas', 'setelah'],
};

export const fillers = [
  '[(suatu|sesuatu|keseluruhan)] tempoh [(masa|penjara|pemenjaraan|simpanan|penyimpanan|notis)]', 'selama [tempoh]', '[dalam] jangka (masa|waktu)', 'masa', 'sebanyak', 'sejumlah', 'seramai', 'sebesar', 'berjumlah', 'bernilai', 'kira-kira', 'lebih kurang', 'anggaran', 'dalam', 'untuk', 'bagi',
  '(kelajuan|ketinggian|panjang|lebar|berat|kedalaman|jarak|saiz|suhu|kapasiti|isi padu|nilai)', 'penjara [selama]', 'denda [(sebanyak|berjumlah)]', 'jumlah [sebanyak]', 'amaun [sebanyak]', 'hanya', 'tepat', 'genap', 'lagi', 'tambahan', 'daripada', 'dari', 'kepada', 'pada', 'sebelum', 'awal', 'suatu jumlah', 'yuran', 'bayaran', 'caj', 'kadar', '(ialah|adalah)', 'notis', 'notis bertulis', 'di antara',
];

/** A number behind these names something: `Bil. 6 Tahun 2018` is circular 6, not six years. */
export const labels = [
  'ahli',
  '(berdaftar|didaftarkan|diperbadankan|dilesenkan|disenaraikan|direkodkan) [{word}] [{word}] [{word}] [{word}] (dengan|di bawah|bawah|sebagai) (nombor|no.|no)', '[di] bawah (nombor|no.|no)', 'bernombor', 'siren', 'siret', 'rcs [{word}]',
  '(no|no.|nombor) (id|meter|penderma|cip|loker|petak|kenderaan|casis|enjin|akaun|kad|polisi|pesanan|rujukan|kes|tiket|fail|pendaftaran|siri|invois|resit|pelanggan|ahli|keahlian|pasport|lesen) (anda|tuan|puan|beliau|pelanggan|kami|ini|tersebut) [(ialah|adalah)] [:]', '(kes|tuntutan|akaun|polisi|fail|tiket|tempahan|pesanan) (nombor|no.|no)',
  'penerbangan [{word}]', 'bas',   'versi', 'bil', 'bil.', 'ver.', 'v.', 'halaman', 'muka surat', 'perkara', 'seksyen', 'fasal', 'klausa', 'perenggan', 'jadual', 'lampiran', 'bab', 'minit', 'siri', 'jilid', 'edisi', 'modul', 'borang', 'rajah', 'ruj', 'ruj.', 'rujukan', 'isbn', 'issn', 'model', 'episod', 'musim', 'terbitan',
  '(no|no.|nombor) [rujukan] (id|meter|penderma|id penderma|cip|loker|petak|kenderaan|casis|enjin|pesanan|rujukan|akaun|siri|kes|tiket|fail|pendaftaran|pendaftaran syarikat|syarikat|kad pengenalan|k/p|kp|ic|invois|resit|borang|aduan|lesen|permit|pasport|cukai|pekerja|pelajar|ahli|keahlian|matrik|sijil|kelompok|dokumen|artikel|peraturan|pekeliling) [(ialah|adalah)]', 'kad pengenalan', 'pekeliling [{word}] bilangan',
];

export const rangeTo = ['hingga', 'sehingga', 'sampai', 'ke', 'hingga ke', 's/d'];
export const rangeFrom = {
  '[di] antara': ['dan', 'hingga', 'sehingga', 'dengan', 'ke'],
  '(sekurang-kurangnya|tidak kurang (daripada|dari))': ['(dan|tetapi|namun) [(tidak|tak)] lebih [(daripada|dari)]', '(dan|tetapi|namun) tidak melebihi', '(dan|tetapi|namun) (maksimum|paling (banyak|ramai|lama))'],
  '(lebih [(daripada|dari)]|melebihi)': ['(dan|tetapi|namun) (tidak|tak) lebih [(daripada|dari)]', '(dan|tetapi|namun) tidak melebihi', '(dan|tetapi|namun) [se]hingga'],
  'dari[pada]': ['hingga', 'sehingga', 'ke', 'sampai', 'hingga ke'],
};
