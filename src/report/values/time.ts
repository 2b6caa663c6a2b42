import type { ValueFormatter, ValueWords } from '../format-value.js';
import { formatBounded } from './bounded.js';

/** `17:00` → `17 h 00` in French, `17.00 น.` in Thai; a zone stands behind in brackets. */
export const formatTime: ValueFormatter = (value, words) => formatBounded(value, words, formatClock, 'until');

function formatClock(text: string, { say }: ValueWords): string | null {
  const match = /^(\d\d):(\d\d)(?: (UTC.*))?$/.exec(text);
  if (!match) return null;
  const time = say('values.clock', { hour: match[1] as string, minute: match[2] as string });
  return match[3] === undefined ? time : say('values.zoned', { time, zone: match[3] });
}
