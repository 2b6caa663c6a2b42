import type { LanguagePack } from '../contract/language-pack.js';
import { compileTemplates, foldedPattern } from '../facts/template.js';
import { fold } from '../text/fold.js';
import { type Figure, findFigures, padsFigures, rewriteFigure } from './figures.js';
import type { Rewrite } from './rewrite.js';
import { replaceAt, type Wording } from './wording.js';

interface Clock {
  hour: number;
  minute: number;
}

/** Times of day: hour, minute, and the mark of the half of the day. */
export const rewriteTimes: Rewrite = (wording, { expected, actual }) => {
  const [to, from] = [clocksOf(expected), clocksOf(actual)];
  const changed = from.flatMap((clock, i) => (clock.hour === to[i]?.hour && clock.minute === to[i]?.minute ? [] : [i]));
  const [only] = changed;
  if (to.length !== from.length || changed.length !== 1 || only === undefined) return [];
  const [before, after] = [from[only] as Clock, to[only] as Clock];
  return findFigures(wording.quote).map((hour, i, figures) => rewriteAt(wording, hour, figures[i + 1], before, after));
};

const clocksOf = (value: string): Clock[] =>
  [...value.matchAll(/(\d\d):(\d\d)/g)].map(([, hour, minute]) => ({ hour: Number(hour), minute: Number(minute) }));

/** Tries one figure as the hour; twelve-hour clocks write 22 as 10. */
function rewriteAt(wording: Wording, hour: Figure, next: Figure | undefined, before: Clock, after: Clock): string[] {
  const { quote, pack } = wording;
  if (hour.text.length > 2 || hour.value % 12 !== before.hour % 12) return [];
  const halves = hour.value !== before.hour || findHalf(quote, hour.end, pack) !== null;
  const written = halves ? after.hour % 12 || 12 : after.hour;
  const edits = after.hour === before.hour ? [] : [{ ...hour, text: rewriteFigure(written, hour, padsFigures(wording, 'time')) }];
  const minutes =
    next && /^[.:hH\s\u00a0\u202f]{1,4}$/.test(quote.slice(hour.end, next.start)) && next.text.length === 2 && next.value === before.minute
      ? next
      : null;
  if (after.minute !== before.minute) {
    if (!minutes) return [];
    edits.push({ ...minutes, text: rewriteFigure(after.minute, minutes, true) });
  }
  const half = halves ? changeHalf(quote, minutes?.end ?? hour.end, after.hour, pack) : [];
  return half === null ? [] : [replaceAt(quote, [...edits, ...half])];
}

interface Half {
  start: number;
  end: number;
  /** Where it stands in its list. */
  index: number;
  list: 'am' | 'pm' | 'night';
}

/** The first mark of a half of the day behind a figure. */
function findHalf(quote: string, from: number, pack: LanguagePack): Half | null {
  const folded = fold(quote.slice(from));
  for (const list of ['am', 'pm', 'night'] as const) {
    for (const [index, phrase] of (pack.facts.times[list] ?? []).entries()) {
      const match = foldedPattern(`^[ .:0-9]{0,8}(?<half>${compileTemplates([phrase], { spaced: pack.spaced })})`, '').exec(folded.text);
      const half = match?.groups?.half;
      if (match && half !== undefined) {
        return {
          start: from + folded.toSource(match[0].length - half.length),
          end: from + folded.toSource(match[0].length),
          index,
          list,
        };
      }
    }
  }
  return null;
}

/** From seven in the evening on, languages that have a word for it speak of the night. */
const NIGHTFALL = 19;

/** The mark that stands at the same place of another list: `a.m.` → `p.m.`, `pagi` → `petang`, `malam`. Null where none is sure. */
function changeHalf(quote: string, from: number, hour: number, pack: LanguagePack): { start: number; end: number; text: string }[] | null {
  const half = findHalf(quote, from, pack);
  if (!half) return [];
  const { am, pm, night } = pack.facts.times;
  // Abbreviations with points (a.m.) have two halves; a word for the night is one of the first of its list.
  const list = hour < 12 ? 'am' : hour >= NIGHTFALL && night !== undefined && half.index < night.length ? 'night' : 'pm';
  if (list === half.list || (half.list === 'night' && hour >= NIGHTFALL)) return [];
  const phrase = { am, pm, night: night ?? [] }[list][half.index];
  return phrase === undefined || /[[(]/.test(phrase) ? null : [{ ...half, text: phrase }];
}
