import type { LanguagePack } from '../contract/language-pack.js';
import type { Span } from '../contract/policy.js';
import { splitSentences } from './split-sentences.js';

/** A phrase shorter than this is no sentence by itself: `เช่น ชื่อ` ("such as names"). */
const SHORTEST = 24;

/**
 * Sentences of a text; where the language ends them without a mark, phrases that begin with one of its cue words
 * behind a single space count too: `… ของเรา หากคุณ…` ("… our …" | "If you …"). That splits more often than a
 * reader would, never less, and pairing puts together again what belongs together.
 */
export function splitPhrases(text: string, pack: LanguagePack, sentences: readonly Span[] = splitSentences(text, pack)): readonly Span[] {
  const cues = pack.prose.sentenceStarters ?? [];
  if (pack.spaced || cues.length === 0) return sentences;
  return sentences.flatMap((sentence) => cutAtCues(text, sentence, cues));
}

function cutAtCues(text: string, { start, end }: Span, cues: string[]): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
    if (at - from < SHORTEST || end - at < SHORTEST || !cues.some((cue) => text.startsWith(cue, at + 1))) continue;
    spans.push({ start: from, end: at });
    from = at + 1;
  }
  return [...spans, { start: from, end }];
}
