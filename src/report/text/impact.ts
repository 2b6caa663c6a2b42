import type { Severity } from '../../contract/finding.js';
import { type ClauseImpact, type Impact, needsWork, type Status, statuses } from '../../revise/impact.js';
import type { ReportContext } from '../reporter.js';
import type { ImpactOnAll } from '../results.js';
import { setColumns } from './columns.js';
import { printable } from './display-width.js';
import { fitWords } from './fit-words.js';
import { documentTitle } from './header.js';
import { nameOf, tally, textOf, writeRemarks, writeSubstance, writeWords } from './revision.js';
import type { Style } from './style.js';

const loudness: Readonly<Record<Status, Severity>> = {
  stale: 'error',
  missing: 'error',
  conflict: 'error',
  obsolete: 'warning',
  edited: 'warning',
  updated: 'info',
  current: 'info',
};

/** A block for each policy. */
export function writeImpacts(impacts: readonly ImpactOnAll[], context: ReportContext, style: Style): string[] {
  return impacts.flatMap((impact, i) => [...(i > 0 ? [''] : []), ...writeImpact(impact, context, style)]);
}

/** For each translation the clauses that somebody has to look at: what changed, and what the translation says now. */
function writeImpact({ older, newer, impacts }: ImpactOnAll, context: ReportContext, style: Style): string[] {
  const { say } = context.phrasebook;
  const documents = (
    [
      ['older', older],
      ['newer', newer],
    ] as const
  ).flatMap(([role, policy]) => (policy ? [[say(`revise.${role}`), printable(policy.name)]] : []));
  const notes = writeRemarks(impacts[0]?.remarks ?? [], context, style);
  return [
    style.strong(documentTitle(newer)),
    ...setColumns(documents),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...impacts.flatMap((impact) => ['', ...writeTranslation(impact, context, style)]),
  ];
}

function writeTranslation(impact: Impact, context: ReportContext, style: Style): string[] {
  const { say, value } = context.phrasebook;
  const { translation, clauses } = impact;
  const work = clauses.filter(needsWork);
  return [
    style.heading(`${printable(translation.name)}  ${value('language', translation.language)}`),
    ...work.flatMap((clause) => ['', ...writeClause(clause, impact, context, style)]),
    '',
    ...(work.length === 0 ? [say('revise.upToDate')] : []),
    style.strong(
      tally(
        statuses,
        clauses.map(({ status }) => status),
        'revise.statuses',
        context,
      ),
    ),
  ];
}

function writeClause(clause: ClauseImpact, { older, newer, translation, diff }: Impact, context: ReportContext, style: Style): string[] {
  const { say } = context.phrasebook;
  const source = clause.newer.length > 0 ? nameOf(newer, clause.newer) : nameOf(older, clause.older);
  const lead = `${style.severity(loudness[clause.status], say(`revise.statuses.${clause.status}`))}  ${style.faint(`${source} → ${nameOf(translation, clause.translation)}`)}`;
  const change = diff?.changes.find((one) => one.older.join() === clause.older.join() && one.newer.join() === clause.newer.join());
  const both = clause.older.length > 0 && clause.newer.length > 0;
  const substance = change && both ? writeSubstance(change, context) : [];
  const words =
    clause.newer.length + clause.older.length > 0
      ? writeWords(older ? clause : { older: clause.newer, newer: clause.newer }, older ?? newer, newer, 2, context, style)
      : [];
  const present = printable(textOf(translation, clause.translation)).trim();
  const quote =
    present === ''
      ? []
      : [
          `  ${style.faint(`${translation.language}:`)} ${fitWords(present, Math.max(20, context.columns - translation.language.length - 5), translation.language)}`,
        ];
  return [lead, ...substance.map((line) => `  ${line}`), ...words, ...quote];
}
