import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

type Row = [language: string, canonical: string, translation: string];

/** One thing said in two ways. */
const accepted: Row[] = [
  // a range of articles
  ['ms', 'Your rights (Articles 15 to 22) are explained at the desk.', 'Hak anda (Perkara 15 hingga 22) diterangkan di kaunter.'],
  ['fr', 'Your rights (Articles 15 to 22) are explained at the desk.', "Vos droits (articles 15 à 22) sont expliqués à l'accueil."],
  // one is no count, nor is a second
  ['fr', 'Every member may bring one guest a month.', 'Chaque membre peut amener un invité par mois.'],
  ['fr', 'A first breach earns an oral warning and the second a written one.', 'Un premier manquement vaut avertissement oral, un deuxième avertissement écrit.'],
  // what exceeds an amount, far from a not
  ['fr', 'The mediator charges nothing for disputes of more than €5,000.', 'Le médiateur ne facture rien pour les litiges excédant 5 000 €.'],
  ['ms', 'The penalty is never more than RM1,000 a month.', 'Penalti itu tidak sekali-kali melebihi RM1,000 sebulan.'],
  // a quarter of all
  ['ms', 'The quorum is one quarter of all members.', 'Kuorum ialah satu perempat daripada semua ahli.'],
  // minutes are no house number
  ['fr', 'Call us from 9 a.m. to 4.30 p.m., or write to 27 quai des Tisserands, 69004 Lyon.', "Appelez-nous de 9 h à 16 h 30, ou écrivez au 27 quai des Tisserands, 69004 Lyon."],
  // an open lower end of a range
  ['ms', 'Zone C: more than 4 km, up to 9 km.', 'Zon C: lebih daripada 4 km hingga 9 km.'],
  ['fr', 'Zone C: more than 4 km, up to 9 km.', "Zone C : plus de 4 km et jusqu'à 9 km."],
  ['th', 'Zone C: more than 4 km, up to 9 km.', 'เขต C: มากกว่า 4 กม. ถึง 9 กม.'],
  ['ms', 'Gifts of more than RM300 and up to RM900 are recorded.', 'Hadiah lebih daripada RM300 hingga RM900 direkodkan.'],
  ['fr', 'Gifts of more than €300 and up to €900 are recorded.', 'Les cadeaux de plus de 300 € à 900 € sont inscrits.'],
  ['th', 'Gifts of over THB 300 but not more than THB 900 are recorded.', 'ของขวัญที่มีมูลค่าเกิน 300 บาท แต่ไม่เกิน 900 บาท ต้องบันทึกไว้'],
  ['fr', 'An absence of more than 2 and up to 8 days needs a letter.', 'Toute absence de plus de 2 à 8 jours exige un courrier.'],
  ['ms', 'An absence of more than 2 days but not more than 8 days needs a letter.', 'Ketidakhadiran lebih daripada 2 hari hingga 8 hari memerlukan surat.'],
  ['th', 'A discount of more than 10% and up to 20% is shown.', 'ส่วนลดมากกว่าร้อยละ 10 ถึงร้อยละ 20 ต้องแสดงไว้'],
  ['fr', 'Children over 4 and up to 11 years old pay half.', "Les enfants de plus de 4 ans et jusqu'à 11 ans paient la moitié."],
  ['ms', 'The work is spread over 3 to 5 days.', 'Kerja itu dibahagikan selama 3 hingga 5 hari.'],
  // the bound behind
  ['fr', 'At least 85% of the fee goes to the school.', "Le droit revient à l'école à hauteur de 85 % au moins."],
  // the side of an event
  ['fr', 'A change holds no sooner than 30 days after the notice.', "Une modification ne vaut que 30 jours au plus tôt après l'avis."],
  ['fr', 'An answer follows three working days after the call.', "Une réponse suit l'appel trois jours ouvrés plus tard."],
  // one end of a time
  ['fr', 'Return the form by 31 May.', 'Renvoyez le formulaire avant le 1er juin.'],
  ['fr', 'Return the form before 1 June 2027.', 'Renvoyez le formulaire au plus tard le 31 mai 2027.'],
  ['ms', 'Return the form on or before 28 February.', 'Pulangkan borang sebelum 1 Mac.'],
  ['th', 'Return the form by 30 June 2026.', 'ส่งแบบฟอร์มคืนก่อนวันที่ 1 กรกฎาคม 2569'],
  ['fr', 'The price holds after 31 May.', "Le prix vaut à partir du 1er juin."],
  // a law by its letters
  ['ms', 'You may ask for a copy as far as the PDPA allows it.', 'Anda boleh meminta salinan setakat yang dibenarkan oleh PDPA.'],
  // what is numbered is no age and no telephone
  ['ms', 'Any pupil in Year 2 or above may join.', 'Mana-mana murid Tahun 2 ke atas boleh menyertai.'],
  ['th', 'Any pupil in Year 2 or above may join.', 'นักเรียนชั้นประถมศึกษาปีที่ 2 ขึ้นไปเข้าร่วมได้'],
  ['fr', 'Any swimmer in class 3 or above may join.', 'Tout nageur de niveau 3 et plus peut participer.'],
  ['th', 'The operator is Meranti SAS, registered in Lyon under number 823 004 517.', 'ผู้ให้บริการคือ Meranti SAS จดทะเบียน ณ เมืองลียง หมายเลข 823 004 517'],
  // points of a hundred
  ['th', 'The rate may rise by two percentage points.', 'อัตราอาจเพิ่มขึ้นสองจุดร้อยละ'],
  ['fr', 'The rate may rise by two percentage points.', 'Le taux peut augmenter de deux points de pourcentage.'],
  ['ms', 'The rate may rise by two percentage points.', 'Kadar boleh naik dua mata peratusan.'],
  // units of one dimension, weeks counted with both ends, the last day of a year
  ['ms', 'Bring a photograph of 3.5 cm by 4.5 cm.', 'Bawa sekeping gambar bersaiz 35 mm kali 45 mm.'],
  ['fr', 'Bottles of 500 ml are sold.', 'Des bouteilles de 50 cl sont vendues.'],
  ['th', 'Files of up to 1 GB may be sent.', 'ส่งไฟล์ได้ไม่เกิน 1,024 MB'],
  ['fr', 'We reply within two weeks.', 'Nous répondons sous quinze jours.'],
  ['fr', 'The offer runs until the end of 2026.', "L'offre court jusqu'au 31 décembre 2026."],
  ['th', 'You have rights under sections 30 to 36 of the PDPA.', 'ท่านมีสิทธิตามมาตรา 30 ถึงมาตรา 36 แห่ง PDPA'],
  ['fr', 'The class lasts an hour and a half.', 'Le cours dure une heure trente.'],
  ['fr', 'A child under 1 travels free.', "Un enfant de moins d'un an voyage gratuitement."],
];

