import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { OperationalError } from '../../errors.js';
import type { Declared, Extracted, LoadContext } from '../block.js';
import { adoptRows } from './adopt-rows.js';
import { readBodyStyle } from './body-style.js';
import { buildParagraphs } from './build-paragraphs.js';
import { buildRows } from './build-rows.js';
import { tellPdfFault } from './faults.js';
import { findRegions } from './find-regions.js';
import { LabelStarts } from './label-start.js';
import { mergeLines } from './line.js';
import { openDocument } from './open-document.js';
import { rankHeadings } from './rank-headings.js';
import { readPage } from './read-page.js';
import { type Sheet, setAsideEdges } from './set-aside-edges.js';
import { takeNotes } from './take-notes.js';
import { trustTags } from './trust-tags.js';
import { createLineJoiner } from './undo-hyphens.js';
import { writeOut } from './write-out.js';

/**
 * Reads a whole document: pages into rows, rows into columns and tables, these into paragraphs.
 *
 * @throws OperationalError `broken-document`, `encrypted-document`, `too-large`, `no-text`
 */
export async function readDocument(bytes: Uint8Array, context: LoadContext): Promise<Extracted> {
  const document = await openDocument(bytes, context);
  try {
    const sheets = await readSheets(document);
    const words = sheets.flatMap(({ rows }) => rows.flat().map(({ text }) => text)).join('');
    if (!/[\p{L}\p{Nd}]/u.test(words)) throw new OperationalError('no-text', `${context.name}: it has no text, only pictures of it; run OCR first, then give the file with the text`);
    return { ...layOut(sheets, context), declared: await readDeclared(document) };
  } catch (cause) {
    throw tellPdfFault(context.name, cause);
  } finally {
    await document.destroy();
  }
}

async function readSheets(document: PDFDocumentProxy): Promise<Sheet[]> {
  const tagged = ((await document.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number, tagged);
    const { top, bottom, turned } = page;
    sheets.push({ number, top, bottom, rows: buildRows(page), asides: turned.map((text) => ({ reason: 'turned-text', text })) });
  }
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
  return writeOut({ paragraphs, headings: rankHeadings(paragraphs, style), sheets, join: createLineJoiner(lines), startsWithLabel: (text) => labels.match(text) !== null });
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
