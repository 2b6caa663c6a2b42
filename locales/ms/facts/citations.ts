import type { CitationPhrases, ReferencePhrases } from '../../../src/contract/fact-phrases.js';

const DATA_ACT = '(akta (perlindungan|pelindungan) data peribadi|pdpa|apdp)';

export const citations: CitationPhrases = {
  laws: {
    'TH-CONSTITUTION': ['perlembagaan [kerajaan] thailand'],
    'MY-CONSTITUTION': ['perlembagaan persekutuan', 'perlembagaan malaysia'],
    ECHR: ['konvensyen (eropah mengenai hak asasi manusia|hak asasi manusia eropah)', 'echr'],
    'TH-CCC': ['(kanun|kod) sivil dan (komersial|perdagangan) [(thailand|thai)]'],
    GDPR: [
      'peraturan ((perlindungan|pelindungan) data am|(perlindungan|pelindungan) data umum|umum (perlindungan|pelindungan) data|am (perlindungan|pelindungan) data) [(kesatuan eropah|eu|eropah)]', '[(eu|uk)] gdpr', 'gdpr [(eu|uk|kesatuan eropah)]', 'peraturan \\((eu|ke)\\) [no.] 2016/679', 'peraturan [(eu|kesatuan eropah)] [no.] 2016/679', 'general data protection regulation', 'regulation \\(eu\\) 2016/679',
    ],
    FERPA: ['akta (hak|kebenaran) (pendidikan|pelajaran) (dan privasi keluarga|keluarga dan privasi)', 'akta hak dan privasi (pendidikan keluarga|keluarga dalam pendidikan)', 'akta hak pendidikan keluarga dan privasi', 'akta privasi dan hak pendidikan keluarga', 'family educational rights and privacy act', 'ferpa'],
    COPPA: ['(akta|peraturan) (perlindungan|pelindungan) privasi (dalam talian kanak-kanak|kanak-kanak dalam talian|atas talian kanak-kanak|kanak-kanak atas talian|kanak-kanak di internet)', '(akta|peraturan) privasi (dalam talian kanak-kanak|kanak-kanak dalam talian)', "children's online privacy protection (act|rule)", 'coppa'],
    'TH-PDPA-2562': [
      `${DATA_ACT} [(negara)] (thai|thailand) [[(b.e.|be)] 2562] [\\(2019\\)]`, `${DATA_ACT} (b.e.|be|tahun buddha) 2562 [\\(2019\\)] [[(di|negara)] thailand]`, `${DATA_ACT} \\((b.e.|be) 2562\\)`, `${DATA_ACT} \\((thai|thailand)\\) [[(b.e.|be)] 2562]`, `${DATA_ACT} 2562`, `${DATA_ACT} 2019 (thailand|thai|\\(thailand\\))`,
      `${DATA_ACT} (di|negara|bagi) thailand`, 'pdpa thailand',
    ],
    'SG-PDPA-2012': [`${DATA_ACT} 2012 [(singapura|\\(singapura\\))]`, `${DATA_ACT} (singapura|\\(singapura\\)) [2012]`, `${DATA_ACT} (di|negara) singapura`],
    'MY-PDPA-2010': [`${DATA_ACT} [malaysia] 2010 [malaysia]`, `${DATA_ACT} malaysia [2010]`, 'akta 709', `${DATA_ACT} \\(malaysia\\) [2010]`, `${DATA_ACT}`],
    PIPEDA: ['akta (perlindungan|pelindungan) maklumat peribadi dan dokumen elektronik', 'akta maklumat peribadi dan dokumen elektronik', 'personal information protection and electronic documents act', 'pipeda'],
    'QC-LAW-25': ['undang-undang 25 [(quebec|québec)]', 'akta 25 (quebec|québec)', '(law|bill|loi) (25|64) [(quebec|québec)]', 'rang undang-undang 64 [(quebec|québec)]', 'undang-undang 25 (di|wilayah) (quebec|québec)'],
    UNCRC: ['konvensyen [(pertubuhan bangsa-bangsa bersatu|pbb|bangsa-bangsa bersatu)] [(mengenai|tentang|berkenaan|bagi|berhubung)] hak [asasi] kanak-kanak [(pertubuhan bangsa-bangsa bersatu|pbb|bangsa-bangsa bersatu)]', 'konvensyen hak-hak kanak-kanak', 'uncrc', 'crc', 'konvensyen (mengenai|tentang) hak-hak kanak-kanak'],
    CCPA: ['akta privasi pengguna california', 'california consumer privacy act', 'ccpa', 'akta privasi (pengguna|pelanggan) (negeri california|di california)'],
    EPRIVACY: ['arahan (eprivasi|e-privasi|eprivacy|e-privacy|privasi elektronik)', 'arahan [(ec|ek|eu)] 2002/58[/(ec|ek|ce)]', 'arahan (mengenai|tentang) privasi dan komunikasi elektronik', 'arahan privasi dan komunikasi elektronik', 'eprivacy directive', 'directive 2002/58/ec'],
    HIPAA: ['akta (mudah alih|kemudahalihan|kebolehalihan|ketermudahalihan|portabiliti) dan (akauntabiliti|kebertanggungjawaban) insurans kesihatan', 'akta (akauntabiliti dan mudah alih|kebolehpindahan dan akauntabiliti) insurans kesihatan', 'akta insurans kesihatan mudah alih dan akauntabiliti', 'health insurance portability and accountability act', 'hipaa'],
    'FR-LIL': ['akta (perlindungan|pelindungan) data perancis', 'loi informatique et libertés', 'akta informatik dan kebebasan [perancis]', '(akta|undang-undang) ((perlindungan|pelindungan) data|informatik dan kebebasan) perancis', '(akta|undang-undang) no. 78-17'],
    'TH-CCA-2550': ['akta (jenayah|kesalahan) [berkaitan] komputer [(thailand|thai)] (b.e.|be) 2550 [\\(2007\\)] [(thailand|thai)]', 'akta (jenayah|kesalahan) [berkaitan] komputer (thailand|thai|\\(thailand\\)) [[(b.e.|be)] (2550|2007)] [\\(2007\\)]', 'akta (jenayah|kesalahan) [berkaitan] komputer (2550|2007) (thailand|thai|\\(thailand\\))'],
    'TH-CPA-2546': ['akta (perlindungan|pelindungan) kanak-kanak [(thailand|thai)] (b.e.|be) 2546 [\\(2003\\)] [(thailand|thai)]', 'akta (perlindungan|pelindungan) kanak-kanak (thailand|thai|\\(thailand\\)) [[(b.e.|be)] (2546|2003)] [\\(2003\\)]', 'akta (perlindungan|pelindungan) kanak-kanak (2546|2003) (thailand|thai|\\(thailand\\))', 'akta (perlindungan|pelindungan) kanak-kanak (di|negara) thailand'],
    'MY-CMA-1998': ['akta komunikasi dan multimedia [malaysia] 1998', 'akta 588', 'akta komunikasi dan multimedia', 'akm 1998'],
    'MY-CA-2001': ['akta kanak-kanak [malaysia] 2001', 'akta 611'],
    'MY-CPA-1999': ['akta (perlindungan|pelindungan) pengguna [malaysia] 1999', 'akta 599'],
    'INSURANCE-CODE': ['kanun insurans [perancis]'],
    'MONETARY-CODE': ['kanun kewangan dan monetari'],
    'CH-FADP': ['akta persekutuan [switzerland] [mengenai] perlindungan data [switzerland]', '(fadp|revfadp|nfadp)'],
    'LABOUR-CODE': ['(kanun|kod) (buruh|pekerjaan|perburuhan) [perancis]'],
    'PENAL-CODE': ['kanun keseksaan [(malaysia|perancis)]', '(kanun|kod) (penal|jenayah) perancis', 'code pénal', '(kanun|kod) (jenayah|keseksaan) (thailand|thai)', '(kanun|kod) jenayah'],
    'CIVIL-CODE': ['(kanun|kod) sivil [perancis]'],
    'CONSUMER-CODE': ['(kanun|kod) (pengguna|kepenggunaan) [perancis]'],
    'PUBLIC-HEALTH-CODE': ['(kanun|kod) kesihatan awam [perancis]'],
    'EDUCATION-CODE': ['(kanun|kod) pendidikan [perancis]'],
    'COMMERCIAL-CODE': ['(kanun|kod) (komersial|perdagangan) [perancis]'],
    'FAMILY-CODE': ['(kanun|kod) tindakan sosial dan keluarga', '(kanun|kod) keluarga'],
    UDHR: ['(perisytiharan|pengisytiharan|deklarasi) [(sejagat|universal)] [(mengenai|tentang)] hak [asasi] (manusia|kemanusiaan) [(sejagat|universal|sedunia)]', 'perisytiharan sejagat hak-hak asasi manusia', 'udhr'],
  },
  unnamed: {
    capital: true,
    kinds: ['akta', 'undang-undang', 'ordinan', 'enakmen', 'dekri', 'dekri diraja', 'peraturan-peraturan', 'arahan', 'act', 'law', 'loi'],
    numbered: ['no.', 'no', 'nombor', 'bil.', 'n°'],
    dated: ['(akta|undang-undang|ordinan|enakmen|dekri|peraturan-peraturan|kaedah-kaedah|perintah) {year}', '(akta|undang-undang|ordinan|enakmen|dekri|peraturan-peraturan|kaedah-kaedah|perintah) {name}{year}'],
  },
  parts: [
    ['perkara', 'perkara-perkara', 'artikel', 'art.', 'seksyen', 'seksyen-seksyen', 's.', 'ss.', 'sek.', '§', '§§', 'fasal', 'bab', 'bahagian', 'prinsip', 'resital', 'peraturan', 'section', 'article'],
    ['subseksyen', 'sub-seksyen', 'subperkara'],
    ['perenggan', 'para', 'para.', 'subfasal'],
    ['subperenggan', 'sub-perenggan'],
    ['huruf', 'poin', 'butiran', 'titik', 'point', 'butir', 'item'],
  ],
  of: ['dalam', 'di dalam', 'di bawah', 'bawah', 'daripada', 'dari', 'kepada', 'bagi', 'pada', 'mengikut'],
};

