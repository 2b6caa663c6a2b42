import type { GoldFamily, GoldText, GoldUnit } from './gold-unit.js';
import { seededRandom } from './make-variant.js';

/**
 * Two texts of about so many clauses, copies of real parallel policies, each with its own figures and a few words of its
 * own, so that a copy is neither unique nor the same as the next; a twentieth of the clauses is missing on one side.
 *
 * @returns both texts, and how many clauses are on both sides
 */
export function growTexts(
  families: readonly GoldFamily[],
  canonical: string,
  translation: string,
  size: number,
): [GoldText, GoldText, number] {
  const random = seededRandom(size);
  const pool: [GoldUnit, GoldUnit][] = families.flatMap(({ texts }) => {
    const answers = new Map((texts[translation] ?? []).map((unit) => [unit.key, unit]));
    return (texts[canonical] ?? []).flatMap((unit): [GoldUnit, GoldUnit][] => {
      const answer = answers.get(unit.key);
      return answer ? [[unit, answer]] : [];
    });
  });
  const left: GoldText = [];
  const right: GoldText = [];
  let same = 0;
  for (let n = 0; n < size; n++) {
    const [ours, theirs] = pool[n % pool.length] as [GoldUnit, GoldUnit];
    const figures = Array.from({ length: 8 }, () => String(1 + Math.floor(random() * 400)));
    const name = random() < 0.3 ? ` ${makeName(random)}` : '';
    const lot = random();
    if (lot >= 0.025) left.push({ ...ours, key: `${n}`, text: vary(ours.text, figures) + name });
    if (lot < 0.975) right.push({ ...theirs, key: `${n}`, text: vary(theirs.text, figures) + name });
    if (lot >= 0.025 && lot < 0.975) same++;
  }
  return [left, right, same];
}

/** The k-th figure of both texts becomes the same other figure. */
function vary(text: string, figures: string[]): string {
  let k = 0;
  return text.replace(/\p{Nd}+/gu, (figure) => figures[k++] ?? figure);
}

function makeName(random: () => number): string {
  const letters = 'aeioubdgklmnprst';
  return Array.from({ length: 5 }, () => letters[Math.floor(random() * letters.length)])
    .join('')
    .replace(/^./u, (c) => c.toUpperCase());
}
