import { type Impact, needsWork } from '../../revise/impact.js';
import type { ReportContext, Reporter } from '../reporter.js';
import type { ImpactOnAll } from '../results.js';
import { markWords } from '../word-diff.js';
import { escapeXml } from './escape-xml.js';
import { listTasks, type TranslationTask } from './task.js';

/**
 * For translation tools: XLIFF 2.1 (OASIS, 2018), a file for each policy, a unit for each clause. The source is the
 * newer text; what is up to date is carried over as `translated`, all else is `initial` with the present translation as
 * a start. Old source, present translation and what changed stand in notes, each with its category.
 *
 * One document has one target language: of several translations give those of one language.
 */
export const xliff: Reporter = {
  format: 'xliff',
  impact(impacts, context) {
    const pairs = impacts.flatMap(({ impacts: each }: ImpactOnAll) => each);
    const [first] = pairs;
    if (!first) throw new RangeError('XLIFF needs a translation');
    const [source, target] = [first.newer.language, first.translation.language];
    if (pairs.some(({ newer, translation }) => newer.language !== source || translation.language !== target)) {
      throw new RangeError('An XLIFF document has one source language and one target language');
    }
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${escapeXml(source)}" trgLang="${escapeXml(target)}">`,
      ...pairs.flatMap((impact, index) => writeFile(impact, index, context)),
      '</xliff>',
      '',
    ].join('\n');
  },
};

function writeFile(impact: Impact, index: number, context: ReportContext): string[] {
  const tasks = listTasks(impact, context);
  // What has no source any more, or never had one, cannot be a unit.
  const loose = tasks.filter(({ newer }) => newer === '');
  const remarks = impact.remarks.map((remark): Note => ['remark', context.phrasebook.message(remark)]);
  const notes: Note[] = [...remarks, ...loose.map((task): Note => [task.status, describeLoose(task, context)])];
  return [
    `  <file id="f${index + 1}" original="${escapeXml(impact.newer.name)}">`,
    ...writeNotes(notes, '    '),
    ...tasks.filter(({ newer }) => newer !== '').flatMap((task, unit) => writeUnit(task, unit, context)),
    '  </file>',
  ];
}

/** `to be removed: 9.p1: <old source> – <present translation>`. */
function describeLoose(task: TranslationTask, { phrasebook }: ReportContext): string {
  return `${phrasebook.say(`revise.statuses.${task.status}`)}: ${task.clause}: ${[task.older, task.translation].filter((text) => text !== '').join(' – ')}`;
}

function writeUnit(task: TranslationTask, index: number, { phrasebook }: ReportContext): string[] {
  const isOpen = needsWork(task);
  const changed = task.words.some(({ added, removed }) => added || removed);
  const notes: Note[] = [
    ...(task.section === '' ? [] : [['section', task.section] as Note]),
    ...(isOpen
      ? [['status', phrasebook.say(`revise.statuses.${task.status}`)] as Note, ...task.changes.map((change): Note => ['change', change])]
      : []),
    ...(changed && task.older !== '' ? [['change', markWords(task.words)] as Note, ['old-source', task.older] as Note] : []),
    ...(isOpen && task.translation !== '' ? [['present-translation', task.translation] as Note] : []),
  ];
  const target = task.translation === '' ? [] : [`        <target>${escapeXml(task.translation)}</target>`];
  return [
    `    <unit id="u${index + 1}" name="${escapeXml(task.clause)}">`,
    ...writeNotes(notes, '      '),
    `      <segment id="s1" state="${isOpen || task.translation === '' ? 'initial' : 'translated'}" subState="polyclause:${task.status}">`,
    `        <source>${escapeXml(task.newer)}</source>`,
    ...target,
    '      </segment>',
    '    </unit>',
  ];
}

type Note = readonly [category: string, text: string];

/** An empty `notes` element is not valid. */
function writeNotes(notes: readonly Note[], indent: string): string[] {
  if (notes.length === 0) return [];
  return [
    `${indent}<notes>`,
    ...notes.map(([category, text], i) => `${indent}  <note id="n${i + 1}" category="${category}">${escapeXml(text)}</note>`),
    `${indent}</notes>`,
  ];
}
