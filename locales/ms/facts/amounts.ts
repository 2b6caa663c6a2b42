import type { BoundPhrases, MoneyPhrases } from '../../../src/contract/fact-phrases.js';

export const money: MoneyPhrases = {
  before: {
    MYR: ['rm', 'myr', 'ringgit malaysia', 'ringgit'],
    THB: ['฿', 'thb', 'baht'],
    // `Euro 5` is a standard of engines or a tournament; the sum is `€5`, `EUR 5` or `5 euro`.
    EUR: ['€', 'eur'],
    CAD: ['dolar kanada', 'ca$', 'can$', 'c$', 'cad', 'cad$', 'cdn$', 'cad $'],
    USD: ['dolar (as|a.s.|amerika [syarikat])', 'us$', 'usd', 'us $', 'usd $', 'u.s.$', '$'],
    SGD: ['dolar singapura', 's$', 'sgd', 'sg$'],
    AUD: ['dolar australia', 'a$', 'au$', 'aud'],
    BND: ['b$', 'bnd'],
    GBP: ['£', 'gbp'],
    CHF: ['chf'],
    JPY: ['¥', 'jpy'],
    IDR: ['rp', 'rp.', 'idr'],
  },
  // variable, parameter, column, row, cell
  notAfter: ['(pemboleh ubah|pembolehubah|parameter|lajur|baris|sel) [{word}]'],
  notBefore: ['dalam (templat|formula|hamparan|skrip)'],
  after: {
    HKD: ['dolar hong kong'],
    NZD: ['dolar new zealand'],
    INR: ['rupee [india]'],
    CNY: ['yuan [china]', 'renminbi'],
    KRW: ['won korea [selatan]'],
    SAR: ['riyal [(saudi|arab saudi)]'],
    PHP: ['peso filipina'],
    VND: ['dong vietnam'],
    XDR: ['sdr', 'hak pengeluaran khas'],
    MYR: ['ringgit [malaysia]', 'myr', 'rm{end}'],
    THB: ['baht [(thai|thailand)]', 'thb', '฿'],
    EUR: ['euro', 'eur', '€'],
    CAD: ['dolar kanada', 'cad'],
    SGD: ['dolar singapura', 'sgd'],
    AUD: ['dolar australia', 'aud'],
    BND: ['dolar brunei', 'bnd'],
    USD: ['dolar (as|a.s.|amerika [syarikat])', 'dolar', 'usd', 'us$'],
    GBP: ['paun [(sterling|british)]', 'pound sterling', 'gbp', '£'],
    CHF: ['franc (swiss|switzerland)', 'chf'],
    JPY: ['yen [jepun]', 'jpy'],
    IDR: ['rupiah [indonesia]', 'idr'],
  },
  minor: { MYR: ['sen'] },
  scales: { ribu: 1e3, juta: 1e6, bilion: 1e9, k: 1e3, j: 1e6, m: 1e6 },
};

export const percents = {
  before: [],
  after: ['peratus', '(mata|titik) (peratus|peratusan)', 'per seratus', 'persen', 'peratus.', 'pct'],
  shares: {
    // a quarter (three), half (two), three quarters, in full, one and a half times, twice
    25: ['suku', 'satu perempat', 'seperempat'],
    50: ['separuh', 'setengah', 'separuhnya', 'setengahnya'],
    75: ['tiga suku', 'tiga perempat'],
    100: ['sepenuhnya', 'secara penuh', 'keseluruhan', 'seluruh'],
    150: ['satu setengah kali', 'satu kali setengah'],
    200: ['dua kali ganda', 'dua kali', 'berganda'],
  },
};

export const measures: Record<string, string[]> = {
  dB: ['desibel'],
  ac: ['ekar'],
  'km/h': ['km/j', 'km/h', 'kmj', 'km[/ ]jam', 'km sejam', 'kilometer (sejam|per jam)'],
  in: ['inci'],
  Wh: ['watt[-]jam'],
  W: ['watt'],
  V: ['volt'],
  'ft²': ['kaki persegi', 'kps'],
  ft: ['kaki{end}'],
  t: ['tan metrik', 'tan'],
  ha: ['hektar'],
  'km²': ['kilometer persegi', 'km²'],
  'm³': ['meter padu', 'm³'],
  kg: ['kg', 'kilogram', 'kilo'],
  // Not glued: `5G` is a network.
  g: ['gram', ' g'],
  mg: ['mg', 'miligram'],
  km: ['km', 'kilometer'],
  'm²': ['meter persegi', 'm²', 'm2', 'm persegi'],
  m: ['meter', 'm'],
  cm: ['cm', 'sm', 'sentimeter', 'senti'],
  mm: ['mm', 'milimeter'],
  KB: ['kb', 'kilobait', 'kilobyte'],
  MB: ['mb', 'megabait', 'megabyte', 'mib'],
  GB: ['gb', 'gigabait', 'gigabyte', 'gib'],
  TB: ['tb', 'terabait', 'terabyte'],
  l: ['liter', 'l'],
  ml: ['ml', 'mililiter'],
  '°C': ['°c', '° c', 'darjah celsius', 'darjah selsius', 'darjah c'],
  bit: ['-bit', 'bit'],
  px: ['piksel', 'px'],
};

/** Within a distance, surroundings, a radius. */
export const measureBounds: BoundPhrases = { before: { '<=': ['[di] dalam [(lingkungan|radius|jejari|had)] (jarak|lingkungan|radius|jejari|had)'] }, after: {} };
