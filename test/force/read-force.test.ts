import { describe, expect, test } from '@jest/globals';
import { packs } from '../../locales/index.js';
import { readForce } from '../../src/force/read-force.js';

type Row = [text: string, ...forces: string[]];

/** Sentence → the forces that its words state, in order; words that only hint at one are left out. */
const stated: Record<string, Row[]> = {
  en: [
    ['Nobody is obliged to answer.', 'need-not'],
    ['There is no need to sign in.', 'need-not'],
    ['The court cannot but refuse it.', 'must'],
    ['You must keep your password secret.', 'must'],
    ['The school shall, on request, send a copy.', 'must|will'],
    ['You are required by law to register.', 'must'],
    ['Every member has to sign the form.', 'must'],
    ['We may share the list.', 'may'],
    ['You are entitled to a refund and we reserve the right to refuse.', 'may', 'may'],
    ['We may be required to share the list.', 'may|must'],
    ['You may not copy the list.', 'may-not'],
    ['We cannot guarantee this.', 'may-not'],
    ['No individual can be identified.', 'may-not'],
    ['We will not be able to help you.', 'may-not'],
    ['Members must not share their card.', 'must-not'],
    ['It is forbidden to copy the card.', 'must-not'],
    ['The card shall not be lent.', 'must-not|will-not'],
    ['In no event shall we pay more.', 'must-not|will-not'],
    ['You need not answer.', 'need-not'],
    ['You do not have to answer.', 'need-not'],
    ['You are not required to answer.', 'need-not'],
    ['We will answer and we’ll write to you.', 'will', 'will'],
    ['We will never sell the list.', 'will-not'],
    ['You should check the date.', 'should'],
    ['You should not lend the card.', 'should-not'],
    ['We do not sell the list.', 'not'],
    ['Nothing in this notice limits your rights.', 'not'],
    ['The rule applies from 5 May 2020.'],
    ['It applies whether or not you sign.'],
    ['It lasts not more than 30 days.'],
    ['Should you move, tell us.'],
  ],
  ms: [
    ['Peserta tidak boleh tidak hadir.', 'must'],
    ['Pegawai tidak diberi kuasa untuk masuk.', 'must-not'],
    ['Ini bukan kewajipan.', 'need-not'],
    // must / shall / is obliged
    ['Anda mesti menyimpan kata laluan itu.', 'must'],
    ['Sekolah hendaklah menghantar satu salinan.', 'must|will'],
    ['Setiap ahli wajib menandatangani borang itu.', 'must'],
    ['Anda perlu mendaftar.', 'must|should'],
    // may / perhaps / has the right
    ['Kami boleh berkongsi senarai itu.', 'may'],
    ['Kami mungkin akan berkongsi senarai itu.', 'may'],
    ['Anda berhak untuk membantah.', 'may'],
    ['Kami mungkin dikehendaki berkongsi senarai itu.', 'may|must'],
    // may not / must not / is forbidden
    ['Guru tidak boleh meminjamkan kad itu.', 'must-not|may-not'],
    ['Ahli dilarang menyalin kad itu.', 'must-not'],
    ['Tiada individu dapat dikenal pasti.', 'may-not'],
    // need not
    ['Anda tidak perlu menjawab.', 'need-not'],
    // will / will not
    ['Kami akan menjawab.', 'will'],
    ['Kami tidak akan menjual senarai itu.', 'will-not'],
    // should
    ['Anda seharusnya menyemak tarikh itu.', 'should'],
    // not / never
    ['Kami tidak menjual senarai itu.', 'not'],
    ['Kami tidak sekali-kali membaca surat anda.', 'not'],
    // not more than; the coming year
    ['Tempohnya tidak lebih daripada 30 hari.'],
    ['Yuran bagi tahun akan datang kekal sama.'],
  ],
  th: [
    ['ผู้เช่าไม่ถูกบังคับให้ลงนาม', 'need-not'],
    ['ผู้จัดการจะเข้าร่วมหรือไม่ก็ได้', 'may'],
    ['สมาชิกจะยกเลิกการจองไม่เกินสองครั้งก็ได้ แต่ต้องแจ้งก่อน', 'may', 'may', 'must'],
    ['เราจะแจ้งหน่วยงานผู้มีอำนาจ', 'will'],
    // must / has to
    ['ท่านต้องเก็บรหัสผ่านไว้', 'must'],
    ['โรงเรียนจะต้องส่งสำเนา', 'must'],
    // may
    ['เราอาจเปิดเผยรายชื่อ', 'may'],
    ['ท่านมีสิทธิคัดค้าน', 'may'],
    // can … in two words is one force
    ['ท่านสามารถแก้ไขข้อมูลได้', 'may'],
    ['สมาชิกจะใช้ห้องสมุดได้', 'may'],
    // must not / is forbidden
    ['ครูต้องไม่ให้ยืมบัตร', 'must-not'],
    ['ห้ามมิให้สมาชิกทำสำเนาบัตร', 'must-not'],
    // may not / cannot
    ['เราไม่อาจรับประกันเรื่องนี้', 'may-not|must-not'],
    ['เราไม่สามารถรับประกันเรื่องนี้', 'may-not|must-not'],
    // need not
    ['ท่านไม่ต้องตอบ', 'need-not'],
    ['ท่านไม่จำเป็นต้องตอบ', 'need-not'],
    // will / will not
    ['เราจะตอบ', 'will'],
    ['เราจะไม่ขายรายชื่อ', 'will-not'],
    // should
    ['ท่านควรตรวจสอบวันที่', 'should'],
    // not
    ['เราไม่ขายรายชื่อ', 'not'],
    // correct, want, not more than, in any case, or not
    ['ข้อมูลที่ถูกต้อง'],
    ['ท่านต้องการสำเนา'],
    ['ไม่เกิน 30 วัน'],
    ['ไม่ว่าในกรณีใด'],
    ['แจ้งว่าสมัครหรือไม่'],
  ],
  fr: [
    ["Nul n'est tenu de répondre.", 'need-not'],
    ["Nul n'est admis à entrer.", 'must-not'],
    ['Vous devez conserver votre mot de passe.', 'must'],
    ['L’école est tenue d’envoyer une copie.', 'must'],
    ['Il incombe à chaque membre de signer.', 'must'],
    ['Nous pouvons communiquer la liste.', 'may'],
    ['Vous avez le droit de vous opposer.', 'may'],
    ['Nous pourrons supprimer la liste.', 'may'],
    ['Vous ne pouvez pas copier la liste.', 'may-not|must-not'],
    ['Un membre ne peut prêter sa carte.', 'may-not|must-not'],
    ['Les membres ne doivent pas prêter leur carte.', 'must-not'],
    ['Il est interdit de copier la carte.', 'must-not'],
    ['Vous n’êtes pas tenu de répondre.', 'need-not'],
    ['Vous n’avez pas à répondre.', 'need-not'],
    ['Nous ne sommes pas tenus d’accepter.', 'need-not'],
    ['Nous supprimerons la liste et le directeur vous répondra.', 'will', 'will'],
    ['Les candidats ne peuvent apporter dans la salle que : une gomme.', 'may'],
    ['Le client ne peut sortir de la salle qu’accompagné.', 'may'],
    ['Vous devriez vérifier la date.', 'should'],
    ['Nous ne vendons pas la liste.', 'not'],
    ['Aucune règle ne limite vos droits.', 'not'],
    // only, no denial
    ['Un membre ne peut entrer que si la porte est ouverte.', 'may'],
    ['Nous ne gardons que la liste.'],
    // behind `unless`, the word denies nothing
    ['À moins que la loi ne nous y oblige.'],
    ['Le délai n’excède pas 30 jours.'],
  ],
};

