/**
 * Scores the fact reader on `corpus/facts/<language>.json`: F1 by kind, and every miss and false alarm.
 * Usage: tsx scripts/evaluate-facts.ts [language] [kind] [--verbose]
 */
import { readFileSync } from 'node:fs';
import type { Fact, FactKind } from '../src/contract/fact.js';
import { readTextFacts } from '../src/facts/read-facts.js';
import { packs } from '../locales/index.js';

export interface Phrase {
  kind: FactKind;
  text: string;
  gloss?: string;
  facts: { value: string; quote: string }[];
  why?: string;
}

export interface Score {
  hits: number;
  missed: number;
  false: number;
}

export function readPhrases(language: string): Phrase[] {
  return JSON.parse(readFileSync(new URL(`../corpus/facts/${language}.json`, import.meta.url), 'utf8'));
}

/** A fact counts as found when its value is the same and its words overlap the expected ones. */
export function scorePhrase(phrase: Phrase, found: readonly Fact[]): Score & { wrong: Fact[] } {
  const left = found.filter((fact) => fact.kind === phrase.kind);
  let hits = 0;
  for (const expected of phrase.facts) {
    const at = phrase.text.indexOf(expected.quote);
    const index = left.findIndex((fact) => fact.value === expected.value && fact.start < at + expected.quote.length && at < fact.end);
    if (index < 0) continue;
    hits++;
    left.splice(index, 1);
  }
  return { hits, missed: phrase.facts.length - hits, false: left.length, wrong: left };
}

export function f1(score: Score): number {
  return score.hits === 0 && score.missed + score.false === 0 ? 1 : (2 * score.hits) / (2 * score.hits + score.missed + score.false);
}

function main(): void {
  const [language, kind] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const verbose = process.argv.includes('--verbose');
  for (const pack of packs.filter((pack) => !language || pack.language === language)) {
    const scores = new Map<string, Score>();
    for (const phrase of readPhrases(pack.language)) {
      if (kind && phrase.kind !== kind) continue;
      const facts = readTextFacts(phrase.text, pack);
      const score = scorePhrase(phrase, facts);
      const total = scores.get(phrase.kind) ?? { hits: 0, missed: 0, false: 0 };
      scores.set(phrase.kind, { hits: total.hits + score.hits, missed: total.missed + score.missed, false: total.false + score.false });
      if (verbose && score.missed + score.false > 0) {
        const show = (list: { value: string; quote: string }[]): string =>
          list.map((fact) => `${fact.value} «${fact.quote}»`).join('; ') || '–';
        console.log(
          `${phrase.kind}  ${phrase.text}\n    expected ${show(phrase.facts)}\n    found    ${show(facts.filter((fact) => fact.kind === phrase.kind))}   [all: ${facts.map((fact) => `${fact.kind} ${fact.value}`).join(', ')}]`,
        );
      }
    }
    console.log(`${pack.language}  ${[...scores].map(([name, score]) => `${name} ${f1(score).toFixed(3)}`).join('  ')}`);
  }
}

if (process.argv[1]?.endsWith('evaluate-facts.ts')) main();
