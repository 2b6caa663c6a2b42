import type { Link } from '../contract/alignment.js';
import type { MessageArgument } from '../contract/finding.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { type Comparison, type Drift, defineRule, type RuleContext, wordsOf } from '../contract/rule.js';
import type { Reading } from '../facts/reading.js';
import { identifyLanguage } from '../language/identify-language.js';
import { languageOfScript } from '../packs.js';
import { compileWords } from '../text/compile-words.js';
import { type CharacterCounter, compileCounter, countLetters, letterCounterOf } from '../text/count-characters.js';
import { sentencesOf } from '../text/sentences-of.js';
import { splitSentences } from '../text/split-sentences.js';
import { functionWordsOf } from '../text/function-words.js';
import { whole } from './missing-clauses.js';

/** Fewer words than this may be a name, a product or an address in any language. */
const ENOUGH_WORDS = 5;
const SURE = 0.55;
/** Unless nearly all of them give the language away: `Los recursos son gratuitos.` */
const ENOUGH_IF_PLAIN = 4;
const PLAIN = 0.8;

const ignore = { kind: 'words', summary: 'Brand names and slogans that stay as they are in every language' } as const;

/** Clauses and sentences that were left as they are in the canonical version. */
export const untranslated = defineRule({
  id: 'untranslated',
  severity: 'error',
  summary: 'A clause or sentence was left in the language of the canonical version',
  options: { ignore },
  *checkLink(link, comparison, context) {
    for (const found of spansOf(link, comparison, context)) {
      if (found.language !== comparison.canonical.pack.language) continue;
      yield describe('untranslated', found, comparison, link);
    }
  },
});

/** Clauses and sentences in a language that neither version is written in, and names of laws in another language. */
export const wrongLanguage = defineRule({
  id: 'wrong-language',
  severity: 'error',
  summary: 'A clause, a sentence or the name of a law is in another language altogether',
  options: { ignore },
  *checkLink(link, comparison, context) {
    for (const found of spansOf(link, comparison, context)) {
      if (found.language === comparison.canonical.pack.language) continue;
      yield describe('wrong-language', found, comparison, link);
    }
  },
  *checkDocument(document, context) {
    yield* foreignAcronyms(document, context);
  },
});

interface Foreign extends Span {
  clause: number;
  language: string;
  whole: boolean;
}

const spans = new WeakMap<Link, Foreign[]>();

/** What is foreign in a linked group; both rules ask, and where nothing is ignored they ask the same. */
function spansOf(link: Link, comparison: Comparison, context: RuleContext): Foreign[] {
  if (wordsOf(context.options.ignore).length > 0) return [...foreignSpans(link, comparison, context)];
  let found = spans.get(link);
  if (!found) spans.set(link, (found = [...foreignSpans(link, comparison, context)]));
  return found;
}

function* foreignSpans(link: Link, comparison: Comparison, context: RuleContext): Generator<Foreign> {
  const { policy, pack } = comparison.translation;
  const words = wordsOf(context.options.ignore);
  const ignored = words.length > 0 ? compileWords(words, 'within') : null;
  for (const index of link.translation) {
    const clause = policy.clauses[index];
    if (!clause || clause.kind === 'meta' || clause.kind === 'contents') continue;
    // Blank where something is ignored, so that no part of it is looked at alone.
    const kept = ignored ? clause.text.replace(ignored, (found) => ' '.repeat(found.length)) : clause.text;
    const foreign = (text: string): string | null => {
      const found = foreignLanguage(text, pack, context);
      if (isCopy(text, link, comparison)) return comparison.canonical.pack.language;
      if (found === null || found === comparison.canonical.pack.language) return found;
      const shared = sharedWords(link, comparison);
      // The name of an authority stands in its own language on both sides.
      return foreignLanguage(
        text.replace(/[\p{L}\p{M}]+/gu, (word) => (shared.has(word) ? ' ' : word)),
        pack,
        context,
      ) === found
        ? found
        : null;
    };
    const language = foreign(kept);
    if (language) {
      yield { clause: index, start: 0, end: clause.text.length, language, whole: true };
      continue;
    }
    const sentences = ignored ? splitSentences(kept, pack) : sentencesOf(policy, index, pack);
    for (const span of [...foreignParts(kept, sentences, pack), ...runsOf(kept, pack, comparison.canonical.pack)]) {
      const other = foreign(kept.slice(span.start, span.end));
      if (other) yield { ...span, clause: index, language: other, whole: false };
    }
  }
}

