import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';
import { checkPair } from './check-pair.js';

type Row = [canonical: [string, string], translation: [string, string], expected: string, actual: string];

const rejected: Row[] = [
  [['en', 'Our host is Nusawan Hosting Sdn. Bhd.'], ['ms', 'Hos kami ialah Nusantara Hosting Sdn. Bhd.'], 'Nusawan Hosting Sdn. Bhd.', 'Nusantara Hosting Sdn. Bhd.'],
  [['en', 'E-mails are sent by Mailtide Ltd. and support is given by Pontsuivi SAS.'], ['fr', 'Les courriels sont envoyés par Maildrive Ltd. et l’assistance est assurée par Pontsuivi SAS.'], 'Mailtide Ltd.', 'Maildrive Ltd.'],
  [['en', 'Our host is Tioman Cloud Pte. Ltd.'], ['ms', 'Hos kami ialah Tioman Cloud Sdn. Bhd.'], 'Tioman Cloud Pte. Ltd.', 'Tioman Cloud Sdn. Bhd.'],
  [['en', 'Our representative is Rimba Europe SAS.'], ['th', 'ตัวแทนของเราคือ Rimba Europe SARL'], 'Rimba Europe SAS', 'Rimba Europe SARL'],
  [['en', 'Videos are shown through Google.'], ['fr', 'Les vidéos sont affichées par Orbitel.'], 'Google', 'Orbitel'],
  // Austria became Australia.
  [['en', 'The service is offered in Austria.'], ['fr', 'Le service est proposé en Australie.'], 'Austria', 'Australie'],
  [['en', 'The data are stored in Malaysia.'], ['th', 'ข้อมูลจัดเก็บในประเทศสิงคโปร์'], 'Malaysia', 'สิงคโปร์'],
  [['en', 'You may complain to the CNIL.'], ['ms', 'Anda boleh membuat aduan kepada ANSSI.'], 'CNIL', 'ANSSI'],
  [['en', 'Write to the Personal Data Protection Committee.'], ['th', 'โปรดเขียนถึงคณะกรรมการคุ้มครองผู้บริโภค'], 'Personal Data Protection Committee', 'คณะกรรมการคุ้มครองผู้บริโภค'],
];

/** Nothing but capitals shows these to be names. */
const byCapitals: [canonical: [string, string], translation: [string, string], expected: string, actual: string, severity: string][] = [
  [['en', 'Our agent, Jaya Ground Services, keeps the list.'], ['fr', 'Notre agent, Java Ground Services, conserve la liste.'], 'Jaya Ground Services', 'Java Ground Services', 'warning'],
  [['en', 'We share data with Siam Marine Assurance, our insurer.'], ['ms', 'Kami berkongsi data dengan Siam Marine Takaful, penanggung insurans kami.'], 'Siam Marine Assurance', 'Siam Marine Takaful', 'warning'],
  [['en', 'The study is run by the Kenanga Institute for Lung Research.'], ['th', 'โครงการนี้ดำเนินการโดย Kenanga Institute for Bone Research'], 'Kenanga Institute for Lung Research', 'Kenanga Institute for Bone Research', 'warning'],
  [['en', 'Members of the Belukar Circle need not pay.'], ['fr', 'Les membres du programme Belukar Club sont dispensés de payer.'], 'Belukar Circle', 'Belukar Club', 'warning'],
  // Plagiora compares each thesis
  [['en', 'Tekscan compares each thesis with published works.'], ['th', 'Plagiora นำวิทยานิพนธ์แต่ละเล่มไปเปรียบเทียบกับผลงานที่เผยแพร่แล้ว'], 'Tekscan', 'Plagiora', 'info'],
];

const accepted: [canonical: [string, string], translation: [string, string]][] = [
  [['en', 'Our host is Nusawan Hosting Sdn. Bhd.'], ['fr', 'Notre hébergeur est Nusawan Hosting Sdn Bhd.']],
  // The company's name stands in Thai letters.
  [['en', 'Our host is Rimba Learning (Thailand) Co., Ltd.'], ['th', 'ผู้ให้บริการของเราคือ บริษัท ริมบา เลิร์นนิ่ง (ประเทศไทย) จำกัด']],
  [['en', 'Videos are shown through Google.'], ['th', 'วิดีโอแสดงผ่านกูเกิล']],
  [['en', 'The office is in London.'], ['fr', 'Le bureau se trouve à Londres.']],
  [['en', 'You may complain to the United Nations.'], ['fr', 'Vous pouvez vous plaindre auprès de l’ONU.']],
  [['en', 'The laws of Malaysia apply.'], ['fr', 'Le droit malaisien s’applique.']],
  [['en', 'The courts of France decide.'], ['ms', 'Mahkamah Perancis membuat keputusan.']],
  [['en', 'Kelasa keeps the copy.'], ['ms', 'Kami menyimpan salinan itu.']],
];

