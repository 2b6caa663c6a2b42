import { describe, expect, test } from '@jest/globals';
import { en } from '../../locales/en/index.js';
import { fr } from '../../locales/fr/index.js';
import { ms } from '../../locales/ms/index.js';
import { th } from '../../locales/th/index.js';
import { contrasts } from '../../src/scope/contrasts/index.js';
import { checkPair } from './check-pair.js';

const found = async (canonical: string, language: string, text: string): Promise<string[]> =>
  (await checkPair(['en', canonical], [language, text])).map(({ rule }) => rule);

// Thai lines say what the English says, or its opposite: front door, secret ballot, the winning side, raise … lower, sent … received.
describe('the ends of a contrast', () => {
  test.each([
    ['The meter is read in your presence.', 'fr', 'Le relevé est fait en votre absence.'],
    ['A picture appears where a parent has consented in writing.', 'ms', 'Gambar dipaparkan apabila ibu bapa telah membantah secara bertulis.'],
    ['Residents are exempt from the late fee.', 'th', 'ผู้พักอาศัยต้องเสียค่าปรับล่าช้า'],
    ['Pushchairs board by the rear door.', 'ms', 'Kereta sorong bayi naik melalui pintu hadapan.'],
    ['Pushchairs board by the rear door.', 'th', 'รถเข็นเด็กขึ้นทางประตูหน้า'],
    ['Student fares apply to return tickets.', 'fr', 'Le tarif étudiant vaut pour les billets aller simple.'],
    ['The allowance equals 15% of gross salary.', 'ms', 'Elaun itu bersamaan 15% daripada gaji bersih.'],
    ['The allowance equals 15% of gross salary.', 'fr', "L'indemnité représente 15 % du salaire net."],
    ['The treasurer may be removed from office by the committee.', 'fr', 'Le trésorier peut être nommé par le comité.'],
    ['The loan carries a fixed rate for five years.', 'ms', 'Pinjaman ini dikenakan kadar terapung selama lima tahun.'],
    ['You may visit three times a week.', 'ms', 'Anda boleh berkunjung tiga kali sebulan.'],
    ['You may visit twice a year.', 'fr', 'Vous pouvez venir deux fois par mois.'],
    ['You may work 48 hours a week.', 'th', 'ท่านทำงานได้ 48 ชั่วโมงต่อเดือน'],
    ['If we postpone the match, your seat is kept.', 'fr', 'Si nous annulons le match, votre place est conservée.'],
    ['If we postpone the match, your seat is kept.', 'ms', 'Jika kami membatalkan perlawanan, tempat duduk anda dikekalkan.'],
    // the no inside `ยกเลิก` (to cancel) turns nothing
    ['If we postpone the match, your seat is kept.', 'th', 'หากเรายกเลิกการแข่งขัน ที่นั่งของท่านยังสงวนไว้'],
    ['The helmet is lent free of charge.', 'th', 'ให้ยืมหมวกนิรภัยโดยคิดค่าบริการ'],
    ['The helmet is lent free of charge.', 'fr', 'Le casque est prêté à prix coûtant.'],
    ['Every applicant sees a doctor before the first dive.', 'fr', "Tout candidat consulte un médecin à l'issue de la première plongée."],
    ['The vote is taken by show of hands.', 'th', 'การลงมติใช้วิธีลงคะแนนลับ'],
    ['Shoes go on the rack to the left.', 'fr', "Les chaussures se rangent sur l'étagère de droite."],
    ['The losing party bears the costs.', 'th', 'ฝ่ายที่ชนะคดีเป็นผู้รับภาระค่าใช้จ่าย'],
    ['The shop retains 30% of the price.', 'fr', 'Le magasin rembourse 30 % du prix.'],
    ["Fathers receive seven days' paid leave.", 'ms', 'Bapa diberi cuti tanpa gaji tujuh hari.'],
    ['You may lower the limit at any time; raising it requires confirmation.', 'th', 'ท่านอาจปรับเพิ่มวงเงินได้ทุกเมื่อ แต่การปรับลดต้องยืนยัน'],
    ['Notice of cancellation must be in writing and takes effect when we receive it, not when it is sent.', 'th', 'การแจ้งยกเลิกต้องทำเป็นลายลักษณ์อักษร และมีผลเมื่อส่ง มิใช่เมื่อเราได้รับ'],
  ])('changed: %s / %s: %s', async (canonical, language, text) => {
    expect((await found(canonical, language, text)).filter((rule) => rule === 'antonym')).toEqual(['antonym']);
  });

  test.each([
    ['Rent is payable in advance on the first day of each month.', 'ms', 'Sewa hendaklah dijelaskan pada hari pertama setiap bulan, sebelum bulan itu bermula.'],
    ['The line is staffed 24 hours a day, seven days a week.', 'th', 'เจ้าหน้าที่รับสายทุกวันตลอด 24 ชั่วโมง'],
    ['We test the alarm twice a year.', 'ms', 'Kami menguji penggera itu setiap enam bulan.'],
    ['Overtime is limited, save in an emergency that could not reasonably have been foreseen.', 'ms', 'Kerja lebih masa dihadkan, kecuali dalam kecemasan yang tidak dapat dijangka secara munasabah.'],
    ['The price is shown without the booking fee.', 'fr', 'Le prix affiché est hors frais de réservation.'],
    ['If we postpone the match, your seat is kept.', 'th', 'หากเราเลื่อนการแข่งขันออกไป ที่นั่งของท่านยังสงวนไว้'],
    ['The deposit is retained if you leave early.', 'ms', 'Wang cagaran tidak dikembalikan jika anda keluar sebelum tempoh tamat.'],
    ['Applications may be made online or in person.', 'th', 'ยื่นคำขอได้ทั้งที่เคาน์เตอร์และทางเว็บไซต์'],
    ['The pool is closed in winter.', 'th', 'สระว่ายน้ำไม่เปิดให้บริการในฤดูหนาว'],
    ['Gates are locked at night.', 'fr', 'Les portes sont fermées à clé de 22 h à 6 h.'],
    ['You may object to the processing of your data.', 'ms', 'Anda boleh tidak bersetuju dengan pemprosesan data anda.'],
    ['The losing party pays the costs of the arbitration.', 'fr', "Les frais d'arbitrage sont à la charge de la partie qui n'obtient pas gain de cause."],
    ['Your leave is unpaid.', 'ms', 'Anda tidak menerima gaji semasa cuti.'],
    ['The shop is open on weekdays from 9 a.m. to 5 p.m.', 'th', 'ร้านเปิดวันจันทร์ถึงวันศุกร์ เวลา 9.00 ถึง 17.00 น. ปิดเสาร์อาทิตย์'],
    ['Late payments attract interest at 8% a year.', 'fr', "Toute somme non réglée à temps porte intérêt à 8 % l'an."],
    ['The suspension is lifted once the debt is paid.', 'th', 'บัญชีกลับมาใช้งานได้เมื่อชำระหนี้แล้ว'],
    ['Access is suspended until the debt is paid.', 'ms', 'Akses hanya dipulihkan selepas hutang dijelaskan.'],
    ['Access is suspended until the debt is paid.', 'th', 'บัญชีจะกลับมาใช้งานได้ต่อเมื่อชำระหนี้แล้ว'],
    ['Access is suspended until the debt is paid.', 'fr', "L'accès n'est rétabli qu'une fois la dette payée."],
    ['Members may leave at any time.', 'fr', 'Les membres sont libres de ne plus adhérer quand ils le souhaitent.'],
    ['The decision is final.', 'ms', 'Keputusan itu muktamad dan bukan keputusan sementara.'],
    ['The rate is fixed for two years.', 'ms', 'Kadar tidak berubah selama dua tahun.'],
    ['Uninsured drivers may not use the car.', 'fr', 'Seuls les conducteurs assurés peuvent utiliser la voiture.'],
    ['Uninsured drivers may not use the car.', 'ms', 'Hanya pemandu yang diinsuranskan boleh menggunakan kereta itu.'],
    ['Uninsured drivers may not use the car.', 'th', 'เฉพาะผู้ขับขี่ที่มีประกันเท่านั้นที่ใช้รถได้'],
    ['Only residents may park here.', 'th', 'ผู้ที่ไม่ใช่ผู้พักอาศัยห้ามจอดรถที่นี่'],
    ['Minors may not buy alcohol.', 'fr', "Seuls les adultes peuvent acheter de l'alcool."],
    ['Send the original document, not a copy.', 'fr', "Une copie ne suffit pas : envoyez l'original."],
    ['Send the original document, not a copy.', 'ms', 'Salinan tidak diterima; hantar dokumen asal.'],
    ['Send the original document, not a copy.', 'th', 'ไม่รับสำเนา ให้ส่งต้นฉบับ'],
    ['Send the original document.', 'fr', 'Les copies ne sont pas acceptées.'],
    ['Microphones stay muted until the host speaks.', 'fr', "Les micros ne sont ouverts que lorsque l'animateur prend la parole."],
    ['The account is blocked until you pay.', 'ms', 'Akaun hanya dinyahsekat selepas anda membayar.'],
    ['The account is blocked until you pay.', 'fr', "Le compte n'est débloqué qu'après paiement."],
    ['The account is blocked until you pay.', 'th', 'บัญชีจะถูกปลดบล็อกต่อเมื่อท่านชำระเงินแล้วเท่านั้น'],
    ['The fee may be reduced but not increased.', 'fr', 'Les frais peuvent baisser, jamais augmenter.'],
    ['The buyer pays the seller within 30 days.', 'fr', "Le vendeur est payé par l'acheteur dans les 30 jours."],
    ['The gross salary is RM5,000 before tax and the net salary is shown on the payslip.', 'ms', 'Gaji sebelum cukai ialah RM5,000 dan gaji bersih tertera pada slip gaji.'],
    ['Take off your shoes before entering.', 'fr', "On n'entre pas en portant ses chaussures."],
  ])('kept: %s / %s: %s', async (canonical, language, text) => {
    expect(await found(canonical, language, text)).not.toContain('antonym');
  });
});

test.each([en, ms, th, fr])('every contrast has both ends in each language', ({ scope }) => {
  const ends = new Set([...contrasts.map(([one]) => one), ...contrasts.map(([, other]) => other)]);
  expect(Object.keys(scope.contrasts ?? {}).sort()).toEqual([...ends].sort());
});
