import type { Direction } from './fact.js';
import type { NumberWords } from './number-words.js';

/** How a stated value limits what it is said of. */
export type Bound = '<' | '<=' | '>' | '>=';

/**
 * Phrases that bound a value, in the template language of `src/facts/template.ts`, folded (lower case, straight
 * quotation marks). `before` stand in front of the number, `after` behind its unit. `none` holds phrases that look
 * like a bound and set none: `over the past`; behind the value, they take away a bound in front of it: Malay
 * `dalam tempoh 12 bulan yang lalu` (in the last 12 months).
 */
export interface BoundPhrases {
  before: Partial<Record<Bound | 'none', string[]>>;
  after: Partial<Record<Bound | 'none', string[]>>;
}

/** Turns a bound round from a distance: `do not keep logs for more than 12 months` is at most 12 months. */
export interface NegationPhrases {
  negators: string[];
  /** Words after which a negation says a condition and no bound: `if you do not log in for more than 12 months`. */
  blockers: string[];
}

export type TimeUnit = 'year' | 'half-year' | 'quarter' | 'month' | 'fortnight' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'decade';

export interface DurationPhrases {
  units: Partial<Record<TimeUnit, string[]>>;
  /** What makes days business or calendar days; before or after the unit. */
  /** `hours`: the words of business that hours may have as well: `48 working hours`. */
  kinds: { business: string[]; calendar: string[]; hours?: string[] };
  /** Adjectives that may stand between the number and its unit and change nothing: `consecutive`, `full`. */
  adjectives: string[];
  /** The same behind the unit: `consécutifs`, `francs`. */
  adjectivesAfter?: string[];
  /** Bounds that only periods take: `within`. */
  bounds: BoundPhrases;
  /**
   * Words right behind a period, or in front of it and its bound, that say on which side of an event it lies: `prior to`,
   * `ล่วงหน้า`; and words that do so only behind a period with an upper bound: `within 30 days of` joining.
   */
  directions?: Record<Direction, DirectionWords>;
  /** Bounds on the clock and not on the period, in front of it: `no later than` 14 days before an event is at least 14 days before it. */
  clockBounds?: string[];
  /** Bounds that also mean throughout a period: `over 3 to 5 years`. */
  throughout?: string[];
  /** Bounds that in front of `24 hours before` an event may be meant on the clock or on the period: `up to`. */
  openBounds?: string[];
  /** `every`, `setiap`, `tous les`. */
  every: {
    /** Behind the period where it does not recur: `once 30 days have passed`. */ notBefore?: string[];
    before: string[];
    after: string[];
  };
  /** What an amount or a period is for: right `behind` it (`RM50 a month`, `24 hours a day`), or in front of an amount, maybe with words between (`mensuel`). Templates. */
  per?: Partial<Record<'P1D' | 'P1W' | 'P1M' | 'P1Y', { behind: string[]; before: string[] }>>;
  /** Units that say how often, right behind a number: `six-monthly`. */
  adverbs?: Partial<Record<TimeUnit, string[]>>;
  /** Words that count how often something happens: `once`, `three times`; and one that says twice by itself. */
  times: string[];
  twice?: string[];
  /** Half a unit more, after the unit: `and a half`, `et demi`. */
  half: string[];
  /** Between the parts of one period: `and` in `one year and six months`. */
  and: string[];
  /** Phrases that are a period without a number: `every P1Y` ← `annually`. Key: normal form. */
  words: Record<string, string[]>;
  /** What follows a period that is none: `day 1`-like uses, `years of age`. Templates right behind the unit. */
  notBefore: string[];
}