/**
 * Whether words stand in the canonical version to the letter and are none of the translation's: some of its function
 * words among them, and one that is none and has no capital, so that names (`Institute for Sleep and Memory`), addresses
 * and links may stay as they are.
 */
function isCopy(text: string, link: Link, { canonical, translation }: Comparison): boolean {
  const words = text.trim().replace(/[.;:]$/, '');
  const source = link.canonical.map((clause) => canonical.policy.clauses[clause]?.text ?? '').join('\n');
  if (words.length < 12 || !source.includes(words)) return false;
  const plain = words.replace(/\S*[@/]\S*/g, ' ').match(/(?<![\p{L}\p{M}{[])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{M}}\]])/gu) ?? [];
  const [own, theirs] = [functionWordsOf(translation.pack), functionWordsOf(canonical.pack)];
  return (
    plain.filter((word) => word.length > 2 && !own.has(word)).length >= 2 &&
    plain.some((word) => theirs.has(word) && !own.has(word)) &&
    plain.some((word) => !theirs.has(word))
  );
}

function sharedWords(link: Link, { canonical }: Comparison): Set<string> {
  return new Set(link.canonical.flatMap((clause) => canonical.policy.clauses[clause]?.text.match(/[\p{L}\p{M}]+/gu) ?? []));
}

/** Sentences; where words are written without spaces, runs of words in another script as well. */
function foreignParts(text: string, sentences: readonly Span[], pack: LanguagePack): readonly Span[] {
  if (pack.spaced) return sentences.length > 1 ? sentences : [];
  return [...text.matchAll(/[\p{Script=Latin}\p{Script=Lao}][\p{Script=Latin}\p{Script=Lao}\p{M}\p{N}\s,.;:'’()&/-]{24,}/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    }),
  );
}

/** So many function words of the canonical version's language in a row, and none of the translation's, leave a part of a sentence as it was. */
const ENOUGH_FUNCTION_WORDS = 3;

/** Parts of sentences that go on in the canonical version's language. */
function runsOf(text: string, pack: LanguagePack, canonical: LanguagePack): Span[] {
  if (!pack.spaced || !canonical.spaced || pack === canonical) return [];
  const [own, theirs] = [functionWordsOf(pack), functionWordsOf(canonical)];
  const runs: Span[] = [];
  let run: (Span & { count: number }) | null = null;
  const close = (): void => {
    if (run && run.count >= ENOUGH_FUNCTION_WORDS) runs.push({ start: run.start, end: run.end });
    run = null;
  };
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word, end] = [match[0].toLowerCase(), match.index + match[0].length];
    const isTheirs = theirs.has(word) && !own.has(word);
    if (own.has(word) && !theirs.has(word)) close();
    else if (run) Object.assign(run, { end, count: (run as { count: number }).count + (isTheirs ? 1 : 0) });
    else if (isTheirs) run = { start: match.index, end, count: 1 };
  }
  close();
  return runs;
}

/** The language of a text that is not the pack's own, when it is sure; addresses and lists of names are no language. */
function foreignLanguage(text: string, pack: LanguagePack, context: RuleContext): string | null {
  const script = foreignScript(text, pack, context);
  if (script) return script;
  const words = countPlainWords(text);
  if (pack.spaced && words < ENOUGH_IF_PLAIN) return null;
  const { language, confidence } = identifyLanguage(text, context.packs);
  if (language === null || language === pack.language || confidence < (pack.spaced && words < ENOUGH_WORDS ? PLAIN : SURE)) return null;
  const other = context.packs.find((candidate) => candidate.language === language);
  return (other?.spaced ?? true) && words < ENOUGH_WORDS ? null : language;
}

