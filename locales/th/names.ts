import type { NamePhrases } from '../../src/contract/name-phrases.js';
import { knownNames } from './known-names.js';

export const names: NamePhrases = {
  joiners: ['of', 'the', 'for', 'and', 'on', '&', 'de', 'des', 'du', 'la', "l'", 'et', 'dan'],
  // นาย Mr, นางสาว Ms, นาง Mrs, ดร. Dr; then titles in Latin letters.
  titles: ['นายแพทย์', 'แพทย์หญิง', 'นพ.', 'พญ.', 'ทันตแพทย์', 'ทนายความ', 'ผศ.', 'รศ.', 'นาย', 'นางสาว', 'นาง', 'น.ส.', 'ดร.', 'ศาสตราจารย์', 'Mr', 'Mrs', 'Ms', 'Dr'],
  // Employer, agent, registrar, physician, mayor or minister, capitalist, district officer, nurse, actress.
  notTitles: ['นายจ้าง', 'นายหน้า', 'นายทะเบียน', 'นายก', 'นายทุน', 'นายอำเภอ', 'นายประกัน', 'นายทหาร', 'นายตำรวจ', 'นายแบบ', 'นางพยาบาล', 'นางแบบ', 'นายช่าง', 'นายท้าย', 'นายไปรษณีย์'],
  particles: ['bin', 'binti', 'van', 'von', 'de', 'al', 'ณ'],
  around: [
    { before: 'บริษัท', after: ['จำกัด (มหาชน)', 'จำกัด(มหาชน)', 'จำกัด', 'จํากัด (มหาชน)', 'จํากัด'] },
    { before: 'ห้างหุ้นส่วน', after: ['จำกัด'] },
    // enterprises and departments of the state: of Thailand
    { before: 'การทาง', after: ['แห่งประเทศไทย'] },
    { before: 'การไฟฟ้า', after: ['แห่งประเทศไทย', 'นครหลวง', 'ส่วนภูมิภาค', 'ฝ่ายผลิต'] },
    { before: 'การประปา', after: ['นครหลวง', 'ส่วนภูมิภาค'] },
    { before: 'การรถไฟ', after: ['แห่งประเทศไทย', 'ขนส่งมวลชนแห่งประเทศไทย'] },
    { before: 'การเคหะ', after: ['แห่งชาติ'] },
    { before: 'การกีฬา', after: ['แห่งประเทศไทย'] },
    { before: 'การท่าเรือ', after: ['แห่งประเทศไทย'] },
    { before: 'การท่องเที่ยว', after: ['แห่งประเทศไทย'] },
    { before: 'สหกรณ์', after: [' จำกัด', ' จํากัด'] },
    { before: 'ธนาคาร', after: ['จำกัด (มหาชน)', 'จำกัด'] },
  ],
  // Foundation, association, university, limited partnership; then public, private and fund companies, shortened.
  openers: ['สหพันธ์', 'สมาพันธ์', 'สันนิบาต', 'มูลนิธิ', 'สมาคม', 'มหาวิทยาลัย', 'ห้างหุ้นส่วนจำกัด', 'ห้างหุ้นส่วนจำกัด ', 'หจก.', 'หจก. ', 'บมจ.', 'บมจ. ', 'บจก.', 'บจก. ', 'บลจ.', 'บลจ. '],
  // will, of, that, which, can, may, must, and, or, has, not, use, is, this, in order to, by, may, share, give, collect, takes, cannot, no.
  // be at, be (passive), used to, should, receive, send, do, set, allow, keep, choose, agree, check, collect, reserve, consider, the one who, all, every, the said, but, when, if, according to, then, too, from.
  notOpeners: ['อยู่', 'ถูก', 'เคย', 'กำลัง', 'ควร', 'พึง', 'รับ', 'ส่ง', 'ทำ', 'กำหนด', 'อนุญาต', 'รักษา', 'คัดเลือก', 'ตกลง', 'ปฏิเสธ', 'ตรวจ', 'รวบรวม', 'สงวน', 'พิจารณา', 'ผู้', 'ทั้ง', 'ทุก', 'แห่งนี้', 'ดังกล่าว', 'ข้างต้น', 'แต่', 'เมื่อ', 'หาก', 'ถ้า', 'ตาม', 'แล้ว', 'ก็', 'ด้วย', 'จาก', 'จ่าย', 'ออก', 'เรียก', 'เห็น', 'ยินดี', 'คือ', 'ว่า', 'จะ', 'ของ', 'ที่', 'ซึ่ง', 'ได้', 'อาจ', 'ต้อง', 'และ', 'หรือ', 'มี', 'ไม่', 'ใช้', 'เป็น', 'นี้', 'เพื่อ', 'โดย', 'สามารถ', 'เปิดเผย', 'ให้', 'เก็บ', 'ดำเนิน', 'มิ', 'จึง', 'ขอ', 'ฯ', 'ใน', 'จำกัด', 'อื่น', 'ใด', 'จัด', 'แจ้ง', 'ยัง', 'กับ', 'เอง', 'ทราบ', 'เชื่อ'],
  // Words in Latin letters that Thai texts use for ordinary things.
  common: [
    'cookie', 'cookies', 'email', 'e-mail', 'website', 'web', 'beacon', 'beacons', 'app', 'application', 'applications', 'internet', 'browser', 'server', 'log', 'logs', 'file', 'files', 'platform', 'online', 'offline', 'login', 'account', 'user', 'users', 'username', 'password', 'cloud', 'data', 'policy', 'privacy', 'terms', 'service', 'services', 'notice', 'section', 'article', 'act', 'regulation', 'directive', 'link', 'pixel', 'pixels', 'tag', 'tags', 'session', 'device', 'devices', 'spam', 'malware', 'virus', 'bluetooth', 'wi-fi', 'wifi', 'android', 'software', 'hardware', 'plugin', 'plug-in', 'add-on', 'add-ons', 'opt-in', 'opt-out', 'chat', 'post', 'like', 'share', 'id', 'no', 'ip', 'address', 'general', 'protection', 'personal', 'information', 'controller', 'processor', 'officer', 'subject', 'open', 'source', 'copyright', 'trademark', 'content', 'crash', 'report', 'reports', 'location', 'tracking', 'do', 'not', 'track', 'use', 'of', 'standard', 'contractual', 'clauses', 'community', 'guidelines', 'code', 'conduct', 'sms', 'the', 'and', 'or', 'a', 'an', 'in', 'for', 'to', 'on', 'by', 'with', 'is', 'are', 'we', 'you', 'our', 'your', 'this', 'that', 'all', 'any', 'call', 'center', 'centre', 'contact', 'hotline', 'line', 'official', 'room', 'floor', 'building', 'tower', 'zone',
  ],
  bodies: [],
  headFirst: false,
  tails: ['official', 'privacy', 'policy', 'notice', 'terms', 'of', 'use', 'service', 'account', 'agreement'],
  coded: ['แบบ', 'แบบฟอร์ม', 'แบบพิมพ์', 'ประเภท', 'ชนิด', 'กลุ่ม', 'หมวด', 'โซน', 'อาคาร', 'แถว', 'ประตู', 'ภาคผนวก', 'เอกสารแนบ', 'รุ่น', 'ระดับ', 'รหัส', 'ขนาด', 'วิตามิน', 'ไวรัสตับอักเสบ', 'สาย', 'ห้อง', 'วีซ่า', 'ตึก', 'แผน'],
  abbreviations: ['DPO', 'EU', 'SLA', 'OTP', 'QR'],
  known: knownNames,
  terms: {
    means: ['หมายความว่า', 'หมายความถึง', 'หมายถึง', 'ให้หมายความว่า'],
    // Hereinafter (in this agreement) called (together).
    before: ['คำว่า', '(ให้|จะ|ซึ่ง) เรียก [รวม] [กัน] [โดยย่อ] ว่า', 'เรียกรวมกันว่า', 'ใช้คำว่า', '[ซึ่ง] ต่อไป [นี้] [ใน (สัญญา|นโยบาย|ประกาศ|เอกสาร|ข้อตกลง|ข้อกำหนด|เงื่อนไข|หนังสือ) [ฉบับ] [นี้]] [จะ] เรียก [รวม] [กัน] [ว่า]'],
    behind: ['หมายความว่า', 'หมายความถึง', 'หมายถึง', 'ให้หมายความ', 'ให้หมายถึง', 'หมายความรวมถึง', 'ให้หมายความรวมถึง', '[ให้] รวม [ความ] ถึง', 'ให้กินความถึง', 'ให้ถือว่าหมาย', 'มีความหมาย', 'ให้มีความหมาย', 'คือ'],
    inside: ['ต่อไปนี้เรียกว่า', 'ซึ่งต่อไปนี้เรียกว่า', 'ซึ่งต่อไปในนโยบายนี้เรียกว่า', 'ต่อไปในนโยบายนี้เรียกว่า', 'ต่อไปนี้จะเรียกว่า', 'ต่อไปนี้จะเรียก', 'ซึ่งต่อไปนี้จะเรียกว่า', '[ซึ่ง] ต่อไป [นี้] [ใน (สัญญา|นโยบาย|ประกาศ|เอกสาร|ข้อตกลง|ข้อกำหนด|เงื่อนไข|หนังสือ) [ฉบับ] [นี้]] [จะ] เรียก [รวม] [กัน] [ว่า]', 'เรียกว่า', 'เรียกรวมกันว่า', 'รวมเรียกว่า', 'ต่อไปนี้รวมเรียกว่า', 'ต่อไปนี้เรียกรวมกันว่า', 'หรือ', 'และ', 'ย่อว่า', 'โดยย่อว่า', 'ในที่นี้เรียกว่า', 'ต่อไปนี้', 'แล้วแต่กรณี', 'the'],
    written: ['(เขียน|พิมพ์|กรอก|ระบุ|ใส่|ประทับ|ประทับตรา|ตอบ|ส่ง|มี|แสดง|กล่าว|พูด|ปรากฏ|ลง|ด้วย|ติด|เพิ่ม) [ด้วย]'],
    notTerms: ['ซึ่ง', 'นี่', 'นี้', 'ไม่ได้', 'มิได้', 'ไม่', 'โดย', 'ที่', 'อาจ', 'ให้'],
  },
};
