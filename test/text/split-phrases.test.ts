import { describe, expect, it } from '@jest/globals';
import { packs } from '../../src/packs.js';
import { splitPhrases } from '../../src/text/split-phrases.js';

const pack = (language: string) => packs.find((one) => one.language === language) as (typeof packs)[number];

describe('splitPhrases', () => {
  it('cuts Thai at wide spaces and before cue words', () => {
    // "We collect your personal data when you use the service" | "If you do not agree, please stop using the service"
    const text = 'เราเก็บข้อมูลส่วนบุคคลของคุณเมื่อคุณใช้บริการ หากคุณไม่ยินยอมโปรดหยุดใช้บริการของเรา';
    expect(splitPhrases(text, pack('th')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'เราเก็บข้อมูลส่วนบุคคลของคุณเมื่อคุณใช้บริการ',
      'หากคุณไม่ยินยอมโปรดหยุดใช้บริการของเรา',
    ]);
  });

  it.each([
    ['Rimba Sdn. Bhd. keeps the data. It is safe.', 2],
    ['The server is run by Karang Pte. Ltd. in Singapore. It is safe.', 2],
    ['The Personal Data Protection Act B.E. 2562 applies. We follow it.', 2],
  ])('keeps an abbreviation inside its sentence: %s', (text, sentences) => {
    expect(splitPhrases(text, pack('en'))).toHaveLength(sentences);
  });
});
