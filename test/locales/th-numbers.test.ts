import { describe, expect, test } from '@jest/globals';
import { toCardinal } from 'n2words/th-TH';
import { th } from '../../locales/th/index.js';
import { compileNumberScanner } from '../../src/facts/scan-numbers.js';
import { compileTemplates } from '../../src/facts/template.js';

const units = compileTemplates(Object.values(th.facts.durations.units).flat(), { spaced: false });
const scan = compileNumberScanner(th, units);

const read = (words: string): number[] => scan(words).map((token) => token.value);

/**
 * The ways to write one number. n2words ends with `เอ็ด` behind tens, hundreds and thousands but with `หนึ่ง` behind
 * millions (`หนึ่งล้านหนึ่ง`); `เอ็ด` is as good there, and `หนึ่ง` behind hundreds and more. A leading `หนึ่ง` may be
 * left out, and words may stand apart.
 */
function spellings(n: number): Set<string> {
  const words = toCardinal(n);
  const all = new Set([words, words.replace(/ล้านหนึ่ง$/, 'ล้านเอ็ด'), words.replace(/(ร้อย|พัน|หมื่น|แสน)เอ็ด$/, '$1หนึ่ง')]);
  if (n >= 100) {
    all.add(words.replace(/^หนึ่ง(?=ร้อย|พัน|หมื่น|แสน|ล้าน)/, ''));
    all.add(words.replace(/(ร้อย|พัน|หมื่น|แสน|ล้าน)(?=.)/g, '$1 '));
  }
  return all;
}

function findWrong(numbers: Iterable<number>): [number, string, number[]][] {
  const wrong: [number, string, number[]][] = [];
  for (const n of numbers) {
    for (const words of spellings(n)) {
      const found = scan(`ภายใน${words}วัน`);
      if (found.length !== 1 || found[0]?.value !== n || found[0].raw !== words) wrong.push([n, words, found.map(({ value }) => value)]);
    }
  }
  return wrong;
}

function* range(from: number, to: number, step = 1): Generator<number> {
  for (let n = from; n <= to; n += step) yield n;
}

describe('Thai number words', () => {
  test.each<[string, number]>([
    ['ศูนย์', 0], ['หนึ่ง', 1], ['สอง', 2], ['ห้า', 5], ['เก้า', 9], ['สิบ', 10], ['สิบเอ็ด', 11], ['สิบห้า', 15], ['ยี่สิบ', 20], ['ยี่สิบเอ็ด', 21], ['สามสิบ', 30],
    ['เก้าสิบเก้า', 99], ['ร้อย', 100], ['หนึ่งร้อย', 100], ['ร้อยเอ็ด', 101], ['หนึ่งร้อยเอ็ด', 101], ['หนึ่งร้อยหนึ่ง', 101], ['ร้อยยี่สิบ', 120], ['สองร้อยห้าสิบ', 250],
    ['หนึ่งพันหนึ่ง', 1001], ['สองพันห้าร้อยหกสิบเอ็ด', 2561], ['หมื่น', 10000], ['หนึ่งหมื่นห้าพัน', 15000], ['ห้าแสน', 500000], ['ล้าน', 1e6], ['หนึ่งล้านเอ็ด', 1000001],
    ['สิบล้าน', 1e7], ['ยี่สิบล้าน', 2e7], ['ร้อยล้าน', 1e8], ['หนึ่งร้อยยี่สิบเอ็ดล้าน', 121e6], ['หนึ่งล้านล้าน', 1e12],
    ['เก้าร้อยเก้าสิบเก้าล้านเก้าแสนเก้าหมื่นเก้าพันเก้าร้อยเก้าสิบเก้า', 999999999],
    ['๓๐', 30], ['สามสิบ (30)', 30], ['30 (สามสิบ)', 30], ['สิบแปด [18]', 18], ['1.5 ล้าน', 1500000], ['๕ แสน', 500000], ['1 ล้าน 5 แสน', 1500000], ['ครึ่งล้าน', 500000],
    ['หนึ่งจุดห้า', 1.5], ['ศูนย์จุดสองห้า', 0.25], ['สองจุดห้าล้าน', 2500000],
  ])('%s is %d', (words, value) => {
    expect(read(words.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50)))).toEqual([value]);
  });

  test.each<[string, number[]]>([
    ['ห้าวัน', [5]], ['ห้างวด', [5]], ['ห้ามกราคม', [5]], ['สองพันธนาคาร', [2000]], ['สาม สี่ และห้า', [3, 4, 5]],
  ])('%s holds %j', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  test.each([
    'ห้ามเปิดเผย', 'ห้างหุ้นส่วน', 'ท่านสามารถ', 'สามีภริยา', 'ความสามัคคี', 'ความเสี่ยง', 'รัฐวิสาหกิจ', 'อุตสาหกรรม', 'สหกรณ์', 'เก้าอี้', 'เยี่ยมชม', 'ยี่ห้อ', 'ความสัมพันธ์', 'ผูกพัน', 'พันธมิตร',
    'กระแสนิยม', 'ร้อยละ', 'เรียบร้อย', 'ศูนย์ข้อมูล', 'ศูนย์กลาง', 'ฝ่ายใดฝ่ายหนึ่ง', 'อย่างหนึ่งอย่างใด', 'หลายร้อย', 'นับล้าน', 'สองสามวัน', 'อาสาสมัคร', 'โกหก',
  ])('%s holds no number', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('0 to 9,999 come back, in every spelling', () => {
    expect(findWrong(range(0, 9_999)).slice(0, 5)).toEqual([]);
  });

  test('samples up to 999,999,999 come back', () => {
    const samples = [...range(10_000, 999_999, 4_999), ...range(1_000_000, 999_999_999, 1_234_567), ...[4, 5, 6, 7, 8].flatMap((zeros) => [10 ** zeros - 1, 10 ** zeros, 10 ** zeros + 1, 11 * 10 ** zeros])];
    expect(findWrong(samples.filter((n) => n < 1e9)).slice(0, 5)).toEqual([]);
  });
});
