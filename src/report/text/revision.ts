import type { Message, Severity } from '../../contract/finding.js';
import type { Policy } from '../../contract/policy.js';
import { type Change, type Grade, grades } from '../../revise/version-diff.js';
import type { ReportContext } from '../reporter.js';
import { printable } from './display-width.js';
import { wrapWords } from './fit-words.js';
import { writeRedline } from './redline.js';
import type { Style } from './style.js';

/** How loud a grade is said. */
export const loudness: Readonly<Record<Grade, Severity>> = { substantive: 'error', editorial: 'warning', structural: 'info' };

export function textOf(policy: Policy | null, clauses: readonly number[]): string {
  return clauses.map((clause) => policy?.clauses[clause]?.text ?? '').join(' ');
}

/** `4.2 (12:1)`: the clause and its line and column. */
export function nameOf(policy: Policy | null, clauses: readonly number[]): string {
  const named = clauses.flatMap((index) => {
    const clause = policy?.clauses[index];
    return clause ? [`${clause.id} (${clause.start.line}:${clause.start.column})`] : [];
  });
  return named.length > 0 ? named.join(' + ') : '–';
}

/** The values and forces that changed, one a line. */
export function writeSubstance({ facts, forces }: Pick<Change, 'facts' | 'forces'>, { phrasebook }: ReportContext): string[] {
  const { say, value } = phrasebook;
  const write = (thing: string, before: string | null, after: string | null): string => {
    if (before !== null && after !== null) return say('revise.became', { thing, older: before, newer: after });
    return after === null ? say('revise.lost', { thing, value: before ?? '' }) : say('revise.gained', { thing, value: after });
  };
  const stated = (fact: Change['facts'][number]['older']): string | null => fact && printable(value(fact.kind, fact.value));
  // Names are taken from capitals, and a reworded sentence has others; the redline shows them better.
  const values = facts.filter(({ older, newer }) => !['name', 'term'].includes((older ?? newer)?.kind ?? ''));
  const lines = values.map(({ older, newer }) => write(say(`kinds.${(older ?? newer)?.kind}`), stated(older), stated(newer)));
  const sides = [forces.older, forces.newer].map((list) =>
    [...new Set(list)].filter((force) => phrasebook.value('force', force) !== force).map((force) => value('force', force)),
  );
  const [before, after] = sides.map((list) => (list.length > 0 ? list.join(', ') : null)) as [string | null, string | null];
  return [...new Set([...lines, ...(before === null && after === null ? [] : [write(say('revise.force'), before, after)])])];
}

/** What the change was, in words. */
export function writeWords(
  change: { older: readonly number[]; newer: readonly number[] },
  older: Policy | null,
  newer: Policy,
  indent: number,
  { columns }: ReportContext,
  style: Style,
): string[] {
  const [before, after] = [textOf(older, change.older), textOf(newer, change.newer)];
  const lines =
    before === after
      ? wrapWords(printable(after.slice(0, columns)).trim(), columns - indent, newer.language).slice(0, 1)
      : writeRedline(before, after, newer.language, columns - indent, style);
  return lines.map((line) => ' '.repeat(indent) + line);
}

export function writeRemarks(remarks: readonly Message[], { phrasebook, columns }: ReportContext, style: Style): string[] {
  return remarks.flatMap((remark) =>
    wrapWords(phrasebook.message(remark), columns, phrasebook.locale).map((line) => style.severity('warning', line)),
  );
}

/** `substantive: 3 · editorial: 1`. */
export function tally(names: readonly string[], counted: readonly string[], prefix: string, { phrasebook }: ReportContext): string {
  return names
    .flatMap((name) => {
      const many = counted.filter((one) => one === name).length;
      return many > 0 ? [phrasebook.say('revise.tally', { what: phrasebook.say(`${prefix}.${name}`), n: String(many) })] : [];
    })
    .join(' · ');
}

export function tallyGrades(changes: readonly Pick<Change, 'grade'>[], context: ReportContext): string {
  return tally(
    grades,
    changes.map(({ grade }) => grade),
    'revise.grades',
    context,
  );
}
