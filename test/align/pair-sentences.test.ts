import { describe, expect, it } from '@jest/globals';
import { pairSentences } from '../../src/align/pair-sentences.js';
import { splitPhrases } from '../../src/align/split-phrases.js';
import { packs } from '../../src/packs.js';
import { policyOf } from './sample.js';

const pack = (language: string) => packs.find((one) => one.language === language) as (typeof packs)[number];
const link = { canonical: [0], translation: [0], confidence: 1, moved: false };
const [first, second, third] = [
  'We keep your account data for 90 days after you close it.',
  'Backups are deleted within 12 months.',
  'You may write to privacy@kelasa.example at any time.',
];
const [premier, deuxieme, troisieme] = [
  'Nous conservons les données de votre compte pendant 90 jours après sa fermeture.',
  'Les sauvegardes sont supprimées dans un délai de 12 mois.',
  'Vous pouvez écrire à privacy@kelasa.example à tout moment.',
];

function pair(english: string, french: string) {
  const [left, right] = [policyOf('en', [english]), policyOf('fr', [french])];
  const [pairs] = pairSentences(left, right, [link], { packs: { canonical: pack('en'), translation: pack('fr') } });
  return (pairs ?? []).map(({ canonical, translation }) => [
    canonical.map(({ start, end }) => english.slice(start, end)).join(' '),
    translation.map(({ start, end }) => french.slice(start, end)).join(' '),
  ]);
}

describe('pairSentences', () => {
  it('pairs sentence by sentence', () => {
    expect(pair(`${first} ${second} ${third}`, `${premier} ${deuxieme} ${troisieme}`)).toEqual([
      [first, premier],
      [second, deuxieme],
      [third, troisieme],
    ]);
  });

  it('names the one sentence that is lost', () => {
    expect(pair(`${first} ${second} ${third}`, `${premier} ${troisieme}`)).toContainEqual([second, '']);
  });

  it('gives a pairing for every link, even an empty one', () => {
    const policy = policyOf('en', ['One sentence only.']);
    const links = [link, { canonical: [], translation: [], confidence: 1, moved: false }];
    const paired = pairSentences(policy, policy, links, { packs: { canonical: pack('en'), translation: pack('en') } });
    expect(paired.map((sentences) => sentences.length)).toEqual([1, 0]);
  });
});

describe('splitPhrases', () => {
  it('cuts Thai at wide spaces and before cue words', () => {
    // "We collect your personal data when you use the service" | "If you do not agree, please stop using the service"
    const text = 'เราเก็บข้อมูลส่วนบุคคลของคุณเมื่อคุณใช้บริการ หากคุณไม่ยินยอมโปรดหยุดใช้บริการของเรา';
    expect(splitPhrases(text, pack('th')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'เราเก็บข้อมูลส่วนบุคคลของคุณเมื่อคุณใช้บริการ',
      'หากคุณไม่ยินยอมโปรดหยุดใช้บริการของเรา',
    ]);
  });

  it('keeps an abbreviation inside its sentence', () => {
    expect(splitPhrases('Rimba Sdn. Bhd. keeps the data. It is safe.', pack('en'))).toHaveLength(2);
  });
});
