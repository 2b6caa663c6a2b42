import { describe, expect, test } from '@jest/globals';
import { checkPair } from '../rules/check-pair.js';

type Side = [language: string, text: string];
type Drifted = [rule: string, expected: string | null, actual: string | null, canonical: Side, translation: Side];

const rejected: Drifted[] = [
  // may → hendaklah (must)
  ['obligation', 'may', 'must', ['en', 'We may share the list of members.'], ['ms', 'Kami hendaklah berkongsi senarai ahli.']],
  // must → boleh (may)
  ['obligation', 'must', 'may', ['en', 'The library must answer every letter.'], ['ms', 'Perpustakaan boleh menjawab setiap surat.']],
  // will → อาจ (may)
  ['obligation', 'will', 'may', ['en', 'We will answer every letter.'], ['th', 'เราอาจตอบจดหมายทุกฉบับ']],
  // must → ควร (should)
  ['obligation', 'must', 'should', ['en', 'Members must return the books.'], ['th', 'สมาชิกควรคืนหนังสือ']],
  ['obligation', 'must', 'should', ['en', 'Members shall return the books.'], ['th', 'สมาชิกควรคืนหนังสือ']],
  ['obligation', 'may', 'will', ['en', 'We may delete the card.'], ['fr', 'Nous supprimerons la carte.']],
  ['obligation', 'must', 'may', ['fr', 'Les membres doivent rendre les livres.'], ['en', 'Members may return the books.']],
  ['obligation', 'must-not', 'need-not', ['en', 'Members must not lend their card.'], ['fr', 'Les membres ne sont pas tenus de prêter leur carte.']],
  // must not → ต้อง (must)
  ['negation', 'must-not', 'must', ['en', 'Members must not lend their card.'], ['th', 'สมาชิกต้องให้ยืมบัตรของตน']],
  // need not → perlu (must)
  ['negation', 'need-not', 'must', ['en', 'You need not answer the letter.'], ['ms', 'Anda perlu menjawab surat itu.']],
  ['negation', 'may', 'may-not', ['en', 'You may copy the list.'], ['fr', 'Vous ne pouvez pas copier la liste.']],
  // sell, where the canonical version does not
  ['negation', 'not', null, ['en', 'We do not sell the list of members.'], ['ms', 'Kami menjual senarai ahli.']],
  ['negation', 'not', null, ['en', 'We do not sell the list of members.'], ['fr', 'Nous vendons la liste des membres.']],
  // must → ควร, beside a sentence that forbids something
  ['obligation', 'must', 'should', ['en', 'Members must return the books. They must not write in them.'], ['th', 'สมาชิกควรคืนหนังสือ สมาชิกต้องไม่เขียนลงในหนังสือ']],
  // must not → ไม่ควร (should not)
  ['obligation', 'must-not', 'should-not', ['en', 'Members must not lend their card.'], ['th', 'สมาชิกไม่ควรให้ยืมบัตรของตน']],
  ['obligation', 'need-not', 'must-not', ['en', 'Members need not show their card.'], ['fr', 'Les membres sont tenus de ne pas montrer leur carte.']],
  // the `only` is of the permission, not of the duty
  ['obligation', 'must', 'may', ['en', 'A book may be kept only for a month, and the reader must be told of it.'], ['ms', 'Buku boleh disimpan hanya selama sebulan, dan pembaca boleh diberitahu tentangnya.']],
  // do not sell, where it does
  ['negation', null, 'not', ['en', 'We lend books to members.'], ['th', 'เราไม่ให้สมาชิกยืมหนังสือ']],
];

