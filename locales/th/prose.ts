import type { Prose } from '../../src/contract/language-pack.js';

export const prose: Prose = {
  // and, that/which, of, in, at, to be, will, not, or, to, with, from, this, … (matched inside text: Thai writes no spaces)
  functionWords: [
    'และ', 'ที่', 'ของ', 'ใน', 'เป็น', 'จะ', 'ไม่', 'หรือ', 'เพื่อ', 'กับ', 'จาก', 'นี้', 'ได้', 'ให้', 'การ', 'ซึ่ง', 'โดย', 'หาก', 'เมื่อ', 'เรา', 'คุณ', 'ท่าน', 'ผู้',
    'มี', 'อาจ', 'ต้อง', 'สามารถ', 'ตาม', 'แก่', 'ต่อ', 'อื่น', 'ถึง', 'เกี่ยวกับ', 'สำหรับ', 'ภายใต้', 'ภายใน', 'ทั้งหมด', 'เว้นแต่', 'เนื่องจาก',
  ],
  // Lao is written in letters of its own, so the script test alone tells it; nothing else written in Thai letters is likely here.
  abbreviations: [
    // พ.ศ. Buddhist Era, ค.ศ. Common Era, บจก. and บมจ. limited companies, จก. limited, ม. section, น. o'clock, โทร. telephone
    'พ.ศ', 'ค.ศ', 'บจก', 'บมจ', 'จก', 'หจก', 'ม', 'น', 'โทร', 'ต่อ', 'ฯ', 'อ', 'ต', 'จ', 'ถ', 'ซ', 'ดร', 'ศ', 'รศ', 'ผศ', 'นพ', 'พญ', 'ชม', 'กม', 'กก', 'ซม', 'เช่น',
    // months: ม.ค. January … ธ.ค. December
    'ม.ค', 'ก.พ', 'มี.ค', 'เม.ย', 'พ.ค', 'มิ.ย', 'ก.ค', 'ส.ค', 'ก.ย', 'ต.ค', 'พ.ย', 'ธ.ค', 'inc', 'ltd', 'co', 'e.g', 'i.e', 'u.s',
  ],
  // that, in, according to, the (nominaliser), that is, such: each also ends longer words and set phrases
  sentenceFinal: ['เต็มที่', 'หน้าที่', 'พื้นที่', 'สถานที่', 'คงที่', 'แจ้งความ', 'ตีความ', 'ว่าความ', 'ข้อความ', 'ใจความ', 'เนื้อความ', 'อายุความ', 'คู่ความ', 'ต่างหาก', 'ถูกต้อง', 'ที่', 'ใน', 'ตาม', 'การ', 'อัน', 'คือ', 'ด้วย', 'แต่',
    // at any time, whenever, or not, belongings, owner, to supervise; business, service, management, project, item, committee, need, principle, process …
    'ทุกเมื่อ', 'หรือไม่', 'สิ่งของ', 'เจ้าของ', 'ข้าวของ', 'กำกับ', 'องอาจ', 'เจ้าหน้าที่', 'แผนที่', 'ท้องที่', 'ดำเนินการ', 'ประกอบการ', 'บริการ', 'จัดการ', 'โครงการ', 'รายการ', 'กรรมการ', 'ต้องการ', 'หลักการ', 'ราชการ', 'ปฏิบัติการ', 'พิการ', 'มาตรการ', 'วิทยาการ', 'เลขานุการ', 'สวัสดิการ', 'กิจการ', 'ทำการ', 'ทางการ', 'กระบวนการ', 'วิชาการ', 'อาการ',
    // lead-ins before what is declared or agreed: declares that, resolves that, agree with each other that
    'ประกาศว่า', 'มีมติว่า', 'ตกลงกันว่า',
  ],
  // and, or, that/which, of, in, by, for, from, with, if, when, to, under, the (nominaliser), will, must, may
  // the (two nominalisers), person, in, of, by, for, from, with, which, under, between, to, for, and, or, when, will, about, because, unless, that
  brokenOff: ['ไปยัง', 'ให้แก่', 'การ', 'ความ', 'ผู้', 'ใน', 'ของ', 'โดย', 'เพื่อ', 'จาก', 'กับ', 'ซึ่ง', 'ภายใต้', 'ระหว่าง', 'แก่', 'สำหรับ', 'และ', 'หรือ', 'เมื่อ', 'จะ', 'เกี่ยวกับ', 'เนื่องจาก', 'เว้นแต่', 'ที่', 'ไม่', 'มิ'],
  danglingWords: [
    'และ', 'หรือ', 'ที่', 'ซึ่ง', 'ของ', 'ใน', 'โดย', 'เพื่อ', 'จาก', 'กับ', 'หาก', 'ถ้า', 'เมื่อ', 'แก่', 'แต่', 'สำหรับ', 'ตาม', 'ภายใต้', 'ภายใน', 'เกี่ยวกับ', 'การ', 'จะ', 'ต้อง', 'อาจ',
    'รวมถึง', 'เนื่องจาก', 'เว้นแต่', 'ว่า', 'อัน', 'คือ', 'เช่น', 'ระหว่าง',
  ],
  // if (three), when, by/without, however, in case, in addition, for example, please, we, you (two), this policy, except, therefore, because
  sentenceStarters: [
    'หาก', 'ถ้า', 'ในกรณีที่', 'เมื่อ', 'โดย', 'อย่างไรก็ตาม', 'ทั้งนี้', 'นอกจากนี้', 'ตัวอย่างเช่น', 'เช่น', 'กรุณา', 'โปรด', 'เราจะ', 'เราไม่', 'เราอาจ', 'เราเก็บ', 'เราใช้', 'เราขอ', 'คุณสามารถ', 'คุณอาจ',
    'คุณมีสิทธิ', 'ท่านสามารถ', 'ท่านมีสิทธิ', 'นโยบายนี้', 'ยกเว้น', 'เว้นแต่', 'ดังนั้น', 'เนื่องจาก', 'เพื่อให้', 'ซึ่ง', 'แต่',
  ],
  // he or she, they, oneself (two), it, the said, that, these, those
  pronouns: ['เขา', 'พวกเขา', 'ตน', 'ตนเอง', 'มัน', 'ดังกล่าว', 'นั้น', 'เหล่านี้', 'เหล่านั้น'],
};
