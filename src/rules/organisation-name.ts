import type { Link } from '../contract/alignment.js';
import { type Comparison, type Drift, defineRule, type Spot } from '../contract/rule.js';
import { spot } from './compare-facts.js';
import { compareCapitals } from './compare-capitals.js';
import { compareCompanies } from './compare-companies.js';
import { compareGlosses } from './compare-glosses.js';
import { compareNameRuns } from './compare-name-runs.js';
import { comparePlaces } from './compare-places.js';
import { isCompared } from '../scope/gather-units.js';
import { overlap } from '../scope/overlap.js';
import { groupWords, type NameEvidence, nameEvidence, type Side } from './name-evidence.js';
import { foldName, type Mention, mentionsOf, textOf } from './name-words.js';
import { describeReplaced } from './replaced-name.js';
import { similarity } from './similarity.js';

/** Names this much alike are one name that was miswritten: `Pontsuivi`, `Pontsuivre`. */
const ALIKE = 0.5;

/** A party, a supplier, a product or a place that is not the one the canonical version names. */
export const organisationName = defineRule({
  id: 'organisation-name',
  severity: 'warning',
  summary: 'The name of a party or a supplier differs',
  options: { ignore: { kind: 'words', summary: 'Names that may differ, in all their forms and spellings, such as "Kelasa*"' } },
  *checkLink(link, comparison) {
    if (!isCompared(link)) return;
    const companies = compareCompanies(link, comparison).map(({ canonical, translation }) => changed(canonical, translation));
    const names = [...companies, ...compareNames(link, comparison, companies)];
    yield* names;
    const isTold = (drift: Drift): boolean =>
      names.some((other) => overlaps(drift.canonical, other.canonical) || overlaps(drift.translation, other.translation));
    // A city in the name of a company, an authority that is known by its letters: told already.
    const places = [...comparePlaces(link, comparison)].filter((drift) => !isTold(drift));
    yield* places;
    const runs = [...compareNameRuns(link, comparison), ...compareGlosses(link, comparison)];
    const capital = names.length + places.length + runs.length === 0 ? compareCapitals(link, comparison) : null;
    for (const replaced of [...runs, ...(capital ? [capital] : [])]) {
      const drift = describeReplaced(replaced);
      if (!isTold(drift) && !isToFill(drift, comparison)) yield drift;
    }
  },
});

/** `[NAME OF MEDICAL DIRECTOR]` is a placeholder and names nobody. */
function isToFill({ translation: place }: Drift, { translation }: Comparison): boolean {
  return place !== undefined && translation.factsOf(place.clause).some((fact) => fact.kind === 'placeholder' && overlap(fact, place));
}

function overlaps(a: Spot | undefined, b: Spot | undefined): boolean {
  return a !== undefined && b !== undefined && overlap(a, b);
}

/** Names that are no companies, and companies that are gone. */
function* compareNames(link: Link, comparison: Comparison, told: readonly Drift[]): Generator<Drift> {
  const evidence = nameEvidence(comparison);
  const isTold = (side: Side, { fact }: Mention): boolean => told.some((drift) => overlaps(drift[side], spot(fact)));
  const lost = unanswered('canonical', link, comparison, evidence).filter(({ mention }) => !isTold('canonical', mention));
  const rest = unanswered('translation', link, comparison, evidence).filter(({ mention }) => !isTold('translation', mention));
  const alone = lost.length === 1 && rest.length === 1;
  for (const before of lost) {
    const { index, score } = bestAnswer(before, rest, alone, comparison, evidence);
    const [after] = index < 0 ? [undefined] : rest.splice(index, 1);
    if (after) yield changed(before.mention, after.mention, score !== DOUBTFUL);
    else if (isGone('canonical', before, link, comparison)) yield gone('missing', before.mention);
  }
  for (const after of rest) if (isGone('translation', after, link, comparison)) yield gone('extra', after.mention);
}

/** A name of which words stand less often on the other side, or not at all. */
interface Unanswered {
  mention: Mention;
  words: string[];
  absent: boolean;
}

function unanswered(side: Side, link: Link, comparison: Comparison, evidence: NameEvidence): Unanswered[] {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  const [here, there] = [groupWords(comparison[side], link[side]), groupWords(comparison[other], link[other])];
  const joined = [...there.keys()].join('');
  const found = new Map<string, Unanswered>();
  for (const clause of link[side]) {
    for (const mention of [...mentionsOf(comparison[side], clause), ...hiddenMentions(side, clause, comparison, evidence)]) {
      const isOwn = (word: string, i: number): boolean =>
        /[a-z]/.test(word) && (evidence.isProper(side, word) || (i === 0 && mention.form !== null));
      const words = mention.words.filter((word, i) => (here.get(word) ?? 0) > (there.get(word) ?? 0) && isOwn(word, i));
      // `Class Flow` answers `ClassFlow`.
      const absent = words.some((word) => !there.has(word) && !(word.length > 5 && joined.includes(word)));
      const key = words.join(' ');
      if (words.length > 0 && !found.has(key)) found.set(key, { mention, words, absent });
    }
  }
  return [...found.values()];
}

/** At the beginning of a sentence every word has its capital; one that the rest of the document shows to be a name is one there, too. */
function hiddenMentions(side: Side, clause: number, comparison: Comparison, evidence: NameEvidence): Mention[] {
  const text = textOf(comparison[side], clause);
  const read = mentionsOf(comparison[side], clause);
  return [...text.matchAll(SENTENCE_START)].flatMap((match) => {
    const [value, start, end] = [match[0], match.index, match.index + match[0].length];
    const [word] = foldName(value);
    if (!word || read.some(({ fact }) => fact.start < end && start < fact.end) || evidence.carried(side, word).carried < 1) return [];
    return [{ fact: { kind: 'name', value, quote: value, stated: true, clause, start, end }, words: [word], form: null, marked: false }];
  });
}

