import type { Policy } from '../../contract/policy.js';
import type { Change } from '../../revise/version-diff.js';
import { effectiveDateOf } from '../../facts/effective-date.js';
import { headingOf, writeHeading } from '../heading-of.js';
import { type Phrasebook, phrasebookFor } from '../phrasebook.js';
import type { ReportContext } from '../reporter.js';
import { printable } from '../text/display-width.js';
import { fitWords } from '../text/fit-words.js';
import { textOf } from '../text/revision.js';
import type { ChangeNotice } from './change-notice.js';
import { listNews, type News } from './list-news.js';

/** A notice in one language, in words. */
export interface WrittenNotice {
  language: string;
  /** `What changed on 1 March 2026`. */
  title: string;
  items: NoticeItem[];
  /** What is said where there is no item. */
  nothing: string;
}

interface NoticeItem {
  /** The heading, in the language of the notice where a document in it was given. */
  section: string;
  /** The language that the heading is in. */
  sectionLanguage: string;
  changes: string[];
}

/** More of a clause than this is not quoted, in columns. */
const QUOTE = 240;

/** @throws RangeError for a language without messages */
export function writeNotice(notice: ChangeNotice, language: string, { packs }: ReportContext): WrittenNotice {
  const phrasebook = phrasebookFor(language, packs);
  const { diff } = notice;
  const own = documentIn(notice, language);
  const date = effectiveDateOf(diff.newer, packs);
  return {
    language,
    title: date === null ? phrasebook.say('notice.titleUndated') : phrasebook.say('notice.title', { date: phrasebook.value('date', date) }),
    items: listNews(diff).map((news) => ({
      ...nameSection(news, notice, own, phrasebook),
      changes: sayChange(news, notice, own, phrasebook),
    })),
    nothing: phrasebook.say('notice.nothing'),
  };
}

/** Words are taken from a translation only where they surely are the translation: a wrong title is worse than a foreign one. */
const SURE = 0.6;

/** The document in the language of a notice, and which of its clauses answer a clause of the newer version. */
interface OwnDocument {
  policy: Policy;
  answers(clause: number): readonly number[];
}

function documentIn({ diff, translations }: ChangeNotice, language: string): OwnDocument | null {
  if (diff.newer.language === language) return { policy: diff.newer, answers: (clause) => [clause] };
  const translated = translations.find(({ policy }) => policy.language === language);
  if (!translated) return null;
  const answers = new Map(
    translated.alignment.links
      .filter(({ confidence }) => confidence >= SURE)
      .flatMap((link) => link.canonical.map((clause) => [clause, link.translation] as const)),
  );
  return { policy: translated.policy, answers: (clause) => answers.get(clause) ?? [] };
}

function nameSection(
  { change }: News,
  { diff }: ChangeNotice,
  own: OwnDocument | null,
  { say, locale }: Phrasebook,
): Pick<NoticeItem, 'section' | 'sectionLanguage'> {
  const isGone = change.newer.length === 0;
  const [policy, clause] = isGone ? [diff.older, change.older[0]] : [diff.newer, change.newer[0]];
  const heading = headingOf(policy, clause ?? -1);
  if (heading === null) return { section: say('notice.general'), sectionLanguage: locale };
  const now = isGone ? diff.links.find(({ older }) => older.includes(heading))?.newer[0] : heading;
  const answer = now === undefined ? undefined : own?.answers(now)[0];
  if (own && answer !== undefined) {
    return { section: writeHeading(own.policy, answer), sectionLanguage: own.policy.language };
  }
  return {
    section: now === undefined ? writeHeading(diff.older, heading) : writeHeading(diff.newer, now),
    sectionLanguage: diff.newer.language,
  };
}

function sayChange({ change, isSection }: News, { diff }: ChangeNotice, own: OwnDocument | null, phrasebook: Phrasebook): string[] {
  const { say } = phrasebook;
  const isAdded = change.older.length === 0;
  const isRemoved = change.newer.length === 0;
  if (isSection) return [say(isAdded ? 'notice.newSection' : 'notice.removedSection')];
  const values = sayValues(change, phrasebook);
  if (!isAdded && !isRemoved && values.length > 0) return values;
  const kind = isAdded ? 'added' : isRemoved ? 'removed' : 'reworded';
  const words = isRemoved
    ? own?.policy === diff.newer
      ? textOf(diff.older, change.older)
      : ''
    : own
      ? textOf(own.policy, [...new Set(change.newer.flatMap((clause) => own.answers(clause)))])
      : '';
  if (words.trim() === '') return values.length > 0 ? values : [say(`notice.${kind}Plain`)];
  return [say(`notice.${kind}`, { text: fitWords(printable(words).trim(), QUOTE, own?.policy.language ?? '') })];
}

/** Values that people ask about: what was, what is now. Names and pointers are left to the text itself. */
const QUIET = new Set(['name', 'term', 'reference', 'placeholder']);

function sayValues({ facts, forces }: Change, { say, value }: Phrasebook): string[] {
  const lines = facts.flatMap(({ older, newer }) => {
    const kind = (older ?? newer)?.kind ?? '';
    if (QUIET.has(kind)) return [];
    const [before, after] = [older, newer].map((fact) => fact && printable(value(kind, fact.value)));
    if (before && after) return [say('notice.became', { thing: say(`notice.things.${kind}`), older: before, newer: after })];
    const thing = say(`kinds.${kind}`);
    return after ? [say('notice.gained', { thing, value: after })] : [say('notice.lost', { thing, value: before ?? '' })];
  });
  const [before, after] = [forces.older, forces.newer].map((list) =>
    [...new Set(list)]
      .filter((force) => value('force', force) !== force)
      .map((force) => value('force', force))
      .join(', '),
  );
  return [...new Set([...lines, ...(before && after ? [say('notice.force', { older: before, newer: after })] : [])])];
}
