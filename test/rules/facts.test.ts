import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

type Row = [rule: string, canonical: [string, string], translation: [string, string], quotes: [expected: string | null, actual: string | null]];

const rejected: Row[] = [
  ['age-limit', ['en', 'Children under 13 may not register.'], ['ms', 'Kanak-kanak berumur 13 tahun ke bawah tidak boleh mendaftar.'], ['[0,13)', '[0,13]']],
  ['age-limit', ['en', 'You must be at least 16 years old.'], ['fr', 'Vous devez être âgé d’au moins 18 ans.'], ['[16,∞)', '[18,∞)']],
  ['age-limit', ['en', 'Children under 13 may not register.'], ['th', 'เด็กอายุต่ำกว่า 15 ปีไม่สามารถลงทะเบียนได้'], ['[0,13)', '[0,15)']],
  ['duration', ['en', 'We answer within thirty (30) days.'], ['ms', 'Kami menjawab dalam tempoh tiga puluh (30) bulan.'], ['<=P30D', '<=P30M']],
  ['duration', ['en', 'We answer within 10 business days.'], ['fr', 'Nous répondons dans un délai de 10 jours.'], ['<=P10D business', '<=P10D']],
  ['duration', ['en', 'We keep the records for 12 months.'], ['th', 'เราเก็บบันทึกไว้เป็นเวลา 12 ปี'], ['P12M', 'P12Y']],
  // an age whose unit went wrong is no age on the other side, and no number that was merely not read
  ['age-limit', ['en', 'Children under 18 may not register.'], ['fr', 'Les enfants de moins de 18 mois ne peuvent s’inscrire.'], ['[0,18)', null]],
  ['age-limit', ['en', 'Children under 18 may not register.'], ['ms', 'Kanak-kanak bawah umur 18 bulan tidak boleh mendaftar.'], ['[0,18)', null]],
  // the number stands elsewhere in the clause, as what it is there
  ['duration', ['en', 'Persons under 14 (under 30 in France) are answered within 30 days.'], ['fr', 'Les personnes de moins de 14 ans (de moins de 30 ans en France) reçoivent une réponse dans un délai de 14 jours.'], ['<=P30D', '<=P14D']],
  ['duration', ['en', 'We delete data of children under 5 within 10 business days.'], ['ms', 'Kami memadamkan data kanak-kanak bawah umur 5 tahun dalam tempoh 5 hari bekerja.'], ['<=P10D business', '<=P5D business']],
  ['date', ['en', 'The old rules end on 6 July 2018.'], ['th', 'ข้อกำหนดเดิมสิ้นสุดในวันที่ 6 กรกฎาคม 2560'], ['2018-07-06', '2017-07-06']],
  ['money', ['en', 'The fee is RM 500,000.'], ['ms', 'Yurannya ialah RM 50,000.'], ['MYR 500000', 'MYR 50000']],
  // the denial is lost, and the bound with it
  ['money', ['en', 'The clinic may charge no more than MYR 15 for a copy.'], ['ms', 'Klinik boleh mengenakan bayaran lebih daripada RM15 bagi sesalinan.'], ['<=MYR 15', '>MYR 15']],
  ['percent', ['en', 'We guarantee 99.5% of the time.'], ['fr', 'Nous garantissons 95,5 % du temps.'], ['99.5%', '95.5%']],
  ['percent', ['en', 'Members pay only 50% of the price.'], ['ms', 'Ahli membayar suku daripada harga itu sahaja.'], ['50%', null]],
  ['time', ['en', 'Call us before 5 p.m.'], ['ms', 'Hubungi kami sebelum jam 7 petang.'], ['<17:00', '<19:00']],
  ['contact', ['en', 'Write to privacy@library.example.'], ['ms', 'Tulis kepada privasi@library.example.'], ['privacy@library.example', 'privasi@library.example']],
  ['contact', ['en', 'Call +60 3-1234 5678.'], ['th', 'โทร. +60 3-1234 5679'], ['+60312345678', '+60312345679']],
  ['citation', ['en', 'We rely on Article 6(1)(b) of the GDPR.'], ['fr', 'Nous nous fondons sur l’article 6, paragraphe 1, point f), du RGPD.'], ['GDPR/6/1/b', 'GDPR/6/1/f']],
  ['placeholder', ['en', 'Dear {school_name}, welcome.'], ['fr', 'Cher {nom_ecole}, bienvenue.'], ['{school_name}', '{nom_ecole}']],
  // an instruction that the translation keeps in English, and alters
  ['placeholder', ['en', 'Give your number [CARD NUMBER] at the desk.'], ['fr', 'Indiquez votre numéro [LOAN NUMBER] au guichet.'], ['[CARD NUMBER]', '[LOAN NUMBER]']],
  ['placeholder', ['en', 'Signed: [NAME OF MEDICAL DIRECTOR]'], ['ms', 'Ditandatangani: [NAME OF CLINIC MANAGER]'], ['[NAME OF MEDICAL DIRECTOR]', '[NAME OF CLINIC MANAGER]']],
  ['placeholder', ['en', 'Signed: [NAME OF MEDICAL DIRECTOR]'], ['th', 'ลงนาม: [NAME OF NURSING DIRECTOR]'], ['[NAME OF MEDICAL DIRECTOR]', '[NAME OF NURSING DIRECTOR]']],
  ['citation', ['en', 'Chapter V of Regulation (EU) 2016/679 applies.'], ['th', 'ให้ใช้หมวด 6 ของข้อบังคับ (EU) 2016/679'], ['GDPR/v', 'GDPR/6']],
  // cells with nothing but a number
  ['age-limit', ['en', '| Tier | Minimum age |\n|---|---|\n| Senior | 60 |\n| Adult | 18 |'], ['fr', '| Formule | Âge minimum |\n|---|---|\n| Senior | 65 |\n| Adulte | 18 |'], ['60', '65']],
  ['count', ['en', '| Tier | Guests |\n|---|---|\n| Senior | 1,200 |\n| Adult | 2 |'], ['ms', '| Peringkat | Tetamu |\n|---|---|\n| Warga emas | 1,200 |\n| Dewasa | 3 |'], ['2', '3']],
  // so many times a year is a count
  ['count', ['en', 'Prices rise no more than once a year.'], ['fr', 'Les prix augmentent au maximum deux fois par an.'], ['every P1Y', 'every P6M']],
  ['count', ['en', 'The alarm is tested twice a year.'], ['th', 'มีการทดสอบสัญญาณเตือนปีละหนึ่งครั้ง'], ['every P6M', 'every P1Y']],
  ['duration', ['en', 'The alarm is tested once a year.'], ['ms', 'Penggera diuji sekali sebulan.'], ['every P1Y', 'every P1M']],
  ['cross-reference', ['en', 'See section 1 for the details.'], ['ms', 'Lihat seksyen 3 untuk butirannya.'], ['section 1', 'section 3']],
];

