import type { Policy } from '../../src/contract/policy.js';
import { loadPolicy } from '../../src/load/load-policy.js';

const HEADS: Record<string, { first: string; last: string }> = {
  en: { first: '# Privacy notice\n\n## 1. About us\n\nWe run a library for schools and lend books to pupils.\n\n## 2. The rule\n\n', last: '\n\n## 3. The end\n\nThank you for reading this notice to its end.\n' },
  ms: { first: '# Notis privasi\n\n## 1. Tentang kami\n\nKami mengendalikan perpustakaan untuk sekolah dan meminjamkan buku kepada murid.\n\n## 2. Peraturan\n\n', last: '\n\n## 3. Penutup\n\nTerima kasih kerana membaca notis ini hingga akhir.\n' },
  th: { first: '# ประกาศความเป็นส่วนตัว\n\n## 1. เกี่ยวกับเรา\n\nเราดำเนินงานห้องสมุดสำหรับโรงเรียนและให้นักเรียนยืมหนังสือ\n\n## 2. ข้อกำหนด\n\n', last: '\n\n## 3. ส่งท้าย\n\nขอบคุณที่อ่านประกาศนี้จนจบ\n' },
  fr: { first: '# Avis de confidentialité\n\n## 1. Qui sommes-nous\n\nNous gérons une bibliothèque pour les écoles et prêtons des livres aux élèves.\n\n## 2. La règle\n\n', last: '\n\n## 3. Fin\n\nMerci d’avoir lu cet avis jusqu’à la fin.\n' },
};

/** A small policy with some paragraphs under its second heading. */
export function loadRule(language: string, text: string): Promise<Policy> {
  const { first, last } = HEADS[language] as { first: string; last: string };
  return loadMarkdown(`${first}${text}${last}`, language);
}

export function loadMarkdown(source: string, language = 'en', name = `policy.${language}.md`): Promise<Policy> {
  return loadPolicy(source, { language, format: 'markdown', name });
}
