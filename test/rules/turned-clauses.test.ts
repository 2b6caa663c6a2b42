import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

type Side = [language: string, text: string];

const found = async (canonical: Side, translation: Side): Promise<string[]> =>
  (await checkPair(canonical, translation)).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

const turned: [rule: string, canonical: Side, translation: Side][] = [
  // whether or not → if
  ['condition', ['en', 'Small pensions are paid at once, whether or not you ask for it.'], ['ms', 'Pencen kecil dibayar sekali gus jika anda memintanya.']],
  ['condition', ['en', 'Small pensions are paid at once, whether or not you ask for it.'], ['fr', 'Les petites pensions sont versées en une fois si vous le demandez.']],
  ['condition', ['en', 'Small pensions are paid at once, whether or not you ask for it.'], ['th', 'บำนาญจำนวนน้อยจ่ายในคราวเดียว หากท่านร้องขอ']],
  // other than → including
  ['exception', ['en', 'Animals, other than guide dogs, must stay outside.'], ['th', 'สัตว์ รวมทั้งสุนัขนำทาง ต้องอยู่ด้านนอก']],
  ['exception', ['en', 'We may refuse a booking for any reason other than religion.'], ['ms', 'Kami boleh menolak tempahan atas apa-apa sebab, termasuk agama.']],
  // must not → is not forbidden to
  ['negation', ['en', 'The tenant must not share the key.'], ['ms', 'Penyewa tidak dilarang berkongsi kunci itu.']],
  ['negation', ['en', 'The tenant must not share the key.'], ['fr', "Il n'est pas interdit au locataire de partager la clé."]],
  ['negation', ['en', 'The tenant must not share the key.'], ['th', 'ไม่ห้ามผู้เช่าแบ่งปันกุญแจ']],
  // a sentence left in English; a name is none
  ['untranslated', ['en', 'The Institute for Sleep and Memory pays the fare. Please keep the ticket for the desk.'], ['th', 'Institute for Sleep and Memory เป็นผู้จ่ายค่าโดยสาร Please keep the ticket for the desk.']],
  // unless → if
  ['exception', ['en', 'An offer lapses unless the tenant accepts it within a week.'], ['fr', "L'offre devient caduque si le locataire l'accepte dans la semaine."]],
  // and → or, behind an only
  ['condition', ['en', 'A person may be searched only with his or her consent and by a steward.'], ['th', 'การตรวจค้นตัวบุคคลทำได้ต่อเมื่อบุคคลนั้นยินยอมหรือกระทำโดยผู้ดูแลเท่านั้น']],
];

const kept: [canonical: Side, translation: Side][] = [
  // whether or not: sama ada … atau tidak, que … ou non, ไม่ว่า … หรือไม่, even if
  [['en', 'Small pensions are paid at once, whether or not you ask for it.'], ['ms', 'Pencen kecil dibayar sekali gus, sama ada anda memintanya atau tidak.']],
  [['en', 'Small pensions are paid at once, whether or not you ask for it.'], ['fr', 'Les petites pensions sont versées en une fois, que vous le demandiez ou non.']],
  [['en', 'Small pensions are paid at once, whether or not you ask for it.'], ['th', 'บำนาญจำนวนน้อยจ่ายในคราวเดียว ไม่ว่าท่านจะร้องขอหรือไม่']],
  // other than: นอกจาก, kecuali
  [['en', 'Animals, other than guide dogs, must stay outside.'], ['th', 'สัตว์ นอกจากสุนัขนำทาง ต้องอยู่ด้านนอก']],
  [['en', 'We may refuse a booking for any reason other than religion.'], ['ms', 'Kami boleh menolak tempahan atas apa-apa sebab, kecuali agama.']],
  // except that: toutefois
  [['en', 'Bookings may be made only through the App, except that members may also book at reception.'], ['fr', "Les réservations se font exclusivement dans l'application ; toutefois, les membres peuvent aussi réserver à l'accueil."]],
  [['en', 'The tenant is not prohibited from having guests.'], ['ms', 'Penyewa boleh menerima tetamu.']],
  [['en', 'The Lembayung Institute for Sleep and Memory pays the fare.'], ['th', 'Lembayung Institute for Sleep and Memory เป็นผู้จ่ายค่าโดยสาร']],
  // only between: ne … qu'entre
  [['en', 'Our staff may enter a room only between 9 a.m. and 5 p.m.'], ['fr', "Notre personnel ne peut entrer dans une chambre qu'entre 9 h et 17 h."]],
  // not the same: different
  [['en', 'A comment that three different readers report is hidden.'], ['th', 'ความคิดเห็นที่มีผู้อ่านสามคนซึ่งไม่ใช่คนเดียวกันแจ้งเข้ามาจะถูกซ่อนไว้']],
  // unless: si … ne … pas
  [['en', 'An offer lapses unless the tenant accepts it within a week.'], ['fr', "L'offre devient caduque si le locataire ne l'accepte pas dans la semaine."]],
  // says nothing: silence
  [['en', 'If the tenant says nothing, it is deemed accepted.'], ['fr', 'Le silence du locataire vaut acceptation.']],
  [['en', 'If no such adult is at home, the nurse returns later.'], ['fr', "En l'absence d'un tel adulte, l'infirmier revient plus tard."]],
  // a receipt is no receiving
  [['en', 'We e-mail a receipt for every gift.'], ['ms', 'Kami menghantar resit melalui e-mel bagi setiap derma.']],
  // if a court so orders: sur ordre d'un tribunal
  [['en', 'The name may be disclosed only with consent or if a court so orders.'], ['fr', "Le nom ne peut être révélé qu'avec consentement ou sur ordre d'un tribunal."]],
];

describe('a clause turned round', () => {
  test.each(turned)('%s: %j → %j', async (rule, canonical, translation) => {
    expect(await found(canonical, translation)).toContain(rule);
  });

  test.each(kept)('and one that is not: %j → %j', async (canonical, translation) => {
    expect(await found(canonical, translation)).toEqual([]);
  });
});
