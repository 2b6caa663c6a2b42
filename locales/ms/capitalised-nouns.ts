/** Roles, rooms, places and occasions that notices write with capitals: `Ketua Tukang Kebun`, `Pintu Kecemasan`. */
export const capitalisedNouns = [
  'tukang', 'kebun', 'pengawas', 'penyelamat', 'cef', 'masak', 'jurujual', 'juruelektrik', 'juruukur', 'arkitek', 'mekanik', 'juruterbang', 'nakhoda', 'konduktor',
  'renjer', 'petani', 'penternak', 'veterinar', 'bidan', 'pakar', 'bedah', 'optik', 'imam', 'paderi', 'tutor', 'bailif', 'koroner', 'notari', 'penilai', 'pelelong',
  'pemborong', 'pengimport', 'pengeksport', 'posmen', 'porter', 'bomba', 'paramedik', 'konstabel', 'sarjan', 'inspektor', 'tentera', 'kadet', 'pengakap', 'perenang',
  'pelari', 'pendayung', 'penyanyi', 'pelakon', 'pemuzik', 'artis', 'pelukis', 'jurugambar', 'penyair', 'penyunting', 'penerbit', 'wartawan', 'arkivis', 'tangga', 'lif',
  'eskalator', 'koridor', 'lobi', 'tamu', 'kiosk', 'gerai', 'kantin', 'kafeteria', 'kafe', 'bar', 'dapur', 'dobi', 'tandas', 'pancuran', 'persalinan', 'gimnasium', 'sauna',
  'stadium', 'trek', 'astaka', 'teres', 'kandang', 'bangsal', 'garaj', 'makmal', 'arkib', 'galeri', 'teater', 'pawagam', 'pentas', 'taska', 'taman', 'permainan', 'dusun',
  'hutan', 'persiaran', 'marina', 'limbungan', 'lapangan', 'terbang', 'hangar', 'depoh', 'parkir', 'jambatan', 'terowong', 'persimpangan', 'bulatan', 'dataran', 'plaza',
  'estet', 'pekan', 'mukim', 'menara', 'aneks', 'loteng', 'bumbung', 'balkoni', 'beranda', 'pancutan', 'tugu', 'monumen', 'gereja', 'masjid', 'kuil', 'perkuburan',
  'hospis', 'hostel', 'asrama', 'tumpangan', 'kem', 'perkhemahan', 'karavan', 'kabin', 'kotej', 'pangsapuri', 'vila', 'bagasi', 'kebakaran', 'cemas', 'berkumpul',
  'menunggu', 'tepi', 'panjang', 'pendek', 'berbumbung', 'herba', 'sayur', 'perang', 'pesta', 'perarakan', 'karnival', 'konsert', 'opera', 'balet', 'drama', 'komedi',
  'pertunjukan', 'demonstrasi', 'regata', 'piala', 'perisai', 'trofi', 'pingat', 'sarapan', 'jamuan', 'tarian', 'jubli', 'hepatitis', 'tetanus', 'campak', 'malaria',
  'influenza', 'cabaran', 'larian', 'pas', 'lencana', 'permit', 'pelekat', 'buku', 'risalah', 'brosur', 'katalog', 'peta', 'diari', 'majalah',
];
