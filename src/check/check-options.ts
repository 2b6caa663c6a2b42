import type { LanguagePack } from '../contract/language-pack.js';
import type { Severity } from '../contract/finding.js';
import type { Drift, Rule, RuleContext, RuleOptions } from '../contract/rule.js';
import type { Glossary } from '../glossary/glossary.js';
import { listGlossaries, withGlossary } from '../glossary/with-glossary.js';
import { packs } from '../packs.js';
import { rules } from '../rules/index.js';
import { isIgnored } from './is-ignored.js';

/** `on` is the rule's own severity. */
export const ruleLevels = ['off', 'on', 'error', 'warning', 'info'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** A level, or a level (`on` where it is not given) with options of the rule. */
export type RuleSetting = RuleLevel | ({ severity?: RuleLevel | undefined } & RuleOptions);
export type RuleSettings = Readonly<Record<string, RuleSetting | undefined>>;

export interface CheckOptions {
  packs?: readonly LanguagePack[];
  /** By rule id; a rule that is not named is on. */
  rules?: RuleSettings;
  /** The user's own glossaries (`readGlossary`): what terms are called, and how they must not be translated. */
  glossary?: Glossary | readonly Glossary[];
}

/** The rules that are on, and what was set for each. */
export interface ActiveRules {
  /** With what the glossaries add to them. */
  packs: readonly LanguagePack[];
  glossary: readonly Glossary[];
  rules: readonly Rule[];
  contextOf(rule: Rule): RuleContext;
  /** Whether the rule's `ignore` leaves the drift out. */
  leavesOut(rule: Rule, drift: Drift): boolean;
  severityOf(rule: Rule, own: Severity | undefined): Severity;
}

/** @throws RangeError for a rule or a level that there is none of: a slip of the pen would leave the rule on */
export function readOptions(options: CheckOptions = {}): ActiveRules {
  const { rules: settings = {} } = options;
  refuseUnknown(settings);
  const glossary = listGlossaries(options.glossary);
  const used = withGlossary(options.packs ?? packs, glossary);
  const levelOf = ({ id }: Rule): RuleLevel => levelOfSetting(settings[id]);
  const optionsOf = ({ id }: Rule): RuleOptions => optionsOfSetting(settings[id]);
  return {
    packs: used,
    glossary,
    rules: rules.filter((rule) => levelOf(rule) !== 'off'),
    contextOf: (rule) => ({ packs: used, options: optionsOf(rule), glossary }),
    leavesOut: (rule, drift) => isIgnored(drift, optionsOf(rule).ignore),
    severityOf: (rule, own) => {
      const level = levelOf(rule);
      return level === 'on' || level === 'off' ? (own ?? rule.severity) : level;
    },
  };
}

function refuseUnknown(settings: RuleSettings): void {
  for (const [id, setting] of Object.entries(settings)) {
    if (!rules.some((rule) => rule.id === id)) {
      throw new RangeError(`There is no rule "${id}"; there are ${rules.map((rule) => rule.id).join(', ')}`);
    }
    const level = levelOfSetting(setting);
    if (!ruleLevels.includes(level)) throw new RangeError(`Rule ${id}: "${level}" is no level; use ${ruleLevels.join(', ')}`);
  }
}

function levelOfSetting(setting: RuleSetting | undefined): RuleLevel {
  return (typeof setting === 'object' ? setting.severity : setting) ?? 'on';
}

function optionsOfSetting(setting: RuleSetting | undefined): RuleOptions {
  if (typeof setting !== 'object') return {};
  const { severity: _, ...options } = setting;
  return options;
}