/** Ages: phrases with `{n}` (and `{m}` for ranges), the slots of the pack, and `{years}` for its words of years. */
export interface AgePhrases {
  slots: Record<string, string[]>;
  phrases: Partial<Record<Bound | '=' | '[]' | '[)' | '(]' | '()', string[]>>;
  /** Phrases that speak of ages only where no thing is counted behind them: `at least {n}`. */
  weak?: Partial<Record<Bound | '=' | '[]' | '[)' | '(]' | '()', string[]>>;
  /** Phrases that state an age without a number: `18` ← `eighteenth birthday`. Key: normal form. */
  words?: Record<string, string[]>;
  /** `until … reaches 18` is under 18: words for until, and those of reaching an age; whoever reaches it may stand between. Templates. */
  until?: { words: string[]; reaching: string[] };
  /** Words that may follow a weak phrase; punctuation always may. */
  weakFollowers?: string[];
  /** Templates right behind a phrase that make it no age: `of experience`. */
  notBefore?: string[];
  /** Phrases that speak of an age only behind another one: `18 or over, or 15 or over in France`. */
  chained?: AgePhrases['phrases'];
  /** Words right before a phrase that make it no age: Thai `หมด` in `หมดอายุ`. */
  notAfter?: string[];
  /** What is kept of persons for so many years, right before one: Malay `daftar pekerja sekurang-kurangnya enam tahun`. */
  records?: string[];
  /** Things whose age is a period (`cookies that are`), right before a phrase; not behind a person (slot `person`): `who signs a contract is`. */
  things?: string[];
}

export interface DatePhrases {
  /** Words in front of what looks like a date and is none: `version`, a title before a name. */
  notAfter?: string[];
  /** Those of them that a date with its month in words may follow: `Version: 5 November 2021`. */
  dated?: string[];
  /** Twelve lists of names and abbreviations. */
  months: string[][];
  /** Seven lists, Monday first. */
  weekdays: string[][];
  /** Marks behind the day: `st`, `er`, `hb`. */
  dayMarks: string[];
  /** Days in words that are no numbers: `first`, `premier`. Templates. */
  dayWords: Record<string, number>;
  /** Words between day and month, month and year: `of`, `de`. */
  between: string[];
  /** Words that may stand between the weekday and the day. */
  weekdayBefore: string[];
  /** Names of eras and what to subtract for the Gregorian year. */
  eras: { names: string[]; offset: number }[];
  /** The era of a four-digit year that names none, where it can be told by its size. */
  impliedEra?: { from: number; offset: number };
  /** What a year of two digits behind a month's name leaves out, and what to subtract: `ก.ค. 61` is 2561, so 2018. */
  shortYear?: { century: number; offset: number };
  /** Days without a year: whether months begin with a capital, which of their names are other words too, and words beside a day (`on`, `until`) that show it to be one. */
  yearly?: { capitals?: boolean; homographs?: string[]; before?: string[] };
  /** Words in front of a day of any month and behind it: `the` … `of each month`; in front of one in words only where others would mislead: `hari` … `pertama`. */
  monthly?: { before: string[]; spelledBefore?: string[]; after: string[] };
  /** Words beside a day that make it the first or the last, other than those beside an hour. */
  bounds?: BoundPhrases;
  /** Whether `06/09/2024` is read day first; where not stated by usage it stays undecided. */
  dayFirst: boolean;
}

export interface MoneyPhrases {
  /** Words in front of an amount that make it no money: a weight of gold in baht. Templates. */
  notAfter?: string[];
  /** By currency: words in front of an amount whose currency's word has another meaning there: `weighs 5 pounds`. Templates. */
  ambiguous?: Record<string, string[]>;
  /** Words behind an amount that make it no money: `Euro 6 vehicles`. Templates. */
  notBefore?: string[];
  /** ISO 4217 code ← signs and words; `before` the amount, `after` it. */
  before: Record<string, string[]>;
  after: Record<string, string[]>;
  /** Hundredths of a currency behind their number, alone or after the whole: `fifty sen`, `15 ringgit 50 sen`. */
  minor?: Record<string, string[]>;
  /** Scale words between amount and currency: million, juta, ล้าน. */
  scales: Record<string, number>;
}