const accepted: [canonical: [string, string], translation: [string, string]][] = [
  [['en', 'All four versions hold alike.'], ['ms', 'Keempat-empat versi sama sahih.']],
  [['en', 'You may borrow 12 books.'], ['fr', 'Vous pouvez emprunter une douzaine de livres.']],
  [['en', 'Members pay only 50% of the price.'], ['fr', 'Les membres ne paient que la moitié du prix.']],
  [['en', 'Members pay only 50% of the price.'], ['ms', 'Ahli membayar separuh daripada harga itu sahaja.']],
  [['en', 'Members pay only half of the price.'], ['th', 'สมาชิกจ่ายเพียงร้อยละ 50 ของราคา']],
  [['en', 'Work at night is paid at 150% of the wage.'], ['th', 'การทำงานกลางคืนได้รับค่าจ้างหนึ่งเท่าครึ่ง']],
  [['en', 'Children under 13 may not register.'], ['ms', 'Kanak-kanak yang belum mencapai umur tiga belas tahun tidak boleh mendaftar.']],
  [['en', 'Children under 13 may not register.'], ['th', 'เด็กอายุไม่เกิน 12 ปีไม่สามารถลงทะเบียนได้']],
  [['en', 'You must be at least 16 years old.'], ['fr', 'Vous devez avoir 16 ans révolus.']],
  [['en', 'We keep the records for 12 months.'], ['fr', 'Nous conservons les dossiers pendant un an.']],
  [['en', 'We answer within 14 days.'], ['ms', 'Kami menjawab dalam tempoh dua minggu.']],
  [['en', 'The old rules end on 6 July 2018.'], ['th', 'ข้อกำหนดเดิมสิ้นสุดในวันที่ ๖ กรกฎาคม พ.ศ. ๒๕๖๑']],
  [['en', 'The old rules end on 6 July 2018.'], ['th', 'ข้อกำหนดเดิมสิ้นสุดในวันที่ 6 กรกฎาคม 2018']],
  [['en', 'The fee is EUR 1,000.50.'], ['fr', 'Les frais s’élèvent à 1\u202f000,50\u00a0€.']],
  [['en', 'Call us before 5 p.m.'], ['fr', 'Appelez-nous avant 17 h.']],
  [['en', 'Read https://library.example/en/privacy for more.'], ['fr', 'Pour en savoir plus : https://library.example/fr/privacy.']],
  [['en', 'We rely on Article 6(1)(b) of the GDPR.'], ['fr', 'Nous nous fondons sur l’article 6, paragraphe 1, point b), du RGPD.']],
  [['en', 'Chapter V of Regulation (EU) 2016/679 applies.'], ['th', 'ให้ใช้หมวด 5 ของข้อบังคับ (EU) 2016/679']],
  [['en', '| Tier | Guests |\n|---|---|\n| Senior | 1,200 |\n| Adult | 2 |'], ['fr', '| Formule | Invités |\n|---|---|\n| Senior | 1 200 |\n| Adulte | 2 |']],
  [['en', 'Who breaks section 8 badly must leave.'], ['th', 'ผู้ใดฝ่าฝืนข้อ 8 อย่างร้ายแรงต้องออก']],
  [['en', 'Signed: [NAME OF DIRECTOR]'], ['fr', 'Signé : [NOM DU DIRECTEUR]']],
  [['en', 'Name: [CLIENT]'], ['fr', 'Nom : [CLIENT]']],
  [['en', 'Service: [CLIENT SERVICE]'], ['fr', 'Service : [SERVICE CLIENT]']],
  [['en', 'Signed: [NAME OF DIRECTOR]'], ['ms', 'Ditandatangani: [NAMA PENGARAH]']],
  [['en', 'Signed: [NAME OF DIRECTOR]'], ['th', 'ลงนาม: [ชื่อผู้อำนวยการ]']],
  [['en', 'Write to [INSERT EMAIL ADDRESS].'], ['ms', 'Tulis kepada [MASUKKAN ALAMAT E-MEL].']],
  [['en', 'We answer within 30 days; if a request is complex, we may take up to 60.'], ['fr', 'Nous répondons sous 30 jours ; si la demande est complexe, le délai peut aller jusqu’à 60 jours.']],
  [['en', 'You earn 14 days of leave a year, 18 after two years.'], ['ms', 'Anda mendapat cuti 14 hari setahun, 18 hari selepas dua tahun.']],
  // one side bounds, the other denies beyond the bound
  [['en', 'The clinic may charge no more than MYR 15 for a copy.'], ['ms', 'Klinik tidak boleh mengenakan bayaran lebih daripada RM15 bagi sesalinan.']],
  [['en', 'The clinic may charge no more than MYR 15 for a copy.'], ['th', 'คลินิกจะคิดค่าสำเนาเกิน 15 ริงกิตมิได้']],
  [['en', 'The pressure must not fall below 1 bar.'], ['ms', 'Tekanan tidak boleh kurang daripada 1 bar.']],
  [['en', 'A person under 18 needs a guardian.'], ['fr', 'Le mineur doit avoir un tuteur.']],
  [['en', 'The price holds up to 20 cubic metres.'], ['fr', 'Le prix vaut jusqu’à 20 mètres cubes.']],
  [['en', 'Members are 13 or older but under 18.'], ['fr', 'Les membres sont âgés de 13 à 17 ans.']],
];

describe('facts that differ are found, with both values', () => {
  test.each(rejected)('%s: %j, %j', async (rule, canonical, translation, [expected, actual]) => {
    const findings = await checkPair(canonical, translation);
    expect(findings.map(({ rule, expected, actual }) => ({ rule, expected, actual }))).toContainEqual({ rule, expected, actual });
    for (const finding of findings) {
      if (finding.canonical) expect(canonical[1]).toContain(finding.canonical.quote);
      if (finding.translation) expect(translation[1]).toContain(finding.translation.quote);
    }
  });
});

describe('faithful translations raise nothing', () => {
  test.each(accepted)('%j, %j', async (canonical, translation) => {
    expect((await checkPair(canonical, translation)).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
