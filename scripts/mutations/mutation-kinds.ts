import type { FigureChange, MutationKind, WordChange } from './mutation-kind.js';

const NEGATION = ['negation', 'obligation'];
const OBLIGATION = ['obligation', 'negation'];
const EXCEPTION = ['exception', 'condition'];
const VALUES = ['duration', 'age-limit', 'time', 'count', 'number-mismatch', 'date'];

/** Units that a period or an age is counted in: day, week, month, year, hour, minute. */
const UNITS: Record<string, string[]> = {
  ms: ['hari', 'minggu', 'bulan', 'tahun', 'jam', 'minit'],
  th: ['วัน', 'สัปดาห์', 'เดือน', 'ปี', 'ชั่วโมง', 'นาที'],
  fr: ['jours', 'semaines', 'mois', 'ans', 'heures', 'minutes'],
};

/** The unit that a slip of the pen puts for each of them: month, day, day, month, day, hour. */
const SLIPS = [2, 0, 0, 2, 0, 4];

const inFrontOfUnits: Record<string, FigureChange[]> = mapValues(UNITS, (units) => [{ before: units }]);
const unitsExchanged: Record<string, WordChange[]> = mapValues(UNITS, (units) => [
  { words: Object.fromEntries(units.map((unit, i) => [`{number} ${unit}`, `{number} ${units[SLIPS[i]!]}`])) },
]);

/**
 * Every kind of mutation. The guards keep out what would not be a drift: Malay `tidak melebihi` (not more than) without
 * its `tidak` says nothing at all, French `même si` (even if) is no `si`.
 */
