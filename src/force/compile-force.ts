import type { ForceOrNot, ForcePhrases } from '../contract/force-phrases.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileTemplate, compileTemplates, factorEdges, foldedPattern, templateLength } from '../facts/template.js';
import { dispatchByLetters, dispatchByWord } from './dispatch.js';
import { listBeginnings } from './first-words.js';
import { remember } from '../text/remember.js';
import { type ForceMarkKind, isNegated } from './force-mark.js';

/** What one phrase means; `null` for a decoy. */
export type ForceSense = {
  kind: ForceMarkKind;
  forces: readonly ForceOrNot[];
  negated: boolean;
  soft?: boolean;
  only?: boolean;
  closes?: boolean;
  turns?: boolean;
} | null;

/** One sticky pattern for all phrases that begin alike; the sense of the group that matched tells which it was. */
export interface ForcePattern {
  pattern: RegExp;
  senses: readonly ForceSense[];
}

export interface ForceMatcher {
  /** The phrases that may begin at a place of folded text, to be tried in this order; `end` is where its word ends. */
  patternsAt(text: string, at: number, end: number): readonly ForcePattern[];
}

interface Entry {
  template: string;
  sense: ForceSense;
}

const WORD = "[\\p{L}\\p{M}'-]{1,30}";

const BUILT_IN: Record<string, string> = {
  gap: '[^.;:!?\\n]{0,80}?',
  far: '[^.;:!?\\n]{0,160}?',
  near: '[^.,;:!?()\\n]{0,80}?',
  words: `(?:${WORD} ){0,4}?${WORD}`,
  few: `(?:${WORD} ){0,2}?${WORD}`,
  digit: '[0-9]',
  rest: '[\\p{L}\\p{M}]{1,20}',
  stem: '(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]{1,20}',
};

/** No phrase begins behind a Thai vowel that is written in front of its letter, or ends before a vowel or tone of its last: `งด` is not in `เครื่องดื่ม`. */
const SYLLABLE = { before: '(?<![\\u0e40-\\u0e44])', behind: '(?![\\u0e30-\\u0e3a\\u0e45\\u0e47-\\u0e4e])' };

const matchers = new WeakMap<LanguagePack, ForceMatcher>();

/** Compiled at the first use, once for each pack. */
export function forceMatcherOf(pack: LanguagePack): ForceMatcher {
  let matcher = matchers.get(pack);
  if (!matcher) {
    matcher = compileForce(pack.force, pack.spaced);
    matchers.set(pack, matcher);
  }
  return matcher;
}

/**
 * One pass over a text with the longest template first, so that there are no overlaps to resolve. One pattern for all
 * phrases tries four hundred alternatives at every word (70 ms for a policy); a pattern for the words at a place, a few.
 */
function compileForce(phrases: ForcePhrases, spaced: boolean): ForceMatcher {
  const slots = compileSlots(phrases.slots, spaced);
  const entries = listEntries(phrases)
    .sort((a, b) => rank(b) - rank(a))
    .map((entry) => ({ ...entry, beginnings: listBeginnings(entry.template, phrases.slots) }));
  const sourceOf = remember((template: string) => compileTemplate(template, { spaced, slots }));
  const compile = (here: readonly Entry[]): ForcePattern[] => (here.length === 0 ? [] : [compilePattern(here, sourceOf, spaced)]);
  return { patternsAt: spaced ? dispatchByWord(entries, phrases.slots, compile) : dispatchByLetters(entries, compile) };
}

function compilePattern(entries: readonly Entry[], sourceOf: (template: string) => string, spaced: boolean): ForcePattern {
  const senses: ForceSense[] = [];
  const groups: string[] = [];
  for (let at = 0; at < entries.length; ) {
    const { sense } = entries[at] as Entry;
    const alike: string[] = [];
    for (; at < entries.length && (entries[at] as Entry).sense === sense; at++) alike.push(sourceOf((entries[at] as Entry).template));
    senses.push(sense);
    groups.push(`(${factorEdges(alike)})`);
  }
  const source = groups.join('|');
  return { pattern: foldedPattern(spaced ? source : `${SYLLABLE.before}(?:${source})${SYLLABLE.behind}`, 'y'), senses };
}

/** Longer templates first, decoys and limits (`may not exceed`) before all; those for any word of some shape (French futures in `-ra`) behind all that name theirs. */
function rank({ template, sense }: Entry): number {
  return templateLength(template) + (sense === null || sense.kind === 'limit' ? 500 : 0) - (/\{(?:stem|rest)\}/.test(template) ? 1000 : 0);
}

function compileSlots(templates: ForcePhrases['slots'], spaced: boolean): Record<string, string> {
  const slots: Record<string, string> = { ...BUILT_IN };
  for (const [name, list] of Object.entries(templates)) {
    slots[name] = compileTemplates(list, { spaced, slots });
    slots[`+${name}`] = `(?=${slots[name]})`;
    slots[`-${name}`] = `(?!${slots[name]})`;
    if (name === 'breaks') slots.calm = `(?:(?!${slots.breaks})[^.;:!?\\n]){0,80}?`;
  }
  return slots;
}

function listEntries(phrases: ForcePhrases): Entry[] {
  const entries: Entry[] = [];
  const add = (templates: readonly string[] | undefined, sense: ForceSense): void => {
    for (const template of templates ?? []) entries.push({ template, sense });
  };
  add(phrases.decoys, null);
  for (const [kind, table] of [
    ['force', phrases.says],
    ['hint', phrases.hints],
  ] as const) {
    for (const [reading, templates] of Object.entries(table)) {
      const forces = reading.split('|') as ForceOrNot[];
      add(templates, { kind, forces, negated: forces.every(isNegated) });
    }
  }
  add(phrases.able, { kind: 'force', forces: ['may'], negated: false, soft: true });
  add(phrases.mayOnly, { kind: 'force', forces: ['may'], negated: false, only: true });
  add(phrases.turners, { kind: 'force', forces: ['may'], negated: false, turns: true });
  add(phrases.deniers, { kind: 'force', forces: ['may-not', 'must-not'], negated: true, turns: true });
  add(phrases.closers, { kind: 'hint', forces: ['may'], negated: false, closes: true });
  add(phrases.limits, { kind: 'limit', forces: [], negated: false });
  for (const kind of ['except', 'only', 'negative', 'without', 'beyond'] as const) add(phrases[kind], { kind, forces: [], negated: false });
  return entries;
}