const rejected: [...Row, rule: string][] = [
  ['ms', 'Zone C: more than 4 km, up to 9 km.', 'Zon C: dari 4 km hingga 9 km.', 'count'],
  ['fr', 'Zone C: more than 4 km, up to 9 km.', "Zone C : plus de 4 km et jusqu'à 8 km.", 'count'],
  ['ms', 'Gifts of more than RM300 and up to RM900 are recorded.', 'Hadiah dari RM300 hingga RM900 direkodkan.', 'money'],
  ['th', 'An absence of 2 to 8 days needs a letter.', 'การขาดเรียนเกิน 2 ถึง 8 วันต้องมีหนังสือ', 'duration'],
  ['fr', 'At least 85% of the fee goes to the school.', "Le droit revient à l'école à hauteur de 85 % au plus.", 'percent'],
  ['fr', 'A change holds 30 days after the notice.', "Une modification vaut 30 jours plus tôt que l'avis.", 'duration'],
  ['fr', 'Return the form by 31 May.', 'Renvoyez le formulaire au plus tard le 1er juin.', 'date'],
  ['fr', 'Return the form before 31 May 2027.', 'Renvoyez le formulaire avant le 1er juin 2027.', 'date'],
  ['ms', 'The price holds from 31 May.', 'Harga itu sah sebelum 1 Jun.', 'date'],
  ['th', 'Return the form by 31 May.', 'ส่งแบบฟอร์มคืนภายในวันที่ 1 มิถุนายน', 'date'],
  ['ms', 'You may ask for a copy under the GDPR.', 'Anda boleh meminta salinan di bawah PDPA.', 'citation'],
  ['ms', 'Anyone aged 18 or above may join.', 'Sesiapa yang berumur 16 tahun ke atas boleh menyertai.', 'age-limit'],
  ['fr', 'Call the number 1300 88 1234.', 'Appelez le 1300 88 1235.', 'contact'],
  ['th', 'The rate may rise by two percentage points.', 'อัตราอาจเพิ่มขึ้นสามจุดร้อยละ', 'percent'],
  ['ms', 'Bring a photograph of 3.5 cm by 4.5 cm.', 'Bawa sekeping gambar bersaiz 35 cm kali 45 cm.', 'count'],
  ['th', 'Files of up to 1 GB may be sent.', 'ส่งไฟล์ได้ไม่เกิน 100 MB', 'count'],
  ['ms', 'Your rights (Articles 15 to 22) are explained at the desk.', 'Hak anda (Perkara 15 hingga 20) diterangkan di kaunter.', 'cross-reference'],
  ['fr', 'Your rights (Articles 15 to 22) are explained at the desk.', "Vos droits (articles 12 à 22) sont expliqués à l'accueil.", 'cross-reference'],
  ['fr', 'Every member may bring one guest a month.', 'Chaque membre peut amener deux invités par mois.', 'count'],
  ['fr', 'The mediator charges nothing for disputes of up to €5,000.', 'Le médiateur ne facture rien pour les litiges excédant 5 000 €.', 'money'],
  ['fr', 'We reply within two weeks.', 'Nous répondons sous seize jours.', 'duration'],
  ['fr', 'The offer runs until the end of 2026.', "L'offre court jusqu'au 31 décembre 2027.", 'date'],
  ['th', 'You have rights under sections 30 to 36 of the PDPA.', 'ท่านมีสิทธิตามมาตรา 30 ถึงมาตรา 33 แห่ง PDPA', 'citation'],
  ['fr', 'The class lasts an hour and a half.', 'Le cours dure une heure quinze.', 'duration'],
];

describe('facts', () => {
  test.each(accepted)('said otherwise in %s raise nothing: %s | %s', async (language, canonical, translation) => {
    expect((await checkPair(['en', canonical], [language, translation])).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each(rejected)('that differ in %s are told: %s | %s', async (language, canonical, translation, rule) => {
    expect((await checkPair(['en', canonical], [language, translation])).map((finding) => finding.rule)).toContain(rule);
  });
});
