import { describe, expect, test } from '@jest/globals';
import { checkPolicy, loadPolicy } from '../../src/index.js';

async function find(language: string, text: string): Promise<[string, string][]> {
  const policy = await loadPolicy(text, { language, format: 'markdown', name: `${language}.md` });
  return checkPolicy(policy, { rules: {} }).filter(({ rule }) => rule === 'garbled').map(({ message, canonical, translation }) => [message.key, (canonical ?? translation)?.quote ?? '']);
}

describe('a list that goes on', () => {
  test.each([
    ['th', '## 1. หน้าที่\n\nผู้ส่งของต้อง\n\n- (ก) สวมหมวกนิรภัยทุกครั้ง และ\n- (ข) ตรวจสภาพรถก่อนออกเดินทาง\n'],
    ['th', '## 1. ข้อห้าม\n\nเราจะปิดบัญชีได้เฉพาะเมื่อ\n\n- (1) สมาชิกร้องขอ หรือ\n- (2) ศาลมีคำสั่ง\n'],
    ['en', '## 1. Duties\n\nA courier must\n\n- (a) wear a helmet, and\n- (b) check the bicycle\n'],
    ['fr', '## 1. Devoirs\n\nLe coursier doit\n\n- a) porter un casque ; et\n- b) vérifier son vélo\n'],
  ])('%s: its lead-in and the joiners of its items are whole', async (language, text) => {
    expect(await find(language, text)).toEqual([]);
  });

  test.each([
    ['th', '## 1. หน้าที่\n\nผู้ส่งของต้อง\n\n- (ก) สวมหมวกนิรภัยทุกครั้ง และ\n- (ข) ตรวจสภาพรถก่อนออกเดินทางเพื่อ\n'],
    ['th', '## 1. หน้าที่\n\nผู้ส่งของต้อง\n\n- (ก) สวมหมวกนิรภัยทุกครั้งซึ่ง\n- (ข) ตรวจสภาพรถก่อนออกเดินทาง\n'],
    ['ms', '## 1. Tugas\n\nPenghantar hendaklah memeriksa basikal sebelum bertolak supaya.\n\nTerima kasih.\n'],
  ])('%s: what is cut off in it is told', async (language, text) => {
    expect(await find(language, text)).toMatchObject([['garbled.cut', expect.any(String)]]);
  });
});

describe('quotation marks', () => {
  test.each([
    ['th', 'เรียกว่า ("เรา") และผู้ใช้ ("สมาชิก" หรือ "ท่าน)', '"ท่าน)'],
    ['th', 'คำว่า"สมาชิก"หมายถึงผู้ใช้ และ"ท่านหมายถึงผู้อ่าน', '"ท่านหมายถึงผู้อ่าน'],
    ['en', 'The shop ("we") and the buyer ("you) agree.', '"you)'],
  ])('%s: the one that is left open is pointed at', async (language, text, quote) => {
    expect(await find(language, text)).toEqual([['garbled.unclosed', quote]]);
  });

  test.each([
    ['th', 'คำว่า"สมาชิก"หมายถึงผู้ใช้'],
    ['en', 'The shop ("we") sells 12" tiles.'],
  ])('%s: pairs and inches are none', async (language, text) => {
    expect(await find(language, text)).toEqual([]);
  });
});
