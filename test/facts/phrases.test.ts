import { describe, expect, test } from '@jest/globals';
import { packs } from '../../locales/index.js';
import { readTextFacts } from '../../src/facts/read-facts.js';
import { f1, type Phrase, readPhrases, type Score, scorePhrase } from '../../scripts/evaluate-facts.js';

/** What `npm run evaluate:facts` reaches today must not get worse; the aim is .99. */
const FLOOR = 0.95;

describe.each(packs.map((pack) => pack.language))('phrase list %s', (language) => {
  const pack = packs.find((each) => each.language === language)!;
  const phrases = readPhrases(language);
  const kinds = [...new Set(phrases.map((phrase) => phrase.kind))];

  test('is well formed: every quote stands in its text, a third are negatives', () => {
    for (const phrase of phrases) for (const fact of phrase.facts) expect(phrase.text).toContain(fact.quote);
    expect(phrases.length).toBeGreaterThanOrEqual(600);
    expect(phrases.filter((phrase) => phrase.facts.length === 0).length).toBeGreaterThanOrEqual(phrases.length / 3);
  });

  test.each(kinds)('%s reaches its floor', (kind) => {
    const wrong: string[] = [];
    const total: Score = { hits: 0, missed: 0, false: 0 };
    for (const phrase of phrases.filter((each) => each.kind === kind)) {
      const score = scorePhrase(phrase, readTextFacts(phrase.text, pack));
      total.hits += score.hits;
      total.missed += score.missed;
      total.false += score.false;
      if (score.missed + score.false > 0) wrong.push(phrase.text);
    }
    expect({ kind, score: f1(total) >= FLOOR ? 'reached' : f1(total), wrong: f1(total) >= FLOOR ? [] : wrong }).toEqual({ kind, score: 'reached', wrong: [] });
  });

  test('every fact quotes the words it stands in', () => {
    for (const phrase of phrases as Phrase[]) {
      for (const fact of readTextFacts(phrase.text, pack)) expect(phrase.text.slice(fact.start, fact.end)).toBe(fact.quote);
    }
  });
});
