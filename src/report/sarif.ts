import type { ArtifactLocation, Location, Log, Region, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { Severity } from '../contract/finding.js';
import type { Policy, Position } from '../contract/policy.js';
import { rules } from '../rules/index.js';
import { version } from '../version.js';
import { explain } from './explain.js';
import type { Phrasebook } from './phrasebook.js';
import type { Reporter } from './reporter.js';
import { listReported, pathOf, pointsIntoFile, type Reported } from './reported.js';
import type { Passage } from './text/quote.js';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0 (OASIS, 2020), for code scanning and editors. The place in the translation is the location, the one in
 * the canonical version a related one. Accepted findings are always there, with their suppression.
 */
export const sarif: Reporter = {
  format: 'sarif',
  check(policies, { phrasebook }) {
    const reported = listReported(policies, { showWaived: true });
    const ids = [...new Set([...rules.map(({ id }) => id), ...reported.map(({ finding }) => finding.rule)])];
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'polyclause',
              semanticVersion: version,
              language: phrasebook.locale,
              rules: ids.map((id) => describeRule(id, phrasebook)),
            },
          },
          language: phrasebook.locale,
          columnKind: 'utf16CodeUnits',
          results: reported.map((each) => writeResult(each, ids.indexOf(each.finding.rule), phrasebook)),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function describeRule(id: string, { say, has }: Phrasebook): ReportingDescriptor {
  const severity = rules.find((rule) => rule.id === id)?.severity ?? 'warning';
  const text = has(`rules.${id}`) ? say(`rules.${id}`) : id;
  const name = id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return { id, name, shortDescription: { text }, fullDescription: { text }, defaultConfiguration: { level: LEVELS[severity] } };
}

function writeResult(reported: Reported, ruleIndex: number, phrasebook: Phrasebook): Result {
  const { finding, first, second, at } = reported;
  const [message = '', ...details] = explain(reported, phrasebook);
  const others = [first, second].filter(
    (passage): passage is Passage =>
      passage?.marked === true && !(passage.policy === at.policy && passage.position.offset === at.start.offset),
  );
  const suppressions = suppress(reported);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: [message, ...details].join('\n') },
    locations: [locate(at.policy, at.clause, at.start, at.end)],
    ...(others.length > 0 && { relatedLocations: others.map((passage, id) => relate(passage, id + 1, phrasebook)) }),
    fingerprints: { 'polyclause/v1': finding.fingerprint },
    partialFingerprints: { 'polyclause/v1': finding.fingerprint },
    ...(suppressions && { suppressions }),
    ...writeFix(reported, phrasebook),
  };
}

function relate({ policy, clause, position, start, end }: Passage, id: number, { value }: Phrasebook): Location {
  const words = clause.text.slice(start, end);
  const quoted = policy.source.slice(position.offset, position.offset + words.length) === words;
  return {
    id,
    ...locate(policy, clause.id, position, quoted ? after(position, words) : position),
    message: { text: `${value('language', policy.language)}: ${words}` },
  };
}

/** Where some words end that begin at a place. */
function after({ line, column, offset }: Position, words: string): Position {
  const lines = words.split('\n');
  return {
    line: line + lines.length - 1,
    column: (lines.at(-1) as string).length + (lines.length > 1 ? 1 : column),
    offset: offset + words.length,
  };
}

function locate(policy: Policy, clause: string, start: Position, end: Position): Location {
  return {
    physicalLocation: { artifactLocation: artifactOf(policy), ...(pointsIntoFile(policy) && { region: regionOf(start, end) }) },
    ...(clause !== '' && { logicalLocations: [{ fullyQualifiedName: clause, kind: 'element' }] }),
  };
}

/** A document in the repository is named from its root; a space or a Thai letter in its name is encoded. */
function artifactOf(policy: Policy): ArtifactLocation {
  const uri = pathOf(policy).split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(pathOf(policy))) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

function regionOf(start: Position, end: Position): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: Math.max(0, end.offset - start.offset),
  };
}

function suppress({ finding: { waived } }: Reported): Suppression[] | null {
  if (!waived) return null;
  return [
    {
      kind: waived.source === 'comment' ? 'inSource' : 'external',
      status: 'accepted',
      ...(waived.reason === null ? {} : { justification: waived.reason }),
    },
  ];
}

/** An editor can put the suggestion in the place of the words, where the file has them as they were read. */
function writeFix({ finding: { suggestion, translation }, at }: Reported, { say }: Phrasebook): Pick<Result, 'fixes'> {
  if (
    suggestion === null ||
    !translation ||
    !pointsIntoFile(at.policy) ||
    at.policy.source.slice(at.start.offset, at.end.offset) !== translation.quote
  ) {
    return {};
  }
  const replacements = [{ deletedRegion: regionOf(at.start, at.end), insertedContent: { text: suggestion } }];
  return {
    fixes: [
      {
        description: { text: `${say('report.suggestion')} ${suggestion}` },
        artifactChanges: [{ artifactLocation: artifactOf(at.policy), replacements }],
      },
    ],
  };
}
