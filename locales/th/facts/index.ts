import type { FactPhrases } from '../../../src/contract/fact-phrases.js';
import { englishCountries } from '../../country-names.js';
import { ages } from './ages.js';
import { measureBounds, measures, money, percents } from './amounts.js';
import { bounds, extremes, fillers, labels, negation, rangeFrom, rangeTo } from './bounds.js';
import { citations, references } from './citations.js';
import { counts } from './counts.js';
import { dates } from './dates.js';
import { durations } from './durations.js';
import { numbers } from './numbers.js';
import { bracketNotes, placeholderCues, pressCues } from './placeholders.js';
import { addressParts, phoneCues, times } from './times.js';

export const facts: FactPhrases = {
  numbers,
  bounds,
  extremes,
  negation,
  labels,
  fillers,
  rangeTo,
  rangeFrom,
  durations,
  ages,
  dates,
  money,
  percents,
  measures,
  measureBounds,
  addressParts,
  counts,
  times,
  countries: englishCountries,
  phoneCues,
  placeholderCues,
  bracketNotes,
  pressCues,
  citations,
  references,
};
