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

/** Columns of a list of links: the ids of either side, and the words behind them. */
interface LinkLayout {
  canonical: number;
  translation: number;
  words: number;
}

function writeLinks(links: readonly Link[], versions: AlignedVersions, context: ReportContext, style: Style): string[] {
  const ids = links.map(
    (link) => [nameClauses(link.canonical, versions.canonical), nameClauses(link.translation, versions.translation)] as const,
  );
  const [left = 0, right = 0] = widthsOf(ids).map((width) => Math.min(width, 24));
  const words = Math.max(12, Math.floor((context.columns - left - right - 7 - 6) / 2));
  return links.flatMap((link) => [
    writeLink(link, versions, { canonical: left, translation: right, words }, context, style),
    ...writeEvidence(link.evidence ?? [], context, style),
  ]);
}

/**
 * What is said of a link stands in the place of the words that are not there, or behind all, where the words of the
 * translation make room for it.
 */
function writeLink(
  link: Link,
  { canonical, translation }: AlignedVersions,
  layout: LinkLayout,
  { phrasebook }: ReportContext,
  style: Style,
): string {
  const remark = describeRemark(link, phrasebook);
  const width = remark ? displayWidth(remark.words) : 0;
  const said = remark ? style.severity(remark.severity, remark.words) : '';
  const isAdded = link.canonical.length === 0;
  const room = Math.max(12, layout.words - (isAdded ? Math.max(0, width - layout.words) : remark ? width + 2 : 0));
  const opening = isAdded
    ? said + ' '.repeat(Math.max(0, layout.words - width))
    : padEnd(openingWords(link.canonical, canonical, layout.words), layout.words);
  const cells = [
    padEnd(sure(link, phrasebook), 5),
    padEnd(nameClauses(link.canonical, canonical), layout.canonical),
    opening,
    padEnd(nameClauses(link.translation, translation), layout.translation),
    openingWords(link.translation, translation, room),
  ];
  return cells.join('  ').trimEnd() + (remark && !isAdded ? `  ${said}` : '');
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
