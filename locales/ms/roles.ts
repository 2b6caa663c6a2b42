import type { RolePhrases } from '../../src/contract/role-phrases.js';

export const roles: RolePhrases = {
  subject: [],
  object: [],
  possessive: [],
  ownerBehind: true,
  determiners: ['seorang', 'seseorang', 'setiap', 'mana-mana', 'semua', 'para', 'sesuatu', 'suatu', 'sebuah', 'si', 'kedua-dua', 'tiap-tiap', 'apa-apa', 'pihak'],
  openers: ['jika', 'bahawa', 'apabila', 'selepas', 'sebelum', 'melainkan', 'sehingga', 'kerana', 'supaya', 'agar', 'sekiranya', 'sama ada', 'setelah', 'walaupun', 'tetapi', 'yang', 'selagi', 'manakala', 'sebaik sahaja', 'kecuali'],
  owning: ['milik'],
  // to, from, for, with, against, about, towards, at, between, together with
  notSubject: ['kepada', 'daripada', 'dari', 'untuk', 'bagi', 'dengan', 'terhadap', 'tentang', 'mengenai', 'pada', 'di', 'ke', 'antara', 'bersama', 'akan', 'melalui', 'tanpa', 'berkenaan', 'pihak'],
  agent: ['oleh'],
  from: ['daripada', 'dari'],
  to: ['kepada', 'terhadap'],
  neither: ['selain daripada', 'lain daripada', 'lebih daripada', 'kurang daripada', 'terdiri daripada', 'berpunca daripada', 'berikutan daripada', 'akibat daripada', 'timbul daripada', 'dikutip daripada', 'mengutip daripada', 'dituntut daripada', 'menuntut daripada', 'memohon daripada', 'dipohon daripada', 'berlaku kepada', 'dikenakan kepada', 'sampai kepada', 'terpakai kepada', 'tertakluk kepada', 'bergantung kepada', 'merujuk kepada'],
  mutual: ['kedua-dua pihak', 'kedua-dua belah pihak', 'kedua belah pihak', 'salah satu pihak', 'anda atau kami', 'kami atau anda', 'anda mahupun kami', 'kami mahupun anda', '?mana-mana pihak', '?setiap pihak', '?pihak-pihak', '?para pihak', '?tiada pihak', '?masing-masing pihak', '?anda dan kami', '?kami dan anda', '?oleh anda atau oleh kami', '?oleh kami atau oleh anda', '?salah seorang daripada kita', '?kita berdua', '?kita', '?secara bersama', '?dengan persetujuan bersama', '?kedua-duanya'],
  denied: ['bukan', 'bukannya', 'bukanlah', 'berbanding'],
  // di- and ter- make the passive, and so does a pronoun in front of a bare verb; to get, to receive
  passive: ['di', 'ter', 'mendapat', 'menerima', 'memperoleh', 'hendaklah di', 'tidak di', 'juga di', 'hanya di', 'telah di', 'sudah di', 'perlu di', 'kami ', 'anda ', 'kita ', 'saya '],
  // also, alone, then, always, each, all, that
  between: ['juga', 'sahaja', 'sendiri', 'kemudian', 'sentiasa', 'itu', 'ini', 'tersebut', 'turut', 'berkenaan', 'masing-masing', 'terlebih', 'dahulu', 'pula', 'hanya'],
};
