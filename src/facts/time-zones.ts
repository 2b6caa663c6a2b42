import type { LanguagePack } from '../contract/language-pack.js';
import { type FactText, NUMBER } from './fact-text.js';
import { compileTemplates, foldedPattern } from './template.js';

/** Zones by the letters that any language writes in capitals. `CT` and `MST` are several zones and stand for none. */
export const ZONES = new Map(
  Object.entries({
    '+0': 'GMT UTC WET',
    '+1': 'CET BST WEST',
    '+2': 'CEST EET',
    '+3': 'EEST',
    '+5:30': 'IST',
    '+7': 'ICT WIB',
    '+8': 'SGT MYT HKT PHT AWST',
    '+9': 'JST KST',
    '+10': 'AEST',
    '+11': 'AEDT',
    '+12': 'NZST',
    '+13': 'NZDT',
    '-4': 'EDT HAE',
    '-5': 'EST HNE CDT',
    '-6': 'CST',
    '-7': 'PDT HAP',
    '-8': 'PST HNP',
  }).flatMap(([offset, names]) => names.split(' ').map((name) => [name, `UTC${offset}`] as const)),
);

/** Reads the zone behind a time: `UTC+7`, `MYT`, `heure de Paris`; an empty name where there is none. */
export function compileZone(pack: LanguagePack): (text: FactText, from: number) => { name: string; end: number } {
  const entries = Object.entries(pack.facts.times.zones).flatMap(([zone, words]) => words.map((word) => [word, zone] as const));
  const longestFirst = entries.sort((a, b) => b[0].length - a[0].length);
  const named = longestFirst.map(([word]) => `(${compileTemplates([word], { spaced: pack.spaced })})`).join('|') || '(?!)';
  const offset = foldedPattern(`[ ,]{0,3}\\(?(?:utc|gmt) ?(?<sign>[+-]) ?${NUMBER}(?::${NUMBER})?\\)?`, 'uy');
  const pattern = foldedPattern(`[ ,]{0,3}\\(?(?:${named})\\)?`, 'uy');
  const letters = /[ ,]{0,3}\(?(?<name>[a-z]{3,4})(?![\p{L}\p{N}])\)?/uy;
  return (text, from) => {
    offset.lastIndex = from;
    const shifted = offset.exec(text.skeleton);
    if (shifted) {
      const end = from + shifted[0].length;
      const [hours, minutes] = text.numbersWithin(from, end);
      return { name: ` UTC${shifted.groups?.sign}${hours?.value}${minutes?.value ? `:${minutes.raw}` : ''}`, end };
    }
    letters.lastIndex = from;
    const short = letters.exec(text.skeleton);
    const shortEnd = from + (short?.[0].length ?? 0);
    // Behind a time French `est` is a verb, and `EST` a zone.
    const offsetOf = short && ZONES.get(/[A-Z]+/.exec(text.sourceBetween(from, shortEnd))?.[0] ?? '');
    if (offsetOf) return { name: ` ${offsetOf}`, end: shortEnd };
    pattern.lastIndex = from;
    const match = pattern.exec(text.skeleton);
    if (!match) return { name: '', end: from };
    const [, zone] = longestFirst[match.slice(1).findIndex((group) => group !== undefined)] as readonly [string, string];
    return { name: zone ? ` ${zone}` : '', end: from + match[0].length };
  };
}
