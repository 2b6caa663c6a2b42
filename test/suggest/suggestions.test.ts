import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packs } from '../../locales/index.js';
import { checkTranslation, loadPolicy, readFacts } from '../../src/index.js';
import type { Finding } from '../../src/contract/finding.js';
import { checkPair } from '../rules/check-pair.js';
import { writeNumberWords } from '../../src/suggest/write-number-words.js';

const suggestionFor = async (canonical: string, [language, text]: [string, string], rule: string): Promise<string | null | undefined> => {
  const findings = await checkPair(['en', canonical], [language, text]);
  return findings.find((finding) => finding.rule === rule && finding.translation)?.suggestion;
};

describe('the right value in the words of the translation', () => {
  test.each<[rule: string, canonical: string, language: string, text: string, suggestion: string]>([
    // Figures, words, both; the script of the digits; capitals.
    ['duration', 'We answer within 30 days.', 'th', 'เราจะตอบภายใน ๖๐ วัน', 'ภายใน ๓๐ วัน'],
    ['duration', 'We answer within thirty (30) days.', 'th', 'เราจะตอบภายในหกสิบ (๖๐) วัน', 'ภายในสามสิบ (๓๐) วัน'],
    ['duration', 'We answer within 21 days.', 'ms', 'Kami menjawab dalam tempoh dua belas hari.', 'dalam tempoh dua puluh satu hari'],
    ['duration', 'We answer within 80 days.', 'fr', 'Nous répondons dans un délai de quatre-vingt-dix (90) jours.', 'dans un délai de quatre-vingts (80) jours'],
    ['duration', 'We answer within 21 hours.', 'fr', 'Nous répondons dans un délai de vingt heures.', 'dans un délai de vingt et une heures'],
    // Units and kinds of days.
    ['duration', 'We keep messages for 30 days.', 'fr', 'Nous conservons les messages pendant 30 mois.', '30 jours'],
    ['duration', 'We keep messages for one month.', 'fr', 'Nous conservons les messages pendant deux mois.', 'un mois'],
    ['duration', 'We answer within 10 business days.', 'ms', 'Kami menjawab dalam tempoh sepuluh (10) hari.', 'dalam tempoh sepuluh (10) hari bekerja'],
    ['duration', 'We answer within 10 days.', 'th', 'เราจะตอบภายใน 10 วันทำการ', 'ภายใน 10 วัน'],
    // Bounds.
    ['age-limit', 'Children under 13 may not register.', 'th', 'เด็กที่มีอายุไม่เกิน 13 ปีห้ามลงทะเบียน', 'ที่มีอายุต่ำกว่า 13 ปี'],
    ['age-limit', 'A pupil aged 10 or under needs consent.', 'ms', 'Murid berumur di bawah 10 tahun memerlukan persetujuan.', 'berumur 10 tahun ke bawah'],
    ['age-limit', 'A pupil aged under 13 needs consent.', 'fr', 'Un élève âgé de 13 ans ou moins doit obtenir un accord.', 'âgé de moins de 13 ans'],
    ['duration', 'We tell you at least 60 days before the transfer.', 'fr', 'Nous vous prévenons au plus 60 jours avant le transfert.', 'au moins 60 jours'],
    // Eras, names of months, ordinals of days, numeric dates.
    ['date', 'It replaces the notice of 6 July 2018.', 'th', 'ใช้แทนประกาศวันที่ 6 กรกฎาคม พ.ศ. 2562', '6 กรกฎาคม พ.ศ. 2561'],
    ['date', 'It replaces the notice of 6 July 2018.', 'th', 'ใช้แทนประกาศวันที่ ๖ ก.ย. ๒๕๖๑', '๖ ก.ค. ๒๕๖๑'],
    ['date', 'It replaces the notice of 6 July 2018.', 'th', 'ใช้แทนประกาศวันที่ 6 กันยายน ค.ศ. 2018', '6 กรกฎาคม ค.ศ. 2018'],
    ['date', 'It replaces the notice of 1 March 2026.', 'fr', 'Il remplace l’avis du 2 mars 2026.', '1er mars 2026'],
    ['date', 'It replaces the notice of 2 March 2026.', 'fr', 'Il remplace l’avis du 1er mars 2026.', '2 mars 2026'],
    ['date', 'It replaces the notice of 15 January 2024.', 'ms', 'Ia menggantikan notis bertarikh 15 Jun 2024.', '15 Januari 2024'],
    ['date', 'It replaces the notice of 5 July 2018.', 'ms', 'Ia menggantikan notis bertarikh 15/07/2018.', '05/07/2018'],
    // Money, shares, marks.
    ['money', 'The fee is RM1,200.50.', 'ms', 'Bayarannya ialah RM1,300.50.', 'RM1,200.50'],
    ['money', 'The fee is EUR 1,000.', 'fr', 'Les frais sont de 2\u202f000\u00a0€.', '1\u202f000\u00a0€'],
    ['money', 'The fee is THB 2,200.', 'th', 'ค่าธรรมเนียม 220 บาท', '2,200 บาท'],
    ['percent', 'The service is available 99.5% of the time.', 'fr', 'Le service est disponible 95,9\u00a0% du temps.', '99,5\u00a0%'],
    ['time', 'We answer calls from 9:00 to 17:30.', 'th', 'เรารับสายเวลา 09.00 น. ถึง 16.30 น.', '09.00 น. ถึง 17.30 น.'],
    // What is carried over to the letter.
    ['contact', 'Write to privacy@kelasa.example.', 'ms', 'Tulis kepada privasi@kelasa.example.', 'privacy@kelasa.example'],
    ['contact', 'Call +66 2 018 0457.', 'th', 'โทร +66 2 081 0457', '+66 2 018 0457'],
    ['contact', 'See https://www.kelasa.example/en/privacy.', 'fr', 'Voir https://www.kelasa.example/fr/confidentialite.', 'https://www.kelasa.example/fr/privacy'],
    ['placeholder', 'Write to {officer_name} at the school.', 'ms', 'Tulis kepada {nama_pegawai} di sekolah.', '{officer_name}'],
    ['citation', 'We act under Article 6(1)(f) of the GDPR.', 'fr', 'Nous agissons au titre de l’article 6, paragraphe 1, point e), du RGPD.', 'article 6, paragraphe 1, point f), du RGPD'],
    // A word and a figure.
    ['number-mismatch', 'We answer within thirty (30) days.', 'ms', 'Kami menjawab dalam tempoh tiga belas (30) hari.', 'dalam tempoh tiga puluh (30) hari'],
    ['number-mismatch', 'We answer within thirty (30) days.', 'th', 'เราจะตอบภายในสามสิบ (60) วัน', 'ภายในสามสิบ (30) วัน'],
  ])('%s: %s | %s: %s → %s', async (rule, canonical, language, text, suggestion) => {
    expect(await suggestionFor(canonical, [language, text], rule)).toBe(suggestion);
  });
});

