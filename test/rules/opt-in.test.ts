import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const asked = 'We send you our newsletter only if you have opted in.';
const weighty = async (canonical: string, language: string, text: string) => (await checkPair(['en', canonical], [language, text])).filter(({ severity }) => severity !== 'info');

describe('a yes that is asked for is more than the want of a no', () => {
  test.each([
    [asked, 'fr', "Nous vous envoyons notre lettre d'information, sauf si vous avez choisi de ne plus la recevoir."],
    [asked, 'fr', "Nous vous envoyons notre lettre d'information tant que vous ne l'avez pas refusée."],
    [asked, 'ms', 'Kami menghantar surat berita kami kepada anda melainkan jika anda telah memilih untuk tidak menerimanya.'],
    // unless you have refused
    [asked, 'th', 'เราส่งจดหมายข่าวให้ท่าน เว้นแต่ท่านได้แจ้งปฏิเสธไว้'],
    // to members who have not objected
    ['The list is shown to members who have consented.', 'th', 'เราแสดงรายชื่อแก่สมาชิกที่ไม่ได้คัดค้าน'],
    ['We publish the talk, unless the speaker opts out.', 'fr', "Nous publions la conférence, si l'intervenant y consent."],
  ])('%s / %s: %s', async (canonical, language, text) => {
    expect((await weighty(canonical, language, text)).map(({ rule }) => rule)).toContain('antonym');
  });

  test.each([
    [asked, 'fr', "Nous ne vous envoyons notre lettre d'information que si vous avez choisi de la recevoir."],
    [asked, 'ms', 'Kami menghantar surat berita kami kepada anda hanya jika anda telah memilih untuk menerimanya.'],
    // only where you have chosen to receive it
    [asked, 'th', 'เราส่งจดหมายข่าวให้ท่านเฉพาะเมื่อท่านเลือกรับไว้เท่านั้น'],
    ['If the guardian does not consent, the child stays with the group.', 'fr', "En cas de refus du représentant légal, l'enfant reste avec le groupe."],
    ['You may refuse or withdraw your consent at any time.', 'ms', 'Anda boleh menolak atau menarik balik persetujuan anda pada bila-bila masa.'],
  ])('accepted: %s / %s: %s', async (canonical, language, text) => {
    expect((await weighty(canonical, language, text)).map(({ rule }) => rule)).not.toContain('antonym');
  });
});
