import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const told = async (canonical: string, language: string, text: string) => (await checkPair(['en', canonical], [language, text])).map(({ rule }) => rule);

describe('a condition that decides nothing in the translation is lost', () => {
  test.each([
    ['Bicycles may be left in the yard if they are locked.', 'fr', "Les vélos peuvent être laissés dans la cour, qu'ils soient attachés ou non."],
    ['Bicycles may be left in the yard if they are locked.', 'ms', 'Basikal boleh ditinggalkan di halaman sama ada dikunci atau tidak.'],
    // bicycles may be left in the yard, locked or not
    ['Bicycles may be left in the yard if they are locked.', 'th', 'จอดรถจักรยานไว้ในลานได้ จะล็อกหรือไม่ก็ตาม'],
    ['Visitors may swim whether or not a lifeguard is present.', 'fr', "Les visiteurs peuvent se baigner, pourvu qu'un maître-nageur soit présent."],
    ['Subject to availability, guests may extend their stay.', 'fr', 'En toutes circonstances, les clients peuvent prolonger leur séjour.'],
    ['Subject to availability, guests may extend their stay.', 'ms', 'Tanpa mengira kekosongan, tetamu boleh melanjutkan penginapan.'],
    // One of two conditions.
    ['The deposit is returned once the keys are handed back and the room has been inspected.', 'fr', 'Le dépôt est restitué une fois les clés rendues.'],
    ['The deposit is returned if the keys are handed back and the room has been inspected.', 'th', 'คืนเงินมัดจำหากส่งคืนกุญแจ'],
  ])('told: %s / %s: %s', async (canonical, language, text) => {
    expect(await told(canonical, language, text)).toContain('condition');
  });

  test.each([
    ['Bicycles may be left in the yard, whether or not they are locked.', 'fr', "Les vélos peuvent être laissés dans la cour, qu'ils soient attachés ou non."],
    ['Bicycles may be left in the yard, whether or not they are locked.', 'ms', 'Basikal boleh ditinggalkan di halaman sama ada dikunci atau tidak.'],
    // `only if` by two denials
    ['A booking is firm only once we have confirmed it.', 'ms', 'Tempahan belum muktamad selagi kami belum mengesahkannya.'],
    ['Any report, whatever its source, is examined.', 'fr', "Tout signalement, quelle qu'en soit la source, est examiné."],
    ['The deposit is returned once the keys are handed back and the room has been inspected.', 'fr', 'Le dépôt est restitué une fois les clés rendues et la chambre inspectée.'],
    ['If there are more applicants than places, the places are drawn by lot and not in order of application.', 'th', 'หากมีผู้สมัครมากกว่าจำนวนที่รับได้ ให้จัดสรรที่โดยการจับสลาก ไม่ใช่ตามลำดับการสมัคร'],
  ])('kept: %s / %s: %s', async (canonical, language, text) => {
    expect(await told(canonical, language, text)).not.toContain('condition');
  });
});
