import type { Link } from '../../contract/alignment.js';
import type { Policy } from '../../contract/policy.js';
import type { ReportContext } from '../reporter.js';
import type { AlignedVersions } from '../results.js';
import { setColumns, widthsOf } from './columns.js';
import { padEnd, printable } from './display-width.js';
import { writeEvidence } from './evidence.js';
import { fitWords } from './fit-words.js';
import { describeDocument, describeLinks, documentTitle } from './header.js';
import type { Style } from './style.js';

/** Every link on one line: both groups of clauses with their first words, and how sure the link is. */
export function writeAlignment(versions: AlignedVersions, context: ReportContext, style: Style): string[] {
  const { canonical, translation, alignment } = versions;
  const documents = setColumns([
    describeDocument(canonical, 'canonical', context),
    [...describeDocument(translation, 'translation', context), ...describeLinks(versions, context)],
  ]);
  return [
    style.strong(documentTitle(canonical)),
    ...documents,
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
    const cell = (id: string, idWidth: number, words: string): string => `${padEnd(id, idWidth)}  ${padEnd(words, width)}`;
    const [canonicalIds, translationIds] = ids[i] as [string, string];
    const words = [openingWords(link.canonical, canonical, width), openingWords(link.translation, translation, width)] as const;
    const row = `${cell(canonicalIds, left, words[0])}  ${cell(translationIds, right, words[1])}`;
    return [
      `${padEnd(sure(link, phrasebook), 5)}  ${row}`.trimEnd() + remark(link, phrasebook, style),
      ...writeEvidence(link.evidence ?? [], context, style),
    ];
  });
}

function sure(link: Link, { percent }: ReportContext['phrasebook']): string {
  return link.canonical.length > 0 && link.translation.length > 0 ? percent(link.confidence) : '–';
}

function remark({ canonical, translation, moved }: Link, { say }: ReportContext['phrasebook'], style: Style): string {
  if (translation.length === 0) return `  ${style.severity('error', say('report.link.missing'))}`;
  if (canonical.length === 0) return `  ${style.severity('warning', say('report.link.added'))}`;
  return moved ? `  ${style.severity('info', say('report.link.moved'))}` : '';
}

function nameClauses(clauses: readonly number[], policy: Policy): string {
  const name = clauses.map((clause) => policy.clauses[clause]?.id ?? '').join(' + ');
  return fitWords(name || '–', 24, policy.language);
}

function openingWords(clauses: readonly number[], policy: Policy, width: number): string {
  const text = policy.clauses[clauses[0] ?? -1]?.text ?? '';
  return fitWords(printable(text.slice(0, 400)).trim(), width, policy.language);
}
