import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

describe('Thai จะ … ได้ says may', () => {
  test.each([
    ['A loan may be renewed twice.', 'การยืมจะขอต่ออายุได้สองครั้ง'],
    ['We may take up to 60 days.', 'เราจะใช้เวลาได้ถึง 60 วัน'],
  ])('%s', async (canonical, translation) => {
    expect((await checkPair(['en', canonical], ['th', translation])).filter(({ rule }) => rule === 'obligation')).toEqual([]);
  });
});

test('an only right in front of a force limits that one: `dan hanya boleh`', async () => {
  const [canonical, translation] = ['Waste shall be stored apart and shall be handed only to the carrier.', 'Sisa hendaklah disimpan berasingan dan hanya boleh diserahkan kepada pengangkut.'];
  expect((await checkPair(['en', canonical], ['ms', translation])).filter(({ rule }) => rule === 'obligation')).toEqual([]);
});

/** What the rule says, as severity and key. */
const obligations = async (canonical: string, language: string, text: string): Promise<string[]> =>
  (await checkPair(['en', canonical], [language, text])).filter(({ rule }) => rule === 'obligation').map(({ severity, message }) => `${severity} ${message.key}`);

describe('a permission that takes the place of a duty', () => {
  test.each([
    // words that hint at a force hide none: deadline, deliverable, access
    ['The membership lasts a year, after which we must ask you again.', 'th', 'สมาชิกภาพมีอายุหนึ่งปี เมื่อพ้นกำหนดแล้วเราอาจถามท่านอีกครั้ง', 'error obligation.changed'],
    ['The Client must check each deliverable within four days.', 'ms', 'Pelanggan boleh memeriksa setiap hasil kerja dalam tempoh empat hari.', 'error obligation.changed'],
    ['You must keep the access code to yourself and may not lend it.', 'fr', "Vous pouvez garder le code d'accès pour vous et ne pouvez le prêter.", 'error obligation.changed'],
    // one duty over two acts
    ['The agent must keep a register and send a copy every month.', 'ms', 'Ejen itu mesti menyimpan daftar dan boleh menghantar salinannya setiap bulan.', 'error obligation.changed'],
    // what simply is done
    ['Drivers under 25 pay a surcharge.', 'th', 'ผู้ขับขี่อายุต่ำกว่า 25 ปีอาจชำระค่าธรรมเนียมเพิ่ม', 'info obligation.gained'],
    // what stands between the duty and the act
    ['Teachers may, with the consent of parents, post pictures.', 'fr', "Les enseignants sont tenus, avec l'accord des parents, de publier des images.", 'error obligation.changed'],
    // `is to` hints at a duty, which the second force answers
    ['The rest shall go to the fund, failing which the auditor is to inform the residents.', 'ms', 'Bakinya boleh dimasukkan ke dalam tabung, dan jika tidak, juruaudit hendaklah memaklumkan kepada penduduk.', 'error obligation.changed'],
    // an only that stands on both sides
    ['The agent may use the data only on our instructions and must delete them at the end.', 'ms', 'Ejen itu boleh menggunakan data hanya mengikut arahan kami dan boleh memadamkannya pada akhirnya.', 'error obligation.changed'],
  ])('%s / %s: %s', async (canonical, language, text, said) => {
    expect(await obligations(canonical, language, text)).toEqual([said]);
  });

  test.each([
    ['Only a person aged 18 may open an account.', 'th', 'ผู้ที่จะเปิดบัญชีได้ต้องมีอายุ 18 ปีขึ้นไปเท่านั้น'],
    ['The decision is final and enforceable.', 'ms', 'Keputusan itu muktamad dan boleh dikuatkuasakan.'],
    ['The inspector shall have all such powers to act as safety needs.', 'ms', 'Pemeriksa itu hendaklah mempunyai segala kuasa untuk bertindak mengikut keperluan keselamatan.'],
    // payment is called in from the guarantor: no อาจ in เอาจาก
    ['The bank must ask the borrower before turning to the guarantor.', 'th', 'ธนาคารต้องทวงถามผู้กู้ก่อน จึงจะเรียกเอาจากผู้ค้ำประกันได้'],
    ['The employer must notify the competent authority.', 'th', 'นายจ้างต้องแจ้งหน่วยงานที่มีอำนาจ'],
    ['You can leave at any time.', 'th', 'ท่านออกได้ทุกเมื่อ'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect(await obligations(canonical, language, text)).toEqual([]);
  });
});
