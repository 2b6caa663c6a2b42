import type { MoneyPhrases } from '../../../src/contract/fact-phrases.js';

export const money: MoneyPhrases = {
  before: {
    MYR: ['rm', 'myr', 'malaysian ringgit', 'ringgit malaysia', 'ringgit'],
    THB: ['฿', 'thb', 'baht'],
    EUR: ['€', 'eur', 'euro', 'euros'],
    CAD: ['ca$', 'can$', 'c$', 'cad', 'cad$', 'cdn$', 'cad $'],
    USD: ['us$', 'usd', 'us $', 'usd $', 'u.s.$', '$'],
    SGD: ['s$', 'sgd', 'sg$'],
    AUD: ['a$', 'au$', 'aud'],
    GBP: ['£', 'gbp'],
    CHF: ['chf'],
    JPY: ['¥', 'jpy'],
    IDR: ['rp', 'idr'],
  },
  after: {
    XDR: ['sdr[s]', 'special drawing right[s]'],
    MYR: ['[malaysian] ringgit[s] [malaysia]', 'myr', 'rm'],
    THB: ['[thai] baht', 'thb', '฿'],
    EUR: ['euro[s]', 'eur', '€'],
    CAD: ['canadian dollar[s]', 'cad', 'dollars canadian'],
    SGD: ['singapore dollar[s]', 'sgd'],
    AUD: ['australian dollar[s]', 'aud'],
    USD: ['(us|u.s.|united states|american) dollar[s]', 'dollar[s]', 'usd', 'us$'],
    GBP: ['pound[s] sterling', 'british pound[s]', 'gbp', '£'],
    CHF: ['swiss franc[s]', 'chf'],
  },
  notBefore: ['[emission] (standard|norm)[s]', 'vehicle[s]', 'engine[s]', 'diesel', 'compliant'],
  // A room is `Rm` too, and `$1` the first variable of a template.
  notAfter: ['(held|meet|meets|met|place|located|office) in', 'replace', 'replaces', 'variable', 'parameter'],
  minor: { MYR: ['sen'], EUR: ['cent[s]', 'euro cent[s]'], USD: ['cent[s]'], THB: ['satang'], GBP: ['pence'] },
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, mn: 1e6, bn: 1e9, k: 1e3, m: 1e6 },
};

export const percents = {
  before: [],
  after: ['per cent', 'percent', 'per centum', 'pct', 'per cent.'],
  shares: {
    25: ['(a|one) quarter', 'one-quarter', 'one-fourth'],
    50: ['half', 'halves', 'halved', 'one-half', 'half-price'],
    75: ['three quarters', 'three-quarters', 'three-fourths'],
    100: ['in full', 'fully', 'the (full|whole|entire) {word}', 'the (whole|entirety|totality|full amount) of', 'entire'],
    150: ['one and a half times', 'time and a half'],
    200: ['twice', 'double', 'two times'],
  },
};

export const measures: Record<string, string[]> = {
  kg: ['kg', 'kilogram[s]', 'kilogramme[s]', 'kilo[s]'],
  g: ['gram[s]', 'gramme[s]', 'g'],
  mg: ['mg', 'milligram[s]'],
  km: ['km', 'kilometre[s]', 'kilometer[s]'],
  m: ['metre[s]', 'meter[s]', 'm'],
  cm: ['cm', 'centimetre[s]', 'centimeter[s]'],
  mm: ['mm', 'millimetre[s]', 'millimeter[s]'],
  KB: ['kb', 'kilobyte[s]'],
  MB: ['mb', 'megabyte[s]', 'mib'],
  GB: ['gb', 'gigabyte[s]', 'gib'],
  TB: ['tb', 'terabyte[s]'],
  l: ['litre[s]', 'liter[s]', 'l'],
  ml: ['ml', 'millilitre[s]'],
  '°C': ['°c', '° c', 'degrees celsius', 'degree celsius', 'degrees centigrade'],
  'm²': ['square metre[s]', 'square meter[s]', 'm²', 'sqm', 'sq m'],
  bit: ['-bit', 'bit[s]'],
  px: ['pixel[s]', 'px'],
};
