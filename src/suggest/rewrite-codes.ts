import { findFigures } from './figures.js';
import { findChanges } from './rewrite-numbers.js';
import type { Rewrite } from './rewrite.js';
import { replaceAt } from './wording.js';
import { inDigitsOf } from './write-number.js';

/** What is carried over to the letter: e-mail addresses. */
export const rewriteLetters: Rewrite = ({ model }) => [[model]];

/** Where a link says in which language its page is; the page of another language is not known. */
const LOCALE = /\/[a-z]{2}(?:[-_][A-Za-z]{2})?(?=\/|$|[?#])/;

/** A link as the canonical version has it, with the scheme that the translation writes or leaves out, and the translation's own language in its path. */
export const rewriteLinks: Rewrite = ({ model, quote, pack }) => {
  const split = (link: string): [string, string] => {
    const lead = /^(?:[a-z]+:\/\/)?(?:www\.)?/i.exec(link)?.[0] ?? '';
    return [lead, link.slice(lead.length)];
  };
  const [, path] = split(model);
  const [lead, present] = split(quote);
  const locale = LOCALE.exec(path)?.[0];
  if (locale === undefined) return [[`${lead}${path}`]];
  const own = LOCALE.exec(present)?.[0];
  return own?.slice(1, 3) === pack.language ? [[`${lead}${path.replace(locale, own)}`]] : [];
};

/** The digits of the canonical version in the groups of the translation, or in its own where there are more of them. */
export const rewritePhones: Rewrite = ({ model, quote }) => {
  const digits = findFigures(model).flatMap(({ value, text }) => [...String(value).padStart(text.length, '0')]);
  const places = [...quote.matchAll(/\p{Nd}/gu)];
  if (places.length !== digits.length) return [[inDigitsOf(model, quote)]];
  return [
    [
      replaceAt(
        quote,
        places.map(({ index }, i) => ({ start: index, end: index + 1, text: inDigitsOf(digits[i] as string, quote) })),
      ),
    ],
  ];
};

/** House numbers and post codes; streets and places stay as the translation writes them. */
export const rewriteAddresses: Rewrite = ({ quote }, { expected, actual }) => {
  const changes = findChanges(expected, actual) ?? [];
  const [wanted, present] = [expected, actual].map((value) => value.split(' ')) as [string[], string[]];
  if (changes.length === 0 || wanted.length !== present.length) return [];
  const edits = present.flatMap((number, i) => {
    if (number === wanted[i]) return [];
    const places = [
      ...quote.matchAll(
        new RegExp(`(?<![\\p{L}\\p{Nd}])${inDigitsOf(number, quote).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{Nd}])`, 'gu'),
      ),
    ];
    return places.length === 1
      ? [
          {
            start: places[0]?.index as number,
            end: (places[0]?.index as number) + number.length,
            text: inDigitsOf(wanted[i] as string, quote),
          },
        ]
      : [];
  });
  return edits.length === changes.length
    ? [
        [
          replaceAt(
            quote,
            edits.sort((a, b) => a.start - b.start),
          ),
        ],
      ]
    : [];
};

/**
 * A placeholder as it is in the canonical version. One that holds words to choose from is the translation's own; and
 * behind one that was never closed stand words that were taken for a part of it.
 */
export const rewritePlaceholders: Rewrite = ({ model, quote }, { expected }) => {
  if (model !== expected) return [];
  const open = model.replace(/[\]})>]+$/, '');
  return quote.startsWith(open) && !quote.startsWith(model) ? [[`${model}${quote.slice(open.length)}`]] : [[model]];
};

/**
 * A name in Latin letters, as the canonical version has it; names that are translated or transliterated are not known.
 * Capitals alone may stand for other words in each language, and where a name seems to begin before its words (`Billetterie
 * des «Pentes SAS»`) they are not all of it.
 */
export const rewriteNames: Rewrite = ({ model, quote, text, start, pack }) => {
  const isLatin = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}&+]+$/u.test(`${model}${quote}`);
  const joiners = pack.names.joiners.map((joiner) => joiner.trim()).join('|');
  const goesOn = new RegExp(`\\p{Lu}[\\p{L}\\p{M}’'-]*[ \\u00a0](?:(?:${joiners})[ \\u00a0])*$`, 'u').test(text.slice(0, start));
  if (!isLatin || goesOn || /^\p{Lu}+$/u.test(model)) return [];
  // A word of the sentence may have been taken for a part of the name: `Seule Senjatrip SAS`.
  const first = model.split(/\s/)[0] as string;
  const at = quote.split(/\s/).indexOf(first);
  if (at > 0) return [[`${quote.split(/\s/).slice(0, at).join(' ')} ${model}`]];
  return at === 0 || !/(?:^|[.!?:;]\s)$/.test(text.slice(0, start)) || quote.split(/\s/).length <= model.split(/\s/).length
    ? [[model]]
    : [];
};
