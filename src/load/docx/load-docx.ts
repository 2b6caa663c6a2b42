import type { BinaryFormat } from '../block.js';
import { isOldContainer, isPackage, refuseOldContainer } from './recognise.js';

/** Documents of Word 2007 and later, and what Google Docs, LibreOffice and others save in its format. */
export const docx: BinaryFormat = {
  id: 'docx',
  extensions: ['docx', 'docm', 'dotx', 'dotm'],
  recognises: (bytes) => isPackage(bytes) || isOldContainer(bytes),
  async extract(bytes, context) {
    if (isOldContainer(bytes)) refuseOldContainer(bytes, context.name);
    const { readDocument } = await import('./read-document.js');
    return readDocument(bytes, context);
  },
};