export const mutationKinds: readonly MutationKind[] = [
  {
    name: 'not dropped',
    rules: NEGATION,
    changes: {
      ms: [
        {
          words: { tidak: '' },
          // unconditional, otherwise, exceeding, less than, more than, directly, later than, valid, regardless, including
          notBefore: ['bersyarat', 'lain', 'melebihi', 'kurang', 'lebih', 'langsung', 'lewat', 'sah', 'kira', 'termasuk'],
        },
        { words: { jangan: '', bukan: '' } },
      ],
      th: [
        {
          words: { ไม่: '' },
          // but not, or not, without
          notAfter: ['แต่', 'หรือ', 'โดย'],
          // exceeding, less, lower, having, whether, reaching, complete, late, except, being, receiving, how many,
          // limited, may, able, necessary, free of charge
          notBefore: 'เกิน น้อย ต่ำ มี ว่า ถึง ครบ ช้า เว้น เป็น ได้รับ กี่ จำกัด อาจ สามารถ จำเป็น คิดค่า เสียค่า'.split(' '),
        },
        // forbid → let
        { words: { ห้าม: 'ให้' } },
      ],
      fr: [
        {
          words: {
            'ne {words} pas': '{words}',
            'n’{words} pas': '{words}',
            'ne {words} jamais': '{words}',
            'n’{words} jamais': '{words}',
          },
          // exceeding
          notWithin: ['pas', 'jamais', 'que', 'plus', 'et', 'ou', 'excédant', 'excède', 'dépassant', 'dépasse'],
        },
      ],
    },
  },
  {
    name: 'not added',
    rules: NEGATION,
    changes: {
      // may, will
      ms: [{ words: { boleh: 'tidak boleh', akan: 'tidak akan' }, notAfter: ['tidak'] }],
      // will
      th: [{ words: { จะ: 'จะไม่' }, notAfter: ['ไม่', 'อาจ'], notBefore: ['ไม่'] }],
      fr: [
        {
          words: {
            peut: 'ne peut pas',
            peuvent: 'ne peuvent pas',
            doit: 'ne doit pas',
            doivent: 'ne doivent pas',
            pouvez: 'ne pouvez pas',
            pouvons: 'ne pouvons pas',
            devez: 'ne devez pas',
          },
          notAfter: ['ne'],
        },
      ],
    },
  },
  {
    name: 'without → with',
    rules: [...NEGATION, 'antonym'],
    changes: {
      ms: [{ words: { tanpa: 'dengan' } }],
      th: [{ words: { โดยไม่: 'โดย' } }],
      fr: [{ words: { sans: 'avec' } }],
    },
  },
  {
    name: 'must → may',
    rules: OBLIGATION,
    changes: {
      ms: [{ words: { hendaklah: 'boleh', mesti: 'boleh', wajib: 'boleh', perlu: 'boleh' }, notAfter: ['tidak'] }],
      // Not: need not, forbidden, correct, that has to, want, suspect.
      th: [
        {
          words: { ต้อง: 'อาจ' },
          notAfter: ['ไม่', 'จำเป็น', 'ถูก', 'ที่', 'ให้', 'อาจ'],
          notBefore: ['ไม่', 'การ', 'หา', 'สงสัย', 'ห้าม'],
        },
      ],
      fr: [{ words: { doit: 'peut', doivent: 'peuvent', devez: 'pouvez', devons: 'pouvons' }, notAfter: ['ne'] }],
    },
  },
  {
    name: 'may → must',
    rules: OBLIGATION,
    changes: {
      // Not: identifiable.
      ms: [{ words: { boleh: 'hendaklah' }, notAfter: ['tidak', 'hanya'], notBefore: ['dikenal'] }],
      th: [{ words: { อาจ: 'ต้อง' }, notBefore: ['ไม่', 'ถูกระบุ', 'ระบุ'] }],
      fr: [{ words: { peut: 'doit', peuvent: 'doivent', pouvez: 'devez', pouvons: 'devons' }, notAfter: ['ne'] }],
    },
  },
  {
    name: 'will → may',
    rules: OBLIGATION,
    changes: {
      ms: [{ words: { akan: 'boleh' } }],
      th: [{ words: { จะ: 'อาจ' }, notAfter: ['อาจ', 'ก็'], notBefore: ['ไม่', 'ต้อง'] }],
    },
  },
  {
    name: 'we ↔ you',
    rules: ['actor'],
    changes: {
      ms: [{ words: { kami: 'anda', anda: 'kami' } }],
      th: [{ words: { เรา: 'ท่าน', ท่าน: 'เรา', คุณ: 'เรา' } }],
      fr: [{ words: { nous: 'vous', vous: 'nous' } }, { words: { notre: 'votre', votre: 'notre', nos: 'vos', vos: 'nos' } }],
    },
  },
  {
    name: 'only dropped',
    rules: ['quantifier'],
    changes: {
      ms: [{ words: { hanya: '' } }],
      // Either alone would still say it.
      th: [
        { words: { เฉพาะ: '' }, notBeside: ['เท่านั้น', 'แต่เพียง'] },
        { words: { เท่านั้น: '' }, notBeside: ['เฉพาะ', 'แต่เพียง'] },
      ],
      fr: [
        {
          words: {
            'ne {words} que': '{words}',
            'n’{words} que': '{words}',
            'ne {words} qu’': '{words} ',
            'n’{words} qu’': '{words} ',
          },
          notWithin: ['pas', 'jamais', 'plus', 'rien', 'et', 'ou'],
        },
        { words: { seulement: '', uniquement: '', exclusivement: '' } },
      ],
    },
  },
  {
    name: 'all → some',
    rules: ['quantifier'],
    changes: {
      ms: [{ words: { semua: 'sesetengah', setiap: 'sesetengah' } }],
      th: [{ words: { ทุก: 'บาง', ทั้งหมด: 'บางส่วน' } }],
      fr: [
        {
          words: {
            'tous les': 'certains',
            'toutes les': 'certaines',
            chaque: 'certain',
            tout: 'certain',
            toute: 'certaine',
          },
        },
      ],
    },
  },
  {
    name: 'except → including',
    rules: EXCEPTION,
    changes: {
      ms: [{ words: { kecuali: 'termasuk' }, notBefore: ['jika'] }],
      th: [{ words: { ยกเว้น: 'รวมถึง', เว้นแต่: 'รวมถึง' } }],
      fr: [
        {
          words: { sauf: 'y compris', hormis: 'y compris', 'à l’exception de': 'y compris', 'à l’exception des': 'y compris les' },
          notBefore: ['si'],
        },
      ],
    },
  },
  {
    name: 'unless → if',
    rules: EXCEPTION,
    changes: {
      ms: [{ words: { 'melainkan jika': 'jika', 'kecuali jika': 'jika', melainkan: 'jika' } }],
      th: [{ words: { เว้นแต่: 'หาก' } }],
      // Its `ne` goes with it: `si la loi ne l’interdit` would say the same again.
      fr: [
        {
          words: {
            'sauf si': 'si',
            'à moins que {words} ne': 'si {words}',
            'à moins que {words} n’': 'si {words} ',
            'à moins qu’{words} ne': 'si {words}',
            'à moins qu’{words} n’': 'si {words} ',
          },
        },
      ],
    },
  },
  {
    name: 'if → unless',
    rules: EXCEPTION,
    changes: {
      ms: [{ words: { jika: 'melainkan jika' }, notAfter: ['kecuali', 'melainkan'] }],
      th: [{ words: { หาก: 'เว้นแต่' } }],
      fr: [{ words: { si: 'sauf si' }, notAfter: ['sauf', 'même', 'comme', 'aussi'] }],
    },
  },
  {
    name: 'before ↔ after',
    rules: ['antonym', 'condition', 'duration', 'date'],
    changes: {
      ms: [{ words: { sebelum: 'selepas', selepas: 'sebelum' } }],
      // Not: retroactive, later on.
      th: [{ words: { ก่อน: 'หลัง', หลังจาก: 'ก่อน', หลัง: 'ก่อน' }, notAfter: ['ย้อน', 'ภาย'] }],
      fr: [{ words: { avant: 'après', après: 'avant' } }],
    },
  },
  {
    name: 'and → or',
    rules: ['condition', 'quantifier', 'antonym'],
    changes: {
      ms: [{ words: { dan: 'atau' } }],
      th: [{ words: { และ: 'หรือ' } }],
      fr: [{ words: { et: 'ou' } }],
    },
  },
  { name: 'unit exchanged', rules: VALUES, changes: unitsExchanged },
  { name: 'number doubled', rules: VALUES, changes: inFrontOfUnits, figure: (figure) => 2 * figure },
  {
    name: 'number of a neighbour',
    rules: VALUES,
    changes: inFrontOfUnits,
    figure: (figure, others) => others.find((other) => other !== figure) ?? null,
  },
  {
    name: 'amount changed',
    rules: ['money', 'count', 'number-mismatch'],
    changes: {
      ms: [{ after: ['RM', 'THB', 'EUR', 'MYR', '€'] }],
      th: [{ before: ['บาท', 'ริงกิต', 'ยูโร'] }],
      fr: [{ before: ['€', 'euros', 'ringgits', 'bahts'] }],
    },
    figure: (figure) => figure + 5,
  },
  {
    name: 'percentage changed',
    rules: ['percent', 'number-mismatch'],
    changes: { ms: [{ before: ['%', 'peratus'] }], th: [{ before: ['%'], after: ['ร้อยละ'] }], fr: [{ before: ['%'] }] },
    figure: (figure) => figure + 3,
  },
  {
    name: 'section changed',
    rules: ['cross-reference', 'citation'],
    changes: {
      ms: [{ after: ['seksyen', 'fasal', 'klausa', 'perkara', 'perenggan'] }],
      th: [{ after: ['มาตรา', 'ข้อ'] }],
      fr: [{ after: ['article', 'section', 'articles'] }],
    },
    figure: (figure) => figure + 1,
  },
];

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
