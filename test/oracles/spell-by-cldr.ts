import { createRequire } from 'node:module';

type Rule = [base: string, text: string];
type RuleSets = Record<string, Rule[]>;

interface ReadRule {
  base: number;
  divisor: number;
  text: string;
}

/** A substitution of a rule, `[` and `]` apart: `→%%et-un→`, `←←`, `=%spellout-cardinal=`. */
const SUBSTITUTION = /([→←=])([^→←=]*)\1/gu;

/**
 * Spells whole numbers by CLDR's rule-based number formats, the second oracle of number words beside n2words; the
 * package holds the rules and nothing that reads them. Source of the format: UTS 35, part 3, "Rule-Based Number
 * Formatting". Only what spelling whole numbers needs is read: no fractions, no plurals, no `>>>`.
 */
export function compileSpelling(language: string, ruleSet: string): (n: number) => string {
  const sets = (createRequire(import.meta.url)(`cldr-rbnf/rbnf/${language}.json`) as { rbnf: { rbnf: { SpelloutRules: RuleSets } } }).rbnf.rbnf.SpelloutRules;
  const read = new Map<string, ReadRule[]>();
  return (n) => spell(ruleSet, n);

  function rulesOf(name: string): ReadRule[] {
    let rules = read.get(name);
    if (!rules) read.set(name, (rules = (sets[name] ?? []).flatMap(readRule)));
    return rules;
  }

  function spell(name: string, n: number): string {
    const rules = rulesOf(name);
    const index = rules.findLastIndex(({ base }) => base <= n);
    let rule = rules[index];
    if (!rule) throw new Error(`CLDR spells no ${n} by ${name} of ${language}`);
    // A rule for what is over a multiple gives way to the one before it where nothing is over.
    if (rule.text.includes('→') && n % rule.divisor === 0 && rule.base % rule.divisor !== 0) rule = rules[index - 1] as ReadRule;
    const { divisor, text } = rule;
    const rest = n % divisor;
    const wanted = rest === 0 ? text.replace(/\[[^\]]*\]/g, '') : text.replace(/[[\]]/g, '');
    return wanted.replace(SUBSTITUTION, (_, side: string, other: string) => {
      if (other.startsWith('#')) throw new Error(`CLDR writes ${n} in figures in ${language}`);
      return spell(other || name, side === '→' ? rest : side === '←' ? Math.floor(n / divisor) : n);
    });
  }
}

/** `60/20` is the rule from 60 on that counts in twenties; `>` behind it takes one power of the radix away. */
function readRule([key, text]: Rule): ReadRule[] {
  const match = /^([0-9]+)(?:\/([0-9]+))?(>*)$/.exec(key);
  if (!match) return [];
  const base = Number(match[1]);
  const radix = Number(match[2] ?? 10);
  let exponent = 0;
  while (radix ** (exponent + 1) <= base) exponent++;
  return [{ base, divisor: radix ** Math.max(0, exponent - (match[3]?.length ?? 0)), text: text.replace(/;$/, '').replace(/^'/, '') }];
}
