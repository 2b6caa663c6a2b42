import { chooseBranch } from './choose-branch.js';
import type { Extract } from './extract.js';
import { InlineReader } from './inline-reader.js';
import { readLook } from './look.js';
import { type Numbered, numberParagraph } from './number-paragraph.js';
import { ParagraphContent } from './paragraph-content.js';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.js';
import type { ParagraphStyle } from './read-styles.js';
import { isDropped, isMarkDropped, isRevision, settleProperties } from './revisions.js';
import type { Shared, Story } from './shared.js';
import { readTable } from './read-table.js';
import { type XmlElement, elementsOf, findChild, isElement, settingOf } from './xml-element.js';

/** A paragraph that has been read, with the number in front of it. */
export interface ReadParagraph {
  content: ParagraphContent;
  properties: ParagraphProperties;
  style: ParagraphStyle;
  numbered: Numbered | null;
  /** Part of a content control that holds a list of contents. */
  inContents: boolean;
}

/** Where paragraphs go: to the document, or into a cell. */
type Sink = (paragraph: ReadParagraph) => void;

/** Reads the blocks of one text (main text, note, text box, header) in reading order. */
export class StoryReader {
  readonly shared: Shared;
  readonly out: Extract;
  readonly #inline: InlineReader;
  readonly #targets: ReadonlyMap<string, string>;
  #sink: Sink;
  #story: Story;
  /** A paragraph whose end a tracked change takes away: it goes on in the next one. */
  #unended: ReadParagraph | null = null;
  #contents = 0;

  /** @param targets addresses of the part's links by id */
  constructor(shared: Shared, story: Story, out: Extract, targets: ReadonlyMap<string, string>, sink: Sink) {
    this.shared = shared;
    this.out = out;
    this.#story = story;
    this.#targets = targets;
    this.#inline = new InlineReader(shared, targets);
    this.#sink = sink;
  }

  read(element: XmlElement): void {
    switch (element.name) {
      case 'w:p':
        this.#readParagraph(element);
        return;
      case 'w:tbl':
        this.#endParagraph();
        readTable(element, this);
        return;
      case 'w:sdt':
        this.#readControl(element);
        return;
      case 'mc:AlternateContent':
        for (const child of chooseBranch(element)) if (isElement(child)) this.read(child);
        return;
      case 'w:altChunk':
      case 'w:subDoc':
        this.out.setAside('embedded-document', this.#targets.get(element.attributes['r:id'] ?? '') ?? 'embedded document');
        return;
      case 'w:r':
      case 'w:hyperlink':
        // Words outside of any paragraph, which no word processor writes, are not to be lost.
        this.#readParagraph({ name: 'w:p', attributes: {}, children: [element] });
        return;
      default:
        this.#readOther(element);
    }
  }

  #readOther(element: XmlElement): void {
    if (isRevision(element.name)) this.shared.revisionCount.meet(element, new Set());
    if (!element.name.endsWith('Pr') && !isDropped(element.name, this.shared.context.revisions)) this.readAll(element);
  }

  /** All blocks in an element that holds blocks. */
  readAll(element: XmlElement): void {
    for (const child of elementsOf(element)) this.read(child);
  }

  /** Reads a whole cell, whose paragraphs all end in it, into another sink. */
  readCell(cell: XmlElement, sink: Sink = this.#sink): void {
    const outer = this.#sink;
    this.#sink = sink;
    this.readAll(cell);
    this.#endParagraph();
    this.#sink = outer;
  }

  finish(): void {
    this.#endParagraph();
  }

  #readParagraph(paragraph: XmlElement): void {
    const { styles, revisionCount, context } = this.shared;
    const given = findChild(paragraph, 'w:pPr');
    const settled = settleProperties(given, context.revisions);
    const properties = readParagraphProperties(settled);
    const style = styles.paragraph(properties.style);
    const mark = given && findChild(given, 'w:rPr');
    const content = this.#unended?.content ?? new ParagraphContent();
    if (style.heading > 0 && style.contents === null) this.#inline.fields.endContents();
    this.#inline.readParagraph(paragraph, content, style.look);
    revisionCount.meetMarks(mark, content.changes);
    const read = { content, properties, style, numbered: null, inContents: this.#contents > 0 };
    this.#unended = isMarkDropped(mark, context.revisions) ? read : null;
    if (!this.#unended) this.#emit(read, readLook(mark).hidden === true);
  }

  #endParagraph(): void {
    const unended = this.#unended;
    this.#unended = null;
    if (unended && unended.content.length > 0) this.#emit(unended, false);
  }

  #emit(paragraph: ReadParagraph, hiddenEnd: boolean): void {
    const { content, properties, style } = paragraph;
    // A paragraph of which nothing is seen, not even its end, is not counted either.
    const unseen = hiddenEnd && content.length === 0;
    const numbered = unseen ? null : numberParagraph(properties, style, this.shared, this.#story);
    this.#sink({ ...paragraph, numbered });
    for (const box of content.boxes) this.#readBox(box);
  }

  /** A text box is a text of its own in the middle of another. */
  #readBox(box: XmlElement): void {
    const outer = { unended: this.#unended, story: this.#story };
    this.#unended = null;
    this.#story = 'boxes';
    this.readAll(box);
    this.#endParagraph();
    this.#unended = outer.unended;
    this.#story = outer.story;
  }

  #readControl(control: XmlElement): void {
    const properties = findChild(control, 'w:sdtPr');
    const gallery = properties && findChild(properties, 'w:docPartObj');
    const isContents = gallery !== undefined && settingOf(gallery, 'w:docPartGallery') === 'Table of Contents';
    const inside = findChild(control, 'w:sdtContent');
    if (!inside) return;
    if (isContents) this.#contents += 1;
    this.readAll(inside);
    if (isContents) this.#contents -= 1;
  }
}
