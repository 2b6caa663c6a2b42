import { OperationalError } from '../errors.js';
import { findMisreading } from '../text/mojibake.js';
import { createLocator } from '../text/locate.js';

/**
 * Refuses a text whose characters are not those that were written: facts read from it would be the wrong ones. A few
 * such characters are left for the rule `garbled` to show.
 *
 * @throws OperationalError `mojibake`, with what it looks like, where, and the remedy
 */
export function refuseMisread(text: string, name: string): void {
  const at = (offset: number): string => {
    const { line, column } = createLocator(text)(offset);
    return `line ${line}, column ${column}`;
  };
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost >= 3 && lost > text.length * 0.002) {
    throw new OperationalError(
      'mojibake',
      `${name}: ${lost} characters were lost in a conversion (U+FFFD, first at ${at(text.indexOf('\ufffd'))}); convert the original again, or name its encoding with --encoding`,
    );
  }
  const misread = findMisreading(text);
  if (misread && misread.length >= 6 && misread.share >= 0.4) {
    throw new OperationalError(
      'mojibake',
      `${name}: this looks like ${misread.is} read as ${misread.readAs} ("${misread.sample.trim()}" at ${at(misread.start)}); save it as UTF-8 from the original, or name its encoding with --encoding`,
    );
  }
  const asked = text.match(/(?<![?=&])\?{4,}/g) ?? [];
  const questions = asked.reduce((sum, run) => sum + run.length, 0);
  if (asked.length >= 5 && questions > text.length * 0.1) {
    throw new OperationalError(
      'mojibake',
      `${name}: its letters were turned into question marks by a conversion ("${asked[0]!.slice(0, 12)}" at ${at(text.indexOf(asked[0]!))}), and cannot be had back; convert the original again`,
    );
  }
}
