import type { ForcePhrases } from '../../src/contract/force-phrases.js';

export const force: ForcePhrases = {
  nobody: ['tiada sesiapa', 'tiada seorang', 'tidak[lah] ada sesiapa'],
  slots: {
    // also, always, then, only, at any time, first, together, indeed
    adv: ['juga', 'sentiasa', 'kemudiannya', 'hanya', 'pada bila-bila masa', 'terlebih dahulu', 'bersama-sama', 'sesungguhnya', 'secara automatik', 'dengan segera', 'masih', 'turut', 'sama sekali', 'sekali-kali', 'dalam apa jua keadaan', 'lagi', 'sekali pun', 'pada setiap masa', 'dianggap'],
  },
  says: {
    // must, is obliged, is required
    must: ['secara mandatori', 'adalah mandatori', 'tidak boleh tidak', 'menjadi (kewajipan|kemestian)', 'mesti', 'mestilah', 'wajib', 'wajiblah', 'terpaksa[lah]', 'dikehendaki', 'diwajibkan', 'dimestikan', 'berkewajipan', 'bertanggungjawab (untuk|bagi)', 'mempunyai (kewajipan|tanggungjawab) untuk', 'terikat untuk', 'diperlukan untuk', 'kena', 'tertakluk kepada kewajipan untuk'],
    // shall; undertakes to
    'must|will': ['hendaklah', 'mengaku janji', 'berjanji', 'beraku janji', 'komited untuk', 'akan perlu', 'akan dikehendaki'],
    // needs to, ought to
    'must|should': ['perlu', 'perlulah', 'harus', 'haruslah', 'seharusnyalah'],
    // is forbidden, must not, do not
    'must-not': ['dilarang', 'diharamkan', 'ditegah', 'jangan', 'janganlah', 'tidak[lah] [{adv}] (dibenarkan|dibolehkan|diizinkan)', 'tidak[lah] [{adv}] (berhak|mempunyai hak|diberi (kuasa|kebenaran|hak))', 'hendaklah [{adv}] (tidak|jangan)', '(mesti|mestilah|perlu|perlulah|wajib|harus) tidak', 'tidak[lah] patut sama sekali', 'tiada {words} (hendaklah|dibenarkan|mesti)', '{start}tiada {far} (hendaklah|dibenarkan|mesti)', ', tiada {far} (hendaklah|dibenarkan|mesti)', 'tidak[lah] {adv} boleh'],
    'must-not|may-not': ['tidak[lah] boleh', 'tidak[lah] bolehlah', 'tak boleh', 'tidak[lah] (seorang|seseorang|sesiapa|seorang pun|sesiapa pun) [daripada {word}] [pun] [yang] (boleh|dapat|dibenarkan|berhak)',  'tidaklah boleh', 'tiada {words} boleh', '{start}tiada {far} boleh', ', tiada {far} boleh', '(tiada|tidak ada) (sesiapa|sesiapa pun|seorang pun) [yang] (boleh|dibenarkan|berhak)', 'tidak[lah] akan (dibenarkan|dibolehkan)'],
    // may not be required to: nobody may impose it, or nobody has to
    'must-not|may-not|need-not': ['tidak[lah] [{adv}] (boleh|dapat) [{adv}] (dikehendaki|dipaksa|diwajibkan|diminta|dimestikan|diperlukan|memaksa|mewajibkan|menghendaki)', '(tidak boleh|tidak dapat) (dikehendaki|dipaksa|diwajibkan|diminta|dimestikan|memaksa|mewajibkan|menghendaki)', 'tiada {words} boleh (dikehendaki|dipaksa|diwajibkan|diminta|dimestikan)', '{start}tiada {far} boleh (dikehendaki|dipaksa|diwajibkan|diminta|dimestikan)', ', tiada {far} boleh (dikehendaki|dipaksa|diwajibkan|diminta|dimestikan)'],
    'may-not': ['tidak[lah] [{adv}] dapat', 'tidak[lah] akan [{adv}] dapat', 'tidak[lah] mungkin', 'mungkin tidak', 'mungkin tidak (dapat|boleh|akan)', 'tidak[lah] mampu', 'tidak[lah] berupaya', 'tidak[lah] berkuasa', 'tidak[lah] dapatlah', 'tiada {words} dapat', '(jika|sekiranya|apabila|selagi) tiada {words} (dapat|boleh)', 'belum dapat', 'belum boleh', 'tidak[lah] berkemungkinan', 'tidak[lah] akan boleh', 'gagal untuk'],
    'will-not': ['tidak[lah] [{adv}] akan', 'tidak[lah] akan [{adv}]', 'tidaklah akan', 'takkan', 'tak akan', 'tiada {words} akan', '{start}tiada {far} akan', ', tiada {far} akan'],
    'need-not': ['(bukan[lah]|tidak[lah] menjadi) [{word}] (kewajipan|kemestian)', 'tidak[lah] [{adv}] perlu', 'tidak[lah] perlulah', 'tidak[lah] wajib', 'tidak[lah] (dikehendaki|diwajibkan|dimestikan|diperlukan|dipaksa)', 'tidak[lah] semestinya', 'tidak[lah] mesti', 'tak perlu', 'tidak[lah] terikat untuk', 'tidak[lah] berkewajipan', 'tidak[lah] (mempunyai|ada) [apa-apa] (kewajipan|tanggungjawab|keperluan)', 'tiada keperluan', 'tidak[lah] akan (perlu|dikehendaki)', 'tidak[lah] payah', 'tidak[lah] usah', 'usah', 'tidaklah (perlu|dikehendaki)', 'tiada {words} (perlu|dikehendaki)', 'tidak[lah] bertanggungjawab (untuk|bagi) {words}', 'tidak[lah] terpaksa'],
    may: ['terserah kepada', 'mempunyai budi bicara', 'tidak[lah] [{adv}] (dilarang|ditegah|diharamkan)', 'boleh', 'bolehlah', 'mungkin', 'berkemungkinan', 'barangkali', 'mungkin (dapat|boleh|akan|juga akan)', 'berhak', 'berhak untuk', '(mempunyai|ada|memiliki) [{word}] (hak|pilihan|kebebasan|peluang|kuasa|budi bicara) (untuk|bagi)', 'dibenarkan', 'dibolehkan', 'diizinkan', 'bebas untuk', 'berpeluang', 'diberi (kuasa|kebenaran|peluang|pilihan|hak)', '(berpotensi|cenderung) untuk', 'kadangkala boleh', 'boleh jadi', 'boleh mungkin', 'mengekalkan hak', '(menyimpan|memelihara) hak', 'akan berpeluang'],
    // will be able to: both
    'may|will': ['akan (dapat|boleh)'],
    'may|must': ['mungkin (perlu|dikehendaki|diperlukan|terpaksa|diminta|diwajibkan)', 'boleh (dikehendaki|diminta|diwajibkan)', 'mungkin akan (perlu|diminta|dikehendaki)'],
    will: ['akan', 'bakal', 'akan {adv}'],
    // ought to, is advised
    should: ['dinasihati (supaya|agar|untuk)', 'dinasihatkan (supaya|agar|untuk)', 'disarankan (supaya|agar|untuk)', 'dipersilakan', 'disilakan', 'seelok-eloknya', 'seeloknya', 'sebaiknya', 'elok', '(adalah|amat|sangat) digalakkan', 'sepatutnya', 'seharusnya', 'sewajarnya', 'patut', 'patutlah', 'wajar', 'wajarlah', 'disarankan', 'dinasihatkan', 'dicadangkan', 'digalakkan', 'disyorkan', 'dijangka', 'dijangkakan', 'kami (menyarankan|mengesyorkan|menasihatkan|menggalakkan|mencadangkan)', 'dijemput', 'sebaik-baiknya', 'eloklah', 'perlulah sebaiknya'],
    'should-not': ['tidak[lah] (sepatutnya|seharusnya|sewajarnya|patut|wajar|digalakkan|disarankan|disyorkan|dinasihatkan|elok)', '(sepatutnya|seharusnya) tidak'],
    'should-not|must-not': ['tidak[lah] harus', 'tidak[lah] haruslah'],
    // not, is not, there is no, not yet, never
    not: ['tidak', 'tidaklah', 'tak', 'bukan', 'bukanlah', 'tiada', 'tidak[lah] ada', 'tiadalah', 'tidak[lah] pernah', 'tidak[lah] {adv}', 'tidak[lah] sekali-kali', 'tidak[lah] sama sekali', 'bukannya', 'tidak[lah] pula'],
  },
  able: ['dapat', 'dapatlah', 'mampu', 'berupaya', 'masih boleh'],
  hints: {
    may: [
      'hak', 'akses', 'mengakses', 'capaian', 'kebenaran', 'membenarkan', 'membolehkan', 'membenarkannya', 'izin', 'keizinan', 'mengizinkan', 'peluang', 'kemungkinan', 'kebolehan', 'keupayaan', 'memberi kuasa', 'bebas', 'budi bicara', 'kadangkala', 'kadang-kadang', 'sekali-sekala', 'dari semasa ke semasa', 'berpotensi', 'potensi',
      'jika perlu boleh', 'berkeupayaan', 'berkelayakan', 'kelayakan', 'yang boleh', 
    ],
    must: [
      'keperluan', 'memerlukan', 'diperlukan', 'yang (perlu|diperlukan|dikehendaki)', '(jika|sekiranya|apabila|bila|di mana|mana|setakat mana|sebagaimana|seperti yang) [yang] (perlu|diperlukan|dikehendaki)', 'dianggap perlu', 'difikirkan perlu', '(adalah|amat|sangat|benar-benar|munasabah) perlu', 'menghendaki', 'kehendak', 'mewajibkan', 'kewajipan', 'tanggungjawab', 'bertanggungjawab', 'dipertanggungjawabkan', 'mandatori',
      'memastikan', 'sila', 'mohon', 'tolong', 'penting', 'dengan syarat', 'memaksa', 'paksaan', 'diminta', 'meminta', 'menuntut', 'kena dibayar', 'menjadi tanggungjawab',
    ],
    will: ['hendaklah', 'berhasrat', 'bercadang', 'bakal', 'berjanji', 'yang akan datang', 'akan datang', 'nanti', 'dijangka'],
    should: ['sila', 'digalakkan', 'mengesyorkan', 'nasihat', 'menasihatkan', 'mengharapkan', 'diharapkan', 'dijangka', 'jangkaan', 'mencadangkan', 'mohon', 'diminta', 'sebaiknya', 'perlu', 'lebih baik', 'lebih suka', 'sesuai', 'berusaha', 'galakkan'],
    'need-not': ['secara sukarela', 'sukarela', 'tanpa (perlu|dikehendaki)', 'dikecualikan', 'mengetepikan', 'opsyenal', 'bebas', 'mengecualikan'],
    'must-not': ['larangan', 'melarang', 'haram', 'menegah', 'elakkan', 'mengelakkan', 'menghalang', 'dihalang', 'tanpa kebenaran', 'menahan diri'],
    'may-not': ['mustahil', 'ketidakupayaan', 'ketidakmampuan', 'gagal', 'sukar', 'menghalang', 'tanpa dapat', 'terhalang', 'tidak terupaya'],
  },
  negative: [
    // without, refuse, fail, reject, deny, prevent, avoid, stop, lack, free of charge, other than, exclude, waive, otherwise, outside, object, although, unlawful, anonymous
    '(walaupun|sekalipun|meskipun|biarpun) (tanpa|tidak)', 'masih menunggu', 'belum selesai', 'tertunggak', 'enggan', 'keengganan', 'gagal', 'kegagalan', 'menolak', 'penolakan', 'menafikan', 'dinafikan', 'penafian', 'menghalang', 'mengelakkan', 'elakkan', 'berhenti', 'menghentikan', 'kekurangan', 'ketiadaan', 'percuma', 'mengecualikan', 'dikecualikan', 'mengetepikan', 'sebaliknya', 'selainnya',
    'di luar', 'membantah', 'bantahan', 'haram', 'menyalahi', 'penyalahgunaan', 'bercanggah', 'anonim', 'ketidak{rest}', 'larangan', 'melarang', 'peninggalan', 'mengabaikan', 'pengabaian', 'belum', 'belum pernah',
    // not valid, accurate, complete, right, fair, reasonable, direct, limited, active, …: adjectives that other languages say in one word
    'tidak (sah|tepat|lengkap|betul|adil|wajar|munasabah|langsung|terhad|aktif|layak|sesuai|mencukupi|berkaitan|konsisten|tersedia|dikenali|diingini|sewajarnya|benar|selamat|sengaja|dijangka|rasmi)', 'tidak (termasuk|termasuklah|merangkumi)', 'tanpa nama', 'tanpa had', 'tiada had',
    // irreversibly, in a way that cannot be …; disregarded, of no effect
    'tidak (berfungsi|dapat digunakan|boleh digunakan|lulus|hadir|aktif)', 'memilih untuk tidak', 'memilih keluar', 'menarik diri', 'secara tidak (boleh|dapat) {word}', 'secara {word} tidak (boleh|dapat) {word}', 'dengan cara yang tidak (boleh|dapat) {word}', 'sehingga tidak (boleh|dapat) {word}', 'tidak (berkesan|berkuat kuasa|terpakai|diambil kira|diendahkan)', 'terbatal', 'batal', 'luput',
  ],
  without: ['tanpa', 'dalam ketiadaan', 'jika tiada', 'sekiranya tiada', 'tanpa {word} terlebih dahulu'],
  // more than, later than, exceeding, before
  beyond: ['lebih (dari|daripada)', 'melebihi', 'lewat daripada', 'lebih (awal|lewat|lama|cepat) (dari|daripada)', 'melampaui', 'sebelum', '(jika|sekiranya) tidak{end}'],
  // not more than, at most, at the latest, must not exceed
  limits: ['seawal-awalnya', 'paling awal', 'tidak lebih [{word}] (dari|daripada)', 'tidak lebih {words} (dari|daripada)', 'tidak melebihi', 'tidak (akan|boleh) melebihi', '(hendaklah|mesti) tidak (melebihi|lebih|lewat)', 'tidak (akan|boleh) (lebih|lewat) (dari|daripada)', 'tidak lewat (dari|daripada)', 'tidak lewat', 'tidak melewati', 'tidak melampaui', 'selewat-lewatnya', 'paling lewat', 'paling banyak', 'paling lama', 'sebanyak-banyaknya', 'selama-lamanya', 'maksimum', 'setinggi-tingginya'],
  only: ['tidak lebih (dari|daripada) itu', 'itu sahaja', 'tiada yang lain', 'hanya', 'hanyalah', 'sahaja', 'semata-mata', 'cuma', 'terhad kepada', 'eksklusif'],
  except: ['selagi {near} belum', 'selagi belum', 'selagi {near} tidak', 'kecuali', 'melainkan', 'selain daripada', 'selain', 'sehingga', 'kecualilah'],
  decoys: [
    // as soon as; wireless, cashless
    'tanpa wayar', 'tanpa tunai', 'sebaik sahaja', 'sebaik-baik sahaja', 'sebaik saja',
    'tanpa (lengah|berlengah|kelewatan|prejudis)', 'tanpa [melengahkan] masa', // not less / more / later than; whether or not; or not; or otherwise; not limited to; not only
    'tidak kurang (dari|daripada)', '(hendaklah|mesti) tidak kurang', 'tidak (akan|boleh) kurang (dari|daripada)', 'tidak awal (dari|daripada)', 'atau tidak{end}', 'selain itu', 'selain (dari|daripada) itu', 'sama ada {gap} atau tidak', 'sama ada {gap} atau bukan', 'atau bukan{end}', 'atau sebaliknya', 'tidak [{word}] terhad (kepada|pada)', 'tidak [{word}] terbatas (kepada|pada)', 'bukan sahaja', 'bukan hanya', 'tidak hanya', 'tidak kira', 'tidak mengira', 'kalau tidak',
    'tidak (boleh|dapat) {word} [{word}] kurang [{word}] (dari|daripada)', 'tidak (sekali-kali|pernah) (kurang|lebih)', 'tidak sampai', 'tidak mencapai', 'belum genap', 'mahupun tidak{end}', 'tanpa (mengira|mengambil kira|menghiraukan)', 'difikirkan[nya] (patut|wajar|sesuai|perlu|mustahak)', 'jangan jejak', 'jangan jejaki', 'dan patut', 'belum mencapai', 'bukan sekadar', 'tidak dapat tidak', 'atau belum', 'tidak bawah', 'apatah lagi', 'tidak kurang', 'tidak syak lagi',
    // coming; towards; the need
    'akan datang', 'boleh dikuatkuasakan', 'akan tetapi', 'sedar akan', 'tahu akan', 'seakan', 'boleh (dikatakan|tahan)', 'apa-apa pun boleh', 'secepat mungkin', 'seberapa {word} [yang] mungkin', 'sebanyak mungkin', 'sedapat mungkin', 'semampu mungkin', 'sebaik mungkin', 'secara mungkin', 'sesegera mungkin', 'seminimum mungkin', 'sejauh mungkin', 'sekecil mungkin', 'bersedia akan',
  ],
};
