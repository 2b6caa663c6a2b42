import type { Position } from '../contract/policy.js';
import { quoteOf } from './explain.js';
import type { ReportContext, Reporter } from './reporter.js';
import { listReported, type Reported } from './reported.js';
import { writeCsv } from './tasks/csv.js';
import { describeDecision } from './text/decision.js';
import { printable } from './text/display-width.js';
import type { Passage } from './text/quote.js';

const HEAD = [
  'canonical',
  'translation',
  'language',
  'severity',
  'rule',
  'message',
  'expected',
  'actual',
  'canonical_clause',
  'canonical_place',
  'canonical_quote',
  'translation_clause',
  'translation_place',
  'translation_quote',
  'suggestion',
  'fingerprint',
  'decision',
];

/** For spreadsheets (RFC 4180): a row for each finding. Heads, severities and rules are the same in every language, messages are the reader's. */
export const csv: Reporter = {
  format: 'csv',
  check: (policies, context) => writeCsv([HEAD, ...listReported(policies, context).map((reported) => rowOf(reported, context))]),
};

function rowOf(reported: Reported, { phrasebook }: ReportContext): string[] {
  const { finding, canonical, translation, first, second, at } = reported;
  const value = (form: string | null, argument: unknown): string =>
    typeof argument === 'object' && argument !== null && form !== null
      ? phrasebook.value((argument as { kind: string }).kind, form)
      : (form ?? '');
  return [
    canonical.name,
    translation?.name ?? '',
    (translation ?? canonical).language,
    finding.severity,
    finding.rule,
    printable(phrasebook.message(finding.message)),
    value(finding.expected, finding.message.args.expected),
    value(finding.actual, finding.message.args.actual),
    ...placeCells(first?.policy === canonical ? first : null),
    ...(translation ? (second?.marked ? placeCells(second) : [at.clause, placeOf(at.start), '']) : ['', '', '']),
    finding.suggestion ?? '',
    finding.fingerprint,
    printable(describeDecision(finding, phrasebook) ?? ''),
  ];
}

function placeCells(passage: Passage | null): string[] {
  return passage ? [passage.clause.id, placeOf(passage.position), quoteOf(passage)] : ['', '', ''];
}

const placeOf = ({ line, column }: Position): string => `${line}:${column}`;
