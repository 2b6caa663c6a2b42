import type { NumberSpelling } from '../contract/correction-phrases.js';

interface SpellingRule {
  from: number;
  divisor: number;
  template: string;
}

/** Nobody writes longer numbers in words, and above it `million` is a noun in some languages. */
const HIGHEST = 999_999;

const compiled = new WeakMap<NumberSpelling, SpellingRule[]>();

/**
 * Writes a whole number in words: 80 → `quatre-vingts`, 21 → `ยี่สิบเอ็ด`.
 *
 * @param following the words behind the number, for what agrees with them: `vingt et une` heures
 * @returns null for what is not written in words, or where nothing tells which form agrees
 */
export function writeNumberWords(value: number, spelling: NumberSpelling, following = ''): string | null {
  if (!Number.isInteger(value) || value < 0 || value > HIGHEST) return null;
  return agree(spell(value, spelling, true), spelling, following);
}

function spell(value: number, spelling: NumberSpelling, isLast: boolean): string {
  const rule = rulesOf(spelling).find(({ from }) => from <= value) as SpellingRule;
  const [quotient, remainder] = [Math.floor(value / rule.divisor), value % rule.divisor];
  return rule.template
    .replace(/\[([^|\]]*)(?:\|([^\]]*))?\]/, (_, some: string, none = '') => (remainder > 0 ? some : isLast ? none : ''))
    .replace('{<}', () => spell(quotient, spelling, false))
    .replace('{>}', () => spelling.behind?.[remainder] ?? spell(remainder, spelling, isLast));
}

/** Highest first, so that the first one that is not above a number is its own. */
function rulesOf(spelling: NumberSpelling): SpellingRule[] {
  let rules = compiled.get(spelling);
  if (!rules) {
    rules = Object.entries(spelling.rules)
      .map(([key, template]) => {
        const [from, divisor] = key.split('/').map(Number) as [number, number | undefined];
        return { from, divisor: divisor ?? 10 ** Math.floor(Math.log10(Math.max(1, from))), template };
      })
      .sort((a, b) => b.from - a.from);
    compiled.set(spelling, rules);
  }
  return rules;
}

function agree(words: string, { agreement }: NumberSpelling, following: string): string | null {
  if (!agreement || !endsInWord(words, agreement.masculine)) return words;
  const noun = /^[\s\u00a0\u202f]*(?:\([^()]*\)[\s\u00a0\u202f]*)?([\p{L}\p{M}]+)/u.exec(following)?.[1]?.toLowerCase() ?? '';
  if (agreement.masculines.includes(noun)) return words;
  return agreement.feminines.includes(noun) ? `${words.slice(0, -agreement.masculine.length)}${agreement.feminine}` : null;
}

function endsInWord(words: string, word: string): boolean {
  return words.endsWith(word) && !/\p{L}$/u.test(words.slice(0, -word.length));
}
