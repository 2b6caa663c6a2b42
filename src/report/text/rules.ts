import type { ReportContext } from '../reporter.js';
import type { RuleList } from '../results.js';
import { padCells, widthsOf } from './columns.js';
import { wrapWords } from './fit-words.js';
import type { Style } from './style.js';

/** The table of rules: id, severity, what it finds. */
export function writeRules({ rules }: RuleList, { phrasebook, columns }: ReportContext, style: Style): string[] {
  const { say, locale } = phrasebook;
  const head = [say('report.heads.rule'), say('report.heads.severity')];
  const widths = widthsOf([head, ...rules.map(({ id, severity }) => [id, say(`severities.${severity}`)])]);
  const indent = ' '.repeat(widths.reduce((sum, width) => sum + width + 2, 0));
  const lines = rules.flatMap(({ id, severity }) => {
    const [cell, level] = [padCells([id], widths), padCells([say(`severities.${severity}`)], widths.slice(1))];
    const [first = '', ...rest] = wrapWords(say(`rules.${id}`), Math.max(30, columns - indent.length), locale);
    return [`${style.strong(cell)}  ${style.severity(severity, level)}  ${first}`, ...rest.map((line) => indent + line)];
  });
  return [style.faint(`${padCells(head, widths)}  ${say('report.heads.meaning')}`), ...lines];
}
