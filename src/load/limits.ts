/** How much a document may ask of the machine. What goes beyond is refused with a line that names the limit. */
export interface Limits {
  /** Bytes of the file. */
  fileBytes: number;
  /** Bytes that the parts of a packed file may unfold to, all together. */
  unpackedBytes: number;
  /** Elements inside one another in a tree of XML. */
  depth: number;
  /** Pages of a PDF. */
  pages: number;
}

/** Far above any policy, and low enough that 512 MB of memory hold what is read. */
export const defaultLimits: Limits = { fileBytes: 64 << 20, unpackedBytes: 128 << 20, depth: 256, pages: 2000 };
