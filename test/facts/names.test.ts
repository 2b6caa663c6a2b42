import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';
import { readForm, stripForm } from '../../src/facts/company-forms.js';
import { readKnownNames } from '../../src/facts/known-names.js';
import { packs } from '../../locales/index.js';

const read = (kind: string, language: string, text: string) => readFacts(text, language).filter((fact) => fact.kind === kind);

const names: [language: string, text: string, names: string[]][] = [
  ['en', 'The archive is kept by Seri Angsana Hosting Sdn. Bhd. and Mailtide Ltd. under a contract.', ['Seri Angsana Hosting Sdn. Bhd.', 'Mailtide Ltd.']],
  ['en', 'Our agent is Rimba Learning (Thailand) Co., Ltd., in Bangkok.', ['Rimba Learning (Thailand) Co., Ltd.']],
  ['en', 'Videos are shown through YouTube and stored in MongoDB.', ['YouTube', 'MongoDB']],
  ['en', 'You can reach Kelasa’s help desk by e-mail.', ['Kelasa']],
  ['en', 'We work with Orbitel and Nuvalo in France.', ['Orbitel', 'Nuvalo']],
  ['en', 'Please write to Dr Aminah binti Hassan.', ['Aminah binti Hassan']],
  ['en', 'You may complain to the Personal Data Protection Commissioner.', ['Personal Data Protection Commissioner']],
  ['en', 'The boiler is serviced by Orbitel Heating Ltd.', ['Orbitel Heating Ltd']],
  ['en', 'Blood is stored by Nuvalo, Inc.', ['Nuvalo, Inc.']],
  ['en', 'The ward belongs to St Brannoc’s Hospice.', ['St Brannoc\'s Hospice']],
  ['fr', 'L’hébergeur est Pontsuivi SAS, à Lyon, pour le compte de Kelasa.', ['Pontsuivi SAS', 'Kelasa']],
  ['fr', 'Vous pouvez saisir la Commission nationale de l’informatique et des libertés.', ['Commission nationale de l\'informatique et des libertés']],
  ['fr', 'Adressez-vous à Mme Claire Dubois.', ['Claire Dubois']],
  ['ms', 'Data disimpan oleh Nusawan Hosting Sdn. Bhd. dalam akaun Kelasa.', ['Nusawan Hosting Sdn. Bhd.', 'Kelasa']],
  ['ms', 'Sila hubungi Encik Ahmad bin Salleh.', ['Ahmad bin Salleh']],
  ['th', 'ข้อมูลจัดเก็บโดย Nusawan Hosting Sdn. Bhd. ผ่านแอป Kelasa', ['Nusawan Hosting Sdn. Bhd.', 'Kelasa']],
  // The company, in Thai letters between its marks.
  ['th', 'ผู้ให้บริการคือ บริษัท ริมบา เลิร์นนิ่ง จำกัด (มหาชน) ในกรุงเทพมหานคร', ['บริษัท ริมบา เลิร์นนิ่ง จำกัด (มหาชน)']],
  ['th', 'เราใช้กูเกิลและเฟซบุ๊กเพื่อแสดงวิดีโอ', ['กูเกิล', 'เฟซบุ๊ก']],
  ['th', 'เจ้าหน้าที่คือ นายสมชาย ใจดี', ['สมชาย ใจดี']],
];

const nameless: [language: string, text: string][] = [
  ['en', 'The Personal Data of a Pupil are kept by the School under the Service Agreement.'],
  ['en', 'A PDF file, a URL and an IP address in the EU or the USA.'],
  ['en', 'Retention: Copies are destroyed. Nothing else is kept.'],
  ['en', 'Your Rights and Choices'],
  ['en', 'YOU MAY CANCEL YOUR ORDER AT ANY TIME.'],
  ['en', 'Write to help@kelasa.example or see https://Kelasa.example/Help on Monday 3 March 2025.'],
  ['en', 'Enclose your P45, Form KB and a vitamin B6 label.'],
  ['en', 'The plaque reads “Remember the crew of the lifeboat”.'],
  ['en', 'The Head Gardener keeps the key of the East Stand.'],
  ['fr', 'L’Apiculteur de l’année est élu, et le groupe AB appelé.'],
  ['ms', 'Ketua Pustakawan menyimpan Borang EA di Jeti 4.'],
  ['th', 'สมาคมถูกตรวจสอบ และกรอกแบบ KB'],
  ['fr', 'Les Données personnelles de l’Élève sont conservées par l’Établissement.'],
  ['ms', 'Data Peribadi Murid disimpan oleh Sekolah mengikut Dasar Privasi ini.'],
  ['th', 'เราใช้ Cookies และอีเมลในการติดต่อกับคุณ'],
  // The foundation will …; the employer.
  ['th', 'มูลนิธิจะลบข้อมูล และนายจ้าง ต้องแจ้งให้ทราบ'],
];

