/** Words at a place of a page: `x` and `y` in points from the top left corner, every letter half as wide as the type is high. */
export interface Words {
  text: string;
  x: number;
  y: number;
  size?: number;
  font?: 'plain' | 'bold';
  /** In degrees, against the clock. */
  turned?: number;
}

export interface PdfParts {
  pages: (Words[] | { content: string })[];
  info?: string;
  /** More entries of the catalogue. */
  catalog?: string;
  /** Entries of the page tree in place of the real number of pages. */
  count?: number;
  /** More objects, which are numbered from 1000 on. */
  objects?: string[];
  /** More entries of the resources of every page. */
  resources?: string;
}

/** Latin, Thai, punctuation, private codes and ligatures; a range may not run over its last byte. */
const ranges = ['00', '01', '0E', '20', 'F0', 'F7', 'FB'].map((high) => `<${high}00> <${high}FF> <${high}00>`);

/** Writes a small PDF without compression; its fonts are those of the viewer, their codes are those of UTF-16. */
export function makePdf({ pages, info = '', catalog = '', count = pages.length, objects = [], resources = '' }: PdfParts): Uint8Array {
  const numbers = pages.map((_, index) => 2000 + index * 2);
  const bodies = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Count ${count} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`],
    [3, fontObject('Plain', 5)],
    [4, fontObject('Bold', 9)],
    [5, descendantObject('Plain', 8)],
    [6, stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange endcmap end end`)],
    [7, `<< ${info} >>`],
    [8, descriptorObject('Plain')],
    [9, descendantObject('Bold', 900)],
    [900, descriptorObject('Bold')],
  ]);
  pages.forEach((page, index) => {
    bodies.set(numbers[index]!, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${numbers[index]! + 1} 0 R /Resources << /Font << /plain 3 0 R /bold 4 0 R >> ${resources} >> >>`);
    bodies.set(numbers[index]! + 1, stream(Array.isArray(page) ? page.map(writeWords).join('\n') : page.content));
  });
  for (const [index, object] of objects.entries()) bodies.set(1000 + index, object);
  return assemble(bodies);
}

function fontObject(name: string, descendant: number): string {
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode 6 0 R >>`;
}

function descendantObject(name: string, descriptor: number): string {
  return `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 500 >>`;
}

function descriptorObject(name: string): string {
  return `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 500 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`;
}

export function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

export function writeWords({ text, x, y, size = 10, font = 'plain', turned = 0 }: Words): string {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');
  const [sine, cosine] = [Math.sin((turned * Math.PI) / 180), Math.cos((turned * Math.PI) / 180)].map((value) => value.toFixed(5));
  return `BT /${font} ${size} Tf ${cosine} ${sine} ${sine!.startsWith('-') ? sine!.slice(1) : `-${sine}`} ${cosine} ${x} ${800 - y} Tm <${codes}> Tj ET`;
}

function assemble(bodies: ReadonlyMap<number, string>): Uint8Array {
  let file = '%PDF-1.7\n';
  const entries: string[] = [];
  for (const [number, body] of bodies) {
    entries.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  file += `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size ${Math.max(...bodies.keys()) + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

/** Lines of a column, one below the other. */
export function linesAt(x: number, y: number, texts: readonly string[], more: Omit<Words, 'text' | 'x' | 'y'> & { pitch?: number } = {}): Words[] {
  const { pitch = 12, ...look } = more;
  return texts.map((text, index) => ({ text, x, y: y + index * pitch, ...look }));
}
