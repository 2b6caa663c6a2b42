/** How much a document may ask of the machine. What goes beyond is refused with a line that names the limit. */
export interface Limits {
  /** Bytes of a file of any format. */
  fileBytes: number;
  /** Bytes of a file that is text: HTML, XLIFF, JSON, …; characters of the text of one that is packed: DOCX, PDF. */
  textBytes: number;
  /** Bytes of a Markdown file: its parser takes five times the memory that others take for the same text. A quarter of those in very long paragraphs of plain words, which it is spared. */
  markdownBytes: number;
  /** Elements of an HTML page (four attributes counted as one) or of an XML file, lines, marks of Markdown, clauses of any file: each takes 1 to 4 kB, whatever is in it. */
  elements: number;
  /** Bytes that the parts of a packed file may unfold to, all together. */
  unpackedBytes: number;
  /** Elements inside one another in a tree of XML. */
  depth: number;
  /** Pages of a PDF. */
  pages: number;
}

/** Far above any policy, and low enough that 512 MB of memory hold what is read: `npm run fuzz -- --large` measures it. */
export const defaultLimits: Limits = {
  fileBytes: 64 << 20,
  textBytes: 6_500_000,
  markdownBytes: 2 << 20,
  elements: 102_000,
  unpackedBytes: 128 << 20,
  depth: 256,
  pages: 2000,
};
