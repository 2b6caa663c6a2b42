import { describe, expect, test } from '@jest/globals';
import { checkTranslation, loadPolicy } from '../../src/index.js';

/** Ways to say one thing: an English form and a form of another language mean the same in every pair. */
const meanings: Record<string, Record<'en' | 'fr' | 'ms' | 'th', string[]>> = {
  'only with consent': {
    en: [
      'We may disclose your data only with your consent.',
      'We may disclose your data only if you have consented.',
      'We must not disclose your data without your consent.',
      'We may not disclose your data unless you have consented.',
      'We must not disclose your data except with your consent.',
      'Your data may be disclosed only with your consent.',
      'Your data are not disclosed unless you have consented.',
      'We shall disclose your data only where you have consented.',
      'We do not disclose your data without your consent.',
      'We are not permitted to disclose your data unless you have consented.',
      'It is prohibited to disclose your data without your consent.',
      'Under no circumstances may we disclose your data without your consent.',
      'Unless you have consented, we must not disclose your data.',
      'We may disclose your data only after you have consented.',
      'We may not disclose your data until you have consented.',
    ],
    fr: [
      "Nous ne pouvons divulguer vos données qu'avec votre consentement.",
      "Nous ne pouvons divulguer vos données que si vous y avez consenti.",
      "Nous ne devons pas divulguer vos données sans votre consentement.",
      "Nous ne pouvons pas divulguer vos données, sauf si vous y avez consenti.",
      "Nous ne pouvons pas divulguer vos données à moins que vous n'y ayez consenti.",
      "Vos données ne peuvent être divulguées qu'avec votre consentement.",
      "Il nous est interdit de divulguer vos données sans votre consentement.",
      "Nous pouvons divulguer vos données uniquement avec votre consentement.",
      "Vos données ne sont divulguées que si vous y avez consenti.",
      "Nous ne saurions divulguer vos données sans que vous y ayez consenti.",
      "Nous ne sommes pas autorisés à divulguer vos données, hormis avec votre consentement.",
      "Sauf consentement de votre part, nous ne devons pas divulguer vos données.",
      "La divulgation de vos données n'est possible qu'avec votre consentement.",
    ],
    ms: [
      'Kami boleh mendedahkan data anda hanya dengan persetujuan anda.',
      'Kami boleh mendedahkan data anda hanya jika anda telah bersetuju.',
      'Kami tidak boleh mendedahkan data anda tanpa persetujuan anda.',
      'Kami tidak boleh mendedahkan data anda melainkan jika anda telah bersetuju.',
      'Kami dilarang mendedahkan data anda kecuali dengan persetujuan anda.',
      'Data anda hanya boleh didedahkan dengan persetujuan anda.',
      'Data anda tidak didedahkan melainkan anda telah bersetuju.',
      'Kami hendaklah mendedahkan data anda hanya jika anda telah bersetuju.',
      'Melainkan jika anda telah bersetuju, kami tidak boleh mendedahkan data anda.',
      'Kami tidak dibenarkan mendedahkan data anda tanpa persetujuan anda.',
      'Kami tidak boleh mendedahkan data anda sehingga anda telah bersetuju.',
      'Pendedahan data anda dibenarkan hanya selepas anda bersetuju.',
    ],
    th: [
      'เราอาจเปิดเผยข้อมูลของท่านได้ต่อเมื่อท่านให้ความยินยอมเท่านั้น',
      'เราจะเปิดเผยข้อมูลของท่านได้เฉพาะเมื่อท่านยินยอม',
      'เราต้องไม่เปิดเผยข้อมูลของท่านโดยไม่ได้รับความยินยอมจากท่าน',
      'เราจะเปิดเผยข้อมูลของท่านมิได้ เว้นแต่ท่านได้ให้ความยินยอม',
      'ห้ามมิให้เราเปิดเผยข้อมูลของท่าน เว้นแต่จะได้รับความยินยอมจากท่าน',
      'เราไม่เปิดเผยข้อมูลของท่านโดยปราศจากความยินยอมของท่าน',
      'เราจะเปิดเผยข้อมูลของท่านก็ต่อเมื่อได้รับความยินยอมจากท่าน',
      'เราไม่อาจเปิดเผยข้อมูลของท่านจนกว่าท่านจะให้ความยินยอม',
      'เราเปิดเผยข้อมูลของท่านได้เฉพาะกรณีที่ท่านยินยอมเท่านั้น',
      'เว้นแต่ท่านได้ให้ความยินยอม เราต้องไม่เปิดเผยข้อมูลของท่าน',
    ],
  },
  'only to somebody': {
    en: [
      'We disclose the report only to the doctor.',
      'We disclose the report to no one other than the doctor.',
      'We do not disclose the report to anyone except the doctor.',
      'The report is disclosed to the doctor only.',
      'We must not disclose the report to any person other than the doctor.',
      'Nobody but the doctor receives the report.',
      'The report is disclosed exclusively to the doctor.',
    ],
    fr: [
      "Nous ne communiquons le rapport qu'au médecin.",
      "Nous ne communiquons le rapport à personne d'autre que le médecin.",
      "Nous communiquons le rapport uniquement au médecin.",
      "Le rapport n'est communiqué à nul autre que le médecin.",
      "Seul le médecin reçoit le rapport.",
      "Nous ne devons communiquer le rapport à personne, hormis au médecin.",
      "Le rapport est communiqué exclusivement au médecin.",
    ],
    ms: [
      'Kami mendedahkan laporan itu hanya kepada doktor.',
      'Kami tidak mendedahkan laporan itu kepada sesiapa selain doktor.',
      'Kami tidak mendedahkan laporan itu kepada sesiapa pun kecuali doktor.',
      'Laporan itu didedahkan kepada doktor sahaja.',
      'Kami tidak boleh mendedahkan laporan itu kepada mana-mana orang selain daripada doktor.',
      'Hanya doktor menerima laporan itu.',
    ],
    th: [
      'เราเปิดเผยรายงานเฉพาะแก่แพทย์เท่านั้น',
      'เราจะไม่เปิดเผยรายงานแก่ผู้ใด นอกจากแพทย์',
      'เราไม่เปิดเผยรายงานแก่บุคคลอื่นนอกจากแพทย์',
      'เราเปิดเผยรายงานแก่แพทย์แต่ผู้เดียว',
      'เฉพาะแพทย์เท่านั้นที่ได้รับรายงาน',
      'เราต้องไม่เปิดเผยรายงานแก่ผู้ใดเว้นแต่แพทย์',
      'ไม่มีผู้ใดได้รับรายงานนอกจากแพทย์',
    ],
  },
  'without waiting': {
    en: [
      'You need not wait for our answer before going to court.',
      'You may go to court without waiting for our answer.',
      'You are not required to wait for our answer before going to court.',
      'You may go to court without having to wait for our answer.',
      'You do not have to wait for our answer before going to court.',
      'You are free to go to court without waiting for our answer.',
    ],
    fr: [
      "Vous n'êtes pas tenu d'attendre notre réponse avant de saisir le tribunal.",
      "Vous pouvez saisir le tribunal sans attendre notre réponse.",
      "Vous pouvez saisir le tribunal sans avoir à attendre notre réponse.",
      "Rien ne vous oblige à attendre notre réponse avant de saisir le tribunal.",
      "Il n'est pas nécessaire d'attendre notre réponse pour saisir le tribunal.",
      "Vous êtes dispensé d'attendre notre réponse avant de saisir le tribunal.",
      "Il vous est loisible de saisir le tribunal sans être tenu d'attendre notre réponse.",
      "Nul besoin d'attendre notre réponse avant de saisir le tribunal.",
    ],
    ms: [
      'Anda tidak perlu menunggu jawapan kami sebelum pergi ke mahkamah.',
      'Anda boleh pergi ke mahkamah tanpa menunggu jawapan kami.',
      'Anda boleh pergi ke mahkamah tanpa perlu menunggu jawapan kami.',
      'Anda tidak dikehendaki menunggu jawapan kami sebelum pergi ke mahkamah.',
      'Anda tidaklah diwajibkan menunggu jawapan kami sebelum pergi ke mahkamah.',
    ],
    th: [
      'ท่านไม่จำเป็นต้องรอคำตอบของเราก่อนฟ้องคดีต่อศาล',
      'ท่านฟ้องคดีต่อศาลได้โดยไม่ต้องรอคำตอบของเรา',
      'ท่านอาจฟ้องคดีต่อศาลได้โดยไม่จำเป็นต้องรอคำตอบของเรา',
      'ท่านไม่ต้องรอคำตอบของเราก่อนฟ้องคดีต่อศาล',
      'ท่านไม่มีหน้าที่ต้องรอคำตอบของเราก่อนฟ้องคดีต่อศาล',
    ],
  },
  'at most once': {
    en: [
      'We may not raise the fee more than once a year.',
      'We may raise the fee only once a year.',
      'We may raise the fee at most once a year.',
      'We may raise the fee no more than once a year.',
      'We must not raise the fee more than once a year.',
    ],
    fr: [
      "Nous ne pouvons pas augmenter les frais plus d'une fois par an.",
      "Nous ne pouvons augmenter les frais qu'une seule fois par an.",
      "Nous pouvons augmenter les frais une fois par an au plus.",
      "Il nous est interdit d'augmenter les frais plus d'une fois par an.",
      "Nous pouvons augmenter les frais au maximum une fois par an.",
    ],
    ms: [
      'Kami tidak boleh menaikkan bayaran lebih daripada sekali setahun.',
      'Kami boleh menaikkan bayaran hanya sekali setahun.',
      'Kami boleh menaikkan bayaran tidak lebih daripada sekali setahun.',
      'Bayaran tidak boleh kami naikkan lebih daripada sekali setahun.',
      'Kami tidak boleh menaikkan bayaran melebihi satu kali setahun.',
      'Bayaran boleh kami naikkan paling banyak sekali setahun.',
    ],
    th: [
      'เราจะขึ้นค่าธรรมเนียมเกินหนึ่งครั้งต่อปีไม่ได้',
      'เราขึ้นค่าธรรมเนียมได้ไม่เกินหนึ่งครั้งต่อปี',
      'เราอาจขึ้นค่าธรรมเนียมได้เพียงปีละหนึ่งครั้งเท่านั้น',
      'เราต้องไม่ขึ้นค่าธรรมเนียมเกินกว่าหนึ่งครั้งต่อปี',
      'ห้ามมิให้ขึ้นค่าธรรมเนียมมากกว่าหนึ่งครั้งต่อปี',
    ],
  },
  'even if': {
    en: [
      'You may complain even if the period has not yet expired.',
      'You may complain even though the period has not yet expired.',
    ],
    fr: [
      "Vous pouvez vous plaindre même si le délai n'a pas encore expiré.",
      "Vous pouvez vous plaindre quand bien même le délai n'aurait pas encore expiré.",
      "Vous pouvez vous plaindre alors même que le délai n'a pas expiré.",
      "Vous pouvez vous plaindre bien que le délai n'ait pas expiré.",
    ],
    ms: [
      'Anda boleh membuat aduan walaupun tempoh itu belum tamat.',
      'Anda boleh membuat aduan meskipun tempoh itu belum tamat.',
      'Anda boleh membuat aduan sungguhpun tempoh itu belum tamat.',
      'Anda boleh membuat aduan sekalipun tempoh itu belum tamat.',
      'Anda boleh membuat aduan biarpun tempoh itu belum tamat.',
    ],
    th: [
      'ท่านอาจร้องเรียนได้แม้ระยะเวลายังไม่สิ้นสุด',
      'ท่านอาจร้องเรียนได้ถึงแม้ว่าระยะเวลายังไม่สิ้นสุดก็ตาม',
      'ท่านอาจร้องเรียนได้แม้ว่าระยะเวลาจะยังไม่สิ้นสุดลง',
      'ท่านอาจร้องเรียนได้ถึงแม้ระยะเวลาจะยังมิได้สิ้นสุด',
    ],
  },
};