/** A translated name with another one in brackets, in the canonical language. */
const glossed: [translation: [string, string], found: string[]][] = [
  [['fr', 'Adressez-les au Conseil des cours d’eau (Registry of Inland Ports).'], ['Registry of Inland Ports']],
  [['fr', 'Adressez-les au Conseil des cours d’eau (Rivers Council of Kenanga).'], []],
  [['ms', 'Hantarkannya kepada Majlis Sungai Kenanga (Rivers Council of the Kenanga Valley).'], []],
  [['th', 'ให้ส่งไปยังสภาแม่น้ำ (Kenanga)'], []],
];

const of = (findings: Awaited<ReturnType<typeof checkPair>>) => findings.filter(({ rule }) => rule === 'organisation-name');

describe('a name that only its capitals show', () => {
  test.each(byCapitals)('%j, %j', async (canonical, translation, expected, actual, severity) => {
    expect(of(await checkPair(canonical, translation))).toMatchObject([{ expected, actual, severity }]);
  });

  test.each([
    [['en', 'Only Jaya Ground Services may read the list.'], ['fr', 'Seule Jaya Ground Services peut lire la liste.']],
    [['en', 'Write to Ms Irena Dalloway.'], ['fr', 'Écrivez à Mme Irena Dalloway.']],
    [['en', 'Your Personal Data are kept for a year.'], ['fr', 'Vos Personal Account sont conservés un an.']],
    [['en', 'The fee is RM1 per kWh.'], ['ms', 'Fi ialah RM1 bagi setiap kWj.']],
    [['en', 'Chickenpox must be reported.'], ['fr', 'Varicelle : à signaler.']],
  ] as [[string, string], [string, string]][])('accepted: %j, %j', async (canonical, translation) => {
    expect(of(await checkPair(canonical, translation))).toEqual([]);
  });
});

describe('a name in brackets is the one that stands in the canonical version', () => {
  test.each(glossed)('%j', async (translation, found) => {
    const findings = of(await checkPair(['en', 'Send them to the Rivers Council of Kenanga.'], translation));
    expect(findings.map(({ actual }) => actual)).toEqual(found);
  });
});

describe('another name in the place of the canonical one is found', () => {
  test.each(rejected)('%j, %j', async (canonical, translation, expected, actual) => {
    const [finding, ...others] = of(await checkPair(canonical, translation));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ expected, actual, canonical: { quote: expected }, translation: { quote: actual } });
    expect(['error', 'warning']).toContain(finding?.severity);
  });
});

describe('names that are carried over or translated raise nothing', () => {
  test.each(accepted)('%j, %j', async (canonical, translation) => {
    expect(of(await checkPair(canonical, translation))).toEqual([]);
  });
});

test('a company that is left out of a list is missing', async () => {
  const findings = of(await checkPair(['en', 'Our processors are Mailtide Ltd. and Pontsuivi SAS.'], ['ms', 'Pemproses kami ialah Pontsuivi SAS.']));
  expect(findings).toMatchObject([{ severity: 'warning', message: { key: 'drift.missing' }, expected: 'Mailtide Ltd.' }]);
});

test('a name at the beginning of a sentence is known by its other places', async () => {
  const english = '# Terms\n\nWe pass the order to Tolvane.\n\nYou pay the fee to Tolvane on Monday.\n\nTolvane keeps the parcel for a week.\n';
  const french = (last: string): string => `# Conditions\n\nNous transmettons la commande à Tolvane.\n\nVous payez les frais à Tolvane le lundi.\n\nLe colis est gardé une semaine par ${last}.\n`;
  const named = async (last: string) => {
    const [a, b] = await Promise.all([loadPolicy(english, { language: 'en', format: 'markdown' }), loadPolicy(french(last), { language: 'fr', format: 'markdown' })]);
    return checkTranslation(a, b).findings.filter(({ rule }) => rule === 'organisation-name').map(({ expected, actual }) => [expected, actual]);
  };
  expect(await named('Tolvane')).toEqual([]);
  expect(await named('Tolvenne')).toEqual([['Tolvane', 'Tolvenne']]);
});
