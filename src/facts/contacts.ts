import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Folded } from '../text/fold.js';
import { matchAll } from '../text/match-all.js';
import { compileLabels } from './labels.js';
import { compileTemplates, foldedPattern } from './template.js';

/** Reads facts that are no sentences (addresses, placeholders) out of the folded text, before any number is looked at. */
export type ZoneReader = (source: string, folded: Folded) => Fact[];

const EMAIL = /[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}/g;

/** Reads e-mail addresses. Only ASCII letters belong to them, so that a Thai word glued to one stays outside. */
export const readEmails: ZoneReader = (source, folded) =>
  !folded.text.includes('@')
    ? []
    : matchAll(folded.text, EMAIL).map((match) => zoneFact('email', match[0], source, folded, match.index, match.index + match[0].length));

const TOP_LEVEL =
  'com|org|net|edu|gov|int|mil|info|biz|name|pro|jobs|mobi|travel|museum|coop|aero|app|dev|example|invalid|test|local|online|site|website|web|page|blog|wiki|link|click|host|hosting|cloud|digital|network|tech|software|systems|codes|studio|design|media|news|press|live|video|games|xyz|top|club|team|community|social|foundation|charity|care|clinic|dental|doctor|health|hospital|law|legal|bank|finance|insure|insurance|money|cash|shop|store|market|restaurant|cafe|bar|hotel|house|homes|property|estate|land|farm|garden|eco|energy|bike|taxi|express|delivery|tickets|events|football|golf|run|fit|yoga|school|academy|university|college|institute|training|education|center|centre|agency|company|group|global|international|services|solutions|support|help|guide|tools|zone|world|africa|asia|berlin|brussels|cymru|istanbul|london|miami|nyc|quebec|paris|bzh|alsace|corsica|scot|wales|vlaanderen|wien|ac|ad|ae|af|ag|ai|al|ao|ar|at|au|aw|az|ba|bb|bd|be|bf|bg|bh|bi|bm|bn|bo|br|bt|bw|bz|ca|cc|cd|ch|ci|ck|cl|cm|cn|co|cr|cu|cy|cz|de|dk|dz|ec|ee|eg|es|eu|fi|fj|fm|fo|fr|ga|ge|gf|gg|gh|gi|gl|gm|gn|gp|gr|gt|gu|gy|hk|hn|hr|ht|hu|id|ie|il|in|io|iq|ir|it|je|jm|jo|jp|ke|kg|kh|ki|kr|kw|ky|kz|la|lb|lc|li|lk|lr|ls|lt|lu|lv|ly|ma|mc|me|mg|mk|mm|mn|mo|mq|mr|ms|mt|mu|mv|mw|mx|my|mz|nc|ne|nf|ng|ni|nl|no|np|nu|nz|om|pa|pe|pf|pg|ph|pk|pl|pr|pt|pw|qa|re|ro|ru|rw|sa|sb|sc|sd|se|sg|si|sk|sl|sm|sn|sr|ss|st|su|sv|sx|sy|sz|tc|td|tf|tg|th|tj|tk|tm|tn|tr|tt|tv|tw|tz|ua|ug|uk|us|uy|uz|va|vc|ve|vg|vi|vn|vu|wf|ws|ye|yt|za|zm|zw';
/** Words and ends of file names (`readme.md`) besides: only in front of a path. */
const BEFORE_PATH = 'by|do|et|im|ml|na|ps|py|rs|sh|so|is|to|as|am|pm';
const LINK = foldedPattern(
  `(?:https?://|ftp://|(?<![a-z0-9@._-])www\\.)[a-z0-9][^\\s\\u0e00-\\u0e7f"<>()\\[\\]{}|\\\\^\`]{1,2000}|(?<![a-z0-9@._/-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}(?:(?:${TOP_LEVEL})(?![a-z0-9@-]|\\.[a-z0-9])|(?:${BEFORE_PATH})(?=/[a-z0-9]))(?:/[^\\s\\u0e00-\\u0e7f"<>()\\[\\]{}|\\\\^\`]{0,500})?`,
  'g',
);
/** In every link, and in few clauses: a point inside a word, or the end of a scheme. */
const IN_LINKS = /\.[a-z0-9]|:\/\//;
const LOCALE = /\/(?:en|fr|ms|th|my|bm|id|de|es)(?:[-_][a-z]{2})?(?=\/|$)/;

