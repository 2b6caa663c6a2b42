import { AlignmentType, Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun } from 'docx';
import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../../src/load/markdown/parse-markdown.js';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5, HeadingLevel.HEADING_6];
const levels = [0, 1, 2, 3];
const indent = (level: number) => ({ paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } });

/** Writes the document that a Markdown text stands for, with another author's library: lists numbered by Word. */
export async function docxFromMarkdown(markdown: string, language: string): Promise<Uint8Array> {
  const root: Root = parseMarkdown(markdown);
  const writer = new Writer(language);
  const children = root.children.flatMap((node) => writer.block(node, 0));
  const document = new Document({
    styles: { default: { document: { run: { language: { value: language, bidirectional: language } } } } },
    numbering: {
      config: [
        { reference: 'ordered', levels: levels.map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.START, style: indent(level) })) },
        { reference: 'bullets', levels: levels.map((level) => ({ level, format: LevelFormat.BULLET, text: '·', style: indent(level) })) },
      ],
    },
    footnotes: writer.footnotes,
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Look = { bold?: boolean; italics?: boolean };

class Writer {
  readonly footnotes: Record<string, { children: Paragraph[] }> = {};
  readonly #language: string;
  readonly #notes: string[] = [];
  #lists = 0;

  constructor(language: string) {
    this.#language = language;
  }

  block(node: RootContent, depth: number): (Paragraph | Table)[] {
    switch (node.type) {
      case 'heading':
        return [new Paragraph({ heading: headings[node.depth - 1]!, children: this.inline(node.children) })];
      case 'paragraph':
        return [new Paragraph({ children: this.inline(node.children), ...(depth > 0 ? { indent: { left: 720 * depth } } : {}) })];
      case 'list':
        return this.#list(node, depth);
      case 'blockquote':
        return node.children.flatMap((child) => this.block(child, depth));
      case 'table':
        return [new Table({ rows: node.children.map((row) => new TableRow({ children: row.children.map((cell) => new TableCell({ children: [new Paragraph({ children: this.inline(cell.children) })] })) })) })];
      case 'footnoteDefinition':
        this.footnotes[this.#noteNumber(node.identifier)] = { children: node.children.flatMap((child) => this.block(child, 0)) as Paragraph[] };
        return [];
      default:
        return [];
    }
  }

  #list(list: List, depth: number): (Paragraph | Table)[] {
    const reference = list.ordered ? 'ordered' : 'bullets';
    const instance = (this.#lists += 1);
    return list.children.flatMap((item) =>
      item.children.flatMap((child, index) =>
        index === 0 && child.type === 'paragraph'
          ? [new Paragraph({ numbering: { reference, level: depth, instance }, children: this.inline(child.children) })]
          : this.block(child, depth + 1),
      ),
    );
  }

  inline(nodes: readonly PhrasingContent[], look: Look = {}): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return [new TextRun({ text: node.value.replace(/\n/g, ' '), ...look, language: { value: this.#language, bidirectional: this.#language } })];
        case 'strong':
          return this.inline(node.children, { ...look, bold: true });
        case 'emphasis':
          return this.inline(node.children, { ...look, italics: true });
        case 'link':
          return [new ExternalHyperlink({ link: node.url, children: this.inline(node.children, look) })];
        case 'break':
          return [new TextRun({ break: 1 })];
        case 'footnoteReference':
          return [new FootnoteReferenceRun(this.#noteNumber(node.identifier))];
        default:
          return [];
      }
    });
  }

  #noteNumber(identifier: string): number {
    if (!this.#notes.includes(identifier)) this.#notes.push(identifier);
    return this.#notes.indexOf(identifier) + 1;
  }
}