const rules = new Set(['obligation', 'negation', 'exception', 'condition', 'quantifier', 'antonym']);
const load = (text: string, language: string) => loadPolicy(`# A\n\n${text}`, { language, name: language, format: 'markdown' });

describe('restrictions', () => {
  for (const [meaning, forms] of Object.entries(meanings)) {
    for (const language of ['fr', 'ms', 'th'] as const) {
      test(`${meaning} is one meaning in all its forms: en, ${language}`, async () => {
        const loud: string[] = [];
        for (const [i, ours] of forms.en.entries()) {
          const canonical = await load(ours, 'en');
          // Every fifth pair, so that each form meets several: all of them take a minute.
          for (const theirs of forms[language].filter((_, j) => (i + j) % 5 === 0)) {
            const { findings } = checkTranslation(canonical, await load(theirs, language));
            for (const { rule, severity } of findings) if (severity !== 'info' && rules.has(rule)) loud.push(`${rule}: ${ours} / ${theirs}`);
          }
        }
        expect(loud).toEqual([]);
      });
    }
  }
});

/** What is no other form but another meaning. */
const drifted: [rule: string, canonical: string, language: string, translation: string][] = [
  // may … with: no longer only
  ['negation', 'We must not open the letters without your consent.', 'ms', 'Kami boleh membuka surat dengan persetujuan anda.'],
  ['negation', 'We must not open the letters unless you have agreed.', 'fr', 'Nous pouvons ouvrir les lettres, sauf si vous y avez consenti.'],
  ['exception', 'We must not open the letters unless you have agreed.', 'fr', 'Nous ne devons pas ouvrir les lettres.'],
  // must not open the letters before Friday: the exception is gone, the day is not
  ['exception', 'We must not open the letters before Friday, unless you have agreed.', 'ms', 'Kami tidak boleh membuka surat sebelum hari Jumaat.'],
  // may call more than twice
  ['negation', 'We must not call you more than twice a week.', 'th', 'เราอาจโทรหาท่านมากกว่าสองครั้งต่อสัปดาห์'],
  // unless → even if: walaupun, แม้ … ก็ตาม, même si
  ['exception', 'We must not open the letters unless you have agreed.', 'ms', 'Kami tidak boleh membuka surat walaupun anda telah bersetuju.'],
  ['exception', 'We refund nothing, except where the show is cancelled.', 'th', 'เราไม่คืนเงินใด ๆ แม้การแสดงถูกยกเลิกก็ตาม'],
  ['exception', 'We refund nothing, except where the show is cancelled.', 'fr', 'Nous ne remboursons rien, même si le spectacle est annulé.'],
  // even if → jika (if)
  ['condition', 'The seat stays yours, even if you arrive late.', 'ms', 'Tempat duduk itu kekal milik anda, jika anda tiba lewat.'],
  // provided that, lost
  ['condition', 'You may change the date once, provided that the show has not begun.', 'fr', 'Vous pouvez changer la date une fois.'],
  ['condition', 'You may change the date once, provided that the show has not begun.', 'ms', 'Anda boleh menukar tarikh itu sekali.'],
  // all must → all should, beside an only
  ['obligation', 'Only members use the pool, and all of them must shower first.', 'fr', "Seuls les membres utilisent la piscine, et tous devraient d'abord prendre une douche."],
];

