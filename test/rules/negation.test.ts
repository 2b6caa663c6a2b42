import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const weighty = async (canonical: string, language: string, text: string) => (await checkPair(['en', canonical], [language, text])).filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

describe('a no that is said in another way is none that was lost', () => {
  test.each([
    ['Like new: never worn, with or without its box.', 'fr', 'Comme neuf : jamais porté, avec ou sans sa boîte.'],
    ['The contract is made when we accept the order, not when you place it.', 'fr', 'Le contrat est formé lorsque nous acceptons la commande, et non lorsque vous la passez.'],
    ['You should not publish your home address.', 'fr', "Il vous est déconseillé de publier l'adresse de votre domicile."],
    ['We stop within five days and do not ask for reasons.', 'fr', 'Nous cessons dans les cinq jours, sans demander de motif.'],
    ['You cannot withdraw less than MYR 20.', 'ms', 'Anda tidak boleh mengeluarkan kurang daripada RM20.'],
    ['We may deduct from your pay only what the law requires.', 'fr', 'Nous ne pouvons retenir sur votre salaire que ce que la loi impose.'],
    // a key shall be handed out only with the guardian's consent
    ["A key may be handed out only with the guardian's consent.", 'th', 'การมอบกุญแจจะกระทำได้ก็แต่ด้วยความยินยอมของผู้ปกครอง'],
    // points can be neither earned nor spent, but they do not expire
    ['During a suspension points can be neither earned nor spent, but they do not expire.', 'th', 'ระหว่างการระงับ จะสะสมหรือใช้คะแนนมิได้ แต่คะแนนไม่หมดอายุ'],
    // No no that a translation must have.
    ['You live in room {room_no} until you leave.', 'fr', 'Vous occupez la chambre {room_no} jusqu’à votre départ.'],
    ['Booking no. {booking} is confirmed to you.', 'ms', 'Tempahan no. {booking} disahkan kepada anda.'],
    ['Members are at least 20 and not yet 60 years old.', 'fr', 'Les membres ont au moins 20 ans et moins de 60 ans.'],
    ['Tell us without delay if the address is wrong.', 'ms', 'Maklumkan kepada kami dengan segera jika alamat itu salah.'],
    ['Loan of RM2,000 | None', 'fr', 'Prêt de 2 000 MYR | Néant'],
  ])('%s / %s: %s', async (canonical, language, text) => {
    expect(await weighty(canonical, language, text)).toEqual([]);
  });

  test.each([
    ['We do not sell your data.', 'fr', 'Nous vendons vos données.'],
    ['We do not track your location.', 'ms', 'Kami menjejaki lokasi anda.'],
    ['You must not share your password.', 'ms', 'Anda mesti berkongsi kata laluan anda.'],
    // A no that is no force.
    ['You may cancel the order without paying a fee.', 'fr', 'Vous pouvez annuler la commande en payant des frais.'],
    ['The appeal is decided by a person who took no part in the decision.', 'fr', 'Le recours est tranché par une personne ayant pris part à la décision.'],
    ['The guest may cancel without giving reasons.', 'ms', 'Tetamu boleh membatalkan tempahan dengan memberikan sebab.'],
    // points can be sold
    ['During a suspension points cannot be sold.', 'th', 'ระหว่างการระงับ จะขายคะแนนก็ได้'],
  ])('lost: %s / %s: %s', async (canonical, language, text) => {
    expect((await weighty(canonical, language, text)).some((rule) => rule === 'negation' || rule === 'obligation' || (rule === 'antonym' && canonical.includes(' without ')))).toBe(true);
  });
});

describe('a word that one side denies and the other states', () => {
  const told = async (canonical: string, language: string, text: string) => (await checkPair(['en', canonical], [language, text])).map(({ rule }) => rule);

  test.each([
    // the bank must act on unclear instructions, and is not liable for delay
    ['The bank shall not be obliged to act on unclear instructions, and is not liable for delay.', 'th', 'ธนาคารจำต้องปฏิบัติตามคำสั่งที่ไม่ชัดเจน และไม่ต้องรับผิดต่อความล่าช้า'],
  ])('told: %s / %s: %s', async (canonical, language, text) => {
    expect((await told(canonical, language, text)).some((rule) => rule === 'negation' || rule === 'obligation')).toBe(true);
  });

  test.each([
    ['Nothing in clause 8.2 limits liability for fraud.', 'fr', "Aucune disposition de l'article 8.2 ne limite la responsabilité en cas de fraude."],
    ['Regulation (EC) No 261/2004 applies to these flights.', 'ms', 'Peraturan (EC) No. 261/2004 terpakai bagi penerbangan ini.'],
    ['Staff need not work overtime unless they have agreed to it or an emergency makes it necessary.', 'fr', "Le personnel n'est pas tenu d'effectuer des heures supplémentaires, à moins qu'il n'y ait consenti ou qu'une urgence ne les rende nécessaires."],
  ])('kept: %s / %s: %s', async (canonical, language, text) => {
    expect(await told(canonical, language, text)).not.toContain('negation');
  });
});
