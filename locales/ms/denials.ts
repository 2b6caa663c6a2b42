import type { DenialWords } from '../../src/contract/denial-words.js';

export const denials: DenialWords = {
  // not, is not, there is none, do not, not yet, without, no need; forbidden, refrain
  words: ['tidak', 'tidaklah', 'tak', 'bukan', 'bukanlah', 'bukannya', 'tiada', 'tiadalah', 'jangan', 'janganlah', 'belum', 'belumlah', 'tanpa', 'usah', 'usahlah', 'dilarang', 'diharamkan', 'tiada siapa', 'tiada sesiapa', 'tiada seorang pun', 'tiada satu pun', 'tiada mana-mana', 'tidak sekali-kali', 'tidak boleh sekali-kali', 'tidak sama sekali'],
  seconds: ['mahupun'],
  answers: ['sukar', 'susah', 'culas', 'cuai', 'lalai', 'ragu*', 'keraguan', 'meragui', 'diragui', 'sangsi', 'was-was', 'lapuk', 'usang', 'ketinggalan', 'tamat tempoh', 'basi', 'tanpa menjejaskan', 'tanpa prejudis', 'tanpa memprejudiskan', 'senyap', 'berdiam*', 'salah', 'silap', 'haram', 'palsu', 'menyalahi', 'buruk', 'kurang sihat', 'dikecualikan', 'mengecualikan', 'pengecualian', 'terkecuali', 'percuma', 'gagal', 'kegagalan', 'enggan', 'keengganan', 'menolak', 'penolakan', 'ditolak', 'mustahil', 'bebas', 'terlepas', 'kekurangan', 'kurang', 'ketiadaan', 'ketidak*', 'nyah*', 'larangan', 'terlarang', 'melarang', 'mengelak*', 'elak*', 'berhenti', 'henti*', 'menafikan', 'dinafikan', 'abai*', 'mengabaikan', 'di luar', 'selain', 'selain daripada', 'batal', 'terbatal', 'lupus', 'luput', 'hilang', 'habis', 'ingkar', 'mungkir', 'keingkaran', 'menghalang*', 'halang*', 'dihalang', 'mencegah', 'dicegah', 'bertentangan', 'sebaliknya', 'berbeza', 'berlainan', 'lain daripada', 'menahan diri', 'asing', 'masih'],
  bounds: [
    'terhad kepada', 'dihadkan kepada', 'dihadkan pada',
    // not more, less, later, earlier, longer than; not exceeding; not yet reached
    'tidak melebihi', 'tidak boleh melebihi', 'tidak akan melebihi', 'tidak lebih', 'tidak lebih daripada', 'tidak lebih dari', 'tidak lebih awal', 'tidak kurang', 'tidak kurang daripada', 'tidak kurang dari', 'tidak boleh kurang daripada', 'tidak lewat', 'tidak lewat daripada', 'tidak boleh lewat daripada', 'tidak terlewat', 'tidak awal', 'tidak mencecah', 'belum mencapai umur', 'belum mencapai usia', 'tidak mencapai umur', 'tidak mencapai usia', 'belum cukup', 'belum genap', 'tanpa melebihi',
  ],
  tails: ['atau tidak', 'ataupun tidak', 'atau belum', 'atau bukan'],
  neutral: [
    // or not, not only, not limited to, no matter, otherwise
    'sekali-kali', 'dengan atau tanpa', 'tidak hanya', 'tidak sahaja', 'tidak semata-mata', 'bukan sahaja', 'bukan hanya', 'bukan setakat', 'bukan semata-mata', 'tidak terhad', 'tidak terbatas', 'tidak kira', 'tidak mengira', 'tanpa mengira', 'tanpa menghiraukan', 'tidak lain', 'tidak lain daripada', 'tidak langsung',
    // without delay, hesitate, without prejudice to, without limit
    'tanpa berlengah', 'tanpa berlengah-lengah', 'tanpa lengah', 'tanpa kelewatan', 'tanpa kelewatan yang tidak wajar', 'tanpa kelewatan yang tidak munasabah', 'tanpa kelewatan yang tidak perlu', 'tanpa kelewatan yang tidak sewajarnya', 'tanpa kelewatan yang tidak berpatutan', 'tanpa kelengahan yang tidak munasabah', 'tanpa penangguhan', 'tanpa kelengahan', 'tanpa kelengahan yang tidak wajar', 'tanpa bertangguh', 'tanpa sebarang kelewatan', 'tidak berlengah', 'jangan segan', 'jangan teragak-agak', 'jangan ragu-ragu', 'tidak lama selepas', 'tidak lama kemudian', 'tidak lama lagi', 'bukan keuntungan', 'bukan berasaskan keuntungan', 'tidak berasaskan keuntungan', 'tidak dihadkan kepada', 'tidak teragak-agak', 'tanpa had', 'tanpa batasan', 'tanpa mengehadkan', 'tanpa membataskan', 'tanpa terhad',
  ],
};