/** Other connectives for one condition or exception. */
const faithful: [canonical: string, language: string, translation: string][] = [
  ['You may change the date once, provided that the show has not begun.', 'ms', 'Anda boleh menukar tarikh itu sekali, asalkan persembahan belum bermula.'],
  ['You may change the date once, provided that the show has not begun.', 'fr', "Vous pouvez changer la date une fois, pour autant que le spectacle n'ait pas commencé."],
  ['You may change the date once, provided that the show has not begun.', 'fr', "Vous pouvez changer la date une fois, pourvu que le spectacle n'ait pas commencé."],
  ['You may change the date once, provided that the show has not begun.', 'th', 'คุณเปลี่ยนวันได้หนึ่งครั้ง โดยมีเงื่อนไขว่าการแสดงต้องยังไม่เริ่ม'],
  ['You may change the date once if the show has not begun.', 'ms', 'Anda boleh menukar tarikh itu sekali, dengan syarat persembahan belum bermula.'],
  ['We may keep the ticket longer only if a court orders us to do so.', 'fr', "Nous ne pouvons garder le billet plus longtemps que si un tribunal nous l'ordonne."],
  ["The ticket may not be sold on, save with the organiser's consent.", 'fr', "Le billet ne peut être revendu, sauf avec l'accord de l'organisateur."],
];

