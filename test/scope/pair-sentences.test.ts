import { describe, expect, it } from '@jest/globals';
import { alignReadings } from '../../src/align/align-readings.js';
import { compareAligned } from '../../src/check/check-translation.js';
import type { Spot } from '../../src/contract/rule.js';
import { readPolicy } from '../../src/facts/reading.js';
import { packs } from '../../src/packs.js';
import { pairSentences } from '../../src/scope/pair-sentences.js';
import { policyOf } from '../align/sample.js';

/** The parts of the first clause of both sides, as text. */
function pair(canonical: [language: string, text: string], translation: [language: string, text: string]): [string, string][] {
  const [left, right] = [canonical, translation].map(([language, text]) => readPolicy(policyOf(language, [text]), packs)) as [ReturnType<typeof readPolicy>, ReturnType<typeof readPolicy>];
  const comparison = compareAligned(left, right, alignReadings(left, right, { packs }));
  const pairs = pairSentences(comparison.links[0]!, comparison);
  const textOf = (text: string, spots: readonly Spot[] | undefined): string => (spots ?? []).map(({ start, end }) => text.slice(start, end)).join(' ');
  return pairs.canonical.map((ours, part) => [textOf(canonical[1], ours), textOf(translation[1], pairs.translation[part])]);
}

const english = [
  'You must complete the safety briefing before you use any machine.',
  'A guest under 16 pays 12 euros.',
  'Write to care@kelasa.example if you lose your badge.',
];
// complete the briefing before the machine | a guest under 16 pays 12 euros | write if the badge is lost
const thai = [
  'คุณต้องเข้ารับการชี้แจงเรื่องความปลอดภัยก่อนใช้เครื่องจักรใด ๆ',
  'ผู้เข้าร่วมที่อายุต่ำกว่า 16 ปี ชำระค่าเข้าชม 12 ยูโร',
  'โปรดเขียนถึง care@kelasa.example หากคุณทำบัตรหาย',
];
const french = [
  'Vous devez suivre la séance de sécurité avant d’utiliser une machine.',
  'Un invité de moins de 16 ans paie 12 euros.',
  'Écrivez à care@kelasa.example si vous perdez votre badge.',
];

describe('pairSentences', () => {
  it('takes sentence for sentence where both sides have as many', () => {
    expect(pair(['en', english.join(' ')], ['fr', french.join(' ')])).toEqual(english.map((sentence, i) => [sentence, french[i]]));
  });

  it('cuts Thai, which marks no ends, where values and lengths put them', () => {
    expect(pair(['en', english.join(' ')], ['th', thai.join(' ')])).toEqual(english.map((sentence, i) => [sentence, thai[i]]));
    expect(pair(['th', thai.join(' ')], ['en', english.join(' ')])).toEqual(thai.map((phrase, i) => [phrase, english[i]]));
  });

  it('joins the sentences that one of the other side answers', () => {
    const joined = `${french[0]} ${french[1]!.slice(0, -1)} ; ${french[2]!.toLowerCase()}`;
    expect(pair(['en', english.join(' ')], ['fr', joined])).toEqual([
      [english[0], french[0]],
      [`${english[1]} ${english[2]}`, joined.slice(french[0]!.length + 1)],
    ]);
  });

  it('makes no cut that nothing shows', () => {
    // "white gold red": either space may part the two
    expect(pair(['en', 'Red one. Tan one.'], ['th', 'ขาว ทอง แดง'])).toHaveLength(1);
  });

  it('loses no text of either side', () => {
    const parts = pair(['en', english.join(' ')], ['th', `${thai[0]} ${thai[2]}`]);
    expect(parts.map(([ours]) => ours).join(' ')).toBe(english.join(' '));
    expect(parts.map(([, theirs]) => theirs).join(' ')).toBe(`${thai[0]} ${thai[2]}`);
  });
});
