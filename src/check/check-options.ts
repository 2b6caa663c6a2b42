import type { LanguagePack } from '../contract/language-pack.js';
import type { Severity } from '../contract/finding.js';
import type { Rule } from '../contract/rule.js';
import { packs } from '../packs.js';
import { rules } from '../rules/index.js';

export interface CheckOptions {
  packs?: readonly LanguagePack[];
  /** Rule id → `off`, or a severity other than the rule's own. */
  rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** The rules that are on, with the severity that each of their drifts gets. */
export interface ActiveRules {
  packs: readonly LanguagePack[];
  rules: readonly Rule[];
  severityOf(rule: Rule, own: Severity | undefined): Severity;
}

export function readOptions(options: CheckOptions = {}): ActiveRules {
  const set = options.rules ?? {};
  return {
    packs: options.packs ?? packs,
    rules: rules.filter((rule) => set[rule.id] !== 'off'),
    severityOf: (rule, own) => {
      const wanted = set[rule.id];
      return wanted && wanted !== 'off' ? wanted : (own ?? rule.severity);
    },
  };
}
