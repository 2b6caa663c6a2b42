import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';
import { checkPair } from './check-pair.js';

/** What the club's rules say besides the clause under test, so that its cast can be learnt. */
const club: Record<string, string[]> = {
  en: ['The Coach must arrive ten minutes early.', 'The Player must bring clean shoes.', 'The Coach may end the session if it rains.', 'The Player must wear a helmet.', 'The Coach keeps the key of the hall.', 'The Player may bring a friend to one session.', 'The Coach must lock the hall.', 'We lend the Player a racket.'],
  ms: ['Jurulatih mesti tiba sepuluh minit lebih awal.', 'Pemain mesti membawa kasut yang bersih.', 'Jurulatih boleh menamatkan sesi jika hujan.', 'Pemain mesti memakai topi keledar.', 'Jurulatih menyimpan kunci dewan.', 'Pemain boleh membawa seorang kawan ke satu sesi.', 'Jurulatih mesti mengunci dewan.', 'Kami meminjamkan raket kepada Pemain.'],
  th: ['โค้ชต้องมาถึงก่อนเวลาสิบนาที', 'ผู้เล่นต้องนำรองเท้าที่สะอาดมา', 'โค้ชอาจเลิกการฝึกหากฝนตก', 'ผู้เล่นต้องสวมหมวกกันน็อก', 'โค้ชเก็บกุญแจสนาม', 'ผู้เล่นอาจพาเพื่อนมาฝึกได้หนึ่งครั้ง', 'โค้ชต้องล็อกสนาม', 'เราให้ผู้เล่นยืมไม้แร็กเกต'],
  fr: ["L'Entraîneur doit arriver dix minutes en avance.", 'Le Joueur doit apporter des chaussures propres.', "L'Entraîneur peut mettre fin à la séance s'il pleut.", 'Le Joueur doit porter un casque.', "L'Entraîneur garde la clé de la salle.", 'Le Joueur peut amener un ami à une séance.', "L'Entraîneur doit fermer la salle à clé.", 'Nous prêtons une raquette au Joueur.'],
};

async function changesIn(language: string, canonical: string, translation: string): Promise<string[]> {
  const policy = (of: string, last: string) => loadPolicy([...(club[of] as string[]), last].map((text, at) => `${at + 1}. ${text}`).join('\n\n'), { language: of, format: 'markdown', name: `club.${of}.md` });
  const { findings } = checkTranslation(await policy('en', canonical), await policy(language, translation));
  return findings.filter(({ rule }) => rule === 'actor').map(({ canonical: ours, translation: theirs }) => `${ours?.quote} → ${theirs?.quote}`);
}