export const references: ReferencePhrases = {
  elsewhere: ['[,] [(daripada|dalam|di bawah|bagi|kepada)] (akta|undang-undang|ordinan|enakmen|peraturan|peraturan-peraturan|kaedah-kaedah|kanun|kod|arahan|konvensyen|perlembagaan|perjanjian|kontrak|piawaian)'],
  notBefore: [
    // of a law that goes by no name here
    '[,] [(daripada|dalam|di bawah|bagi|kepada)] (akta|ordinan|enakmen|kanun|konvensyen|arahan|kaedah-kaedah|peraturan-peraturan){! (ini|kami|kita)}',
    '(orang|buah|keping|ekor|helai|kali|kerusi|baris|peserta|pelajar)', ', [{word}] (bandar|taman|jalan|shah alam|petaling jaya|bangi|kota damansara|wangsa maju|kuala lumpur|selangor|{n} {word})', '(shah alam|petaling jaya|bandar baru bangi|wangsa maju)', '[(daripada|dalam|di bawah|bagi)] (akta|ordinan|enakmen|kaedah-kaedah|peraturan-peraturan) {word} [{word} [{word} [{word} [{word}]]]] {n}', '[(daripada|dalam|di bawah|bagi)] (kanun|perlembagaan{! (kelab|persatuan|koperasi|pertubuhan|majlis|kesatuan|syarikat|yayasan|badan|parti) (ini|kami|kita|tersebut)| (ini|kami|kita|tersebut)}) {word}'],
  kinds: {
    section: ['seksyen', 'seksyen-seksyen', 'sek.', 'sek', '§', '§§', 'section'],
    clause: ['fasal', 'fasal-fasal', 'klausa', 'klausa-klausa', 'subfasal', 'subklausa'],
    paragraph: ['perenggan', 'perenggan-perenggan', 'para', 'para.', 'subseksyen', 'sub-seksyen', 'subperenggan', 'sub-perenggan'],
    article: ['perkara', 'perkara-perkara', 'artikel'],
    annex: ['lampiran', 'lampiran-lampiran', 'apendiks', 'aneks', 'annex'],
    schedule: ['jadual'],
    part: ['bahagian', 'bahagian-bahagian'],
    chapter: ['bab', 'bab-bab'],
    point: ['poin', 'titik'],
    step: ['langkah', 'langkah-langkah'],
    rule: ['kaedah', 'kaedah-kaedah', 'peraturan'],
    'by-law': ['undang-undang kecil'],
    item: ['butiran', 'butir'],
  },
  and: ['dan', 'atau', 'dan/atau', 'serta', 'mahupun', 'dan juga'],
  to: ['hingga', 'sehingga', 'sampai', 'hingga ke'],
};
