import type { LanguagePack } from '../contract/language-pack.js';
import type { Policy } from '../contract/policy.js';
import { fold } from '../text/fold.js';

const texts = new WeakMap<Policy, string>();

/**
 * Tells whether a text uses a word as it stands. Looked for in the text rather than in a list of its words: few words
 * are asked for, and to cut a whole Thai policy into words takes longer than to compare it.
 */
export function findCarried({ policy, pack }: { policy: Policy; pack: LanguagePack }): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) known.set(word, (found = standsAlone(word, foldedText(policy), pack.spaced ? LETTER : LATIN)));
    return found;
  };
}

function foldedText(policy: Policy): string {
  let text = texts.get(policy);
  if (text === undefined) texts.set(policy, (text = fold(policy.clauses.map((clause) => clause.text).join('\n')).text));
  return text;
}

/** What makes a word longer. Where words are not separated by spaces, a Latin name may stand between letters of the script. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

function standsAlone(word: string, text: string, letter: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}
