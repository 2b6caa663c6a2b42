import type { TranslationCheck } from '../../src/contract/finding.js';
import { checkTranslation, loadPolicy } from '../../src/index.js';

/** English clauses, each a numbered paragraph with its Malay. */
export const ENGLISH = [
  'Nobody under the age of 13 may open an account with us without a parent.',
  'We will answer your request within 30 days.',
  'We keep your data for 12 months after you close the account.',
  'We never sell your data to anybody.',
];

// "Anyone aged below 16 years …", "… within 30 days", "… for 24 months …", "We never sell …"
export const MALAY = [
  'Sesiapa yang berumur di bawah 16 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.',
  'Kami akan menjawab permintaan anda dalam tempoh 30 hari.',
  'Kami menyimpan data anda selama 24 bulan selepas anda menutup akaun.',
  'Kami tidak sekali-kali menjual data anda kepada sesiapa.',
];

/** Lays clauses out as a small policy in Markdown; a clause may have a comment in front. */
export function layOut(title: string, clauses: readonly string[]): string {
  return `# ${title}\n\n${clauses.map((clause, i) => clause.replace(/^(<!--.*?-->\n*)?/s, (comment) => `${comment}1.${i + 1} `)).join('\n\n')}\n`;
}

export async function checkTexts(english: readonly string[] = ENGLISH, malay: readonly string[] = MALAY, names = ['privacy.en.md', 'privacy.ms.md']): Promise<TranslationCheck> {
  const [canonical, translation] = await Promise.all([
    loadPolicy(layOut('Privacy policy', english), { name: names[0] as string, language: 'en', format: 'markdown' }),
    loadPolicy(layOut('Dasar privasi', malay), { name: names[1] as string, language: 'ms', format: 'markdown' }),
  ]);
  return checkTranslation(canonical, translation);
}

/** Some clauses, one of them another. */
export function replaced(clauses: readonly string[], index: number, text: string): string[] {
  return clauses.map((clause, i) => (i === index ? text : clause));
}
