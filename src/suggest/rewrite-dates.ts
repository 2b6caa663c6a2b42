import type { LanguagePack } from '../contract/language-pack.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';
import { findFigures, padsFigures, rewriteFigure } from './figures.js';
import type { Rewrite } from './rewrite.js';
import { replaceAt, type Wording } from './wording.js';
import { inCaseOf } from './write-number.js';

interface PlainDate {
  year: number;
  month: number;
  day: number | null;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Dates in figures and with names of months, in whatever era the years are counted. */
export const rewriteDates: Rewrite = (wording, values) => {
  const [to, from] = [readDate(values.expected), readDate(values.actual)];
  if (!to || !from || (to.day === null) !== (from.day === null)) return [];
  const { quote, pack } = wording;
  // The year as it is written tells the era: พ.ศ. 2561 is 543 more than 2018.
  const years = findFigures(quote).filter(({ value, text }) => text.length >= 4 || (text.length === 2 && value % 100 === from.year % 100));
  const options: Edit[][] = [];
  if (to.year !== from.year) {
    options.push(years.map((place) => ({ ...place, text: rewriteFigure(place.value + to.year - from.year, place) })));
  }
  if (to.month !== from.month) {
    options.push([...nameMonths(quote, from.month, to.month, pack), ...figuresOf(wording, from.month, to.month)]);
  }
  if (to.day !== from.day) {
    options.push(figuresOf(wording, from.day ?? 0, to.day ?? 0).map((edit) => withMark(edit, quote, from.day ?? 0, to.day ?? 0, pack)));
  }
  const weekday = nameWeekday(wording, to);
  return combine(options).map((edits) => [
    replaceAt(
      quote,
      [...edits, ...weekday].sort((a, b) => a.start - b.start),
    ),
  ]);
};

function readDate(value: string): PlainDate | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: match[3] === undefined ? null : Number(match[3]) } : null;
}

/** One edit of each list, no two at one place. */
function combine(options: readonly Edit[][]): Edit[][] {
  return options.reduce<Edit[][]>(
    (before, edits) =>
      before.flatMap((chosen) =>
        edits.filter((edit) => !chosen.some(({ start }) => start === edit.start)).map((edit) => [...chosen, edit]),
      ),
    [[]],
  );
}

/** In figures alone (`15/10/2024`) days and months have two digits; beside a name only where the translation writes them so. */
function figuresOf(wording: Wording, from: number, to: number): Edit[] {
  const isNumeric = !/\p{L}{2}/u.test(wording.quote);
  return findFigures(wording.quote)
    .filter(({ value, text }) => value === from && text.length <= 2)
    .map((place) => ({
      ...place,
      text: rewriteFigure(to, place, place.text.length === 2 && (place.value < 10 || isNumeric || padsFigures(wording, 'date'))),
    }));
}

/** `1er mars` → `2 mars`, `2 mars` → `1er mars`; `3rd` → `1st`, but `3` → `1`. */
function withMark(edit: Edit, quote: string, from: number, to: number, { language, numbering, corrections }: LanguagePack): Edit {
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const markOf = (day: number): string =>
    corrections.firstDay === undefined ? (numbering.ordinalEndings?.[ordinals.select(day)] ?? '') : day === 1 ? corrections.firstDay : '';
  const [was, is] = [markOf(from), markOf(to)];
  const isMarked = was !== '' && quote.slice(edit.end).toLowerCase().startsWith(was);
  const marks = isMarked || corrections.firstDay !== undefined;
  return { ...edit, end: edit.end + (isMarked ? was.length : 0), text: `${edit.text}${marks ? is : ''}` };
}

function nameMonths(quote: string, from: number, to: number, pack: LanguagePack): Edit[] {
  const { months } = pack.facts.dates;
  return rename(quote, months[from - 1] ?? [], months[to - 1] ?? [], pack);
}

/** The weekday of the right date; none where the date names none. */
function nameWeekday({ quote, pack }: Wording, { year, month, day }: PlainDate): Edit[] {
  const { weekdays } = pack.facts.dates;
  if (day === null) return [];
  const wanted = weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7] ?? [];
  return weekdays
    .flatMap((names) =>
      names === wanted
        ? []
        : rename(
            quote,
            names.filter((name) => !name.endsWith('.')),
            wanted,
            pack,
          ),
    )
    .slice(0, 1);
}

/** A name of a list in the manner of the one that stands there: in full for in full, abbreviated alike. */
function rename(quote: string, names: readonly string[], wanted: readonly string[], pack: LanguagePack): Edit[] {
  const folded = fold(quote);
  return [
    ...folded.text.matchAll(
      foldedPattern(
        compileTemplates(
          [...names].sort((a, b) => b.length - a.length),
          { spaced: pack.spaced },
        ),
        'g',
      ),
    ),
  ].flatMap((match) => {
    const [start, end] = [folded.toSource(match.index), folded.toSource(match.index + match[0].length)];
    const place = names.indexOf(match[0]);
    const name = place === 0 ? wanted[0] : wanted.slice(1).find((other) => shapeOf(other) === shapeOf(match[0]));
    return name === undefined ? [] : [{ start, end, text: inCaseOf(name, quote.slice(start, end)) }];
  });
}

/** Script and points: `ก.ค.` is like `ม.ค.`, not like `มกรา`. */
const shapeOf = (name: string): string => `${/[a-z]/.test(name)} ${name.split('.').length} ${name.endsWith('.')}`;
