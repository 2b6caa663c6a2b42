import type { LanguagePack } from '../contract/language-pack.js';
import { countCapitals, countLetters } from '../text/count-characters.js';
import { functionWordsOf } from '../text/function-words.js';
import { formBehind } from './company-forms.js';
import type { Run, RunWord } from './find-runs.js';
import type { OrdinaryWords } from './ordinary-words.js';
import { isPlace } from './places.js';
import { isStreet } from './streets.js';

const POSSESSIVE = /['’]s$/;
/** The same, of a plural: `Growers’`. */
const OF_MANY = /['’]s$|(?<=s)['’]$/;
/** In front of a word that opens a sentence, an item or a quotation as a whole: its capital says nothing. */
const OPENING = /(?:^|[.!?:;…•·|*\n–—])[\s"'“”‘’«»([]*$/u;
const INNER_CAPITAL = /^(?=.*\p{Ll})\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2})/u;
/** `RM0.55 per kWh`. */
const UNIT = /^[kMG](?:W[hj]?|VA|Hz|Pa)$/;
/** Most words are such, and can have no other mark. */
const PLAIN = /^[A-Z]?[a-z]*$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;
/** Forms, vitamins, sizes of paper, rooms: `P60`, `B12`, `A5`. */
const CODE = /^\p{Lu}{1,2}\p{N}{1,4}\p{Lu}?$/u;
/** Abbreviations that are no names in any language of this tool: formats, protocols, units, currencies, states. */
const NO_NAMES = new Set(
  'PDF URL URI IP ID EU US USA UK UN UAE HTML CSS XML JSON CSV SMS MMS GPS FAQ API SDK HTTP HTTPS FTP SSL TLS VPN DNS ISO IEC OS TV PC AM PM AI ML IT VAT GST SST PIN OTP CV HR PR QR VIN IMEI IMSI MAC RFID NFC CCTV CAPTCHA CRM CDN UI UX USB CPU RAM ROM LAN WAN UTC GMT ICT MYT CET CEST EST PST PDT BST MYR THB EUR USD GBP SGD RM BE CE AD BC CEO CFO CTO CIO COO DPO PII GDPR PDPA CCPA II III IV VI VII VIII IX XI XII XIII DVD CD TOS NB PS OK A4 B2B B2C 2FA MFA SSO SLA NDA KYC AML SIM ATM LGBT DRM DMCA SOC PCI DSS OAUTH Q1 Q2 Q3 Q4 H1 H2 T1 T2 T3 T4 FY CHF JPY AUD CAD BND INR HKD CNY NZD IDR FCFA XOF PDG XS XL XXL XXXL IRM VIH IMC PMR EPI GPL ADN VTC ISBN ISSN DOI BIC EAN UPC SKU STOP START HELP YES INFO JOIN UNSUBSCRIBE APR AER PAYE ISA NINO GP CT ECG DNA HIV AIDS BMI ADHD PPE EPC HMO MOT HGV LPG LED LCD BBQ DIY VIP VIPS ASAP ETA ETD RSVP FAO PO BYOD PHD BA MA BSC MSC MBA GCSE GUI SQL OCR GDP AGM EGM IPO ESG KPI KPIS ROI SME SMES LLP NGO NGOS CSR TBC TBA TBD DOB SEN UV SPF CPR AED PVC SOS ICU MRI GPA CGPA TAEG TEG CV CVS'.split(
    ' ',
  ),
);

/** What sole traders write behind their names, in English whatever else the name is in. */
const TRADES = new Set(['enterprise', 'enterprises', 'trading', 'resources', 'holdings', 'ventures']);

/** The tools of one language, compiled once. */
export interface NameTools {
  pack: LanguagePack;
  ordinary: OrdinaryWords;
  bodies: ReadonlySet<string>;
  tails: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
  coded: RegExp;
  /** What stands in front of a name whatever its words are, in front of one of several words, and nouns for products in front of theirs. */
  isNaming(source: string, place: number): boolean;
  isAgent(source: string, place: number): boolean;
  isProduct(source: string, place: number): boolean;
  /** A last word that is a party's part, not its name: `Cloud Provider`. */
  role: RegExp;
  /** An article in front of a word; matches nothing where names stand in front of their noun and share its article: `the Kelasa app`. */
  article: RegExp;
}

export interface NameSpan {
  start: number;
  end: number;
  /** May end with a place and still be a name. */
  ofPlace?: boolean;
}

export type Style = 'sentence' | 'title' | 'capitals';

