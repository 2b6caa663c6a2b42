import { type Glossary, type RuleSettings, checkTranslation, loadPolicy } from '../../src/index.js';
import type { Finding } from '../../src/contract/finding.js';

/** Other clauses around the one under test, so that there is a document to align. */
const FRAME: Record<string, [before: string, after: string]> = {
  en: ['# Privacy notice\n\n## 1. About us\n\nWe run a school library.\n\n## 2. The rule\n\n', '\n\n## 3. The end\n\nThank you for reading.\n'],
  ms: ['# Notis privasi\n\n## 1. Tentang kami\n\nKami mengendalikan perpustakaan sekolah.\n\n## 2. Peraturan\n\n', '\n\n## 3. Penutup\n\nTerima kasih kerana membaca.\n'],
  th: ['# ประกาศความเป็นส่วนตัว\n\n## 1. เกี่ยวกับเรา\n\nเราดำเนินงานห้องสมุดโรงเรียน\n\n## 2. ข้อกำหนด\n\n', '\n\n## 3. ส่งท้าย\n\nขอบคุณที่อ่าน\n'],
  fr: ['# Avis de confidentialité\n\n## 1. Qui sommes-nous\n\nNous gérons une bibliothèque scolaire.\n\n## 2. La règle\n\n', '\n\n## 3. Fin\n\nMerci de votre lecture.\n'],
};

/** Checks one clause against its translation inside two small policies. */
export async function checkPair(canonical: [language: string, text: string], translation: [language: string, text: string], rules: RuleSettings = {}, glossary: readonly Glossary[] = []): Promise<Finding[]> {
  const [a, b] = await Promise.all(
    [canonical, translation].map(([language, text]) => {
      const [before, after] = FRAME[language] as [string, string];
      return loadPolicy(`${before}${text}${after}`, { language, format: 'markdown', name: `${language}.md` });
    }),
  );
  return checkTranslation(a!, b!, { rules, glossary }).findings;
}
