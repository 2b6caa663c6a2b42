import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const said = async (canonical: string, language: string, text: string): Promise<string[]> =>
  (await checkPair(['en', canonical], [language, text])).filter(({ rule }) => rule === 'exception').map(({ severity, message }) => `${severity} ${message.key}`);

describe('an exception that became a condition, or went', () => {
  test.each([
    ['The parents are told beforehand, unless this would endanger the child.', 'fr', 'Les parents en sont avisés au préalable, si cela devait mettre l’enfant en danger.'],
    // the exception has a not of its own, which makes no unless of the if
    ['We reply within 21 days, unless the request concerns another guest who has not agreed.', 'fr', 'Nous répondons sous 21 jours, si la demande concerne un autre client qui n’y a pas consenti.'],
    // separate, distinct: no exceptions
    ['A partner must not combine the data unless you have given it separate consent.', 'fr', 'Il est interdit au partenaire de combiner les données, si vous lui avez donné un consentement distinct.'],
    ['The deposit is returned, except where damage was reported.', 'ms', 'Deposit dikembalikan, termasuk jika kerosakan telah dilaporkan.'],
    ['We answer within 30 days, unless the request is complex.', 'th', 'เราจะตอบภายใน 30 วัน หากคำขอมีความซับซ้อน'],
  ])('%s / %s: %s', async (canonical, language, text) => {
    expect(await said(canonical, language, text)).toEqual(['error exception.lost']);
  });

  test('each of several that went, though the translation then has none left', async () => {
    const canonical = ['We pay the fee, unless you are late.', 'We return the key, unless you owe rent.', 'We keep the room, unless you leave.', 'We call you, unless you object.'].join('\n\n');
    const translation = ['Kami membayar yuran.', 'Kami memulangkan kunci.', 'Kami mengekalkan bilik itu.', 'Kami menghubungi anda.'].join('\n\n');
    expect((await said(canonical, 'ms', translation)).length).toBe(4);
  });

  test.each([
    ['The offer lapses unless you accept it.', 'fr', "L'offre devient caduque si vous ne l'acceptez pas."],
    ['We reply within 21 days, unless the request is complex.', 'ms', 'Kami menjawab dalam tempoh 21 hari, melainkan jika permintaan itu rumit.'],
    // off unless on: does not work until, off as long as not
    ['The function stays off unless you turn it on.', 'fr', "La fonction reste désactivée tant que vous ne l'activez pas."],
    ['The function stays off unless you turn it on.', 'th', 'ฟังก์ชันนี้จะไม่ทำงานจนกว่าคุณจะเปิดใช้'],
    ['You must not enter unless you have a key.', 'th', 'ท่านจะเข้าได้ต่อเมื่อมีกุญแจเท่านั้น'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect(await said(canonical, language, text)).toEqual([]);
  });
});
