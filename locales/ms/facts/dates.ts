import type { DatePhrases } from '../../../src/contract/fact-phrases.js';

export const dates: DatePhrases = {
  dated: ['versi', 'keluaran', 'invois', 'pesanan', 'kontrak', 'pekeliling'],
  notAfter: ['jalan', 'lorong', 'dataran', 'lot', 'blok', 'unit', 'plot', 'versi', 'binaan', 'bernombor', 'nombor siri', 'no. siri', 'siri', 'pekeliling', 'invois', 'pesanan', 'kontrak', 'sebut harga', 'tender', 'komputer', 'apple', 'imac', 'v', 'keluaran', 'cik', 'encik', 'en.', 'puan', 'pn.', 'tuan', 'syarikat', 'dr.', 'bil', 'bil.', 'no', 'no.', 'ruj', 'rujukan', 'fail', 'akta', 'perkara', 'seksyen', 'aduan', 'tiket', 'kes'],
  // English names are left over in many Malay pages; `may` and `march` are not, they are also Malay or English words.
  months: [
    ['januari', 'jan', 'jan.', 'january'], ['februari', 'feb', 'feb.', 'february'], ['mac', 'mac.'], ['april', 'apr', 'apr.'], ['mei'], ['jun', 'jun.', 'june'],
    ['julai', 'jul', 'jul.', 'july'], ['ogos', 'ogo', 'ogo.', 'ogs', 'august'], ['september', 'sept', 'sept.', 'sep', 'sep.'], ['oktober', 'okt', 'okt.', 'october'],
    ['november', 'nov', 'nov.'], ['disember', 'dis', 'dis.', 'december'],
  ],
  weekdays: [
    ['isnin', 'hari isnin'], ['selasa', 'hari selasa'], ['rabu', 'hari rabu'], ['khamis', 'hari khamis'], ['jumaat', 'hari jumaat'],
    ['sabtu', 'hari sabtu'], ['ahad', 'hari ahad'],
  ],
  dayMarks: ['hb', 'hb.', 'haribulan', 'hari bulan'],
  dayWords: { 'hari pertama': 1, 'hari kedua': 2, 'hari ketiga': 3 },
  between: ['bulan', 'haribulan', 'hari bulan', 'tahun', 'dalam bulan', 'bagi bulan', 'bagi tahun', 'pada tahun'],
  weekdayBefore: ['bertarikh', 'pada', 'iaitu', 'tarikh'],
  eras: [
    { names: ['b.e.', 'be', 'b.e', 'tahun buddha', 'era buddha', 'kalendar buddha'], offset: 543 },
    { names: ['masihi', 'tahun masihi', 'tm', 't.m.', 'm', 'c.e.', 'ce', 'a.d.', 'ad'], offset: 0 },
  ],
  monthly: {
    spelledBefore: ['hari [yang]'],
    before: ['pada', 'sebelum', 'selepas', 'selewat-lewatnya', 'selambat-lambatnya', '[se]hingga', 'hari ke', 'tarikh', 'setiap', 'mulai', 'bermula', 'daripada', 'dari', 'tidak lewat'],
    after: ['[(pada|bagi|dalam|untuk)] (setiap|tiap-tiap|saban) bulan', '[(pada|bagi|dalam|untuk)] bulan (berikutnya|seterusnya|hadapan|itu|tersebut|yang sama|semasa|sebelumnya)'],
  },
  yearly: { capitals: true },
  bounds: {
    before: { '<': ['sebelum [(tarikh|hari)]'], '<=': ['(sebelum atau pada|pada atau sebelum) [tarikh]', '(selewat-lewatnya|selambat-lambatnya) [pada] [tarikh]', '[se]hingga [tarikh]', 'tidak (lewat|lambat) (daripada|dari) [tarikh]'], '>=': ['(mulai|bermula [(pada|dari|daripada)]) [tarikh]', '(selepas atau pada|pada atau selepas) [tarikh]', 'berkuat kuasa [(pada|mulai)] [tarikh]', 'sejak'], '>': ['(selepas|lepas) [tarikh]'] },
    after: {},
  },
  dayFirst: true,
};
