import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { OperationalError } from '../../errors.js';
import type { Declared, Extracted, LoadContext } from '../block.js';
import { adoptRows } from './adopt-rows.js';
import { readBodyStyle } from './body-style.js';
import { buildParagraphs } from './build-paragraphs.js';
import { buildRows } from './build-rows.js';
import { distrustTable } from './distrust-table.js';
import { brokenPdf, tellPdfFault } from './faults.js';
import { findRegions } from './find-regions.js';
import { guardStreams } from './guard-streams.js';
import { LabelStarts } from './label-start.js';
import { mergeLines } from './line.js';
import { openDocument, parseDocument } from './open-document.js';
import { rankHeadings } from './rank-headings.js';
import { readPage } from './read-page.js';
import { refuseLostMarks } from './refuse-lost-marks.js';
import { type Sheet, setAsideEdges } from './set-aside-edges.js';
import { showActualText } from './show-actual-text.js';
import { takeNotes } from './take-notes.js';
import { trustTags } from './trust-tags.js';
import { createLineJoiner } from './undo-hyphens.js';
import { writeOut } from './write-out.js';

/**
 * Reads a whole document: pages into rows, rows into columns and tables, these into paragraphs.
 *
 * @throws OperationalError `broken-document`, `encrypted-document`, `too-large`, `too-deep`, `no-text`, `lost-characters`
 */
export async function readDocument(bytes: Uint8Array, context: LoadContext): Promise<Extracted> {
  const { sheets, declared } = await readPages(bytes, context);
  if (!sheets.some(({ rows }) => rows.flat().some(({ text }) => /[\p{L}\p{Nd}]/u.test(text)))) throw tellNoText(sheets, context.name);
  const laidOut = layOut(sheets, context);
  refuseLostMarks(laidOut.source, context.name);
  return { ...laidOut, declared };
}

async function readPages(given: Uint8Array, context: LoadContext): Promise<{ sheets: Sheet[]; declared: Declared }> {
  guardStreams(given, context.limits.unpackedBytes, context.name);
  const trusted = distrustTable(given);
  const bytes = showActualText(trusted);
  const document = await openDocument(bytes, context);
  try {
    return { sheets: await readSheets(document, bytes, bytes !== trusted), declared: await readDeclared(document) };
  } catch (cause) {
    throw tellPdfFault(context.name, cause);
  } finally {
    await document.destroy();
  }
}

function tellNoText(sheets: readonly Sheet[], name: string): OperationalError {
  const faulty = sheets.find(({ asides }) => asides.some(({ reason }) => reason === UNREADABLE));
  if (faulty) return brokenPdf(name, `page ${faulty.number} of the PDF is damaged`);
  return new OperationalError('no-text', `${name}: it has no text, only pictures of it; run OCR first, then give the file with the text`);
}

/** Why a note of a page that was not read in full is set aside: what the policy lacks is then no riddle. */
const UNREADABLE = 'unreadable';

async function readSheets(document: PDFDocumentProxy, bytes: Uint8Array, saying: boolean): Promise<Sheet[]> {
  const tagged = ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  const { info } = (await document.getMetadata()) as { info: { IsAcroFormPresent?: boolean } };
  const asked = { tagged, saying, filled: info.IsAcroFormPresent === true };
  const sheets: Sheet[] = [];
  let lenient: PDFDocumentProxy | null = null;
  for (let number = 1; number <= document.numPages; number += 1) {
    const asides: Sheet['asides'] = [];
    const page = await readPage(document, number, asked).catch(async () => {
      asides.push({ reason: UNREADABLE, text: `[a part of page ${number}]` });
      lenient ??= await parseDocument(bytes, false);
      return readPage(lenient, number, asked);
    });
    const { top, bottom, pieces, turned, fields, unlike } = page;
    asides.push(
      ...turned.map((text) => ({ reason: 'turned-text', text })),
      ...fields.map((text) => ({ reason: 'form-field', text })),
      ...unlike.map((text) => ({ reason: 'said-unlike-shown', text })),
    );
    if (pieces.length === 0) asides.push({ reason: 'page-without-text', text: `[page ${number}]` });
    sheets.push({ number, top, bottom, rows: buildRows(page), asides });
  }
  await (lenient as PDFDocumentProxy | null)?.destroy();
  return sheets;
}

function layOut(sheets: readonly Sheet[], { packs }: LoadContext): Omit<Extracted, 'declared'> {
  setAsideEdges(sheets);
  const style = readBodyStyle(sheets.flatMap(({ rows }) => rows.flat()));
  const notes = sheets.flatMap((sheet) => takeNotes(sheet, style.size));
  const pages = sheets.map(({ rows }) => ({ rows, regions: findRegions(rows) }));
  adoptRows(pages);
  const regions = [...pages.flatMap((page) => page.regions), ...notes.map((row) => ({ kind: 'text' as const, lines: [mergeLines(row)] }))];
  const labels = new LabelStarts(packs);
  const paragraphs = buildParagraphs(regions, { style, labels, trustsTags: trustTags(regions) });
  const lines = regions.flatMap((region) => (region.kind === 'text' ? region.lines : region.rows.flat(2)));
  return writeOut({
    paragraphs,
    headings: rankHeadings(paragraphs, style),
    sheets,
    join: createLineJoiner(lines),
    startsWithLabel: (text) => labels.match(text) !== null,
  });
}

async function readDeclared(document: PDFDocumentProxy): Promise<Declared> {
  const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
  const read = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);
  const title = read(info.Title);
  const language = read(info.Language);
  return { ...(title && !isFileName(title) ? { title } : {}), ...(language ? { language } : {}) };
}

/** Programs often name the file there, or themselves: `Microsoft Word - policy.docx`. */
function isFileName(title: string): boolean {
  return /^Microsoft |\.(?:docx?|odt|html?|indd|pdf|rtf|pages|tex)$|^untitled/i.test(title);
}