const accepted: [canonical: Side, translation: Side][] = [
  // must: hendaklah, mesti, wajib, perlu
  ...['hendaklah', 'mesti', 'wajib', 'perlu'].map((must): [Side, Side] => [['en', 'Members must return the books.'], ['ms', `Ahli ${must} memulangkan buku.`]]),
  // must: ต้อง, จะต้อง
  ...['ต้อง', 'จะต้อง'].map((must): [Side, Side] => [['en', 'Members must return the books.'], ['th', `สมาชิก${must}คืนหนังสือ`]]),
  [['en', 'Members shall return the books.'], ['fr', 'Les membres rendent les livres.']],
  [['en', 'Members shall return the books.'], ['fr', 'Les membres sont tenus de rendre les livres.']],
  // will: nothing, จะ, the French present
  [['en', 'We will answer every letter.'], ['ms', 'Kami menjawab setiap surat.']],
  [['en', 'We will answer every letter.'], ['th', 'เราจะตอบจดหมายทุกฉบับ']],
  [['en', 'We will answer every letter.'], ['fr', 'Nous répondons à chaque lettre.']],
  // may: mungkin (perhaps), มีสิทธิ (has the right), est susceptible de
  [['en', 'We may share the list of members.'], ['ms', 'Kami mungkin berkongsi senarai ahli.']],
  [['en', 'You may object at any time.'], ['th', 'ท่านมีสิทธิคัดค้านได้ทุกเมื่อ']],
  [['en', 'We may share the list of members.'], ['fr', 'Nous sommes susceptibles de communiquer la liste des membres.']],
  // must not: dilarang (is forbidden), ห้ามมิให้, il est interdit
  [['en', 'Members must not lend their card.'], ['ms', 'Ahli dilarang meminjamkan kad mereka.']],
  [['en', 'Members must not lend their card.'], ['th', 'ห้ามมิให้สมาชิกให้ยืมบัตรของตน']],
  [['en', 'Members must not lend their card.'], ['fr', 'Il est interdit aux membres de prêter leur carte.']],
  // only if = not … unless
  [['en', 'A child may enter only with a parent.'], ['fr', 'Un enfant ne peut entrer qu’avec un parent.']],
  // may not … without = may … only with
  [['en', 'You may not copy the list without our consent.'], ['fr', 'Vous ne pouvez copier la liste qu’avec notre accord.']],
  // inaccurate: tidak tepat, ไม่ถูกต้อง (not right)
  [['en', 'Tell us about inaccurate entries.'], ['ms', 'Beritahu kami tentang catatan yang tidak tepat.']],
  [['en', 'Tell us about inaccurate entries.'], ['th', 'แจ้งให้เราทราบถึงรายการที่ไม่ถูกต้อง']],
  // pending: belum selesai (not yet settled)
  [['en', 'We wait while a claim is pending.'], ['ms', 'Kami menunggu sementara tuntutan belum selesai.']],
  // without delay; no more than
  [['en', 'We answer without delay and in no more than 30 days.'], ['th', 'เราตอบโดยไม่ชักช้าและไม่เกิน 30 วัน']],
  // only those who are 18 may
  [['en', 'You must be at least 18 years old to join.'], ['ms', 'Keahlian hanya boleh dibuka oleh mereka yang berumur sekurang-kurangnya 18 tahun.']],
  // จับต้อง (touch) and เจ้าหน้าที่ (officer) hold no must
  [['en', 'You may touch the books.'], ['th', 'ท่านจับต้องหนังสือได้']],
  // ยังไม่ถึงกำหนด (not yet due)
  [['en', 'We may not refuse it because of a bill that is not yet due.'], ['th', 'เราจะปฏิเสธเพราะเหตุมีใบแจ้งที่ยังไม่ถึงกำหนดมิได้']],
  [['en', 'We share the list with the school and with no one else.'], ['fr', 'Nous communiquons la liste à l’école et à personne d’autre.']],
  // the order turned round
  [['en', 'If the law allows it, you may object and we must answer.'], ['fr', 'Nous devons répondre et vous pouvez vous opposer si la loi le permet.']],
];

const rules = ['obligation', 'negation'];

describe('obligation and negation', () => {
  test.each(rejected)('%s: %s → %s', async (rule, expected, actual, canonical, translation) => {
    const findings = (await checkPair(canonical, translation)).filter((finding) => rules.includes(finding.rule));
    expect(findings.map((finding) => [finding.rule, finding.expected, finding.actual])).toEqual([[rule, expected, actual === null ? null : expect.stringContaining(actual)]]);
    const [finding] = findings;
    if (expected !== null && finding?.canonical) expect(canonical[1].toLowerCase()).toContain(finding.canonical.quote.toLowerCase());
    if (actual !== null) expect(translation[1]).toContain(finding?.translation?.quote);
  });

  test.each(accepted)('nothing in %j → %j', async (canonical, translation) => {
    expect((await checkPair(canonical, translation)).filter((finding) => rules.includes(finding.rule))).toEqual([]);
  });

  test('a duty that became advice is a warning, advice that became a duty a note', async () => {
    const severity = async (canonical: Side, translation: Side): Promise<string[]> => (await checkPair(canonical, translation)).filter((finding) => finding.rule === 'obligation').map((finding) => finding.severity);
    expect(await severity(['en', 'Members must return the books.'], ['fr', 'Les membres devraient rendre les livres.'])).toEqual(['warning']);
    expect(await severity(['en', 'Members should return the books.'], ['fr', 'Les membres doivent rendre les livres.'])).toEqual(['info']);
    expect(await severity(['en', 'Members must return the books.'], ['fr', 'Les membres peuvent rendre les livres.'])).toEqual(['error']);
  });
});