export interface CountPhrases {
  /** Counts said in words that are no number, by their figure: `a dozen`; they answer a count and state none. */
  said: Record<string, string[]>;
  /** Words that turn a following number into something else: `version`, `iso`, `page`. Whole words right before it. */
  notAfter: string[];
  /** Words right behind a number that make it no count of things. */
  notBefore: string[];
  /** Words behind a number of things out of more, a count where it is bounded: `at least two of the following`. */
  among?: string[];
  /** What is counted even when it is one: `copy`, `account`. */
  things: string[];
  /** Classifiers between number and thing, or behind it (Thai คน, Malay orang). Empty where there are none. */
  classifiers: string[];
  /** Whether a number is a count only beside a classifier or a thing. */
  strict: boolean;
  /** Phrases with `{n}` whose count is `value` or n: `two-factor`, `once`. Key: normal form or `n`. */
  phrases: Record<string, string[]>;
  /** In front of `3:1` where it is no proportion: a score, a verse. Templates. */
  notRatioAfter?: string[];
  /** Ordinals count attempts and the like: `third attempt`. Words behind the ordinal. */
  occasions: string[];
}

export interface TimePhrases {
  /**
   * Marks of the hour: `h`, `น.`, `o'clock`; templates right behind the number. One that is also a unit of
   * duration (`24 hours`) makes a time only with minutes (`1700 hours`), or behind a cue where `unitAfterCue` says so.
   */
  hourMarks: string[];
  unitAfterCue?: boolean;
  /** Words behind the minutes: `นาที` in `8 นาฬิกา 30 นาที`. */
  minuteMarks?: string[];
  am: string[];
  pm: string[];
  /** Marks of the night, in which twelve is midnight: Malay `12 malam`. */
  night?: string[];
  /** Words that introduce a time: `at`, `pukul`, `เวลา`. Needed for a bare `17.00`. */
  cues: string[];
  /** Words behind which 17 to 23 hours are one of the evening, where nothing of so many hours follows: French `après` 20 heures. */
  eveningCues?: string[];
  /** Words behind which a bare hour is a time: Malay `pukul` 8. */
  bareCues?: string[];
  /** Words behind which two bare hours are a range of times: `open` 9–5. */
  openCues?: string[];
  /** Words behind which a bare hour from six to twelve is one of the morning, at the end of a phrase or before one of these: `opens at` 8. */
  startCues?: string[];
  startEnds?: string[];
  /** Words in front of a number that make it no time: `ratio`, `room`. */
  notAfter?: string[];
  /** Cues that open or join a range and make no time of `{n} hours` alone: `de` 9 h `à` 17 h. */
  rangeCues?: string[];
  /** Cues behind which four bare digits are hours and minutes: `pukul 1730`, `jam {n} hingga` before `1730`. */
  clockCues?: string[];
  /** `12:00` ← `noon`. An empty key for phrases that hold such a word and are no time: `lunch`. */
  words: Record<string, string[]>;
  bounds: BoundPhrases;
  /** Hours counted otherwise: `+00:30` ← `half past {n}`, `+12:00` ← Thai `บ่าย {n} โมง`. Added to the number. */
  phrases?: Record<string, string[]>;
  /** Zones: `UTC+7` ← `ict`. An empty key for zones that are dropped. `UTC+7` and `GMT+7` are read anyway. */
  zones: Record<string, string[]>;
}

export interface CitationPhrases {
  /** Law id ← its names in this language; templates over folded text, so that years stand as digits. */
  laws: Record<string, string[]>;
  /** How laws are cited that `laws` does not name: by a number, or by the year they were made. */
  unnamed: {
    /** Words for a law: act, ordinance, decree; templates. */
    kinds: string[];
    /** Between that word and its number: `no.`, `n°`. */
    numbered: string[];
    /** By the year; templates with `{kind}`, `{year}` and `{name}` for the words of its name between them. */
    dated: string[];
    /** By the day, where a part of the law is cited; templates with `{day}` (and its month) and `{year}`. */
    daily?: string[];
    /** Whether a law that is cited by its year is written with a capital. */
    capital?: boolean;
  };
  /** Laws whose articles have a point in their number; in the others `6.1` is 6, then 1. Left out, no number is taken apart. */
  dotted?: string[];
  /** Words for the parts of a law, from the largest to the smallest: article and section, paragraph, point. */
  parts: string[][];
  /** Between a law and its parts behind it: `notamment ses`, `in particular`. Templates. */
  namely?: string[];
  /** Between parts, and between a part and its law: `of the`, `du`, `แห่ง`. */
  of: string[];
}

