import type { Numbering } from '../../src/contract/language-pack.js';

export const numbering: Numbering = {
  words: {
    // ข้อ: clause, item (the usual word of contracts); ข้อที่: item no.; ข้อย่อย: sub-item; หลักการ: principle; คำถาม: question; ขั้นตอน: step
    section: ['ข้อ', 'ข้อที่', 'ข้อย่อย', 'ข้อย่อยที่', 'หัวข้อ', 'หัวข้อที่', 'หลักการที่', 'คำถามที่', 'ขั้นตอนที่', '§'],
    // มาตรา: section of an act; อนุมาตรา: subsection
    article: ['มาตรา', 'อนุมาตรา'],
    // วรรค: paragraph; ย่อหน้า: paragraph
    clause: ['วรรค', 'ย่อหน้า', 'ย่อหน้าที่'],
    // ภาค: part, ลักษณะ: title, หมวด: chapter, บท: chapter, ส่วนที่: division
    part: ['ภาค', 'ภาคที่'],
    title: ['ลักษณะ', 'ลักษณะที่'],
    chapter: ['หมวด', 'หมวดที่', 'บท', 'บทที่'],
    division: ['ส่วนที่', 'ส่วน', 'ตอนที่', 'ตอน'],
    // ภาคผนวก: appendix, ผนวก: annex, เอกสารแนบ: attachment, บัญชี: schedule
    annex: ['ภาคผนวก', 'ผนวก', 'เอกสารแนบ', 'เอกสารแนบท้าย', 'บัญชีแนบท้าย'],
  },
  // Label letters in order: ก ข ค ง …; lists leave out the obsolete ฃ and ฅ, and ฆ, so that ง is the fourth.
  letters: {
    scheme: 'thai-letter',
    sequence: [
      'ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช', 'ซ', 'ฌ', 'ญ', 'ฎ', 'ฏ', 'ฐ', 'ฑ', 'ฒ', 'ณ', 'ด', 'ต', 'ถ', 'ท', 'ธ', 'น', 'บ', 'ป', 'ผ', 'ฝ', 'พ', 'ฟ', 'ภ', 'ม',
      'ย', 'ร', 'ล', 'ว', 'ศ', 'ษ', 'ส', 'ห', 'ฬ', 'อ', 'ฮ',
    ],
  },
  // หนึ่ง: one … สิบ: ten ("หมวดหนึ่ง"), แรก: first
  ordinals: { หนึ่ง: 1, สอง: 2, สาม: 3, สี่: 4, ห้า: 5, หก: 6, เจ็ด: 7, แปด: 8, เก้า: 9, สิบ: 10 },
  contents: [
    // สารบัญ: contents; เนื้อหา: contents; สารบัญเนื้อหา: table of contents; ดัชนี: index; หัวข้อ: topics
    'สารบัญ', 'สารบัญเนื้อหา', 'เนื้อหา', 'เนื้อหาในหน้านี้', 'ดัชนี', 'หัวข้อ', 'หัวข้อในหน้านี้', 'รายการเนื้อหา',
    // in this policy, in this notice, on this page, what this policy covers
    'ในนโยบายนี้', 'ในประกาศนี้', 'ในหน้านี้', 'บนหน้านี้', 'ในเอกสารนี้', 'นโยบายนี้ครอบคลุมอะไรบ้าง', 'นโยบายนี้ครอบคลุมเรื่องใดบ้าง',
  ],
};
