import type { Bound } from '../contract/fact-phrases.js';
import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { fold } from '../text/fold.js';
import { remember } from '../text/remember.js';
import { type BoundReader, compileBounds } from './bounds.js';

/** Phrases that bound an hour bound a day as well; `by 31 May`, `on or after 1 June`. */
const boundsOf = remember(
  (pack: LanguagePack): BoundReader =>
    compileBounds(pack, [pack.facts.times.bounds, ...(pack.facts.dates.bounds ? [pack.facts.dates.bounds] : [])], { turns: false }),
);

/**
 * The first or the last day that a date bounds, as every day said with and without it: `before 1 June` and `by 31 May`
 * are one last day. A day without a year has two, for February ends on the 28th or the 29th. None where no word bounds it.
 */
export function readEndDays(date: Fact, text: string, pack: LanguagePack): string[] {
  const folded = fold(text);
  const [start, end] = [folded.toFolded(date.start), folded.toFolded(date.end)];
  const reader = boundsOf(pack);
  const bound = reader.before(folded.text, start)?.bound || reader.after(folded.text, end)?.bound || '';
  if (bound === '') return [];
  return (date.value.startsWith('--') ? ['2000', '2001'] : ['']).flatMap((year) => {
    const day = Date.parse(year ? date.value.replace('-', year) : date.value);
    return Number.isNaN(day) ? [] : [`${SIDES[bound]}${new Date(day + DAY * SHIFTS[bound]).toISOString().slice(year ? 5 : 0, 10)}`];
  });
}

const DAY = 86_400_000;
const SIDES: Record<Bound, string> = { '<': 'until ', '<=': 'until ', '>': 'from ', '>=': 'from ' };
const SHIFTS: Record<Bound, number> = { '<': -1, '<=': 0, '>': 1, '>=': 0 };