describe.each(packs.map((pack) => [pack.language, pack] as const))('forces in %s', (language, pack) => {
  test.each(stated[language] ?? [])('%s', (text, ...forces) => {
    expect(readForce(text, pack).filter((mark) => mark.kind === 'force').map((mark) => mark.forces.join('|'))).toEqual(forces);
  });

  test('every sentence has its row', () => expect((stated[language] ?? []).length).toBeGreaterThan(15));

  test('marks quote the text, in order, without overlap', () => {
    const text = (stated[language] ?? []).map(([each]) => each).join('  ');
    let last = 0;
    for (const { start, end } of readForce(text, pack)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

test('offsets point into the text as given', () => {
  const pack = packs.find((each) => each.language === 'fr')!;
  const text = 'Vous  n’êtes\u00a0pas tenu de répondre.';
  expect(readForce(text, pack).map(({ start, end }) => text.slice(start, end))).toEqual(['n’êtes\u00a0pas tenu de']);
});

test('hostile repetition takes linear time', () => {
  const time = (pack: (typeof packs)[number], size: number): number => {
    const text = 'no ne tiada ไม่ must '.repeat(size);
    const from = process.hrtime.bigint();
    readForce(text, pack);
    return Number(process.hrtime.bigint() - from) / 1e6;
  };
  for (const pack of packs) {
    time(pack, 500);
    expect(time(pack, 4000)).toBeLessThan(40 * Math.max(5, time(pack, 1000)));
  }
});
