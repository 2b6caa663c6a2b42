/** A period as two amounts that do not convert into each other: months (and years), and seconds (weeks to seconds). */
export interface Period {
  months: number;
  seconds: number;
  /** Whether it is stated in hours, minutes or seconds. */
  clock: boolean;
  kind: '' | 'business' | 'calendar';
}

const FACTORS: Record<string, number> = { W: 604800, D: 86400, H: 3600, S: 1 };

/** Parses the ISO 8601 part of a duration's normal form: `P1Y6M`, `PT72H`, `P10D business`. */
export function parsePeriod(text: string): Period | null {
  const match = /^P(?<date>[0-9.YMWD]*)(?:T(?<time>[0-9.HMS]+))?(?: (?<kind>business|calendar))?$/.exec(text);
  if (!match?.groups) return null;
  const period: Period = {
    months: 0,
    seconds: 0,
    clock: match.groups.time !== undefined,
    kind: (match.groups.kind ?? '') as Period['kind'],
  };
  for (const [, amount, unit] of (match.groups.date ?? '').matchAll(/([0-9.]+)([YMWD])/g)) {
    if (unit === 'Y') period.months += Number(amount) * 12;
    else if (unit === 'M') period.months += Number(amount);
    else period.seconds += Number(amount) * (FACTORS[unit as string] as number);
  }
  for (const [, amount, unit] of (match.groups.time ?? '').matchAll(/([0-9.]+)([HMS])/g)) {
    period.seconds += Number(amount) * (unit === 'M' ? 60 : (FACTORS[unit as string] as number));
  }
  return period;
}

/** An average month of the Gregorian calendar, in seconds. */
const MONTH = 2629746;

/** How the lengths of two periods compare: `P12M` is `P1Y`; `P30D` is close to `P1M`, `PT24H` to `P1D`. */
export function comparePeriods(a: Period, b: Period): 'same' | 'close' | 'different' {
  // A language may have one word for working hours and hours of work.
  if ((a.kind === 'business') !== (b.kind === 'business')) return a.clock && b.clock && a.seconds === b.seconds ? 'close' : 'different';
  if (a.months === b.months && a.seconds === b.seconds) return a.clock === b.clock ? 'same' : 'close';
  const lengths = [a, b].map((period) => period.months * MONTH + period.seconds) as [number, number];
  // 30 days and a month, 90 days and 3 months, 365 days and a year differ by under 4 %; 28 days and a month by 8 %.
  const near = Math.abs(lengths[0] - lengths[1]) <= 0.04 * Math.max(...lengths);
  return near && a.months > 0 !== b.months > 0 ? 'close' : 'different';
}
