import { OperationalError } from '../../../errors.js';
import { parseXml } from '../../xml/parse-xml.js';
import { rootName } from '../../xml/root-name.js';
import type { BilingualFormat } from '../unit.js';
import { readXliff1 } from './read-xliff-1.js';
import { readXliff2 } from './read-xliff-2.js';

/** XLIFF 1.x and 2.x, with what Trados, memoQ and Phrase make of the former. */
export const xliff: BilingualFormat = {
  id: 'xliff',
  extensions: ['xlf', 'xliff', 'xlif', 'sdlxliff', 'mqxliff', 'mxliff', 'txlf'],
  keyed: false,
  recognises: (text) => rootName(text) === 'xliff',
  async read(text, context) {
    const xml = await parseXml(text, context);
    const root = xml.document.documentElement!;
    if (root.localName !== 'xliff') {
      throw new OperationalError(
        'wrong-format',
        `${context.name}: this is XML, but no XLIFF (its root is ${root.tagName}); check the file`,
      );
    }
    return /^\s*2/.test(root.getAttribute('version') ?? '') || root.hasAttribute('srcLang') ? readXliff2(root, xml) : readXliff1(root, xml);
  },
};