describe('connectives', () => {
  test.each(faithful)('%s (%s) %s', async (ours, language, theirs) => {
    const { findings } = checkTranslation(await load(ours, 'en'), await load(theirs, language));
    expect(findings.filter(({ rule, severity }) => severity !== 'info' && rules.has(rule))).toEqual([]);
  });
});

describe('restrictions that changed', () => {
  test.each(drifted)('%s: %s (%s)', async (rule, ours, language, theirs) => {
    const { findings } = checkTranslation(await load(ours, 'en'), await load(theirs, language));
    expect(findings.filter(({ severity }) => severity !== 'info').map((finding) => finding.rule)).toContain(rule);
  });
});

describe('what may not be done without something needs it', () => {
  const weighty = async (canonical: string, language: string, text: string): Promise<string[]> => {
    const policy = (of: string, words: string) => loadPolicy(`1. ${words}\n`, { language: of, format: 'markdown', name: of });
    const { findings } = checkTranslation(await policy('en', canonical), await policy(language, text));
    return findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
  };

  test.each([
    ['Neither party may transfer this contract without the consent of the other.', 'fr', "Le transfert du présent contrat par l'une des parties est subordonné au consentement de l'autre."],
    ['No drone may be flown without a permit.', 'ms', 'Permit diperlukan untuk menerbangkan dron.'],
    // a permit is needed to fly a drone
    ['No drone may be flown without a permit.', 'th', 'การบินโดรนต้องมีใบอนุญาต'],
    ['Flying a drone requires a permit.', 'fr', 'Il est interdit de faire voler un drone sans permis.'],
    ['Children under 12 may use the pool only when accompanied by an adult.', 'fr', "La piscine est interdite aux enfants de moins de douze ans non accompagnés d'un adulte."],
    ['Noisy work is allowed only on working days.', 'ms', 'Kerja yang bising tidak dibenarkan selain pada hari bekerja.'],
    // can be refunded only in the case of section 9.4
    ['Fees are not refundable, except in the case provided for in section 9.4.', 'th', 'ค่าบริการจะขอคืนได้เฉพาะในกรณีที่กำหนดไว้ในข้อ 9.4 เท่านั้น'],
    ['Only pupils with a valid pass may board.', 'fr', 'Il faut être élève et muni d’une carte valable pour monter.'],
    ['No uploads and no live streams', 'ms', 'Muat naik dan siaran langsung tidak dibenarkan'],
    // we may be unable to pay; claims made before are not affected
    ['We may be unable to settle later claims. Earlier claims are not affected.', 'th', 'เราอาจไม่สามารถจ่ายค่าสินไหมทดแทนในภายหลังได้ ทั้งนี้ การเรียกร้องก่อนหน้านั้นไม่ได้รับผลกระทบ'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect(await weighty(canonical, language, text)).toEqual([]);
  });

  test.each([
    ['You must not share data without consent.', 'ms', 'Anda mesti berkongsi data tanpa persetujuan.', 'negation'],
    ['You must not share data without consent.', 'ms', 'Anda boleh berkongsi data dengan persetujuan.', 'negation'],
    ['We do not pay interest and no compensation.', 'ms', 'Kami tidak membayar faedah tetapi membayar pampasan.', 'negation'],
    // unless the carrier has informed the passengers
    ['No compensation is payable for a delay caused by weather, unless the Carrier failed to inform Passengers before they boarded.', 'th', 'ผู้ขนส่งไม่ต้องจ่ายค่าชดเชยสำหรับความล่าช้าอันเกิดจากสภาพอากาศ เว้นแต่ผู้ขนส่งได้แจ้งให้ผู้โดยสารทราบก่อนขึ้นเรือ', 'negation'],
    ['A tenant who fails to pay may be evicted.', 'fr', 'Le locataire qui paie peut être expulsé.', 'negation'],
    ['The member bears no loss from an unauthorised transaction, unless the member acted fraudulently.', 'ms', 'Ahli tidak menanggung kerugian akibat transaksi tanpa kebenaran, walaupun ahli bertindak secara fraud.', 'exception'],
    ['A person under 13 shall not travel unless accompanied by an adult.', 'fr', "Nul ne peut voyager avant l’âge de 13 ans s’il est accompagné d’un adulte.", 'exception'],
  ])('%s / %s: %s', async (canonical, language, text, rule) => {
    expect(await weighty(canonical, language, text)).toContain(rule);
  });
});
