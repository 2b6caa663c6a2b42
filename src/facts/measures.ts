import type { LanguagePack } from '../contract/language-pack.js';
import { type Amount, type AmountReader, compileAmounts } from './amounts.js';
import type { FactReader } from './fact-reader.js';
import { type FactText, NUMBER } from './fact-text.js';
import { formatDecimal } from './normal-form.js';
import { compileTemplates, foldedPattern } from './template.js';

/** Signs of units that every language writes alike, whatever words it has for them besides. */
const SIGNS: Record<string, string[]> = {
  Wh: ['wh'],
  kWh: ['kwh', 'kwj'],
  mAh: ['mah'],
  kbps: ['kbps', 'kbit/s', 'kb/s'],
  Mbps: ['mbps', 'mbit/s', 'mb/s'],
  Gbps: ['gbps', 'gbit/s', 'gb/s'],
  'km/h': ['km/h', 'kmh', 'kph'],
  mmHg: ['mmhg'],
  mph: ['mph'],
  lb: ['lb', 'lbs'],
  oz: ['oz'],
  ft: ['ft'],
  'm³': ['m³', 'm3'],
  ha: ['ha'],
  hPa: ['hpa'],
  dB: ['db', 'dba', 'db(a)'],
  kW: ['kw', 'kwp'],
  kVA: ['kva'],
  V: ['v'],
  W: ['w'],
  kcal: ['kcal'],
  kJ: ['kj'],
  kPa: ['kpa'],
  psi: ['psi'],
  rpm: ['rpm'],
  µg: ['µg', 'μg', 'mcg'],
  'ft²': ['ft²', 'sq ft', 'sqft'],
  MW: ['mw'],
  ppm: ['ppm'],
  Hz: ['hz'],
  MHz: ['mhz'],
  GHz: ['ghz'],
  dpi: ['dpi', 'ppp'],
};

/** `5G` is a network, `5 g` a weight: a unit of one letter is written small, unless it is glued to nothing else (`C`). */
function isName(text: FactText, end: number): boolean {
  const letter = text.sourceAt(end - 1);
  // Volts and watts are written large: `Chelsea 2 v Leeds 1`.
  if (/[vw]/.test(letter)) return true;
  return /[\uE000 -]/.test(text.skeleton[end - 2] ?? '') && letter !== letter.toLowerCase() && /[GMLS]/.test(letter);
}

/** Reads sizes, weights and lengths: `7 kg`, `not more than 10 MB` → `<=10 MB`. */
export function compileMeasures(pack: LanguagePack): FactReader {
  const { measures, measureBounds } = pack.facts;
  const units = Object.keys({ ...SIGNS, ...measures }).map((unit): [string, string[]] => [
    unit,
    [...(measures[unit] ?? []), ...(SIGNS[unit] ?? [])],
  ]);
  const options = { spaced: pack.spaced };
  const pattern = foldedPattern(
    `${NUMBER}[ -]{0,2}(?:${units.map(([, words], i) => `(?<u${i}>${compileTemplates(words, options)})`).join('|') || '(?!)'})${pack.spaced ? '(?![\\p{L}²³])' : ''}(?<half> {0,3}${compileTemplates(pack.facts.durations.half, options)})?`,
    'uy',
  );
  const side = foldedPattern(`${NUMBER} ?[x×*] ?(?=${NUMBER})`, 'uy');
  const read: AmountReader = (text, place) => {
    pattern.lastIndex = place;
    const match = pattern.exec(text.skeleton);
    const whole = text.numbers[text.numberAt(place)]?.value ?? Number.NaN;
    if (!match) return readSide(text, place, whole);
    const value = match.groups?.half === undefined ? whole : whole + 0.5;
    if (Number.isNaN(value) || isName(text, place + match[0].length)) return null;
    const groups = match.groups as Record<string, string | undefined>;
    const unit = units.find((_, i) => groups[`u${i}`] !== undefined)?.[0];
    return { start: place, end: place + match[0].length, value, write: (amount) => `${formatDecimal(amount)} ${unit}` };
  };
  /** `55 x 40 x 20 cm`: the last side names the unit of all. */
  function readSide(text: FactText, place: number, value: number): Amount | null {
    side.lastIndex = place;
    const match = side.exec(text.skeleton);
    const next = match && !Number.isNaN(value) ? read(text, place + match[0].length) : null;
    return next && { ...next, start: place, end: place + 1, value };
  }
  return compileAmounts(pack, 'measure', read, measureBounds ? [measureBounds] : []);
}
