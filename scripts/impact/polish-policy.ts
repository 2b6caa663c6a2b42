import type { Random } from '../alignment/make-variant.js';

/** Ways to touch a clause that leave what it says as it is, each for any language; null where a clause offers no place for it. */
const POLISHES: Readonly<Record<string, (text: string, random: Random) => string | null>> = {
  'comma gone': (text) => replaceOnce(text, /(?<=\p{L}), (?=\p{L})/u, ' '),
  'comma come': (text, random) => replaceAny(text, /(?<=\p{Ll}{4}) (?=\p{Ll}{4})/gu, ', ', random),
  'quotation marks': (text) => replaceOnce(text, /"([^"]+)"/u, '“$1”'),
  typo: (text, random) => replaceAny(text, /(?<=\p{Ll}{3})(\p{Ll})(\p{Ll})(?=\p{Ll}{3})/gu, '$2$1', random),
  'letter twice': (text, random) => replaceAny(text, /(?<=\p{Ll}{4})(\p{Ll})(?=\p{Ll}{3})/gu, '$1$1', random),
  'word twice': (text, random) => replaceAny(text, /(?<= )(\p{Ll}{3,}) (?=\p{Ll})/gu, '$1 $1 ', random),
  'end mark': (text) => replaceOnce(text, /[.;]$/u, ''),
  'two spaces': (text) => replaceOnce(text, /(?<=\p{L}) (?=\p{L})/u, '  '),
  'link target': (text) => replaceOnce(text, /(\]\(https?:\/\/[^)\s]+)\)/u, '$1/new)'),
  bold: (text, random) => replaceAny(text, /(?<= )(\p{L}{5,})(?= )/gu, '**$1**', random),
};

/** A clause polished in one way, and which. */
export function polishClause(text: string, random: Random): { text: string; how: string } | null {
  const names = Object.keys(POLISHES);
  const from = Math.floor(random() * names.length);
  for (let at = 0; at < names.length; at++) {
    const how = names[(from + at) % names.length] as string;
    const polished = POLISHES[how]?.(text, random) ?? null;
    if (polished !== null && polished !== text) return { text: polished, how };
  }
  return null;
}

function replaceOnce(text: string, pattern: RegExp, by: string): string | null {
  return pattern.test(text) ? text.replace(pattern, by) : null;
}

function replaceAny(text: string, pattern: RegExp, by: string, random: Random): string | null {
  const found = [...text.matchAll(pattern)];
  const at = found[Math.floor(random() * found.length)]?.index;
  return at === undefined
    ? null
    : text.slice(0, at) + text.slice(at).replace(new RegExp(pattern.source.replace(/^\(\?<=[^)]*\)/, ''), 'u'), by);
}
