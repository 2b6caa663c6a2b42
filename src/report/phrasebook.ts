import { createIntl, type IntlShape } from '@formatjs/intl';
import type { Message, MessageArgument } from '../contract/finding.js';
import type { LanguagePack } from '../contract/language-pack.js';
import { formatValue } from './format-value.js';
import { type Messages, messagesOf } from './messages.js';

/** Everything that a report says, in the language of its reader. */
export interface Phrasebook {
  /** BCP 47, with the region that dates and amounts are written for: `th-TH`. */
  locale: string;
  say: Messages['say'];
  has: Messages['has'];
  /** A message with its number: `count('report.clauses', 1)` → `1 clause`. */
  count(key: string, count: number): string;
  /** A normal form in words: `value('age', '[0,13)')` → `under 13`. */
  value(kind: string, value: string): string;
  number(amount: number): string;
  percent(share: number): string;
  /** `2 errors, 5 warnings and 9 notes`. */
  list(parts: readonly string[]): string;
  message(message: Message): string;
}

const books = new Map<string, { pack: LanguagePack; book: Phrasebook }>();

/**
 * The phrasebook for a locale: its messages, and its dates, numbers and units.
 *
 * @param locale BCP 47: `th`, or `fr-CA` for another region than the pack's own
 * @throws RangeError where no pack speaks that language
 */
export function phrasebookFor(locale: string, packs: readonly LanguagePack[]): Phrasebook {
  const pack = packForLocale(locale, packs);
  if (!pack) throw new RangeError(`No messages in "${locale}"; there are ${packs.map(({ language }) => language).join(', ')}`);
  const cached = books.get(locale);
  if (cached?.pack === pack) return cached.book;
  const book = createPhrasebook(pack, locale);
  books.set(locale, { pack, book });
  return book;
}

/** The pack whose language a locale is in, whatever its region and script; null for what is no locale at all. */
export function packForLocale(locale: string, packs: readonly LanguagePack[]): LanguagePack | null {
  const language = readLocale(locale)?.language;
  return packs.find((pack) => pack.language === locale) ?? packs.find((pack) => readLocale(pack.language)?.language === language) ?? null;
}

function readLocale(locale: string): Intl.Locale | null {
  try {
    return new Intl.Locale(locale);
  } catch {
    return null;
  }
}

function createPhrasebook(pack: LanguagePack, locale: string): Phrasebook {
  const intl = createIntlFor(pack, locale);
  const messages = messagesOf(pack);
  const count = (key: string, many: number): string => messages.count(key, many, intl.formatNumber(many));
  const words = { say: messages.say, has: messages.has, count, intl };
  const value = (kind: string, form: string): string => formatValue(kind, form, words);
  return {
    locale: intl.locale,
    say: messages.say,
    has: messages.has,
    count,
    value,
    number: (amount) => intl.formatNumber(amount),
    percent: (share) => intl.formatNumber(share, { style: 'percent' }),
    list: (parts) => intl.formatList([...parts], { type: 'conjunction' }),
    message: ({ key, args }) => messages.say(key, renderArguments(args, messages, value)),
  };
}

/** `createIntl` is costly, so it is made once a phrasebook. It gets no messages: those are i18next's. */
function createIntlFor(pack: LanguagePack, locale: string): IntlShape<string> {
  const wanted = new Intl.Locale(locale);
  const region = wanted.region ?? pack.region;
  return createIntl({ locale: new Intl.Locale(wanted.baseName, { region }).toString(), messages: {}, onError: () => {} });
}

/** A `kind` among the arguments is also given as `thing`, its name in this language. */
function renderArguments(args: Message['args'], messages: Messages, value: Phrasebook['value']): Record<string, string> {
  const render = (argument: MessageArgument): string =>
    typeof argument === 'object' ? value(argument.kind, argument.value) : String(argument);
  const rendered = Object.fromEntries(Object.entries(args).map(([name, argument]) => [name, render(argument)]));
  if (rendered.kind !== undefined) {
    rendered.thing = messages.has(`kinds.${rendered.kind}`) ? messages.say(`kinds.${rendered.kind}`) : rendered.kind;
  }
  return rendered;
}
