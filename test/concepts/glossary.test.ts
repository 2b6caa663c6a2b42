import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type ConceptMatcher, type ConceptTable, compileConcepts, readConcepts } from '../../src/concepts/read-concepts.js';

const matchers = new Map(
  ['en', 'ms', 'th', 'fr'].map((language) => {
    const table = JSON.parse(readFileSync(new URL(`../../locales/${language}/concepts.json`, import.meta.url), 'utf8')) as ConceptTable;
    return [language, compileConcepts(table, { spaced: language !== 'th' })] as const;
  }),
);
const concepts = (text: string, language: string) =>
  new Set(readConcepts(text, matchers.get(language) as ConceptMatcher).map(({ id }) => id));

/** One sentence in four languages and the concepts that each version must name. */
const sentences: [string[], Record<string, string>][] = [
  [
    ['we', 'delete', 'account', 'day', 'after'],
    {
      en: 'We delete your account thirty days after you close it.',
      ms: 'Kami memadamkan akaun anda tiga puluh hari selepas anda menutupnya.', // delete, account, day, after, close
      th: 'เราจะลบบัญชีของคุณสามสิบวันหลังจากที่คุณปิดบัญชี', // we, delete, account, day, after, close
      fr: 'Nous supprimons votre compte trente jours après sa fermeture.', // we, delete, account, day, after
    },
  ],
  [
    ['parent', 'consent', 'child', 'collect', 'personal-data', 'before'],
    {
      en: 'A parent must consent before we collect personal data from a child.',
      ms: 'Ibu bapa mesti memberikan persetujuan sebelum kami mengumpul data peribadi kanak-kanak.',
      th: 'ผู้ปกครองต้องให้ความยินยอมก่อนที่เราจะเก็บรวบรวมข้อมูลส่วนบุคคลของเด็ก',
      fr: 'Un parent doit donner son consentement avant que nous recueillions les données personnelles d’un enfant.',
    },
  ],
  [
    ['third-party', 'sell', 'personal-data', 'advertising'],
    {
      en: 'We never sell personal information to third parties for advertising.',
      ms: 'Kami tidak sekali-kali menjual maklumat peribadi kepada pihak ketiga untuk pengiklanan.',
      th: 'เราไม่ขายข้อมูลส่วนตัวให้แก่บุคคลที่สามเพื่อการโฆษณา',
      fr: 'Nous ne vendons jamais les informations personnelles à des tiers à des fins publicitaires.',
    },
  ],
  [
    ['employee', 'employer', 'dismissal', 'leave-absence'],
    {
      en: 'The employer may dismiss an employee who is on leave.',
      ms: 'Majikan boleh memecat pekerja yang sedang bercuti atau mengambil cuti.',
      th: 'นายจ้างอาจเลิกจ้างพนักงานที่อยู่ระหว่างการลา',
      fr: 'L’employeur peut licencier un salarié en congé.',
    },
  ],
  [
    ['supervisory-authority', 'complain', 'right'],
    {
      en: 'You have the right to complain to the supervisory authority.',
      ms: 'Anda berhak membuat aduan kepada pihak berkuasa penyeliaan.',
      th: 'คุณมีสิทธิร้องเรียนต่อหน่วยงานกำกับดูแล',
      fr: 'Vous avez le droit d’introduire une réclamation auprès de l’autorité de contrôle.',
    },
  ],
  [
    ['encrypt', 'password', 'server'],
    {
      en: 'Passwords are encrypted on our servers.',
      ms: 'Kata laluan disulitkan pada pelayan kami.',
      th: 'รหัสผ่านจะถูกเข้ารหัสบนเซิร์ฟเวอร์ของเรา',
      fr: 'Les mots de passe sont chiffrés sur nos serveurs.',
    },
  ],
];

describe('a faithful translation names the same concepts', () => {
  for (const [expected, versions] of sentences) {
    test.each(Object.entries(versions))('%s: %s', (language, text) => {
      const named = concepts(text, language);
      expect(expected.filter((id) => !named.has(id))).toEqual([]);
    });
  }
});

describe('opposites are told apart', () => {
  test.each([
    ['en', 'anonymous', 'confidential', 'Responses are anonymous.', 'Responses are confidential.'],
    ['ms', 'anonymous', 'confidential', 'Maklum balas adalah tanpa nama.', 'Maklum balas adalah sulit.'],
    ['th', 'anonymous', 'confidential', 'คำตอบไม่ระบุชื่อ', 'คำตอบเป็นความลับ'],
    ['fr', 'anonymous', 'confidential', 'Les réponses sont anonymes.', 'Les réponses sont confidentielles.'],
    ['en', 'before', 'after', 'before the term ends', 'after the term ends'],
    ['ms', 'before', 'after', 'sebelum tempoh tamat', 'selepas tempoh tamat'],
    ['th', 'before', 'after', 'ก่อนสิ้นสุดระยะเวลา', 'หลังสิ้นสุดระยะเวลา'],
    ['fr', 'before', 'after', 'avant la fin du contrat', 'après la fin du contrat'],
    ['en', 'direct', 'indirect', 'directly', 'indirectly'],
    ['ms', 'direct', 'indirect', 'secara langsung', 'secara tidak langsung'],
    ['th', 'direct', 'indirect', 'โดยตรง', 'โดยอ้อม'],
    ['fr', 'direct', 'indirect', 'directement', 'indirectement'],
    ['ms', 'encrypt', 'unencrypted', 'Data disulitkan.', 'Data tidak disulitkan.'],
    ['fr', 'encrypt', 'unencrypted', 'Les données sont chiffrées.', 'Les données sont non chiffrées.'],
    ['th', 'voluntary', 'mandatory', 'โดยสมัครใจ', 'ภาคบังคับ'],
    ['fr', 'voluntary', 'mandatory', 'facultatif', 'obligatoire'],
  ])('%s: %s / %s', (language, one, other, saysOne, saysOther) => {
    expect(concepts(saysOne, language).has(one)).toBe(true);
    expect(concepts(saysOne, language).has(other)).toBe(false);
    expect(concepts(saysOther, language).has(other)).toBe(true);
    expect(concepts(saysOther, language).has(one)).toBe(false);
  });
});

describe('words inside words', () => {
  test.each([
    ['th', 'you', 'คุณภาพและคุณสมบัติ'], // quality and qualification, not คุณ "you"
    ['th', 'you', 'ขอบคุณ'], // thanks
    ['th', 'we', 'เราเตอร์'], // router
    ['th', 'photo', 'สุขภาพ'], // health, not ภาพ "picture"
    ['th', 'delete', 'หลบหนี'], // flee, not ลบ "delete"
    ['th', 'if', 'ปัญหาการใช้งาน'], // problems of use, not หาก "if"
    ['th', 'translate', 'แปลงข้อมูล'], // convert data, not แปล "translate"
    ['th', 'decide', 'สมมติ'], // suppose, not มติ "resolution"
    ['fr', 'use', 'usagers'],
    ['ms', 'right', 'hakim'], // judge, not hak "right"
    ['ms', 'terms', 'termasuk'], // including, not terma "terms"
    ['en', 'law', 'lawn'],
  ])('%s: no %s in %s', (language, id, text) => {
    expect(concepts(text, language).has(id)).toBe(false);
  });
});
