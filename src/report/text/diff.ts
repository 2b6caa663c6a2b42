import type { Change, VersionDiff } from '../../revise/version-diff.js';
import type { ReportContext } from '../reporter.js';
import { setColumns } from './columns.js';
import { printable } from './display-width.js';
import { documentTitle } from './header.js';
import { loudness, nameOf, tallyGrades, writeRemarks, writeSubstance, writeWords } from './revision.js';
import type { Style } from './style.js';

/** Every change with its grade, what it means, and the words struck out and put in. */
export function writeDiff(diff: VersionDiff, context: ReportContext, style: Style): string[] {
  const { older, newer, changes, remarks } = diff;
  const { say, count } = context.phrasebook;
  const documents = (
    [
      ['older', older],
      ['newer', newer],
    ] as const
  ).map(([role, policy]) => [say(`revise.${role}`), printable(policy.name), count('report.clauses', policy.clauses.length)]);
  const notes = writeRemarks(remarks, context, style);
  return [
    style.strong(documentTitle(newer)),
    ...setColumns(documents),
    ...(notes.length > 0 ? ['', ...notes] : []),
    ...changes.flatMap((change) => ['', ...writeChange(change, diff, context, style)]),
    '',
    changes.length === 0 ? say('revise.nothing') : style.strong(tallyGrades(changes, context)),
  ];
}

function writeChange(change: Change, { older, newer }: VersionDiff, context: ReportContext, style: Style): string[] {
  const { say } = context.phrasebook;
  const place =
    change.older.length === 0
      ? nameOf(newer, change.newer)
      : change.newer.length === 0
        ? nameOf(older, change.older)
        : `${nameOf(older, change.older)} → ${nameOf(newer, change.newer)}`;
  const lead = `${style.severity(loudness[change.grade], say(`revise.grades.${change.grade}`))}  ${style.strong(say(`revise.kinds.${change.kind}`))}  ${style.faint(place)}`;
  const substance = change.older.length > 0 && change.newer.length > 0 ? writeSubstance(change, context) : [];
  return [lead, ...substance.map((line) => `  ${line}`), ...writeWords(change, older, newer, 2, context, style)];
}
