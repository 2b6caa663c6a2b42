import { beforeAll, describe, expect, test } from '@jest/globals';
import { alignPolicies } from '../../src/align/align-policies.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import type { ChangeNotice } from '../../src/report/changelog/change-notice.js';
import { report } from '../../src/report/report.js';
import { compareVersions } from '../../src/revise/compare-versions.js';

const load = (name: string, source: string) => loadPolicy(source, { name, format: 'markdown' });

const OLDER = '# Library Rules\n\nEffective date: 1 March 2025\n\n## 1. Loans\n\nA pupil under 13 may keep a book for at most 30 days.\n\n## 2. Fines\n\nWe may charge RM 5 for a book that is given back late.\n\n## 3. Visitors\n\nVisitors may use the library on Saturdays.\n\n## 4. Quiet\n\nPupils read in silence & leave the tables tidy.\n';
const NEWER = OLDER.replace('1 March 2025', '1 March 2026')
  .replace('at most 30 days', 'at most 14 days')
  .replace('may charge RM 5', 'must charge RM 8')
  .replace('## 3. Visitors\n\nVisitors may use the library on Saturdays.\n\n## 4. Quiet', '## 3. Quiet')
  .replace('leave the tables tidy', 'put the chairs back')
  .concat('\n## 4. Games\n\nBoard games are lent to groups of three pupils.\n');
const THAI = '# ระเบียบห้องสมุด\n\nวันที่มีผลบังคับใช้: 1 มีนาคม 2569\n\n## 1. การยืม\n\nนักเรียนอายุต่ำกว่า 13 ปียืมหนังสือได้ไม่เกิน 14 วัน\n\n## 2. ค่าปรับ\n\nเราต้องเรียกเก็บ 8 ริงกิตสำหรับหนังสือที่คืนล่าช้า\n\n## 3. ความเงียบ\n\nนักเรียนต้องอ่านหนังสือเงียบๆ และเก็บเก้าอี้ให้เรียบร้อย\n\n## 4. เกม\n\nเกมกระดานให้ยืมแก่กลุ่มนักเรียนสามคน\n';

let notice: ChangeNotice;

beforeAll(async () => {
  const [older, newer, thai] = await Promise.all([load('old.en.md', OLDER), load('new.en.md', NEWER), load('new.th.md', THAI)]);
  notice = { diff: compareVersions(older, newer), notices: ['en', 'th', 'fr'], translations: [{ policy: thai, alignment: alignPolicies(newer, thai) }] };
});

/** A Markdown notice by its language: the lines of each section. */
const sections = (): string[][] => report([notice], { format: 'markdown' }).split(/^## /m).slice(1).map((section) => section.trim().replace(/\u00a0/g, ' ').split(/\n+/));

describe('a notice for the public', () => {
  test('what was and what is now, by section, in words', () => {
    expect(sections()[0]).toEqual([
      'What changed (1 March 2026)',
      '- **1\\. Loans** — The period is now at most 14 days (previously at most 30 days).',
      '- **2\\. Fines**',
      expect.stringMatching(/^ {2}- The amount is now \D*8 \(previously \D*5\)\.$/),
      '  - The force of the provision has changed: it now says “must” where it said “may”.',
      '- **3\\. Visitors** — This section was removed.',
      '- **3\\. Quiet** — It now reads: “Pupils read in silence &amp; put the chairs back.”',
      '- **4\\. Games** — This section is new.',
    ]);
  });

  test('with the titles and words of a translation, and its own calendar', () => {
    const lines = sections()[1] ?? [];
    expect(lines[0]).toBe('สิ่งที่เปลี่ยนแปลง (1 มีนาคม 2569)');
    expect(lines).toContain('- **1\\. การยืม** — ระยะเวลาเปลี่ยนเป็น ไม่เกิน 14 วัน (เดิม ไม่เกิน 30 วัน)');
    expect(lines).toContain('- **4\\. เกม** — เพิ่มหัวข้อนี้ใหม่');
    expect(lines.join('\n')).toContain('แก้ไขข้อความเป็น: “นักเรียนต้องอ่านหนังสือเงียบๆ');
  });

  test('without a translation, with the titles of the policy and nothing of its words', () => {
    const lines = sections()[2] ?? [];
    expect(lines[0]).toBe('Ce qui a changé (1er mars 2026)');
    expect(lines).toContain('- **3\\. Quiet** — La rédaction a été modifiée.');
    expect(lines.join('\n')).not.toContain('silence');
  });

  test('as HTML, each language marked as such', () => {
    const html = report([notice], { format: 'html' });
    expect(html).toContain('<section lang="th">\n  <h2>สิ่งที่เปลี่ยนแปลง (1 มีนาคม 2569)</h2>');
    expect(html).toContain('<li><strong lang="en">4. Games</strong> — Cette section est nouvelle.</li>');
    expect(html).toContain('<strong>4. Games</strong> — This section is new.');
    expect(html).toContain('silence &amp; put');
  });

  test('as data', () => {
    const { schema, policies } = JSON.parse(report([notice], { format: 'json' }));
    expect(schema).toBe('polyclause/changelog@1');
    expect(policies[0].notices.map(({ language, items }: { language: string; items: unknown[] }) => [language, items.length])).toEqual([['en', 5], ['th', 5], ['fr', 5]]);
  });

  test('nothing of substance', async () => {
    const [older, newer] = await Promise.all([load('a.en.md', OLDER), load('b.en.md', OLDER.replace('silence & leave', 'silence, & leave'))]);
    expect(report([{ diff: compareVersions(older, newer), notices: ['ms'], translations: [] }], { format: 'markdown' })).toBe('## Perubahan pada 1 Mac 2025\n\nTiada perubahan dari segi isi.\n');
  });
});
