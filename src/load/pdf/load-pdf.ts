import type { BinaryFormat } from '../block.js';

const mark = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** Text in PDF files; what is only a picture of text is refused. */
export const pdf: BinaryFormat = {
  id: 'pdf',
  extensions: ['pdf'],
  recognises: beginsAsPdf,
  async extract(bytes, context) {
    const { readDocument } = await import('./read-document.js');
    return readDocument(bytes, context);
  },
};

/** Readers take files with up to a kilobyte of something else in front of `%PDF-` (ISO 32000-1, annex H.3.4.1). */
function beginsAsPdf(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(mark[0]!); at >= 0 && at < 1024; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
