import type { CorrectionPhrases } from '../../src/contract/correction-phrases.js';

export const corrections: CorrectionPhrases = {
  spelling: {
    rules: {
      0: 'sifar', 1: 'satu', 2: 'dua', 3: 'tiga', 4: 'empat', 5: 'lima', 6: 'enam', 7: 'tujuh', 8: 'lapan', 9: 'sembilan', 10: 'sepuluh', 11: 'sebelas',
      12: '{>} belas', 20: '{<} puluh[ {>}]', 100: 'seratus[ {>}]', 200: '{<} ratus[ {>}]', 1000: 'seribu[ {>}]', 2000: '{<} ribu[ {>}]',
    },
  },
  bounds: {
    ages: [
      // under, … and under, over, … and over; under the age of, aged …
      { '<': 'di bawah {n}', '<=': '{n} ke bawah', '>': 'melebihi {n}', '>=': '{n} ke atas' },
      { '<': 'di bawah umur {n}', '<=': 'berumur {n} ke bawah', '>': 'berumur lebih {n}', '>=': 'berumur {n} ke atas' },
    ],
    amounts: [
      { '<': 'kurang daripada {n}', '<=': 'tidak melebihi {n}', '>': 'melebihi {n}', '>=': 'sekurang-kurangnya {n}' },
      { '<': 'kurang daripada {n}', '<=': 'tidak lebih daripada {n}', '>': 'lebih daripada {n}', '>=': 'sekurang-kurangnya {n}' },
      { '<': 'kurang daripada {n}', '<=': 'selebih-lebihnya {n}', '>': 'lebih daripada {n}', '>=': 'tidak kurang daripada {n}' },
      { '<=': 'selewat-lewatnya {n}', '>=': 'sekurang-kurangnya {n}' },
    ],
  },
  days: { business: { other: 'hari bekerja' }, calendar: { other: 'hari kalendar' } },
};
