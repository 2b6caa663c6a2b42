import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const told = async (canonical: string, language: string, text: string) =>
  (await checkPair(['en', canonical], [language, text])).filter(({ severity, rule }) => severity !== 'info' && rule !== 'antonym').map(({ rule, expected, actual }) => `${rule} ${expected} / ${actual}`);

describe('an amount for another period', () => {
  test.each([
    ['Membership costs RM40 a month.', 'ms', 'Yuran keahlian ialah RM40 setahun.', 'money MYR 40 per P1M / MYR 40 per P1Y'],
    ['Membership costs RM40 a month.', 'fr', "L'adhésion coûte 40 RM par an.", 'money MYR 40 per P1M / MYR 40 per P1Y'],
    // forty ringgit a year
    ['Membership costs RM40 a month.', 'th', 'ค่าสมาชิกปีละ 40 ริงกิต', 'money MYR 40 per P1M / MYR 40 per P1Y'],
    ['Late sums bear interest at 8% a year.', 'fr', 'Les sommes en retard portent intérêt au taux mensuel de 8 %.', 'percent 8% per P1Y / 8% per P1M'],
    // eight per cent a month
    ['Late sums bear interest at 8% a year.', 'th', 'เงินที่ค้างชำระคิดดอกเบี้ยร้อยละ 8 ต่อเดือน', 'percent 8% per P1Y / 8% per P1M'],
  ])('%s / %s: %s', async (canonical, language, text, change) => {
    expect(await told(canonical, language, text)).toEqual([change]);
  });

  test.each([
    ['Membership costs RM40 a month.', 'fr', "La cotisation mensuelle s'élève à 40 RM."],
    ['Membership costs RM40 a month.', 'ms', 'Yuran bulanan ialah RM40.'],
    // the fee is forty ringgit, by the month
    ['Membership costs RM40 a month.', 'th', 'ค่าสมาชิกรายเดือน 40 ริงกิต'],
    ['The annual fee is payable in monthly instalments of RM50.', 'ms', 'Yuran tahunan hendaklah dibayar secara ansuran bulanan sebanyak RM50.'],
    ['The monthly rent is increased by 3% annually.', 'ms', 'Sewa bulanan dinaikkan sebanyak 3% secara tahunan.'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect(await told(canonical, language, text)).toEqual([]);
  });
});

describe('how often in a period', () => {
  test.each([
    ['We test the alarm twice a year.', 'ms', 'Kami menguji penggera itu sekali setahun.', 'count every P6M / every P1Y'],
    ['We test the alarm twice a year.', 'fr', "Nous testons l'alarme quatre fois par an.", 'count every P6M / every P3M'],
    // four times a year
    ['We hold two fire drills a year.', 'th', 'เราจัดการซ้อมหนีไฟปีละสี่ครั้ง', 'count 2 / every P3M'],
  ])('%s / %s: %s', async (canonical, language, text, change) => {
    expect(await told(canonical, language, text)).toEqual([change]);
  });

  test.each([
    ['We test the alarm twice a year.', 'ms', 'Kami menguji penggera itu sebanyak 2 kali setiap tahun.'],
    ['The board meets four times a year.', 'fr', 'Le conseil se réunit une fois par trimestre.'],
    ['The board meets quarterly.', 'ms', 'Lembaga bermesyuarat empat kali setahun.'],
    // in each period of a year once
    ['The auditor may inspect the books once every 12 months.', 'th', 'ผู้สอบบัญชีตรวจบัญชีได้ 1 ครั้งในทุกระยะเวลาหนึ่งปี'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect((await checkPair(['en', canonical], [language, text])).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  });
});