const rejected: [language: string, canonical: string, translation: string, change: string][] = [
  // One of the cast for the other.
  ['ms', 'A match is put off only if the Coach agrees in writing.', 'Perlawanan ditangguhkan hanya jika Pemain bersetuju secara bertulis.', 'Coach → Pemain'],
  ['th', 'A match is put off only if the Coach agrees in writing.', 'จะเลื่อนการแข่งขันได้ต่อเมื่อผู้เล่นยินยอมเป็นลายลักษณ์อักษร', 'Coach → ผู้เล่น'],
  ['fr', 'A match is put off only if the Coach agrees in writing.', "Un match n'est reporté que si le Joueur y consent par écrit.", 'Coach → Joueur'],
  // A noun that is no member of the cast for one that is.
  ['ms', 'A neighbour may report a breach to the board.', 'Pemain boleh melaporkan pelanggaran kepada lembaga.', 'neighbour → Pemain'],
  ['th', 'Either party may end the contract by letter.', 'โค้ชอาจเลิกสัญญาได้โดยส่งจดหมาย', 'Either party → โค้ช'],
  // Both parties, or either.
  ['fr', 'Either party may end the contract by letter.', 'Nous pouvons mettre fin au contrat par lettre.', 'Either party → Nous'],
  ['ms', 'Each party may end the contract by letter.', 'Jurulatih boleh menamatkan kontrak melalui surat.', 'Each party → Jurulatih'],
  ['th', 'Either of us may end the contract by letter.', 'เฉพาะเราเท่านั้นที่อาจเลิกสัญญาได้โดยส่งจดหมาย', 'Either of us → เรา'],
  ['fr', 'The Coach may end the contract by letter.', "Chacune des parties peut mettre fin au contrat par lettre.", 'Coach → Chacune des parties'],
  ['fr', 'The hall is cleaned by the caretaker every night.', 'La salle est nettoyée par le Joueur chaque soir.', 'caretaker → Joueur'],
  // Whose consent or expense it is.
  ['ms', 'The racket is repaired at the expense of the Coach and returned to the Player.', 'Raket dibaiki atas perbelanjaan Pemain dan dipulangkan kepada Pemain.', 'Coach → Pemain'],
  ['fr', 'No photograph is taken without the written consent of a parent.', "Aucune photographie n'est prise sans l'autorisation écrite du responsable du club.", 'parent → responsable'],
  // Each in the part of the other.
  ['ms', 'The Coach maintains the roof and the lights; the Player replaces lamps and filters inside the hall.', 'Pemain menyelenggara bumbung dan lampu; Jurulatih menggantikan mentol dan penapis di dalam dewan.', 'Coach → Pemain'],
  // Which way it goes.
  ['ms', 'Photographs given by the Coach stay in the album.', 'Gambar yang diberikan kepada Jurulatih disimpan dalam album.', 'Coach → Jurulatih'],
  ['th', 'The key passes from the Coach to the Player in May.', 'จะมีการส่งมอบกุญแจจากผู้เล่นไปยังโค้ชในเดือนพฤษภาคม', 'Coach → ผู้เล่น'],
  ['fr', 'Our liability to you ends with the season.', 'Votre responsabilité envers nous prend fin avec la saison.', 'you → nous'],
  // One that is in no other clause.
  ['fr', 'The fee is paid by the Player each spring.', 'La cotisation est payée par le pharmacien chaque printemps.', 'Player → pharmacien'],
  // Who bears a force.
  ['fr', 'You may leave the club at the end of any month, without giving reasons.', 'Nous pouvons quitter le club à la fin de chaque mois, sans donner de motif.', 'You → Nous'],
  ['ms', 'You must tell us of any injury within two days.', 'Kami mesti memberitahu anda tentang apa-apa kecederaan dalam masa dua hari.', 'You → Kami'],
  ['th', 'We will repair your racket and you must collect it.', 'ท่านจะซ่อมไม้แร็กเกตของท่าน และเราต้องมารับ', 'We → ท่าน'],
  // Places changed.
  ['fr', 'We repair the racket, provided that we tell you the price first.', 'Nous réparons la raquette, à condition que vous nous indiquiez le prix auparavant.', 'we → vous'],
  ['ms', 'The Coach reports to the Player after each match.', 'Pemain melapor kepada Jurulatih selepas setiap perlawanan.', 'Player → Jurulatih'],
  // One of we and you more, and another party less: a note.
  ['fr', 'We may not bill more than the limit, unless you have raised the limit yourself.', 'Nous ne pouvons facturer plus que le plafond, sauf si nous avons nous-mêmes relevé le plafond.', 'you → nous'],
  ['fr', 'The Coach must warn the Player before each match.', "Le Joueur est tenu d'avertir l'Entraîneur avant chaque match.", 'Coach → Joueur'],
  ['th', 'Before the session ends, the Coach must hear the Player.', 'ก่อนเลิกการฝึก ผู้เล่นต้องรับฟังโค้ช', 'Coach → ผู้เล่น'],
  ['fr', 'The Coach informs the Player of the result.', "Le Joueur informe l'Entraîneur du résultat.", 'Coach → Joueur'],
  // Who does not do it.
  ['ms', 'The fine is paid by the Coach, not by the Player.', 'Denda dibayar oleh Pemain, bukan oleh Jurulatih.', 'Player → Jurulatih'],
  ['th', 'We, not the Coach, choose the day.', 'โค้ช มิใช่เรา เป็นผู้เลือกวัน', 'Coach → เรา'],
  // Two that may stand for one another elsewhere; a thing told from a party; a name that is no member of the cast.
  ['ms', 'Injuries are treated by a doctor, not by a nurse.', 'Kecederaan dirawat oleh jururawat, bukan oleh doktor.', 'nurse → doktor'],
  ['ms', 'Each claim is reviewed by our staff, not by a machine.', 'Setiap tuntutan disemak oleh mesin, bukan oleh kakitangan kami.', 'staff → kakitangan'],
  ['fr', 'The fee is owed to the Coach, and not to Ravelo.', "La cotisation est due à Ravelo, et non à l'Entraîneur.", "Coach → l'Entraîneur"],
  // A name that both versions write alike.
  ['fr', 'We send the scores to Ravelo Stats; Ravelo Stats must not publish them.', 'Nous envoyons les scores à Ravelo Stats ; nous ne devons pas les publier.', 'Ravelo Stats → nous'],
  // Active and passive.
  ['ms', 'Every guest is welcome and must notify us of an allergy.', 'Setiap tetamu dialu-alukan dan mesti diberitahu oleh kami tentang alahan.', 'us → kami'],
];