export interface ReferencePhrases {
  /** Whether number words and ordinals point in small letters too: French `l'article premier`. */
  spelled?: boolean;
  /** Kinds that an ordinal may stand in front of, written with a capital: `the Third Schedule`. */
  ordinalFirst?: Record<string, string[]>;
  /** Kinds that are named by a letter in small type too (`point a`); elsewhere such a letter is a word. */
  lettered?: string[];
  /** What is no letter even there, from the letter on: French `a été`. */
  notLetters?: string[];
  /** What makes a word and its number no pointer when it follows: an address, another law. Templates, `{n}` for a number. */
  notBefore?: string[];
  /** What follows a pointer into another text that no list names: `of the Thai Act`. Templates. */
  elsewhere: string[];
  /** section, clause, article … ← words; templates. */
  kinds: Record<string, string[]>;
  /** Joins the numbers of a list; `to` makes a range. */
  and: string[];
  to: string[];
}

/** All that a language brings to the reading of facts. */
/** What tells on which side of an event a period lies. */
export interface DirectionWords {
  behind: string[];
  front?: string[];
  behindBounded?: string[];
}

export interface FactPhrases {
  numbers: NumberWords;
  /** Bounds that any value takes. */
  bounds: BoundPhrases;
  /** `the minimum score for a scholarship is` 85%: the word for it, and the verb right in front of the value; no `breaks` between them. Templates. */
  extremes?: { '<=': string[]; '>=': string[]; copulas: string[]; breaks: string[] };
  negation?: NegationPhrases;
  /** Words in front of a number that name something and measure nothing: `ฉบับที่`, `เวอร์ชัน`. Templates. */
  labels?: string[];
  /** Words between a bound and its number that change nothing: `a period of`, `the next`, `about`. */
  fillers: string[];
  /** Between the ends of a range: `to`, `hingga`. A dash always is. */
  rangeTo: string[];
  /** What begins a range, and what then stands between its ends: `between` … `and`. */
  rangeFrom: Record<string, string[]>;
  durations: DurationPhrases;
  ages: AgePhrases;
  dates: DatePhrases;
  money: MoneyPhrases;
  /** `shares`: words that say a percentage without one, by its figure: `half` is 50. */
  percents: { before: string[]; after: string[]; shares: Record<string, string[]> };
  measures: Record<string, string[]>;
  /** Bounds that only measures take: `within` 15 km. */
  measureBounds?: BoundPhrases;
  /** What the parts of a postal address begin with where no comma parts them: road, district, province, post box. */
  addressParts?: string[];
  /** How an address may name its country, beside the names that CLDR has in the pack's language. */
  countries?: CountryNames;
  counts: CountPhrases;
  times: TimePhrases;
  /** Words before a telephone number: `tel`, `call`, `โทร`. */
  phoneCues: string[];
  /** Words that say to dial, behind which even two digits are a telephone number: `composez le` 15. */
  dialCues?: string[];
  /** What may follow the two digits that one is told to dial: `composez le 17 pour la police`. */
  dialEnds?: string[];
  /** First words of what is to be filled in, in square brackets: `insert`, `your`, `nama`. */
  placeholderCues?: string[];
  /** What square brackets hold that is nothing to fill in: `Reserved`, `Repealed`, `Emphasis added`. */
  bracketNotes?: string[];
  /** Words in front of a button's name in square brackets: `click`, `press`. */
  pressCues?: string[];
  /** Such words behind it, where they follow: the `[Esc]` key. */
  pressEnds?: string[];
  citations: CitationPhrases;
  references: ReferencePhrases;
}

export interface CountryNames {
  /** Languages whose names of countries are used as well. */
  languages: string[];
  /** Names that CLDR does not have, folded: `u.k.`. */
  names: string[];
}
