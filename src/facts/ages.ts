import type { Bound } from '../contract/fact-phrases.js';
import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileAnchored } from './anchored.js';
import type { FactReader } from './fact-reader.js';
import { NUMBER } from './fact-text.js';
import { formatAge, formatDecimal } from './normal-form.js';
import { compileTemplates } from './template.js';

/** No one is older: numbers above are no ages, whatever the phrase around them. */
const OLDEST = 120;

/** Reads ages as intervals of years: `under the age of 13` → `[0,13)`, `13 or under` → `[0,13]`. */
export function compileAges(pack: LanguagePack): FactReader {
  const { slots, phrases } = pack.facts.ages;
  const options = { spaced: pack.spaced };
  const compiled: Record<string, string> = { m: NUMBER, to: rangeJoint(pack) };
  for (const [name, words] of Object.entries(slots)) compiled[name] = compileTemplates(words, { ...options, slots: compiled });
  const entries = Object.entries(phrases).flatMap(([bound, list]) => list.map((template) => ({ template, payload: bound as Bound | '=' | '[]' | '[)' })));
  const match = compileAnchored(entries, { ...options, slots: compiled });
  return (text) => {
    const facts: Fact[] = [];
    for (let i = 0; i < text.numbers.length; i++) {
      const found = text.isFree(i) ? match(text.skeleton, text.places[i] as number) : null;
      if (!found || !text.isFreeWithin(found.start, found.end)) continue;
      const tokens = text.numbersWithin(text.places[i] as number, found.end);
      const lower = tokens[0]?.value ?? Number.NaN;
      if (!(lower <= OLDEST)) continue;
      const upper = tokens.slice(1).find((token) => token.value > lower && token.value <= OLDEST)?.value;
      const value = readInterval(found.payload, lower, upper);
      if (value === null) continue;
      const mismatch = tokens.find((token) => token.mismatch)?.mismatch ?? separateFigure(tokens, found.payload);
      facts.push(
        text.fact('age', value, found.start, found.end, mismatch ? { fault: { code: 'number-mismatch', expected: mismatch.word, actual: mismatch.figure } } : {}),
      );
    }
    return facts;
  };
}

function readInterval(bound: Bound | '=' | '[]' | '[)', lower: number, upper: number | undefined): string | null {
  if (bound !== '[]' && bound !== '[)') return formatAge(bound, lower);
  if (upper === undefined) return null;
  return `[${formatDecimal(lower)},${formatDecimal(upper)}${bound === '[]' ? ']' : ')'}`;
}

/** `สิบแปดปี (18)`: the figure stands behind the unit, a number of its own. */
function separateFigure(tokens: { value: number; raw: string; form: string }[], bound: string): { word: string; figure: string } | undefined {
  const [word, figure] = tokens;
  if (!word || !figure || bound.startsWith('[') || word.form !== 'words' || figure.form !== 'digits' || word.value === figure.value) return undefined;
  return { word: word.raw, figure: figure.raw };
}

function rangeJoint(pack: LanguagePack): string {
  return ` {0,3}(?:-|${compileTemplates(pack.facts.rangeTo, { spaced: pack.spaced })}) {0,3}`;
}
