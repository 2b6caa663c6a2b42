import type { RolePhrases } from '../../src/contract/role-phrases.js';

export const roles: RolePhrases = {
  subject: [],
  object: [],
  possessive: [],
  ownerBehind: true,
  determiners: [],
  openers: ['หาก', 'ถ้า', 'เมื่อ', 'ว่า', 'ที่', 'หลังจาก', 'ก่อน', 'เว้นแต่', 'จนกว่า', 'เพราะ', 'เนื่องจาก', 'เพื่อให้', 'แต่', 'ซึ่ง', 'แม้', 'โดยที่', 'ในกรณีที่', 'ภายหลังจากที่'],
  owning: ['ของ', 'แห่ง'],
  // of, to, for, with, from, towards, at, between, about
  notSubject: ['ต่อ', 'แก่', 'แด่', 'กับ', 'จาก', 'ถึง', 'สำหรับ', 'ระหว่าง', 'เกี่ยวกับ', 'ตาม', 'ใน'],
  agent: ['โดย', 'ถูก'],
  from: ['จาก'],
  to: ['ให้แก่', 'แก่', 'ถึง', 'ต่อ', 'ไปยัง'],
  denied: ['มิใช่', 'ไม่ใช่', 'หาใช่', 'แทนที่จะเป็น'],
  // is done to (two words), gets, receives
  passive: ['ถูก', 'โดน', 'ได้รับ', 'ไม่ถูก', 'ไม่ได้รับ'],
  forcesBehind: ['ก็ได้', 'ได้'],
  // also, alone, each, all, always, then, that
  between: ['ก็', 'เอง', 'ทุกคน', 'แต่ละคน', 'เท่านั้น', 'ย่อม', 'จึง', 'ยัง', 'นั้น', 'ดังกล่าว', 'ผู้นั้น', 'ทุกราย', 'รายนั้น', 'แต่ละราย', 'เสมอ'],
};
