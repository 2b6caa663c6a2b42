import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

type Text = [language: string, text: string];

const rejected: [canonical: Text, translation: Text, lost: string][] = [
  [
    ['en', 'You may withdraw your consent at any time. Withdrawal does not affect the lawfulness of any processing carried out before it. Write to our office for a form.'],
    ['fr', 'Vous pouvez retirer votre consentement à tout moment. Écrivez à notre bureau pour obtenir un formulaire.'],
    'Withdrawal does not affect the lawfulness of any processing carried out before it.',
  ],
  [
    ['en', 'We keep the records for three years. Security logs are deleted after 90 days. Invoices are kept because the tax law requires it.'],
    ['ms', 'Kami menyimpan rekod selama tiga tahun. Invois disimpan kerana undang-undang cukai menghendakinya.'],
    'Security logs are deleted after 90 days.',
  ],
  [
    ['en', 'We notify the school of any breach within 72 hours. If the breach is likely to result in a high risk, the school must also inform the parents.'],
    ['th', 'เราจะแจ้งเหตุการละเมิดให้โรงเรียนทราบภายใน 72 ชั่วโมง'],
    'If the breach is likely to result in a high risk, the school must also inform the parents.',
  ],
  // The translation is long, and only its number of sentences betrays the loss.
  [
    ['en', 'Hand the key over only to the owner or to a person whom the owner has named. Never leave a child alone in a vehicle.'],
    ['ms', 'Serahkan kunci itu hanya kepada pemiliknya, atau kepada orang yang telah dinamakan oleh pemiliknya secara bertulis bagi maksud itu.'],
    'Never leave a child alone in a vehicle.',
  ],
];

const accepted: [canonical: Text, translation: Text][] = [
  // `accepted` is of several concepts and one word.
  [
    ['en', 'Notice of cancellation must be given by e-mail to desk@tern.example or through the portal. Cancellation by telephone is not accepted.'],
    ['th', 'การแจ้งยกเลิกต้องทำทางอีเมลที่ desk@tern.example หรือผ่านพอร์ทัล ไม่รับการยกเลิกทางโทรศัพท์'],
  ],
  // Two sentences became one.
  [
    ['en', 'We keep the records for three years. After that we delete them.'],
    ['fr', 'Nous conservons les dossiers pendant trois ans, après quoi nous les supprimons.'],
  ],
  [
    ['en', 'You may withdraw your consent at any time. Withdrawal does not affect what we did before it.'],
    ['th', 'คุณอาจถอนความยินยอมได้ทุกเมื่อ การถอนความยินยอมไม่กระทบต่อสิ่งที่เราได้ดำเนินการไปก่อนหน้านั้น'],
  ],
  [
    ['en', 'We do not sell data. We share them with nobody. Ask us if you want to know more.'],
    ['ms', 'Kami tidak menjual data dan tidak berkongsi data itu dengan sesiapa. Tanyalah kami jika anda mahu mengetahui lebih lanjut.'],
  ],
];

describe('a lost sentence is named', () => {
  test.each(rejected)('%j, %j', async (canonical, translation, lost) => {
    const findings = (await checkPair(canonical, translation)).filter(({ rule }) => rule === 'missing-sentence');
    expect(findings).toMatchObject([{ severity: 'error', canonical: { quote: lost } }]);
  });
});

describe('sentences that were joined are not lost', () => {
  test.each(accepted)('%j, %j', async (canonical, translation) => {
    expect((await checkPair(canonical, translation)).filter(({ rule }) => rule === 'missing-sentence')).toEqual([]);
  });
});

test('an added sentence is a note, or nothing where that is set', async () => {
  const pair: [Text, Text] = [
    ['fr', 'Vous pouvez retirer votre consentement à tout moment. Écrivez à notre bureau pour obtenir un formulaire.'],
    ['en', 'You may withdraw your consent at any time. Withdrawal does not affect the lawfulness of any processing carried out before it. Write to our office for a form.'],
  ];
  const findings = (await checkPair(...pair)).filter(({ rule }) => rule === 'missing-sentence');
  expect((await checkPair(...pair, { 'missing-sentence': { added: false } })).filter(({ rule }) => rule === 'missing-sentence')).toEqual([]);
  expect(findings).toMatchObject([{ severity: 'info', message: { key: 'missing-sentence.added' }, translation: { quote: 'Withdrawal does not affect the lawfulness of any processing carried out before it.' } }]);
});
