import type { Rule } from '../contract/rule.js';
import { actor } from './actor.js';
import { antonym } from './antonym.js';
import { condition } from './condition.js';
import { contradiction } from './contradiction.js';
import { crossReference } from './cross-reference.js';
import { date, effectiveDate } from './dates.js';
import { exception } from './exception.js';
import { ageLimit, citation, contact, count, duration, money, percent, time } from './facts.js';
import { garbled } from './garbled.js';
import { untranslated, wrongLanguage } from './language.js';
import { addedClause, addedItem, missingClause, missingItem, movedClause } from './missing-clauses.js';
import { missingSentence } from './missing-sentence.js';
import { negation } from './negation.js';
import { numberMismatch } from './number-mismatch.js';
import { numbering } from './numbering.js';
import { obligation } from './obligation.js';
import { organisationName } from './organisation-name.js';
import { placeholder } from './placeholder.js';
import { term } from './term.js';
import { quantifier } from './quantifier.js';

/** Every rule, in the order in which the table of rules shows them. */
export const rules: readonly Rule[] = [
  ageLimit,
  duration,
  date,
  effectiveDate,
  money,
  percent,
  count,
  time,
  numberMismatch,
  contradiction,
  contact,
  citation,
  crossReference,
  organisationName,
  placeholder,
  obligation,
  negation,
  quantifier,
  exception,
  condition,
  actor,
  antonym,
  missingClause,
  addedClause,
  missingItem,
  addedItem,
  missingSentence,
  movedClause,
  term,
  untranslated,
  wrongLanguage,
  numbering,
  garbled,
];
