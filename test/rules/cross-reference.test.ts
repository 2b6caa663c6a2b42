import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const severitiesOf = async (rule: string, canonical: [string, string], translation: [string, string]): Promise<string[]> =>
  (await checkPair(canonical, translation)).filter((finding) => finding.rule === rule).map(({ severity }) => severity);

describe('a pointer', () => {
  const more: Record<'en' | 'ms' | 'fr', string[]> = { en: ['## 4. Four\n\nOne.', '## 5. Five\n\nTwo.'], ms: ['## 4. Empat\n\nSatu.', '## 5. Lima\n\nDua.'], fr: ['## 4. Quatre\n\nUn.', '## 5. Cinq\n\nDeux.'] };
  const sections = (text: string, more: string[]): string => [text, ...more].join('\n\n');
  test.each<['ms' | 'fr', string]>([
    ['ms', 'Kami bertindak menurut seksyen 12 Akta Thai.'],
    ['fr', "Nous agissons selon l'article 12 de la loi thaïlandaise."],
  ])('into a law is none into this text: %s', async (language, translation) => {
    const canonical = sections('We act under section 12 of the Thai Act.', more.en);
    expect(await severitiesOf('cross-reference', ['en', canonical], [language, sections(translation, more[language])])).toEqual([]);
  });

  test('behind a law named in its section is one into that law, not behind the next heading', async () => {
    const of = (en: string, ms: string) => severitiesOf('cross-reference', ['en', sections(en, more.en)], ['ms', sections(ms, more.ms)]);
    const [law, undang] = ['We keep to the Personal Data Protection Act 2010 (Act 709).', 'Kami mematuhi Akta Perlindungan Data Peribadi 2010 (Akta 709).'];
    const canonical = `## 3. Data\n\n${law}\n\nConsent is explicit (section 20).`;
    expect(await of(canonical, `## 3. Data\n\n${undang}\n\nPersetujuan adalah nyata (seksyen 20).`)).toEqual([]);
    expect(await of(`${law}\n\n## 3. Data\n\nConsent is explicit.`, `${undang}\n\n## 3. Data\n\nPersetujuan adalah nyata (seksyen 20).`)).toEqual(['warning']);
  });

  test('without a word for a clause is one where the number is a label', async () => {
    const text = (first: string) => ['## 3. Three', `3.1 ${first}`, '3.2 One.', '3.3 Two.'].join('\n\n');
    const of = (en: string, ms: string) => severitiesOf('cross-reference', ['en', text(en)], ['ms', text(ms)]);
    expect(await of('Fish are exempt from 3.2.', 'Ikan dikecualikan daripada 3.3.')).toEqual(['error']);
    expect(await of('Fish are exempt from 3.2.', 'Ikan dikecualikan daripada seksyen 3.2.')).toEqual([]);
    expect(await of('The rating is 4.2 on average.', 'Penarafan adalah 4.3 secara purata.')).toEqual([]);
  });

  test('to a number that runs through the sections finds its clause', async () => {
    const [en, ms] = [['We act under clause 12.', '11. One.', '12. Two.'], ['Kami bertindak menurut fasal 12.', '11. Satu.', '12. Dua.']];
    expect(await severitiesOf('cross-reference', ['en', sections(en.join('\n\n'), more.en)], ['ms', sections(ms.join('\n\n'), more.ms)])).toEqual([]);
  });

  test('to what stands behind the text may be called otherwise, not be another', async () => {
    const of = (text: string) => severitiesOf('cross-reference', ['en', 'The fees are set out in Schedule 1.'], ['fr', text]);
    expect(await of("Les frais figurent à l'annexe 1.")).toEqual([]);
    expect(await of("Les frais figurent à l'annexe 2.")).toEqual(['error']);
  });

  test('to no clause of this text is named', async () => {
    const found = await severitiesOf('cross-reference', ['en', sections('We act under section 12.', more.en)], ['ms', sections('Kami bertindak menurut seksyen 12.', more.ms)]);
    expect(found).toContain('warning');
  });

  test('to no clause is named once for a whole range, and not behind a law that has such articles', async () => {
    const th = (text: string) => sections(text, ['## 4. สี่\n\nหนึ่ง', '## 5. ห้า\n\nสอง']);
    const of = async (en: string, text: string) => (await checkPair(['en', sections(en, more.en)], ['th', th(text)])).filter(({ rule, severity }) => rule === 'cross-reference' && severity === 'warning').length;
    expect(await of('You have rights (clauses 15 to 22).', 'ท่านมีสิทธิ (ข้อ 15 ถึงข้อ 22)')).toBe(1);
    expect(await of('You have rights under the GDPR (Articles 15 to 22).', 'ท่านมีสิทธิตามข้อบังคับ (EU) 2016/679 (GDPR) สิทธิของท่าน (ข้อ 15 ถึงข้อ 22)')).toBe(0);
  });
});
