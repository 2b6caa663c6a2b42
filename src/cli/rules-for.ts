import type { RuleSetting, RuleSettings } from '../check/check-options.js';
import type { Config, PolicyConfig } from './config-schema.js';

type Layer = Pick<Config, 'rules' | 'languages'>;

/**
 * The rules for one translation (or for one document alone): those of the config, then those for its language, then
 * those of its policy, then those of its policy for its language. What is said closer goes before what is said
 * farther off.
 */
export function rulesFor(language: string, config: Layer, policy: Partial<Pick<PolicyConfig, 'rules' | 'languages'>> = {}): RuleSettings {
  const layers = [config, policy].flatMap(({ rules, languages }) => [rules ?? {}, languages?.[language]?.rules ?? {}]);
  return layers.reduce<Record<string, RuleSetting>>((all, layer) => {
    for (const [rule, setting] of Object.entries(layer)) if (setting !== undefined) all[rule] = joinSettings(all[rule], setting);
    return all;
  }, {});
}

/** A level keeps the options that were set farther off; options alone turn a rule on that was off there. */
function joinSettings(outer: RuleSetting | undefined, inner: RuleSetting): RuleSetting {
  if (outer === undefined) return inner;
  const [before, after] = [outer, inner].map((setting) => (typeof setting === 'string' ? { severity: setting } : setting)) as [
    Exclude<RuleSetting, string>,
    Exclude<RuleSetting, string>,
  ];
  const severity = after.severity ?? (before.severity === 'off' ? 'on' : before.severity);
  return { ...before, ...after, ...(severity && { severity }) };
}