/** Headings set in title case and texts in capitals: there a capital shows nothing. */
export function readStyle(text: string, pack: LanguagePack): Style {
  if (!pack.spaced) return 'sentence';
  const capitals = countCapitals(text);
  if (capitals >= 8 && capitals > 0.6 * countLetters(text)) return 'capitals';
  if (text.length > 120 || /[.;!]\s*$/.test(text)) return 'sentence';
  const words = text.match(/(?<!\p{L})\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length ? 'title' : 'sentence';
}

/** What joins a body with its land: `of Malaysia`; an office `in Malaysia` is none. */
const OF_PLACE = /^(?:of|of the|d[eu]s?|d['’]|de l[ae]|de l['’]|&)$/;

/** The names in a run of capitalised words: cut at legal forms, and where a small word joins two names. */
export function readRun(run: Run, source: string, style: Style, tools: NameTools): NameSpan[] {
  const spans: NameSpan[] = [];
  let from = 0;
  for (let i = 0; i < run.words.length; i++) {
    const word = run.words[i] as RunWord;
    const next = run.words[i + 1];
    // `Co.` may end the run or stand in it as a word.
    const formEnd = matchForm(source, word.end, tools);
    if (formEnd > 0) {
      const words = trimFront(run.words.slice(from, i + 1), source, tools, true);
      const start = words[0]?.start;
      if (start !== undefined && !isOutcry(words, tools)) spans.push({ start, end: formEnd });
      from = run.words.findIndex((each) => each.start >= formEnd);
      if (from < 0) return spans;
      i = from - 1;
    } else if (
      next === undefined ||
      (POSSESSIVE.test(word.text) && !isSaint(run.words[i - 1])) ||
      (/s['’]$/.test(word.text) && !goesOnAsBody(run, i, source, tools)) ||
      splitsAt(run, i + 1, source, tools)
    ) {
      const span = readPiece(run.words.slice(from, i + 1), source, style, tools);
      if (span) spans.push(span);
      from = i + 1;
    }
  }
  return spans;
}

/** `Growers' Co-operative Ltd`, `Teachers' Pension Board`, but `Harrods' Terms`. */
function goesOnAsBody(run: Run, index: number, source: string, tools: NameTools): boolean {
  return run.words.slice(index + 1).some((word) => tools.bodies.has(word.text.toLowerCase()) || matchForm(source, word.end, tools) > 0);
}

/** `St Mary's Hospital`: the possessive belongs to the name. */
function isSaint(word: RunWord | undefined): boolean {
  return /^(?:Ste?\.?|Saint|Sainte)$/.test(word?.text ?? '');
}

function matchForm(source: string, at: number, { pack }: NameTools): number {
  formBehind.lastIndex = at;
  const match = formBehind.exec(source);
  // Where words are written together a form may touch the next one.
  if (!match || (!pack.spaced && match[0].length <= 2)) return 0;
  // The full stop behind `Sdn Bhd.` and `Oak Ltd.` ends the sentence, not the name; `Inc.` keeps its own.
  const stop =
    /^(?!.*(?:[Ii]nc|INC|Corp)\.$)[^.]*\.$/u.test(match[0].replace(/^,/, '.')) &&
    /^\s*$|^\s+\p{Lu}/u.test(source.slice(at + match[0].length, at + match[0].length + 8));
  return at + match[0].length - (stop ? 1 : 0);
}

/** A small word joins the parts of one name only beside a word for a body: `Ministry of Health`, but `Google and Apple`. */
function splitsAt(run: Run, index: number, source: string, tools: NameTools): boolean {
  const { bodies } = tools;
  if (!run.words[index]?.joiner || run.words[index]?.text === '&') return false;
  if (isWithForm(run, index, source, tools)) return false;
  return !run.words.some((word) => bodies.has(word.text.toLowerCase()));
}

/** `Éditions du Marronnier SARL`: `of` with its article belongs to the name whose legal form stands behind the next word; so does `des` or `du` behind one unusual word (`Mutuelle des Tilleuls SA`). */
function isWithForm(run: Run, index: number, source: string, tools: NameTools): boolean {
  const next = run.words.findIndex((word, i) => i > index && !word.joiner);
  const between = run.words.slice(index, next);
  const ordinary = run.words.slice(0, index).every((word) => word.joiner || tools.ordinary.has(word.text));
  const joins = ordinary || (index === 1 && between.every((word) => /^(?:des|du)$/.test(word.text)));
  return (
    next > 0 &&
    joins &&
    between.every((word) => /^(?:d[eu]s?|d['’]|de l[ae]s?|de l['’]|of|of the)$/.test(word.text)) &&
    matchForm(source, run.words[next]!.end, tools) > 0
  );
}

/** Takes away what stands in front of a name: function words, and a first word that is capital only by its place. */
function trimFront(words: readonly RunWord[], source: string, { ordinary, pack }: NameTools, sure: boolean): RunWord[] {
  const functionWords = functionWordsOf(pack);
  const rest = [...words];
  while (rest[0] && (rest[0].joiner || functionWords.has(rest[0].text.toLowerCase()))) rest.shift();
  if (sure || !rest[0] || !opens(source, rest[0].start) || isMarked(rest[0].text, pack)) return rest;
  // `Rimba Learning provides`: a second capital shows that the first is no accident.
  return rest[1] && !ordinary.has(rest[0].text) ? rest : rest.slice(1);
}

export function opens(source: string, at: number): boolean {
  // `[Reserved]`, and a quotation that goes on small: `reads “Remember the crew of …”`.
  if (source[at - 1] === '[') return true;
  const mark = source[at - 1] === ' ' ? source[at - 2] : source[at - 1];
  if ((mark === '“' || mark === '«' || mark === '„') && /^\S+ \p{Ll}/u.test(source.slice(at, at + 40))) return true;
  return OPENING.test(source.slice(Math.max(0, at - 12), at)) && (at < 12 || /[.!?:;…•·|*\n–—]/u.test(source.slice(at - 12, at)));
}

/** A capital inside, or capitals only: that no sentence gives a word. */
export function isMarked(word: string, { names }: LanguagePack): boolean {
  if (PLAIN.test(word)) return false;
  const bare = word.replace(/\.|(?<=\p{Lu})s$|-\p{Ll}+$/gu, '');
  return (
    (INNER_CAPITAL.test(bare) && word === bare) ||
    (ACRONYM.test(bare) && !CODE.test(bare) && !NO_NAMES.has(bare) && !names.abbreviations.includes(bare))
  );
}

function readPiece(words: readonly RunWord[], source: string, style: Style, tools: NameTools): NameSpan | null {
  const { pack, tails } = tools;
  const rest = trimFront(words, source, tools, false);
  if (style === 'capitals' || rest.length === 0) return null;
  const isBody = rest.some((word) => tools.bodies.has(word.text.toLowerCase()));
  if (isBody && isNamedBody(rest, tools, style)) {
    return { start: rest[0]!.start, end: rest.at(-1)!.end, ofPlace: !rest.some(({ joiner, text }) => joiner && !OF_PLACE.test(text)) };
  }
  while (rest.length > 0 && (rest.at(-1)!.joiner || tails.has(rest.at(-1)!.text.toLowerCase()))) rest.pop();
  while (rest.length > 0 && (rest[0]!.joiner || (isPlainWord(rest[0]!.text, tools) && tails.has(rest[0]!.text.toLowerCase())))) {
    rest.shift();
  }
  const own = rest.filter((word) => !word.joiner && isName(word.text, tools) && !isCoded(word, source, tools));
  if (own.length === 0) return style === 'sentence' ? readOrdinary(rest, source, tools) : null;
  const marked = own.some((word) => isMarked(word.text, pack));
  if (!marked && style === 'title') return null;
  if (isOutcry(rest, tools)) return null;
  // `Kelasa Premium`: ordinary words behind the name stay with it. Where the noun comes first, it is no part of the name.
  // A trading name keeps it: `Kedai Maya Enterprise`.
  const isAgent = tools.isAgent(source, rest[0]!.start);
  if (pack.names.headFirst && !isAgent && !TRADES.has(rest.at(-1)!.text.toLowerCase())) {
    while (rest.length > 1 && (rest[0]!.joiner || isPlainWord(rest[0]!.text, tools))) rest.shift();
  }
  const [first, last] = [rest[0], rest.at(-1)];
  if (!first || !last) return null;
  // `l’Apiculteur`, `le Locataire`: where a name follows its noun, a lone word with an article is a noun itself.
  if (
    first === last &&
    !marked &&
    !first.text.includes('-') &&
    tools.article.test(source.slice(Math.max(0, first.start - 8), first.start).toLowerCase())
  ) {
    return null;
  }
  const span = { start: first.start, end: trimEnd(last, source) };
  const name = source.slice(span.start, span.end);
  if (isPlace(name) || isStreet(name) || isCode(source, span)) return null;
  return rest.length > 1 && own[0] === first && !opens(source, first.start) ? { ...span, ofPlace: true } : span;
}

/** Ordinary words that the words around them show to be a name: `run by Causeway Link`, `trading as Harbour`, `l’application Maisonnée`. */
function readOrdinary(rest: readonly RunWord[], source: string, tools: NameTools): NameSpan | null {
  const { pack, ordinary } = tools;
  const [first, last] = [rest[0], rest.at(-1)];
  if (
    !first ||
    !last ||
    opens(source, first.start) ||
    rest.some(({ text }) => (text === text.toUpperCase() && text !== last.text) || functionWordsOf(pack).has(text.toLowerCase()))
  ) {
    return null;
  }
  const span = { start: first.start, end: trimEnd(last, source) };
  const isNamed =
    last.text !== last.text.toUpperCase() &&
    (tools.isNaming(source, first.start) || (first === last && tools.isProduct(source, first.start) && !ordinary.ofContracts(last.text)));
  if (isNamed) return span;
  const words = rest.filter(({ joiner }) => !joiner);
  if (words.length < 2 || words.length !== rest.length) return null;
  if (/s$/.test(last.text) || ordinary.isExpression(words.map(({ text }) => text).join(' '))) return null;
  return last.text !== last.text.toUpperCase() &&
    tools.isAgent(source, first.start) &&
    words.some(({ text }) => !ordinary.ofContracts(text)) &&
    !tools.role.test(last.text)
    ? span
    : null;
}

/** `San Francisco, CA 94105`, `D.R.35/2009`, `A/12`: the letters of a state, and of a number. */
function isCode(source: string, { start, end }: NameSpan): boolean {
  const [text, before, behind] = [source.slice(start, end), source.slice(Math.max(0, start - 2), start), source.slice(end, end + 7)];
  const isState = /^\p{Lu}{2,3}$/u.test(text) && before === ', ' && /^[ \u00a0][0-9]{4,5}(?![0-9])/.test(behind);
  const isNumbered = /^\p{Lu}{1,5}$/u.test(text) && (/^\/[0-9]/.test(behind) || /[0-9]\/$/.test(before));
  return isState || isNumbered || UNIT.test(text) || /^(?:\p{Lu}\.)+\p{N}/u.test(text);
}

function isPlainWord(word: string, { ordinary, pack }: NameTools): boolean {
  return !isMarked(word, pack) && ordinary.has(word.replace(OF_MANY, ''));
}

/** `Borang EA`, `Class AB`: short letters behind a word for things that have such. */
function isCoded({ text, start }: RunWord, source: string, { coded }: NameTools): boolean {
  return /^\p{Lu}{1,3}(?:-?\p{N}{1,4})?$/u.test(text) && coded.test(source.slice(Math.max(0, start - 24), start).toLowerCase());
}

/** A word that the language does not have; capitals only are a name where they abbreviate no ordinary thing. */
function isName(word: string, tools: NameTools): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}.-]*(?:s|-\p{Ll}+)?$/u.test(word)) return isMarked(word, tools.pack);
  return word.length > 1 && !isPlainWord(word, tools);
}

