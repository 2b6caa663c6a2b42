import type { Label } from '../../src/contract/policy.js';

const WORDS = /^(?:article|section|clause|part|artikel|fasal|perkara|seksyen|bahagian|partie|ข้อ|มาตรา|ส่วนที่)\s+/iu;
const NUMBER = /^\(?([0-9๐-๙]+(?:\.[0-9๐-๙]+)*)(?:[.)]|\s|$)/u;
const LETTER = /^(?:\(([a-z])\)|([a-z])\))/iu;
const THAI = /^([ก-ฮ])\.\s/u;
const THAI_ORDER = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** The harness's own small reader of printed labels, so that the evaluation does not depend on the loader. */
export function readLabel(text: string): { label: Label | null; rest: string } {
  const word = WORDS.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length);
  const number = NUMBER.exec(rest);
  if (number) {
    const ordinals = (number[1] ?? '').split('.').map((part) => Number(toLatinDigits(part)));
    return cut(text, word.length + number[0].length, { ordinals, scheme: word ? 'word' : 'decimal' });
  }
  const letter = LETTER.exec(rest);
  if (letter) {
    const ordinal = (letter[1] ?? letter[2] ?? 'a').toLowerCase().charCodeAt(0) - 96;
    return cut(text, letter[0].length, { ordinals: [ordinal], scheme: 'lower-latin' });
  }
  const thai = THAI.exec(rest);
  if (thai) return cut(text, thai[0].length, { ordinals: [THAI_ORDER.indexOf(thai[1] ?? '') + 1], scheme: 'thai-letter' });
  return { label: null, rest: text };
}

function cut(text: string, length: number, label: Pick<Label, 'ordinals' | 'scheme'>) {
  return { label: { text: text.slice(0, length).trim(), ...label }, rest: text.slice(length).trim() };
}

function toLatinDigits(digits: string): string {
  return digits.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}
