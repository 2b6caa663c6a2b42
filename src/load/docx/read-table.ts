import { makeBlock } from '../block.js';
import { chooseBranch } from './choose-branch.js';
import type { Aside } from './paragraph-content.js';
import { readParagraphProperties } from './paragraph-properties.js';
import { isMarkDropped } from './revisions.js';
import type { StoryReader } from './story-reader.js';
import { type XmlElement, elementsOf, findChild, isElement, isSet, textOf } from './xml-element.js';

/** Reads a table row by row: rows of data as blocks of their own, what a table only lays out as the blocks in it. */
export function readTable(table: XmlElement, story: StoryReader): void {
  const { context, revisionCount } = story.shared;
  for (const row of find(table, 'w:tr')) {
    const properties = findChild(row, 'w:trPr');
    const cells = [...find(row, 'w:tc')].filter((cell) => !isMarkDropped(findChild(cell, 'w:tcPr'), context.revisions));
    if (isMarkDropped(properties, context.revisions)) revisionCount.meetMarks(properties, new Set());
    else if (properties && isSet(properties, 'w:hidden')) story.out.setAside('hidden', plainWords(row));
    else readRow(cells, properties, story);
  }
}

/** Rows and cells may stand in content controls, custom XML and the like. */
function* find(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    else if (child.name === 'mc:AlternateContent') yield* find({ ...child, children: [...chooseBranch(child)] }, name);
    else if (!child.name.endsWith('Pr') && child.name !== 'w:tc' && child.name !== 'w:tr') yield* find(child, name);
  }
}

function readRow(cells: readonly XmlElement[], properties: XmlElement | undefined, story: StoryReader): void {
  const isData = isDataRow(cells, story);
  const row = new RowContent();
  for (const cell of cells) {
    const own = findChild(cell, 'w:tcPr');
    if (isCovered(own)) story.out.setAside('merged-cell', plainWords(cell));
    else if (isData) row.addCell(cell, story);
    else story.readCell(cell);
    story.shared.revisionCount.meetMarks(own, row.changes);
  }
  story.shared.revisionCount.meetMarks(properties, row.changes);
  row.emit(story);
}

/** A cell that continues the merged one above it or before it, which shows its own words only. */
function isCovered(properties: XmlElement | undefined): boolean {
  const merges = properties ? [findChild(properties, 'w:vMerge'), findChild(properties, 'w:hMerge')] : [];
  return merges.some((merge) => merge !== undefined && merge.attributes['w:val'] !== 'restart');
}

/** Several cells with nothing but words in them, as opposed to a table that lays out a page or draws a box. */
function isDataRow(cells: readonly XmlElement[], { shared }: StoryReader): boolean {
  return (
    cells.length >= 2 &&
    cells.every((cell) => {
      let paragraphs = 0;
      let headings = 0;
      for (const child of elementsOf(cell)) {
        if (child.name === 'w:tbl') return false;
        if (child.name !== 'w:p' || !child.children.some((part) => isElement(part) && part.name !== 'w:pPr')) continue;
        paragraphs += 1;
        if (shared.styles.paragraph(readParagraphProperties(findChild(child, 'w:pPr')).style).heading > 0) headings += 1;
      }
      return paragraphs <= 4 && (headings === 0 || paragraphs === 1);
    })
  );
}

class RowContent {
  readonly changes = new Set<string>();
  readonly #cells: string[] = [];
  readonly #asides: Aside[] = [];
  readonly #letters = new Map<string, number>();

  addCell(cell: XmlElement, story: StoryReader): void {
    const lines: string[] = [];
    story.readCell(cell, ({ content, numbered }) => {
      const prefix = numbered && !numbered.bulleted && numbered.text !== '' ? numbered.text + numbered.suffix : '';
      lines.push(...content.take().map(({ text }, index) => (index === 0 ? prefix : '') + text));
      for (const change of content.changes) this.changes.add(change);
      this.#asides.push(...content.asides);
      for (const [language, count] of content.languages) this.#letters.set(language, (this.#letters.get(language) ?? 0) + count);
    });
    if (lines.length > 0) this.#cells.push(lines.join('\n'));
  }

  emit({ out }: StoryReader): void {
    const text = this.#cells.join(' | ');
    if (text !== '') {
      const start = out.addLine(text);
      const span = { start, end: start + text.length };
      out.addBlock(makeBlock({ text, runs: [[0, text.length, start, text.length]] }, { kind: 'row', stated: true, span }), this.#letters);
    }
    for (const { reason, text } of this.#asides) out.setAside(reason, text);
  }
}

/** The words below an element that is set aside as a whole. */
export function plainWords(element: XmlElement): string {
  if (element.name === 'w:t' || element.name === 'a:t') return textOf(element);
  const words = [...elementsOf(element)].map(plainWords).join('');
  return element.name === 'w:p' || element.name === 'a:p' ? `${words}\n` : words;
}