/** `CANCEL YOUR ORDER`: capitals that cry out name nobody. */
function isOutcry(words: readonly RunWord[], { ordinary }: NameTools): boolean {
  return (
    words.length > 1 &&
    words.every(({ text }) => text === text.toUpperCase()) &&
    words.some(({ text }) => text.length > 6 || ordinary.has(text))
  );
}

/** `Personal Data Protection Commissioner` is a name of ordinary words; `Supervisory Authority` is a term. */
function isNamedBody(words: readonly RunWord[], { ordinary }: NameTools, style: Style): boolean {
  if (style !== 'sentence') return false;
  const content = words.filter((word) => !word.joiner);
  if (content.some((word) => !ordinary.has(word.text))) return content.length > 1;
  return content.length >= 3 && !ordinary.isExpression(content.map((word) => word.text).join(' '));
}

/** The end of a name's last word without what is no part of it: `Kelasa’s`. */
function trimEnd(word: RunWord, source: string): number {
  const text = source.slice(word.start, word.end);
  if (POSSESSIVE.test(text)) return word.end - 2;
  // `Kelasa-controlled` is controlled by Kelasa.
  if (/s['’]$/.test(text)) return word.end - 1;
  const tail = /-\p{Ll}[\p{L}-]*$/u.exec(text);
  return tail ? word.start + tail.index : word.end;
}