describe('nothing where it is not sure', () => {
  test.each<[rule: string, canonical: string, language: string, text: string]>([
    // Two values of a kind differ: which answers which?
    ['duration', 'We answer within 30 days and delete after 12 months.', 'fr', 'Nous répondons sous 45 jours et supprimons après 24 semaines.'],
    // The noun would have to agree, and which word it is is not known.
    ['count', 'Every pupil has four tutors.', 'fr', 'Chaque élève a 1 tuteur ou un autre.'],
    // A page in another language has an address that is not known.
    ['contact', 'See https://kelasa.example/en/privacy.', 'fr', 'Voir https://kelasa.example/confidentialite.'],
    // Another law has another name.
    ['citation', 'We act under Article 6 of the GDPR.', 'fr', 'Nous agissons au titre de l’article 6 de la loi n° 78-17 du 6 janvier 1978.'],
    // Neither number is the one of the canonical version.
    ['number-mismatch', 'We answer within 45 days.', 'ms', 'Kami menjawab dalam tempoh tiga belas (30) hari.'],
  ])('%s: %s | %s: %s', async (rule, canonical, language, text) => {
    expect((await suggestionFor(canonical, [language, text], rule)) ?? null).toBeNull();
  });
});

describe('what is suggested reads as the canonical value, whatever the numbers', () => {
  const sentences: [language: string, (n: string) => string][] = [
    ['ms', (n) => `Kami menyimpan rekod itu selama ${n} hari.`],
    ['th', (n) => `เราจะเก็บบันทึกไว้เป็นเวลา ${n} วัน`],
    ['fr', (n) => `Nous conservons ces données pendant ${n} jours.`],
  ];

  test.each(sentences)('%s', async (language, write) => {
    const pack = packs.find((each) => each.language === language) as (typeof packs)[number];
    const spell = (n: number, form: number): string => {
      const words = writeNumberWords(n, pack.corrections.spelling, ' jours') as string;
      return [String(n), words, `${words} (${n})`, `${n} (${words})`][form] as string;
    };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999 }), fc.integer({ min: 0, max: 3 }), async (right, wrong, form) => {
        fc.pre(right !== wrong);
        const [finding] = (await small(`We keep these records for ${right} days.`, language, write(spell(wrong, form)))).filter(({ rule }) => rule === 'duration');
        // Nearly the same time (`close`) is told, too.
        if (!finding?.translation) return;
        expect(finding.suggestion).not.toBeNull();
        const facts = readFacts(write(spell(wrong, form)).replace(finding.translation.quote, () => finding.suggestion as string), language);
        expect(facts.filter(({ kind }) => kind === 'duration').map(({ value }) => value)).toEqual([finding.expected]);
      }),
      { numRuns: 25 },
    );
  });
});

async function small(canonical: string, language: string, translation: string): Promise<Finding[]> {
  const [a, b] = await Promise.all([['en', canonical], [language, translation]].map(([code, text]) => loadPolicy(`# 1.\n\n${text}\n`, { language: code as string, format: 'markdown', name: `${code}.md` })));
  return checkTranslation(a!, b!).findings;
}
