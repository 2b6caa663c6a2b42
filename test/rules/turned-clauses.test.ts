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
  // must, will → will endeavour to, ideally, it is preferable
  ['obligation', ['en', 'The landlord will repair the lift within a week.'], ['fr', "Le bailleur s'efforcera de réparer l'ascenseur en une semaine."]],
  ['obligation', ['en', 'The landlord must answer every letter.'], ['ms', 'Tuan rumah akan berusaha menjawab setiap surat.']],
  ['obligation', ['en', 'The landlord must answer every letter.'], ['th', 'ผู้ให้เช่าจะพยายามตอบจดหมายทุกฉบับ']],
  ['obligation', ['en', 'A lost key must be reported on the same day.'], ['ms', 'Kehilangan kunci seelok-eloknya dilaporkan pada hari yang sama.']],
  ['obligation', ['en', 'You may leave the group at any time.'], ['th', 'ท่านต้องออกจากกลุ่มได้ทุกเมื่อ']],
  // must not … unless → must … unless
  ['negation', ['en', 'The certificate must not state the mark unless the pupil asks for it.'], ['th', 'หนังสือรับรองต้องระบุคะแนน เว้นแต่นักเรียนร้องขอ']],
  // keep unless asked to delete → the other way round; when received, not when sent
  ['antonym', ['en', 'We will keep the pictures, unless you ask us to delete them.'], ['th', 'เราจะลบภาพเหล่านั้น เว้นแต่ท่านขอให้เราเก็บรักษาไว้']],
  ['antonym', ['en', 'We will keep the pictures, unless you ask us to delete them.'], ['fr', 'Nous supprimerons les photos, sauf si vous nous demandez de les conserver.']],
  ['antonym', ['en', 'The answers are kept confidential.'], ['th', 'คำตอบจะถูกเก็บไว้โดยไม่ระบุตัวตน']],
  // only → in particular
  ['quantifier', ['en', 'The cameras cover the stairs only.'], ['fr', 'Les caméras couvrent notamment les escaliers.']],
  ['wrong-language', ['en', 'You must not paint the walls or drill holes without our written consent.'], ['ms', 'Anda tidak boleh mengecat tembok, mengebor lubang atau mengganti kunci kamar tanpa persetujuan tertulis dari pihak kami.']],
  // seven (6) or more rooms
  ['number-mismatch', ['en', 'Bookings of seven (7) rooms or more need a letter.'], ['ms', 'Tempahan sebanyak tujuh (6) bilik atau lebih memerlukan surat.']],
  // cells of a row in another order
  ['percent', ['en', '| Season | Low | High |\n| --- | --- | --- |\n| Charge | 25% | 40% |'], ['fr', '| Saison | Basse | Haute |\n| --- | --- | --- |\n| Frais | 40 % | 25 % |']],
  // as far as possible; including the deposit → without it
  ['obligation', ['en', 'The steward must answer every complaint in writing.'], ['fr', "L'intendant répond par écrit à toute plainte, dans la mesure du possible."]],
  ['antonym', ['en', 'We refund everything, including the deposit.'], ['fr', 'Nous remboursons tout, hors acompte.']],
  // cut off behind a vowel that is written in front of its letter: ประเทศ (country)
  ['garbled', ['en', 'These terms are governed by the law of your country.'], ['th', 'ข้อกำหนดนี้อยู่ภายใต้บังคับของกฎหมายในประเ']],
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
  // endeavour: s'efforcer, berusaha, พยายาม
  [['en', 'We will do our best to answer within a week.'], ['fr', 'Nous nous efforcerons de répondre en une semaine.']],
  [['en', 'We make every effort to keep the list up to date.'], ['th', 'เราพยายามปรับปรุงรายการให้เป็นปัจจุบัน']],
  // unless A, save in B: unless A or B
  [['en', 'We will not open the box unless its owner is present, save in an emergency.'], ['ms', 'Kami tidak akan membuka kotak itu melainkan pemiliknya hadir atau dalam keadaan kecemasan.']],
  // only as and only with: not except as and with
  [['en', 'Fireworks are accepted only as cargo and only with our approval.'], ['ms', 'Bunga api tidak diterima kecuali sebagai kargo dan dengan kelulusan kami.']],
  // only with: prohibited without, beside an exception
  [['en', 'Letters may be opened only with the consent of the tenant, save where a court so orders.'], ['th', 'ห้ามเปิดจดหมายโดยไม่ได้รับความยินยอมจากผู้เช่า เว้นแต่ศาลสั่ง']],
  // must before may: may not until
  [['en', 'A dispute must be submitted to mediation before either party may go to court.'], ['ms', 'Tiada pihak boleh membawa pertikaian ke mahkamah selagi pertikaian itu belum dirujuk kepada pengantaraan.']],
  // unless: if there is no; except a Saturday: other than
  [['en', 'We do not admit children under 10 unless a parent is present.'], ['th', 'เราไม่รับเด็กอายุต่ำกว่า 10 ปี หากไม่มีบิดาหรือมารดาอยู่ด้วย']],
  [['en', '"Working day" means any day except a Saturday or a Sunday.'], ['fr', "« Jour ouvré » désigne tout jour autre qu'un samedi ou un dimanche."]],
  // only if: not without being
  [['en', 'Children may enter only if they are accompanied by an adult.'], ['fr', "Les enfants ne peuvent entrer sans être accompagnés d'un adulte."]],
  // will then see only: ne verra alors que
  [['en', 'The seller will then see only your address.'], ['fr', 'Le vendeur ne verra alors que votre adresse.']],
  // with no: sans
  [['en', 'A card with no payment for a year lapses. You may renew it without a fee.'], ['fr', 'Une carte sans paiement pendant un an devient caduque. Vous pouvez la renouveler gratuitement.']],
  // we will pay out: vous sera versé
  [['en', 'You may leave at any time. We will pay out the balance within a week.'], ['fr', 'Vous pouvez partir à tout moment. Le solde vous sera versé en une semaine.']],
  // at any time, or not, owner: no sentence that is cut off
  [['en', 'Members may leave the list at any time.'], ['th', 'สมาชิกออกจากรายชื่อได้ทุกเมื่อ']],
  [['en', 'The porter checks whether the key fits.'], ['th', 'พนักงานตรวจว่ากุญแจใช้ได้หรือไม่']],
  // at least once
  [['en', 'We review this charter at least once every two years.'], ['fr', 'Nous réexaminons la présente charte au moins une fois tous les deux ans.']],
  // valid only after: not valid until
  [['en', 'The extension is valid only after the office has confirmed it.'], ['th', 'การขยายเวลาจะยังไม่มีผลจนกว่าสำนักงานจะได้ยืนยัน']],
];

describe('a clause turned round', () => {
  test.each(turned)('%s: %j → %j', async (rule, canonical, translation) => {
    expect(await found(canonical, translation)).toContain(rule);
  });

  test.each(kept)('and one that is not: %j → %j', async (canonical, translation) => {
    expect(await found(canonical, translation)).toEqual([]);
  });
});