const accepted: [language: string, canonical: string, translation: string][] = [
  ['fr', 'Tern Care Ltd. (“Tern”, “we” or “us”) enables you to ask a doctor, wherever you are.', 'Tern Care Ltd. (« Tern » ou « nous ») vous permet, où que vous vous trouviez, de consulter un médecin.'],
  // Put in where the canonical version leaves it out; whose it is stands with what is his.
  ['th', 'The hall may be closed without notice.', 'โค้ชอาจปิดสนามโดยไม่แจ้งล่วงหน้า'],
  ['ms', "We send the bill to the Player's parent.", 'Kami menghantar bil kepada ibu bapa Pemain.'],
  ['fr', 'The session plan is visible to the Player.', 'Le plan de la séance peut être vu par le Joueur.'],
  // What a preposition is part of says no way.
  ['th', 'In addition to the Coach, two parents watch the session.', 'นอกจากโค้ชแล้ว ผู้ปกครองสองคนจะเฝ้าดูการฝึก'],
  ['th', 'A delay attributable to the Coach costs nothing.', 'ความล่าช้าที่เกิดจากโค้ชไม่มีค่าใช้จ่าย'],
  ['th', 'The fee charged to the Player is shown below.', 'ค่าธรรมเนียมที่เรียกเก็บจากผู้เล่นแสดงไว้ด้านล่าง'],
  ['ms', 'In addition to the Coach, two parents watch the session.', 'Selain daripada Jurulatih, dua orang ibu bapa memerhatikan sesi itu.'],
  ['ms', 'Losses suffered by the Player are not covered.', 'Kerugian yang berlaku kepada Pemain tidak dilindungi.'],
  ['ms', 'The waiting list is closed if the Player says so.', 'Senarai menunggu ditutup jika Pemain menyatakan demikian.'],
  // A thing that does nothing by itself.
  ['fr', 'The Player need not book the hall.', "La réservation de la salle n'est pas nécessaire."],
  // Nobody is told from another.
  ['fr', 'The match is played, whether or not the Player is late.', "Le match a lieu, que le Joueur soit en retard ou non."],
  ['ms', 'The Coach sees the score, but not the guest list.', 'Jurulatih melihat mata, tetapi bukan senarai tetamu.'],
  ['th', 'The claim goes to the court, and not to us.', 'ให้ยื่นคำร้องต่อศาล มิใช่ต่อเรา'],
  ['fr', 'The rules bind every Player, but not visiting coaches.', "Le règlement lie tous les Joueurs, mais non les entraîneurs extérieurs."],
  ['ms', 'You will be informed by the Coach of the result.', 'Jurulatih akan memaklumkan keputusan itu kepada anda.'],
  ['ms', 'We may close your account only if the Player agrees.', 'Akaun anda boleh kami tutup hanya jika Pemain bersetuju.'],
  ['ms', 'Our employees must wear a badge.', 'Pekerja kami mesti memakai lencana.'],
  ['th', 'The Player and the Coach must sign the score sheet.', 'โค้ชและผู้เล่นต้องลงนามในใบคะแนน'],
  ['th', 'If you lose the key, you must tell us at once.', 'หากทำกุญแจหาย ต้องแจ้งให้เราทราบทันที'],
  ['fr', 'Before we send it, we must check the address.', "Avant de vous l'envoyer, nous devons vérifier l'adresse."],
  ['fr', 'We will inform you without delay and notify the Coach.', "Nous vous en informerons sans délai et nous le notifierons à l'Entraîneur."],
  ['fr', 'Either party may end the contract by letter.', "Le contrat peut être résilié par lettre, par vous ou par nous."],
  ['ms', 'Either party may end the contract by letter.', 'Kontrak boleh ditamatkan oleh mana-mana pihak melalui surat.'],
  ['th', 'You or we may end the contract by letter.', 'คู่สัญญาฝ่ายใดฝ่ายหนึ่งอาจเลิกสัญญาได้โดยส่งจดหมาย'],
  ['fr', 'Speak on our behalf only with written permission from the board.', 'Ne parlez en notre nom que si le conseil vous y a autorisé par écrit.'],
  ['th', 'We may pass it on to our payment and mailing partners, under a contract;', 'เราอาจส่งต่อให้พันธมิตรด้านการชำระเงินและการส่งไปรษณีย์ของเรา ภายใต้สัญญา'],
  ['ms', 'Either of us may end the contract by letter.', 'Kontrak boleh ditamatkan melalui surat oleh anda atau oleh kami.'],
  ['fr', 'We ask you not to copy any part of the album.', "Aucune partie de l'album ne peut être copiée."],
  ['fr', 'You should read the rules.', 'Nous vous recommandons de lire le règlement.'],
  ['fr', 'We make no refund unless you return the racket first.', "Aucun remboursement n'a lieu, à moins que vous ne nous rendiez d'abord la raquette."],
  ['fr', 'We will send you the result by post.', 'Vous recevrez de nous le résultat par courrier.'],
  ['fr', 'For a copy of your card we may charge a fee.', 'La copie de votre carte peut vous être facturée.'],
  ['ms', 'If the risk to you is high, we inform you too.', 'Jika risiko kepada anda tinggi, anda juga kami maklumkan.'],
  ['fr', 'These rules bind the Player.', 'Le Joueur est tenu de respecter le présent règlement.'],
  ['ms', 'It is the Coach, and not the Player, who keeps the score.', 'Jurulatih, dan bukannya Pemain, yang mencatat mata.'],
  ['ms', 'The Coach must be informed by the Player.', 'Pemain mesti memaklumkan hal itu kepada Jurulatih.'],
  ['fr', 'We give the Player a towel; it must be returned.', 'Nous remettons une serviette au Joueur, qui doit la rendre.'],
];