/** Reads links: scheme, a locale segment and trailing punctuation are set aside. */
export const readLinks: ZoneReader = (source, folded) => {
  const facts: Fact[] = [];
  if (!IN_LINKS.test(folded.text)) return facts;
  for (const match of matchAll(folded.text, LINK)) {
    const found = trimPunctuation(match[0]);
    const value = normaliseLink(found);
    if (isSentenceEnd(source.slice(folded.toSource(match.index), folded.toSource(match.index + found.length)))) continue;
    if (value.includes('.') || /^https?:/.test(found)) {
      facts.push(zoneFact('link', value, source, folded, match.index, match.index + found.length));
    }
  }
  return facts;
};

/** `du texte.La suite`, where the space is missing, and `ASP.NET`. */
function isSentenceEnd(link: string): boolean {
  return /^[\p{L}]*\p{Ll}\.\p{Lu}\p{Ll}*$/u.test(link) || /^(?:ASP|ADO|VB)\.NET$/i.test(link);
}

function trimPunctuation(link: string): string {
  return link.replace(/[.,;:!?'"*_~-]+$/, '');
}

function normaliseLink(link: string): string {
  return link
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(LOCALE, '')
    .replace(/\/+$/, '');
}

/** What every telephone number holds, and most clauses with a figure do not. */
const THREE_DIGITS = /[0-9](?:[ ().-]{0,3}[0-9]){2}/;

/** `+60 3-2710 4488 (24 hours a day)`: a bracket that opens inside and does not close begins a remark. */
function withoutRemark(number: string): string {
  const open = number.lastIndexOf('(');
  return open > 0 && !number.includes(')', open) ? number.slice(0, open).trimEnd() : number;
}

/**
 * Reads telephone numbers: with `+`, with a leading 0 in groups, in brackets, or behind a word that announces one
 * (`hotline 1300 88 1234`, `โทร. 191`).
 */
export function compilePhones(pack: LanguagePack): ZoneReader {
  const cue = compileTemplates(pack.facts.phoneCues, { spaced: pack.spaced });
  // `Roll call: 0930 hrs` is a time.
  const hours = compileTemplates(pack.facts.times.hourMarks, { spaced: pack.spaced });
  // Brackets close right behind their digits: `+44 (0)20`, but `+65 6555 0199 (24 hours)`.
  const gap = '(?:[ .-]{0,3}|[ .-]{0,2}\\([0-9]{1,4}\\)[ .-]{0,2}|\\)[ .-]{0,2})';
  const separated = `[0-9](?:${gap}[0-9]){5,14}`;
  const pattern = foldedPattern(
    `(?=[0-9+(])(?<![${pack.spaced ? '\\p{L}' : 'a-z'}0-9+./-])(?<![a-z]{2}[0-9]{2}(?: [0-9]{4}){1,6} )(?:\\+ ?${separated}|00[1-9][0-9]{0,2}(?:[ .-]{1,2}[0-9]{1,4}){3,6}|\\(0[0-9]{0,4}\\)[ -]?[0-9]{2,4}(?:[ .-]?[0-9]{2,4}){1,3}|(?<![0-9] )0[0-9]{1,3}[ .-][0-9]{2,4}(?:[ .-]?[0-9]{2,4}){1,3}|0[1-9][0-9]{3} [0-9]{3} ?[0-9]{3}|0[1-9][0-9]{0,2}/[0-9]{2,3}(?:[ .][0-9]{2,3}){1,3}|0[ -][0-9]{3,4}(?:[ -][0-9]{2,4}){1,3}|0[0-9]{8,10}|(?:1[ .-]?)?\\([2-9][0-9]{2}\\) ?[2-9][0-9]{2}[ .-][0-9]{4}|(?:1[ .-])?[2-9][0-9]{2}[ .-][2-9][0-9]{2}-[0-9]{4}|1[ -]?(?:[38]00|8[2-8]{2})[ -][0-9]{2,3}[ -]?[0-9]{2,4}(?:[ -]?[0-9]{1,4})?)(?![0-9]|[.,/][0-9])|(?=[0-9])(?<![0-9+/-])(?<=${cue}[ .:)]{0,3})[0-9](?:${gap}[0-9]){2,14}(?![0-9]|[.,/][0-9]| ?${hours})`,
    'gu',
  );
  // `composez le 15`: behind a word that says to dial, two digits before the end of a phrase.
  const { dialCues = [] } = pack.facts;
  const mayDial = dialCues.length > 0;
  const dialled = foldedPattern(
    `(?=[0-9]{2}(?![0-9]))(?<=${compileTemplates(dialCues, { spaced: pack.spaced })} {0,2})[0-9]{2}(?= {0,2}(?:[.,;:!?()]|$)| ${compileTemplates([...pack.facts.references.and, ...(pack.facts.dialEnds ?? [])], { spaced: pack.spaced })} )(?![.,][0-9])`,
    'gu',
  );
  // `0800 1111 or 116 123`: behind one number another of at least three digits, up to the end of a phrase.
  const joint = compileTemplates(pack.facts.references.and, { spaced: pack.spaced });
  const another = foldedPattern(
    `(?: {0,2}[,/;] {0,2}(?:${joint} {0,2})?| {0,2}${joint} {0,2})(?:\\p{L}{1,4} ){0,2}(?<number>(?!(?:19|20)[0-9]{2}(?![0-9 .-]{1,2}[0-9]))(?:\\(0?[0-9]{2,3}\\) ?)?[0-9](?:${gap}[0-9]){2,14})(?= {0,2}(?:[.,;:!?()]|$)| ${compileTemplates([...pack.facts.references.and, ...(pack.facts.dialEnds ?? [])], { spaced: pack.spaced })} )(?![.,][0-9]|[0-9])`,
    'uy',
  );
  // `line 3` names a line, `our toll-free line 1-800-555-0142` a number to call.
  const isLabel = compileLabels({
    ...pack,
    facts: { ...pack.facts, labels: pack.facts.labels?.filter((label) => !pack.facts.phoneCues.includes(label)) },
  });
  return (source, folded) => {
    const facts: Fact[] = [];
    const calls = [
      ...(THREE_DIGITS.test(folded.text) ? matchAll(folded.text, pattern) : []),
      ...(mayDial && /[0-9]{2}/.test(folded.text) ? matchAll(folded.text, dialled) : []),
    ];
    for (const match of calls) {
      let number = withoutRemark(match[0]);
      let place = match.index;
      if (isDate(number) || isClock(number) || (!number.startsWith('+') && isLabel(folded.text, place))) continue;
      for (let again: RegExpExecArray | null = match; again; ) {
        facts.push(zoneFact('phone', readDigits(number), source, folded, place, place + number.length));
        another.lastIndex = place + number.length;
        again = another.exec(folded.text);
        if (!again) break;
        number = again.groups?.number as string;
        place = another.lastIndex - number.length;
      }
    }
    return facts.filter((fact, i) => facts.findIndex(({ start, end }) => start < fact.end && fact.start < end) === i);
  };
}

/** The digits of a number as it is dialled from abroad: `+44 (0)20` → `+4420`, `0060` → `+60`. */
function readDigits(number: string): string {
  return number
    .replace(/\(0\)/g, number.startsWith('+') ? '' : '0')
    .replace(/[^0-9+]/g, '')
    .replace(/^00(?=[1-9][0-9]{7})/, '+');
}

/** `09.00-17.00` does, too, and the `8.30` of `8.30 - 17.30`. */
function isClock(text: string): boolean {
  return /^[0-2]?[0-9]\.[0-5][0-9](?: ?- ?[0-2]?[0-9]\.[0-5][0-9])?$/.test(text);
}

/** `06-07-2018` and `06.07.2018` look like grouped telephone numbers. */
function isDate(text: string): boolean {
  return /^[0-9]{1,2}([./-])[0-9]{1,2}\1[0-9]{4}$/.test(text) || /^[0-9]{4}([./-])[0-9]{2}\1[0-9]{2}$/.test(text);
}

export function zoneFact(kind: Fact['kind'], value: string, source: string, folded: Folded, start: number, end: number): Fact {
  const from = folded.toSource(start);
  const to = folded.toSource(end);
  return { kind, value, quote: source.slice(from, to), stated: true, start: from, end: to };
}
