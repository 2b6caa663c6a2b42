/** First words of what is to be filled in: insert, state, fill, choose; name, address, date, amount … */
export const placeholderCues = [
  'masukkan', 'nyatakan', 'isikan', 'isi', 'sila', 'letakkan', 'pilih', 'tulis', 'catatkan', 'lengkapkan', 'potong yang', 'akan (dimaklumkan|disahkan|ditentukan)', 'nama', 'alamat', 'tarikh', 'syarikat', 'emel', 'e-mel', 'nombor', 'no.', 'jumlah', 'bilangan', 'amaun', 'telefon', 'tandatangan', 'jawatan', 'jabatan', 'lokasi', 'tempat', 'negeri', 'negara', 'poskod', 'bandar', 'laman web', 'sekolah', 'organisasi', 'pertubuhan', 'persatuan', 'pelanggan', 'pembekal', 'majikan', 'pekerja', 'tuan rumah', 'penyewa', 'penjaga', 'murid', 'pelajar', 'pesakit', 'penjual', 'pembeli', 'penerima', 'pengirim', 'yuran', 'harga', 'destinasi',
];

/** What editors write in square brackets, which nobody fills in. */
export const bracketNotes = [
  'di{word}(kan|i){edge}', 'sejak', 'sudah', 'telah', 'kini', 'belum',
  'di (bawah|atas|sini)', 'bawah', 'atas', 'sini', 'situ', 'dia', 'mereka', 'kami', 'kita', 'beliau', 'itu', 'ini', 'kosong', 'ketawa', 'hilang', 'rosak', 'dipotong', 'dipinda', 'sambungan', 'bersambung',
  'dimansuhkan', 'dipotong', 'dibatalkan', 'dikeluarkan', 'ditinggalkan', 'dikosongkan', 'sengaja', 'tidak (digunakan|terpakai|berkenaan)', 'kosong', 'dahulunya', 'dahulu', 'digantikan', 'tamat', 'sic', 'nota', 'catatan', 'penekanan', 'penegasan', 'sambungan', 'bersambung', 'terjemahan', 'diterjemahkan', 'tidak jelas', 'ketawa', 'tepukan', 'sulit', 'draf', 'pilihan', 'tidak wajib', 'wajib', 'baharu', 'baru', 'dikemas kini', 'dipinda', 'pindaan', 'ditambah', 'lihat', 'rujuk', 'rajah', 'gambar rajah', 'imej', 'video', 'audio', 'ikon', 'pautan', 'muat turun', 'kembali', 'sunting', 'sumber', 'ya', 'tidak', 'atau', 'dan', 'jika', 'halaman (ini|tandatangan)', 'muka surat ini', 'rizab', 'simpanan',
  'seksyen', 'fasal', 'klausa', 'perkara', 'jadual', 'lampiran', 'bahagian', 'bab', 'peraturan', 'dia', 'ia', 'beliau', 'mereka', 'kami', 'kita', 'ini', 'itu',
];

/** Behind these stands the name of a button, a key or a menu. */
export const pressCues = ['klik', 'mengklik', 'klik pada', 'tekan', 'menekan', 'ketik', 'mengetik', 'ketuk', 'pilih', 'memilih', 'tandakan', 'butang', 'kekunci', 'menu', 'tab', 'medan', 'skrin', 'bertanda', 'berlabel', '>', '→'];