const SENTENCE_START = /(?<=^|[.!?:;]\s)\p{Lu}\p{Ll}{3,}(?![\p{L}\p{M}\p{N}])/gu;

/** The name that stands in the place of a lost one, surest first. */
function bestAnswer(
  before: Unanswered,
  candidates: readonly Unanswered[],
  alone: boolean,
  comparison: Comparison,
  evidence: NameEvidence,
): { index: number; score: number } {
  const scores = candidates.map((after) => scorePair(before, after, alone, comparison, evidence));
  const score = Math.max(0, ...scores);
  return { index: score > 0 ? scores.indexOf(score) : -1, score };
}

function scorePair(before: Unanswered, after: Unanswered, alone: boolean, comparison: Comparison, evidence: NameEvidence): number {
  const alike = similarity(before.words.join(' '), after.words.join(' '));
  const [from, to] = [before.mention, after.mention];
  if (from.form && to.form && (before.absent || after.absent)) return 2 + alike;
  if (!after.absent) return 0;
  // A rendering that the translation keeps to is a translation of the name, not a slip.
  const settled = after.words.some(
    (word) => evidence.carried('translation', word).groups > 1 && evidence.carried('translation', word).carried === 0,
  );
  if (settled) return 0;
  const proof = Math.max(...before.words.map((word) => proofOf(word, evidence)));
  if ((proof >= 0.6 || from.form !== null) && alike >= ALIKE) return 1 + alike;
  if (!alone) return 0;
  if (hasInnerCapital(from) && hasInnerCapital(to) && before.absent) return 0.5 + alike;
  // `ISP` is `FAI` in French; an authority keeps its letters.
  if (isAcronym(from) && isAcronym(to) && before.absent && before.words.every((word) => evidence.isKnown(word))) return 0.5 + alike;
  if (!isStrange(after, comparison, evidence)) return 0;
  if (proof >= 0.75 || from.form !== null) return 0.5 + alike;
  // Named once: cognates look like this, too (`Virginia`, `Virginie`), so it is worth a note at most.
  const once = before.words.every((word) => evidence.carried('canonical', word).groups === 1);
  const related = from.words.some((word) => to.words.includes(word));
  return once && !related && before.absent && evidence.carried('translation', after.words[0] as string).groups === 1 ? DOUBTFUL : 0;
}

/** The score of a pair that is told as a note. */
const DOUBTFUL = 0.1;

/** Whether a name of the translation can answer nothing in the canonical version: it is Latin among other letters, another of its names, or unheard of. */
function isStrange({ mention, words }: Unanswered, comparison: Comparison, evidence: NameEvidence): boolean {
  // Capitals may abbreviate what they stand for: `Google Cloud`, `GCP`.
  if (isAcronym(mention)) return false;
  if (!comparison.translation.pack.spaced || mention.marked) return true;
  return words.every((word) =>
    evidence.stands('canonical', word)
      ? evidence.carried('translation', word).carried > 0
      : evidence.carried('translation', word).groups === 1,
  );
}

/** The share of the other groups that carry a word over; 0 where there is no other. Well-known products always are. */
function proofOf(word: string, evidence: NameEvidence): number {
  if (evidence.isKnown(word)) return 1;
  const { groups, carried } = evidence.carried('canonical', word);
  return groups > 1 ? carried / (groups - 1) : 0;
}

function isAcronym({ fact }: Mention): boolean {
  return /^\p{Lu}+$/u.test(fact.value);
}

function hasInnerCapital({ fact }: Mention): boolean {
  return /\p{Ll}\p{Lu}/u.test(fact.value);
}

/**
 * A company that stands on one side only. Other names may well become `we` or `the app`; a company with its legal
 * form is written out for a reason. Where the other side writes its companies in another script, nothing is sure.
 */
function isGone(side: Side, { mention, words, absent }: Unanswered, link: Link, comparison: Comparison): boolean {
  const other: Side = side === 'canonical' ? 'translation' : 'canonical';
  if (!mention.form || !absent || words.length < mention.words.filter((word) => word.length > 2).length) return false;
  const near = [link, ...comparison.neighbours(link)].flatMap((each) => each[other]);
  if (words.some((word) => groupWords(comparison[other], near).has(word))) return false;
  return (
    !near.some((clause) => mentionsOf(comparison[other], clause).some((each) => !/\p{Script=Latin}/u.test(each.fact.value))) &&
    link[other].some((clause) => textOf(comparison[other], clause).length > 0)
  );
}

function changed(before: Mention, after: Mention, isProven = true): Drift {
  const drift = describeReplaced({ expected: before.fact, actual: after.fact, isProven });
  // A company binds; a product that is called otherwise may still be understood.
  return isProven && (before.form || after.form) ? { ...drift, severity: 'error' } : drift;
}

function gone(how: 'missing' | 'extra', { fact }: Mention): Drift {
  const value = { kind: 'name', value: fact.value };
  const drift: Drift = {
    message: {
      key: `drift.${how}`,
      args: { kind: 'name', expected: how === 'missing' ? value : '', actual: how === 'extra' ? value : '' },
    },
  };
  if (how === 'missing') return { ...drift, expected: fact.value, canonical: spot(fact) };
  return { ...drift, actual: fact.value, translation: spot(fact) };
}
