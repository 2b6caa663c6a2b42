import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { compileTemplates } from './template.js';

/**
 * What is to be filled in: `{Name}`, `{{name}}`, `$t(key)`, `${x}`, `%{count}`, `%s`, `[COMPANY NAME]`, `<INSERT DATE>`, `<<NAME>>`,
 * `$(NAME)`, `__NAME__`, `:user_name`, `*|NAME|*`, `____` and a dotted line (no page number behind it, as in a table of contents), ICU arguments. Case is kept: `{Name}` and `{name}` are two placeholders. An opened brace that is never
 * closed runs to the end of its second word at most.
 */
const PLACEHOLDER =
  /\{\{[^{}\n]{1,80}\}\}|\*\|[A-Z][A-Z0-9_:]{1,40}\|\*|\$\([A-Z][A-Z0-9_]{1,40}\)|__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__|(?<![\p{L}\p{N}:/])(?::[a-z]+(?:_[a-z0-9]+)+)(?![\p{L}\p{N}:])|\$t\([^()\n]{1,80}\)|[$%#]\{[^{}\n]{1,80}\}|\{[^{}\n]{1,80}(?:\{(?:[^{}\n]|\{[^{}\n]{0,80}\}){0,200}\}[^{}\n]{0,200}){0,12}\}|\{[\p{L}_][^{}\s]{0,40}(?: \p{Lu}[^{}\s]{0,40})?(?=\s|$)|%(?:[1-9]\$)?(?:\.[0-9])?(?:ll?|z)?[sdifu@](?![\p{L}\p{N}])|%\([^()\n]{1,40}\)[sd]|\[[^[\]\n]{1,80}\](?!\()|<<[\p{Lu}\p{L}][^<>\n]{2,78}>>|<[\p{Lu}\p{L}][^<>\n]{2,78}>|_{3,}|\.{8,}(?!\.? ?[0-9])|…{3,}(?!…|\.? ?[0-9])/gu;

/** A sign that stands in every placeholder, and in few clauses. */
const SIGN = /[{$%[<_…]|\.{8}|\*\|/;

/** Compiles the reader of placeholders; one that is not closed carries a fault. */
export function compilePlaceholders(pack: LanguagePack): (source: string) => Fact[] {
  const functionWords = new Set([...pack.prose.functionWords, ...pack.facts.references.and]);
  const cue = compileTemplates(pack.facts.placeholderCues ?? [], { spaced: pack.spaced });
  // `[Parent or guardian name]`: where the noun comes last, so does what it is to be filled in with.
  const cues = new RegExp(
    `^${cue}${pack.spaced && !pack.names.headFirst ? `|^(?!(?:${pack.prose.functionWords.join('|')}) )(?:[\\p{L}\\p{M}'/-]+ ){1,5}${cue}$` : ''}`,
    'u',
  );
  const notes = new RegExp(`^${compileTemplates(pack.facts.bracketNotes ?? [], { spaced: pack.spaced })}`, 'u');
  const pressed = new RegExp(`^[ "'”»]{1,3}${compileTemplates(pack.facts.pressEnds ?? [], { spaced: pack.spaced })}`, 'iu');
  const press = new RegExp(`${compileTemplates(pack.facts.pressCues ?? [], { spaced: pack.spaced })}[ "'“«]{0,3}$`, 'u');
  return (source) => {
    const facts: Fact[] = [];
    if (!SIGN.test(source)) return facts;
    for (const match of source.matchAll(PLACEHOLDER)) {
      const isButton =
        match[0].startsWith('[') &&
        (press.test(source.slice(Math.max(0, match.index - 40), match.index).toLowerCase()) ||
          pressed.test(source.slice(match.index + match[0].length, match.index + match[0].length + 20)));
      // `the { and } keys`
      if (
        isButton ||
        functionWords.has(/^\{ ([\p{L}\p{M}]+) \}$/u.exec(match[0])?.[1] ?? '') ||
        !(isPlaceholder(match[0], source, match.index, cues) || isBlank(match[0], source, match.index, notes, functionWords))
      ) {
        continue;
      }
      const start = match.index;
      const quote = match[0];
      const fact: Fact = { kind: 'placeholder', value: normalise(quote), quote, stated: true, start, end: start + quote.length };
      const missing = missingBraces(quote);
      if (missing) fact.fault = { code: 'unbalanced', expected: `${quote}${missing}`, actual: quote };
      facts.push(fact);
    }
    return facts;
  };
}

function normalise(text: string): string {
  return /^(?:_+$|[.…])/.test(text) ? '____' : (nameChoice(text) ?? text).normalize('NFC');
}

/**
 * ICU writes words to choose from into the placeholder: `{count, plural, one {# file} other {# files}}` is
 * `{count, plural}`. Which forms there are is for the language to say, but not which other cases there are:
 * `{who, select, other school}`.
 */
function nameChoice(text: string): string | null {
  const [, name, type, choices] = /^\{\s*([\p{L}\p{N}_]+)\s*,\s*(plural|selectordinal|select)\s*,(.*)\}$/su.exec(text) ?? [];
  if (name === undefined || type === undefined || choices === undefined) return null;
  const cases = type === 'select' ? [...choices.matchAll(/([\p{L}\p{N}_-]+)\s*\{[^{}]*\}/gu)].map((found) => found[1]!).sort() : [];
  return `{${[name, type, ...(cases.length > 0 ? [cases.join(' ')] : [])].join(', ')}}`;
}

const CHOICE = /^\{\s*[\p{L}\p{N}_]+\s*,\s*(?<type>plural|selectordinal|select)\s*,(?:\s*offset:[0-9]+)?/u;

/**
 * The sentences that an ICU choice holds, as spans of the placeholder: every case of a `select`, and of a plural the
 * one for `other`, which all languages have. `{kind, select, card {a fee of RM10} other {no fee}}` states RM10.
 */
export function choicesOf(placeholder: string): { start: number; end: number }[] {
  const head = CHOICE.exec(placeholder);
  if (!head) return [];
  const choices: { start: number; end: number }[] = [];
  let depth = 1;
  let open = 0;
  for (let i = head[0].length; i < placeholder.length; i++) {
    if (placeholder[i] === '{' && depth++ === 1) open = i + 1;
    if (placeholder[i] !== '}' || --depth !== 1) continue;
    const isOther = /(?<![\p{L}\p{M}\p{N}_-])other\s*\{$/u.test(placeholder.slice(0, open));
    if (isOther || head.groups?.type === 'select') choices.push({ start: open, end: i });
  }
  return choices;
}

function missingBraces(text: string): string {
  const open = text.split('{').length - text.split('}').length;
  return open > 0 ? '}'.repeat(open) : '';
}

function isPlaceholder(quote: string, source: string, start: number, cues: RegExp): boolean {
  if (quote.startsWith('<<')) return true;
  if (quote.startsWith('[') || quote.startsWith('<')) return isToFill(quote.replace(/^[[<]{1,2}|[\]>]{1,2}$/g, ''), cues);
  // `50% sure` is a share, `%s` a placeholder.
  if (quote.startsWith('%') && quote.length === 2) return !/[0-9]\s?$/.test(source.slice(Math.max(0, start - 2), start));
  // `{: #anchor }` and `{% if %}` are marks of the page's own syntax.
  if (/^\{[:%]/.test(quote)) return false;
  return /^(?:[_.…]|\*\||:)/.test(quote) || /\p{L}|^\{[0-9]\}/u.test(quote);
}

/** One to five words with a capital first: `[Landlord]`, `[Start date]`, `[Nom du client]`. */
const BLANK = /^\[(?<inner>(?=[^\]]*\p{Ll})\p{Lu}[\p{L}\p{M}'’/-]*(?:,? [\p{L}\p{M}'’/&-]+){0,4})\]$/u;

/** Words to choose from: `[week/month]`. */
const CHOICE_OF_WORDS = /^\[(?<inner>[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}(?: ?\/ ?[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,2}){1,3})\]$/u;

/** One to four words in small letters, standing by themselves: `at [site]`, `£[amount]`, `[description of article]`. */
const SMALL_BLANK = /^\[(?<inner>\p{Ll}[\p{Ll}\p{M}’'-]{2,24}(?: \p{Ll}[\p{Ll}\p{M}’'-]{1,24}){0,3})\]$/u;

/** Whether a bracket is a blank by its capital alone: no editor's note (`[Repealed]`), no link of Markdown (`[Terms][1]`). */
function isBlank(quote: string, source: string, start: number, notes: RegExp, functionWords: ReadonlySet<string>): boolean {
  const inner = (BLANK.exec(quote) ?? CHOICE_OF_WORDS.exec(quote))?.groups?.inner ?? smallBlank(quote, source, start, notes, functionWords);
  if (inner === null || notes.test(inner.toLowerCase().replaceAll('’', "'"))) return false;
  return !/^(?:\[|: ?\S*[/.])/.test(source.slice(start + quote.length)) && source[start - 1] !== ']';
}

/** What is to be filled in is a noun: it ends and begins with no function word, and no editor speaks in it (`[two words missing]`). */
function smallBlank(quote: string, source: string, start: number, notes: RegExp, functionWords: ReadonlySet<string>): string | null {
  const inner = mayBeSmall(source, start, start + quote.length) ? SMALL_BLANK.exec(quote)?.groups?.inner : undefined;
  if (inner === undefined) return null;
  const words = inner.replaceAll('’', "'").split(' ');
  // `[description of article]`: behind a small word stands a noun.
  const speaks =
    words.length > 1 && words.some((word, i) => !functionWords.has(word) && !functionWords.has(words[i - 1] ?? '') && notes.test(word));
  return speaks || functionWords.has(words[0]!) || functionWords.has(words.at(-1)!) ? null : inner;
}

/** In a quotation brackets hold what an editor put in: `“lent [him] the key”`; glued to a word they hold a letter of it. */
function mayBeSmall(source: string, start: number, end: number): boolean {
  if (!/^$|[\s(\p{Sc}M]/u.test(source[start - 1] ?? '') || /^\p{L}/u.test(source.slice(end, end + 2))) return false;
  const front = source.slice(0, start);
  return (
    Math.max(front.lastIndexOf('“'), front.lastIndexOf('«')) <= Math.max(front.lastIndexOf('”'), front.lastIndexOf('»')) &&
    (front.split('"').length - 1) % 2 === 0
  );
}

/** Capitals and blanks are to be filled in, and what begins like an instruction; `[1]`, `[sic]`, `[RFC]` are not. */
function isToFill(inner: string, cues: RegExp): boolean {
  // `<club_name>` is code.
  if (/^(?:[●•_]+|[xX]{2,}|([A-HJ-Z])\1{2,})$/u.test(inner) || /^\p{L}[\p{L}\p{N}]*(?:_[\p{L}\p{N}]+)+$/u.test(inner)) return true;
  if (!/\p{L}\p{M}*\p{L}/u.test(inner)) return false;
  const letters = inner.replace(/[^\p{L}]/gu, '');
  const capitals = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  // `[DORS/2005-407]` is a source.
  const source = /[0-9]{3}/.test(inner);
  return (capitals && !source && (/[\s_]/.test(inner) || letters.length > 3)) || cues.test(inner.toLowerCase());
}
