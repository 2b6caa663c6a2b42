import { OperationalError } from '../../errors.js';

/** Shorter texts say too little of how often a mark stands in them. */
const LETTERS = 400;

/**
 * Marks of the Thai script that prose cannot do without, and the least share of its consonants that have one. In the
 * project's policies and the parallel texts 10–19 % have a tone, and 13–19 % one of these vowels above.
 */
const marks: { marks: RegExp; least: number }[] = [
  { marks: /[\u0E48-\u0E4B]/g, least: 0.06 },
  { marks: /[\u0E31\u0E34-\u0E37\u0E47]/g, least: 0.08 },
];

/**
 * Refuses a text the letters of which are not all told by the file: a tone mark less is another word. One or two lost
 * characters are left for the rule `garbled` to show.
 *
 * @throws OperationalError `lost-characters`, with how many, and the remedy
 */
export function refuseLostMarks(text: string, name: string): void {
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  if (lost >= 3 && lost > text.length * 0.002) throw tellLost(name, `its fonts do not say what ${lost} of its characters are`);
  const letters = text.match(/[\u0E01-\u0E2E]/g)?.length ?? 0;
  if (letters < LETTERS) return;
  for (const { marks: kind, least } of marks) {
    const found = text.match(kind)?.length ?? 0;
    if (found < letters * least) {
      throw tellLost(
        name,
        `of its ${letters} Thai letters only ${found} have a mark of a kind that stands on one in ten, so marks were lost`,
      );
    }
  }
}

function tellLost(name: string, fault: string): OperationalError {
  return new OperationalError(
    'lost-characters',
    `${name}: ${fault}; export the PDF anew with another font or program, or give the document from which it was made`,
  );
}
