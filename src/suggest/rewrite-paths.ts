import { toLatinLetter } from '../facts/list-letters.js';
import { fold } from '../text/fold.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Rewrite } from './rewrite.js';
import { replaceAt } from './wording.js';
import { inDigitsOf } from './write-number.js';

/** Cited laws whose article or number differs: `มาตรา ๒๐` → `มาตรา ๒๖`; another law has another name, which is not known. */
export const rewriteCitations: Rewrite = ({ quote, pack }, { expected, actual }) =>
  changeParts(quote, actual.split('/'), expected.split('/'), pack);

/** Pointers into the document, label by label: `4.1 e)` → `4.1 d)`. */
export const rewriteReferences: Rewrite = ({ quote, pack }, { expected, actual }) =>
  changeParts(quote, partsOf(actual), partsOf(expected), pack);

/** `article 4.1.d` → article, 4, 1, d. */
const partsOf = (value: string): string[] => value.split(/[ .]/);

/** Tries every place at which a part that differs may stand. */
function changeParts(quote: string, from: readonly string[], to: readonly string[], pack: LanguagePack): string[][] {
  if (from.length !== to.length) return [];
  const changed = from.flatMap((part, i) => (part === to[i] ? [] : [{ part, wanted: to[i] as string }]));
  // `section` and `article`, GDPR and another law are names.
  if (changed.length === 0 || changed.some(({ part, wanted }) => shapeOf(part) !== shapeOf(wanted))) return [];
  const attempts = changed.reduce<Edit[][]>(
    (before, { part, wanted }) =>
      before.flatMap((edits) =>
        findPart(quote, part, wanted, pack)
          .filter((edit) => !edits.some(({ start }) => start === edit.start))
          .map((edit) => [...edits, edit]),
      ),
    [[]],
  );
  return attempts.map((edits) => [
    replaceAt(
      quote,
      edits.sort((a, b) => a.start - b.start),
    ),
  ]);
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A number, a number of a law (`FR-LOI-2016-1691`), a letter; what has letters of its own has to keep them. */
const shapeOf = (part: string): string => (/^[a-z]$/.test(part) ? 'letter' : part.replace(/[0-9]+/g, '0'));

function findPart(quote: string, part: string, wanted: string, pack: LanguagePack): Edit[] {
  if (/^[a-z]$/.test(part)) return findLetter(quote, part, wanted, pack);
  const [from, to] = [part, wanted].map((text) => /[0-9][0-9.-]*$/.exec(text)?.[0] ?? text) as [string, string];
  const { text, toSource } = fold(quote);
  return [...text.matchAll(new RegExp(`(?<![0-9])${from.replace(/[.]/g, '\\.')}(?![0-9])`, 'g'))].map(({ index }) => {
    const [start, end] = [toSource(index), toSource(index + from.length)];
    return { start, end, text: inDigitsOf(to, quote.slice(start, end)) };
  });
}

/** `(f)`, `f)`, `ค.`: a letter that stands alone, Latin or of the language's own list. */
function findLetter(quote: string, part: string, wanted: string, pack: LanguagePack): Edit[] {
  const own = pack.numbering.letters?.sequence ?? [];
  return [...quote.matchAll(/(?<![\p{L}\p{M}])\p{L}(?![\p{L}\p{M}])/gu)].flatMap(({ index, 0: letter }) => {
    if (toLatinLetter(letter.toLowerCase(), pack) !== part) return [];
    const isOwn = own.includes(letter);
    const text = isOwn ? own[wanted.charCodeAt(0) - 97] : wanted;
    return text === undefined
      ? []
      : [
          {
            start: index,
            end: index + letter.length,
            text: letter === letter.toLowerCase() ? text : text.toUpperCase(),
          },
        ];
  });
}