/** A name in capitals says nothing; the first word of a sentence has its capital from there. */
const PLAIN_WORD = /(?:(?<![\p{L}@/.])|^)\p{Ll}[\p{L}\p{M}'’-]*|^\P{L}*\p{Lu}\p{Ll}+/gu;

/** As many as it takes. */
function countPlainWords(text: string): number {
  let count = 0;
  PLAIN_WORD.lastIndex = 0;
  while (count < ENOUGH_WORDS && PLAIN_WORD.test(text)) count++;
  return count;
}

/** A language that is written in a script of its own, where a good part of the text is in it. */
function foreignScript(text: string, pack: LanguagePack, { packs }: RuleContext): string | null {
  const { countAny, scripts } = foreignScriptsOf(packs);
  if (countAny(text) === 0) return null;
  const letters = countLetters(text);
  for (const { language, count } of scripts) {
    const found = count(text);
    if (found >= 6 && found >= letters * 0.3 && pack.language !== language) return language;
  }
  return null;
}

interface ForeignScripts {
  /** One look tells most clauses, which have no letter of these scripts, from those that may. */
  countAny: CharacterCounter;
  scripts: { language: string; count: CharacterCounter }[];
}

const foreignScripts = new WeakMap<readonly LanguagePack[], ForeignScripts>();

/** Scripts of languages that have no pack. */
function foreignScriptsOf(packs: readonly LanguagePack[]): ForeignScripts {
  let compiled = foreignScripts.get(packs);
  if (!compiled) {
    const entries = Object.entries(languageOfScript).filter(([, language]) => !packs.some((pack) => pack.language === language));
    const countAny = compileCounter(new RegExp(`[${entries.map(([script]) => `\\p{Script=${script}}`).join('')}]`, 'u'));
    foreignScripts.set(
      packs,
      (compiled = { countAny, scripts: entries.map(([script, language]) => ({ language, count: letterCounterOf(script) })) }),
    );
  }
  return compiled;
}

function describe(rule: string, found: Foreign, comparison: Comparison, link: Link): Drift {
  const name = (code: string): { kind: string; value: string } => ({ kind: 'language', value: code });
  const args: Record<string, MessageArgument> =
    rule === 'untranslated'
      ? { language: name(found.language) }
      : { expected: name(comparison.translation.pack.language), actual: name(found.language) };
  const drift: Drift = {
    message: { key: `${rule}.${found.whole || rule === 'wrong-language' ? 'clause' : 'sentence'}`, args },
    expected: comparison.translation.pack.language,
    actual: found.language,
    translation: { clause: found.clause, start: found.start, end: found.end },
  };
  const first = link.canonical[0];
  if (first !== undefined) drift.canonical = whole(first, comparison.canonical);
  return drift;
}

/** `RGPD` in an English text: the name that another language gives a law. */
function* foreignAcronyms(document: Reading, { packs }: RuleContext): Generator<Drift> {
  const own = acronymsOf(document.pack);
  const names = new Set(own.values());
  for (const [index, clause] of document.policy.clauses.entries()) {
    for (const match of clause.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{Ll}\p{N}])/gu)) {
      // A name fused with the next word (`RGPDThe`) keeps one capital too many.
      for (const acronym of [match[0], match[0].slice(0, -1)]) {
        const law = packs
          .filter((pack) => pack !== document.pack)
          .map((pack) => acronymsOf(pack).get(acronym))
          .find((id) => id !== undefined);
        const expected = law && [...own].find(([, id]) => id === law)?.[0];
        if (!law || names.has(acronym) || own.has(acronym) || !expected) continue;
        yield {
          message: { key: 'wrong-language.acronym', args: { expected, actual: acronym } },
          severity: 'warning',
          expected,
          actual: acronym,
          translation: { clause: index, start: match.index, end: match.index + acronym.length },
        };
        break;
      }
    }
  }
}

const acronyms = new WeakMap<LanguagePack, Map<string, string>>();

function acronymsOf(pack: LanguagePack): Map<string, string> {
  let map = acronyms.get(pack);
  if (!map) {
    map = new Map();
    for (const [law, names] of Object.entries(pack.facts.citations.laws)) {
      for (const name of names) {
        const bare = name.replace(/\[[^\]]*\] ?/g, '').trim();
        if (/^[a-z]{3,6}$/.test(bare)) map.set(bare.toUpperCase(), law);
      }
    }
    acronyms.set(pack, map);
  }
  return map;
}