describe('another actor is named', () => {
  test.each(rejected)('%s: %s / %s', async (language, canonical, translation, change) => {
    expect(await changesIn(language, canonical, translation)).toEqual([change]);
  });
});

describe('the same actor in other words is accepted', () => {
  test.each(accepted)('%s: %s / %s', async (language, canonical, translation) => {
    expect(await changesIn(language, canonical, translation)).toEqual([]);
  });
});

describe('we alone here, you alone there', () => {
  const said = async (canonical: string, language: string, text: string): Promise<string[]> =>
    (await checkPair(['en', canonical], [language, text])).filter(({ rule }) => rule === 'actor').map(({ severity, message }) => `${severity} ${message.key}`);

  test.each([
    ['We keep a copy of the licence for six years.', 'fr', 'Vous gardez une copie du permis pendant six ans.'],
    ['We are not liable for indirect loss.', 'th', 'ท่านไม่ต้องรับผิดต่อความเสียหายทางอ้อม'],
    ['You pay the cost of the repair.', 'ms', 'Kami membayar kos pembaikan itu.'],
  ])('%s / %s: %s', async (canonical, language, text) => {
    expect(await said(canonical, language, text)).toEqual(['error actor.changed']);
  });

  test.each([
    ['We may charge up to RM10 for every further copy.', 'fr', 'Chaque copie suivante peut vous être facturée 10 MYR au plus.'],
    ['We delete an account that was not used.', 'ms', 'Akaun yang tidak digunakan akan dipadamkan.'],
    ['Call our office.', 'th', 'โปรดติดต่อสำนักงานของบริษัท'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect(await said(canonical, language, text)).toEqual([]);
  });
});

describe('parties that both versions define, however seldom they are named', () => {
  const definitions: Record<string, string[]> = {
    en: ['"Grower" means any person who rents a plot.', '"Steward" means the person who looks after the site.', '"Shed" means the building beside the gate.'],
    ms: ['"Pengusaha" ertinya mana-mana orang yang menyewa petak.', '"Penyelia Tapak" ertinya orang yang menjaga tapak.', '"Bangsal" ertinya bangunan di sebelah pintu pagar.'],
    fr: ['Cultivateur : toute personne qui loue une parcelle.', 'Intendant : la personne qui veille sur le site.', 'Remise : le bâtiment situé à côté du portail.'],
  };
  const said = async (language: string, canonical: string, translation: string): Promise<string[]> => {
    const policy = (of: string, last: string) => loadPolicy([...(definitions[of] as string[]), last].map((text, at) => `${at + 1}. ${text}`).join('\n\n'), { language: of, format: 'markdown', name: `site.${of}.md` });
    const { findings } = checkTranslation(await policy('en', canonical), await policy(language, translation));
    return findings.filter(({ rule }) => rule === 'actor').map(({ severity, canonical: ours, translation: theirs }) => `${severity} ${ours?.quote} → ${theirs?.quote}`);
  };

  test.each([
    ['ms', 'The tools are cleaned by the Grower each evening.', 'Alatan dibersihkan oleh Penyelia Tapak setiap petang.', 'error Grower → Penyelia Tapak'],
    ['fr', 'The tools are cleaned by the Grower each evening.', "Les outils sont nettoyés par l'Intendant chaque soir.", 'error Grower → Intendant'],
  ])('%s: %s / %s', async (language, canonical, translation, change) => {
    expect(await said(language, canonical, translation)).toEqual([change]);
  });

  test.each([
    ['ms', 'The tools are cleaned by the Grower each evening.', 'Pengusaha membersihkan alatan setiap petang.'],
    ['fr', 'The tools are kept in the Shed by the Steward.', "L'Intendant garde les outils dans la Remise."],
    ['fr', 'Write to the Steward at grower@plots.example.', "Écrivez à l'Intendant : grower@plots.example."],
  ])('says nothing: %s: %s / %s', async (language, canonical, translation) => {
    expect(await said(language, canonical, translation)).toEqual([]);
  });
});

describe('a party that only the translation names, where the other stood', () => {
  const definitions: Record<string, string[]> = {
    en: ['"Supplier" means the company that sells the software.', '"Customer" means the company that buys it.', 'The Supplier must answer the Customer.', 'The Customer must pay the Supplier.'],
    // supplier, customer
    th: ['“ผู้ให้บริการ” หมายความว่า บริษัทที่ขายซอฟต์แวร์', '“ลูกค้า” หมายความว่า บริษัทที่ซื้อซอฟต์แวร์', 'ผู้ให้บริการต้องตอบลูกค้า', 'ลูกค้าต้องชำระเงินแก่ผู้ให้บริการ'],
  };
  const said = async (canonical: string, translation: string): Promise<string[]> => {
    const policy = (of: string, last: string) => loadPolicy([...(definitions[of] as string[]), last].map((text, at) => `${at + 1}. ${text}`).join('\n\n'), { language: of, format: 'markdown', name: `software.${of}.md` });
    const { findings } = checkTranslation(await policy('en', canonical), await policy('th', translation));
    return findings.filter(({ rule, severity }) => rule === 'actor' && severity === 'error').map(({ canonical: ours, translation: theirs }) => `${ours?.quote} → ${theirs?.quote}`);
  };

  test('the one who ends it', async () => {
    // if the customer ends this agreement without cause, the supplier must refund the fees
    expect(await said('If the Supplier ends this Agreement without cause, it shall refund the fees paid for the unused period.', 'หากลูกค้าเลิกสัญญาฉบับนี้โดยไม่มีเหตุ ผู้ให้บริการต้องคืนค่าบริการที่ชำระสำหรับระยะเวลาที่มิได้ใช้')).toEqual(['Supplier → ลูกค้า']);
  });

  test('says nothing where the pronoun is put by its name', async () => {
    // if the supplier ends this agreement without cause, the supplier must refund the fees
    expect(await said('If the Supplier ends this Agreement without cause, it shall refund the fees paid for the unused period.', 'หากผู้ให้บริการเลิกสัญญาฉบับนี้โดยไม่มีเหตุ ผู้ให้บริการต้องคืนค่าบริการที่ชำระสำหรับระยะเวลาที่มิได้ใช้')).toEqual([]);
  });
});