describe('names', () => {
  test.each(names)('%s: %s', (language, text, expected) => {
    const facts = read('name', language, text);
    expect(facts.map(({ value }) => value)).toEqual(expected);
    for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  });

  test.each(nameless)('%s: nobody is named in «%s»', (language, text) => {
    expect(read('name', language, text).map(({ value }) => value)).toEqual([]);
  });

  test('names hide no other fact', () => {
    expect(readFacts('Kelasa keeps logs of MongoDB for 30 days.', 'en').map(({ kind, value }) => `${kind} ${value}`)).toContain('duration P30D');
  });
});

const terms: [language: string, text: string, terms: string[]][] = [
  ['en', '“Learning Record” means the marks of a Pupil.', ['Learning Record']],
  ['en', 'Rimba Learning Sdn. Bhd. ("Rimba Learning", "we" or "us") runs the app.', ['Rimba Learning', 'we', 'us']],
  ['en', 'An agreement with the school (the “Agreement”) is needed.', ['Agreement']],
  ['en', 'Personal data means any information about a person.', ['Personal data']],
  ['fr', '« Élève » désigne tout enfant inscrit.', ['Élève']],
  ['fr', 'Le règlement général (UE, ci-après le « RGPD ») s’applique.', ['RGPD']],
  ['fr', '« Parent » : toute personne responsable d’un enfant ;', ['Parent']],
  ['ms', '“Murid” bermaksud kanak-kanak yang berdaftar.', ['Murid']],
  ['th', '“นักเรียน” หมายความว่า เด็กที่ลงทะเบียน', ['นักเรียน']],
  ['th', 'โรงเรียน (ต่อไปนี้เรียกว่า “สถานศึกษา”) เป็นผู้ควบคุม', ['สถานศึกษา']],
  ['en', 'Click “Delete account” to end the contract (see “Contact” below).', []],
  ['en', 'This means that we delete the copy.', []],
];

describe('defined terms', () => {
  test.each(terms)('%s: %s', (language, text, expected) => {
    const facts = read('term', language, text);
    expect(facts.map(({ value }) => value)).toEqual(expected);
    for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.quote);
  });
});

describe('legal forms', () => {
  test.each([
    ['Acme Limited', 'LTD', 'Acme'],
    ['Rimba Learning (Thailand) Co., Ltd.', 'CO LTD', 'Rimba Learning'],
    ['Pontsuivi SAS', 'SAS', 'Pontsuivi'],
    ['Kelasa', null, 'Kelasa'],
  ])('%s', (name, form, bare) => {
    expect(readForm(name)).toBe(form);
    expect(stripForm(name)).toBe(bare);
  });
});

describe('known names are the same thing in every language', () => {
  const ids = (language: string, text: string) => readKnownNames(text, packs.find((pack) => pack.language === language)!).filter(({ weak }) => !weak).map(({ id }) => id);

  test.each([
    ['country/AT', { en: 'in Austria', fr: 'en Autriche', ms: 'di Austria', th: 'ในประเทศออสเตรีย' }],
    ['country/AU', { en: 'in Australia', fr: 'en Australie', ms: 'di Australia', th: 'ในออสเตรเลีย' }],
    ['country/MY', { en: 'in Malaysia', fr: 'en Malaisie', ms: 'di Malaysia', th: 'ในประเทศมาเลเซีย' }],
    ['city/bangkok', { en: 'in Bangkok', fr: 'à Bangkok', ms: 'di Bangkok', th: 'ในกรุงเทพมหานคร' }],
  ])('%s', (id, texts) => {
    for (const [language, text] of Object.entries(texts)) expect([language, ids(language, text)]).toEqual([language, [id]]);
  });

  test('small letters and adjectives name no country', () => {
    expect(ids('en', 'turkey and chad')).toEqual([]);
    expect(ids('en', 'under Malaysian law')).toEqual([]);
  });
});
