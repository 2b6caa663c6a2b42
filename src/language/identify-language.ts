import type { ReadingPack } from '../contract/reading-pack.js';
import { type WordCount, countDifferent, countOf, countWords, scriptShare } from './count-words.js';

export interface Identified {
  /** Of a pack, or of a close language that a pack's foreign words give away; null where nothing speaks for any. */
  language: string | null;
  /** 0 to 1. */
  confidence: number;
}

/**
 * Tells the language by its script and, among languages of one script, by how many of the words are function words of
 * each. A pack's foreign words unmask a close language: "karena" and "bahwa" are Indonesian where Malay has "kerana"
 * and "bahawa".
 */
export function identifyLanguage(text: string, packs: readonly ReadingPack[]): Identified {
  const words = countWords(text);
  const scored = packs.map((pack) => scoreOf(words, pack)).sort((left, right) => right.score - left.score);
  const best = scored[0];
  if (!best || best.score === 0) return { language: null, confidence: 0 };
  const confidence = confidenceOf(words, best, scored[1]?.score ?? 0);
  // A language that has no pack may look a little like any: `no filmar ni fotografiar a otros` has two English words.
  const foreign = (confidence < UNSURE ? scored : [best]).map((each) => foreignLanguage(words, each)).find((each) => each !== null);
  return foreign
    ? {
        language: foreign.language,
        confidence: Math.max(confidence, Math.min(0.95, foreign.count / (foreign.count + 0.7))),
      }
    : { language: best.pack.language, confidence };
}

/** Below this, the words of the best language may be another's. */
const UNSURE = 0.5;

interface Scored {
  pack: ReadingPack;
  score: number;
  /** How many of the words are function words of the pack. */
  own: number;
}

/** Where a script is written by one pack only, the script decides. */
function scoreOf(words: WordCount, pack: ReadingPack): Scored {
  const share = scriptShare(words, pack);
  const own = share === 0 ? 0 : countOf(words, pack.prose.functionWords);
  if (!pack.spaced) return { pack, own, score: share < 0.15 ? 0 : Math.min(1, share * 1.2) };
  return { pack, own, score: words.total === 0 ? 0 : share * (own / words.total) };
}

function confidenceOf(words: WordCount, { pack, score, own }: Scored, second: number): number {
  const lead = score / (score + second);
  // Function words are a third of running text and more; a few of them in a short text prove less.
  const evidence = pack.spaced ? own : words.letters / 4;
  const enough = evidence / (evidence + 1.5);
  const typical = pack.spaced ? Math.min(1, score / 0.12) : 1;
  return Math.round(Math.min(0.99, lead * enough * (0.5 + typical / 2)) * 100) / 100;
}

function foreignLanguage(words: WordCount, { pack, own }: Scored): { language: string; count: number } | null {
  let best: { language: string; count: number; foreign: string[] } | null = null;
  for (const [language, foreign] of Object.entries(pack.prose.foreignWords ?? {})) {
    const count = pack.spaced ? countOf(words, foreign) : foreign.filter((word) => words.text.includes(word)).length;
    if (count > (best?.count ?? 0)) best = { language, count, foreign };
  }
  // A stray loan or a quoted name is not enough; in Indonesian prose one function word in twelve gives it away.
  return best && best.count >= 2 && best.count >= own * 0.08 && (!pack.spaced || countDifferent(words, best.foreign) >= 2) ? best : null;
}
