import type { LanguagePack } from '../contract/language-pack.js';
import type { Folded } from '../text/fold.js';
import { matchAll } from '../text/match-all.js';
import { aheadOfCommonEra } from './eras.js';
import { compileScan, compileSight } from './scan-phrases.js';
import { endsOnStreet } from './streets.js';
import { compileTemplates, foldedPattern } from './template.js';

/** A law where a text names it: `id` is the first part of a citation's value. */
export interface LawMention {
  id: string;
  start: number;
  end: number;
  /** Named by its year alone, which other laws of that year share. */
  byYear?: boolean;
  /** Named by the day it was made, which is a law only where a part of it is cited. */
  byDay?: boolean;
}

/** Numbers of laws that the packs name too. */
const NAMED: Readonly<Record<string, string>> = {
  'ACT-709': 'MY-PDPA-2010',
  'ACT-588': 'MY-CMA-1998',
  'ACT-611': 'MY-CA-2001',
  'ACT-599': 'MY-CPA-1999',
  'ACT-78-17': 'FR-LIL',
  'EU-2016-679': 'GDPR',
  'EU-2002-58': 'EPRIVACY',
};

/** Union law is numbered alike in every language: `(EU) 2016/679`, `2011/83/UE`. */
const UNION = '(?:eu|ue|ec|ce|ek|eec|cee|ke|อียู|สหภาพยุโรป)';
const UNION_NUMBER = `(?<![\\p{L}\\p{M}])\\(?${UNION}\\)? {0,2}(?:no\\.?|n°|nº|เลขที่|ที่)? {0,2}(?<eu>[0-9]{2,4}/[0-9]{1,4})(?![0-9/])|(?<![0-9/])(?<ue>[0-9]{2,4}/[0-9]{1,4})/${UNION}(?![\\p{L}])`;
/** `15 U.S.C. § 6501`, `16 CFR Part 312`: a title of a code of the United States, and what stands in it. */
const CODE =
  '(?<![0-9.,-])(?<title>[0-9]{1,2}) (?<code>u\\.? ?s\\.? ?c(?![\\p{L}])|c\\.? ?f\\.? ?r(?![\\p{L}]))\\.?(?: ?(?:§{1,2}|sections?|sec\\.|parts?))? ?(?:(?<section>[0-9]{1,5}(?:\\.[0-9]{1,4})?[a-z]?(?![\\p{L}]))(?: ?(?:-|to) ?[0-9]{1,5})?)?';
const NUMBER = '[0-9]{1,4}(?:[-/][0-9]{1,5})?(?![0-9])';
const YEAR = '(?:1[5-9]|2[0145])[0-9]{2}(?![0-9])';
/** A law is at most so many words of its name away from its year. */
const NAME = { spaced: "(?:[\\p{L}\\p{M}'’(),-]{1,30} ){1,12}?", unspaced: '[\\p{L}\\p{M} ()]{1,90}?' };

/**
 * Finds laws that no list names, by what every language keeps: the number of an instrument (`Act 446`, `loi n° 78-17`,
 * `(EU) 2016/679`) or the year of an act (`Employment Act 1955`, `พระราชบัญญัติคุ้มครองแรงงาน พ.ศ. 2541`). Years come
 * in the Gregorian calendar, so `B.E. 2541` and `1998` are one. Reads folded text.
 */
