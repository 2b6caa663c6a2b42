import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { OperationalError } from '../../errors.js';
import type { LoadContext } from '../block.js';
import { brokenPdf, tellPdfFault } from './faults.js';

/** Only text is asked for: pictures are not unpacked, nothing is fetched, evaluated or printed. */
const options = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: 1,
};

/** @throws OperationalError `encrypted-document`, `broken-document`, `too-large`, `too-deep` */
export async function openDocument(bytes: Uint8Array, { name, limits }: LoadContext): Promise<PDFDocumentProxy> {
  if (!isComplete(bytes)) throw brokenPdf(name, 'the PDF is cut off before its end');
  const document = await parseDocument(bytes, true).catch((cause: unknown) => {
    throw tellPdfFault(name, cause);
  });
  if (document.numPages <= limits.pages) return document;
  await document.destroy();
  throw new OperationalError(
    'too-large',
    `${name}: ${document.numPages} pages are more than the limit of ${limits.pages}; raise limits.pages in the config if this really is a policy`,
  );
}

/** @param strict whether a page with a fault in it is an error, or read without what is at fault */
export async function parseDocument(bytes: Uint8Array, strict: boolean): Promise<PDFDocumentProxy> {
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes the bytes away from the caller, so it is given its own; a Buffer of Node, which it refuses, is copied to what it takes.
  return getDocumentProxy(new Uint8Array(bytes), { ...options, stopAtErrors: strict });
}

/** The table of contents of a PDF stands at its end; a reader that rebuilds it would quietly read a part of the text. */
function isComplete(bytes: Uint8Array): boolean {
  const end = Array.from(bytes.subarray(-2048), (byte) => String.fromCharCode(byte)).join('');
  return /startxref|%%EOF/.test(end);
}
