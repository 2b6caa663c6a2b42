import type { Link } from '../../contract/alignment.js';
import type { Severity } from '../../contract/finding.js';
import type { Policy } from '../../contract/policy.js';
import type { ReportContext } from '../reporter.js';
import type { AlignedVersions } from '../results.js';
import { foldCells, widthsOf } from './columns.js';
import { displayWidth, padEnd, printable } from './display-width.js';
import { writeEvidence } from './evidence.js';
import { fitWords } from './fit-words.js';
import { describeDocument, describeLinks, documentTitle } from './header.js';
import type { Style } from './style.js';

/** Every link on one line: both groups of clauses with their first words, and how sure the link is. */
export function writeAlignment(versions: AlignedVersions, context: ReportContext, style: Style): string[] {
  const { canonical, translation, alignment } = versions;
  const documents = [
    describeDocument(canonical, 'canonical', context),
    [...describeDocument(translation, 'translation', context), ...describeLinks(versions, context)],
  ];
  const widths = widthsOf(documents);
  return [
    style.strong(documentTitle(canonical)),
    ...documents.flatMap((cells) => foldCells(cells, widths, context.columns)),
    '',
    ...writeLinks(alignment.links, versions, context, style),
  ];
}

function writeLinks(links: readonly Link[], { canonical, translation }: AlignedVersions, context: ReportContext, style: Style): string[] {
  const { phrasebook, columns } = context;
  const ids = links.map((link) => [nameClauses(link.canonical, canonical), nameClauses(link.translation, translation)] as [string, string]);
  const [left = 0, right = 0] = widthsOf(ids).map((width) => Math.min(width, 24));
  const width = Math.max(12, Math.floor((columns - left - right - 7 - 6) / 2));
  return links.flatMap((link, i) => {
    const [canonicalIds, translationIds] = ids[i] as [string, string];
    const remark = describeRemark(link, phrasebook);
    // A remark stands behind the words of the translation, which make room for it.
    const room = Math.max(12, width - (remark ? displayWidth(remark.words) + 2 : 0));
    const cells = [
      padEnd(sure(link, phrasebook), 5),
      padEnd(canonicalIds, left),
      padEnd(openingWords(link.canonical, canonical, width), width),
      padEnd(translationIds, right),
      padEnd(openingWords(link.translation, translation, room), room),
    ];
    const end = remark ? `  ${style.severity(remark.severity, remark.words)}` : '';
    return [cells.join('  ').trimEnd() + end, ...writeEvidence(link.evidence ?? [], context, style)];
  });
}

function sure(link: Link, { percent }: ReportContext['phrasebook']): string {
  return link.canonical.length > 0 && link.translation.length > 0 ? percent(link.confidence) : '–';
}

function describeRemark(
  { canonical, translation, moved }: Link,
  { say }: ReportContext['phrasebook'],
): { severity: Severity; words: string } | null {
  if (translation.length === 0) return { severity: 'error', words: say('report.link.missing') };
  if (canonical.length === 0) return { severity: 'warning', words: say('report.link.added') };
  return moved ? { severity: 'info', words: say('report.link.moved') } : null;
}

function nameClauses(clauses: readonly number[], policy: Policy): string {
  const name = clauses.map((clause) => policy.clauses[clause]?.id ?? '').join(' + ');
  return fitWords(name || '–', 24, policy.language);
}

function openingWords(clauses: readonly number[], policy: Policy, width: number): string {
  const text = policy.clauses[clauses[0] ?? -1]?.text ?? '';
  return fitWords(printable(text.slice(0, 400)).trim(), width, policy.language);
}