export function compileUnnamedLaws(pack: LanguagePack): (source: string, folded: Folded) => LawMention[] {
  const { kinds, numbered, dated, daily = [], capital } = pack.facts.citations.unnamed;
  const options = { spaced: pack.spaced };
  const kind = compileTemplates(kinds, options);
  const { eras } = pack.facts.dates;
  const era = `(?:(?:${eras.map(({ names }, i) => `(?<era${i}>${compileTemplates(names, options)})`).join('|')}) {0,2})?`;
  const anyEra = `(?:${compileTemplates(
    eras.flatMap(({ names }) => names),
    options,
  )} {0,2})?`;
  // `loi française n° 78-17`
  const between = pack.spaced ? '(?:[\\p{L}\\p{M}-]{2,20} )?' : '(?:[\\p{L}\\p{M}]{1,20}?)?';
  const slots = {
    name: pack.spaced ? NAME.spaced : NAME.unspaced,
    year: `${era}(?<year>${YEAR})`,
    day: `(?<day>[0-9]{1,2})(?:er)? ${compileTemplates(pack.facts.dates.months.flat(), options)}`,
  };
  const union = foldedPattern(`(?:${kind} {0,2})?(?:${UNION_NUMBER})`, 'g');
  const code = foldedPattern(CODE, 'g');
  const numbers = [
    { find: (text: string) => (/[0-9] [cu]\.? ?[fs]\.? ?[cr](?![a-z])/.test(text) ? matchAll(text, code) : []), proper: false },
    { find: (text: string) => (/[0-9]{2}\/[0-9]/.test(text) ? matchAll(text, union) : []), proper: false },
  ];
  const names = [
    {
      find: compileScan(`${kind} {0,2}${between}(?:${compileTemplates(numbered, options)} {0,2})(?<number>${NUMBER})`, kinds, options),
      proper: false,
    },
    { find: compileScan(`${kind} {1,2}(?<number>[0-9]{2,3}(?![0-9.,/-]))`, kinds, options), proper: pack.spaced },
    ...dated.map((template) => ({
      find: compileScan(
        `${compileTemplates([template], { ...options, slots })}(?: {0,2}\\((?:${anyEra}${YEAR}|cth|nsw|vic|qld|wa|sa|tas|nt|uk|ni|imperial)\\))?`,
        [template],
        options,
      ),
      proper: capital === true,
    })),
    ...daily.map((template) => ({
      find: compileScan(compileTemplates([template], { ...options, slots }), [template], options),
      proper: capital === true,
    })),
  ];
  const mayBeNamed = compileSight([...kinds, ...dated, ...daily], options);
  return (source, folded) => {
    const found: LawMention[] = [];
    if (!/[0-9]{2}/.test(folded.text)) return found;
    for (const { find, proper } of mayBeNamed(folded.text) ? [...numbers, ...names] : numbers) {
      for (const match of find(folded.text)) {
        const [start, end] = [match.index, match.index + match[0].length];
        if (
          endsOnStreet(folded.text.slice(Math.max(0, start - 30), start)) ||
          found.some((other) => other.start < end && start < other.end) ||
          (proper && !isCapital(source, folded.toSource(start)))
        ) {
          continue;
        }
        const id = readId(match.groups as Groups, eras);
        found.push({
          id: NAMED[id] ?? id,
          start: match.groups?.year === undefined ? start : startOfName(source, folded, start),
          end,
          ...(match.groups?.year === undefined ? {} : { byYear: true }),
          ...(match.groups?.day === undefined ? {} : { byDay: true }),
        });
      }
    }
    return found;
  };
}

type Groups = Record<string, string | undefined>;

function readId(groups: Groups, eras: LanguagePack['facts']['dates']['eras']): string {
  const { eu, ue, number, year, title, code, section } = groups;
  if (title !== undefined) {
    return `${(code ?? '').replace(/[^a-z]/g, '').toUpperCase()}-${title}${section === undefined ? '' : `/${section}`}`;
  }
  if (year === undefined) return `${number === undefined ? 'EU' : 'ACT'}-${(number ?? eu ?? ue ?? '').replace('/', '-')}`;
  const offset = eras.find((_, i) => groups[`era${i}`] !== undefined)?.offset ?? aheadOfCommonEra(Number(year));
  return `ACT-${Number(year) - offset}`;
}

function isCapital(source: string, at: number): boolean {
  return /^\p{Lu}/u.test(source.slice(at, at + 2));
}

/** Where a name stands before the kind of law (`Labour Protection Act 1998`), it goes with it as far as it is written in capitals. */
function startOfName(source: string, folded: Folded, start: number): number {
  const before = source.slice(Math.max(0, folded.toSource(start) - 90), folded.toSource(start));
  // `Section 60D Employment Act 1955`: the letter belongs to the section.
  const name = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]*,? (?:(?:and|of|&|for|on) )?){1,8}$/u.exec(before)?.[0] ?? '';
  return folded.toFolded(folded.toSource(start) - name.length);
}
