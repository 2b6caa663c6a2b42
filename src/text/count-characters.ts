const YES = 1;
const NO = 2;

export type CharacterCounter = (text: string) => number;

/**
 * Compiles the counter of one kind of characters. A text holds a few dozen different ones: each is asked about once
 * and its answer kept, for a pattern with Unicode properties at every place would take most of the time.
 *
 * @param pattern of one character, without the flags `g` and `y`
 */
export function compileCounter(pattern: RegExp): CharacterCounter {
  const known = new Uint8Array(0x10000);
  return (text) => {
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0xd800 && unit <= 0xdfff) {
        const character = String.fromCodePoint(text.codePointAt(at) as number);
        if (pattern.test(character)) count++;
        at += character.length - 1;
      } else {
        const answer = known[unit] || (known[unit] = pattern.test(text[at] as string) ? YES : NO);
        if (answer === YES) count++;
      }
    }
    return count;
  };
}

/** Letters of any script. */
export const countLetters = compileCounter(/\p{L}/u);

export const countCapitals = compileCounter(/\p{Lu}/u);

const counters = new Map<string, CharacterCounter>();

/** Counts the letters of a script (`Thai`); its vowel signs are none. */
export function letterCounterOf(script: string): CharacterCounter {
  let counter = counters.get(script);
  if (!counter) counters.set(script, (counter = compileCounter(new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'u'))));
  return counter;
}
