import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const citations = async (canonical: string, language: string, text: string) => (await checkPair(['en', canonical], [language, text])).filter(({ rule, severity }) => rule === 'citation' && severity !== 'info');

describe('the number in brackets behind the name of a law', () => {
  test.each([
    ['The Employment Act 1955 (Act 265) applies.', 'ms', 'Akta Kerja 1955 (Akta 256) terpakai.', 'ACT-265', 'ACT-256'],
    ['The Child Act 2001 (Act 611) applies.', 'ms', 'Akta Kanak-Kanak 2001 (Akta 116) terpakai.', 'ACT-611', 'ACT-116'],
    ['The Employment Act 1955 (Act 265) applies.', 'fr', "La loi de 1955 sur l'emploi (loi n° 652) s'applique.", 'ACT-265', 'ACT-652'],
    // the number of the Act, in Thai digits
    ['The Child Act 2001 (Act 611) applies.', 'th', 'ให้ใช้พระราชบัญญัติเด็ก ค.ศ. 2001 (กฎหมายฉบับที่ ๑๑๖)', 'ACT-611', 'ACT-116'],
  ])('%s / %s: %s', async (canonical, language, text, expected, actual) => {
    expect(await citations(canonical, language, text)).toMatchObject([{ expected, actual }]);
  });

  test.each([
    ['The Employment Act 1955 (Act 265) applies.', 'ms', 'Akta Kerja 1955 (Akta 265) terpakai.'],
    ['The Employment Act 1955 (Act 265) applies.', 'ms', 'Akta Kerja 1955 terpakai.'],
    // the year of the other era is no number of the law
    ['The Personal Data Protection Act B.E. 2562 (2019) applies.', 'th', 'ให้ใช้พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562'],
  ])('accepted: %s / %s: %s', async (canonical, language, text) => {
    expect(await citations(canonical, language, text)).toEqual([]);
  });
});
