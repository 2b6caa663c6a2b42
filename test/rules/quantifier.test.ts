import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

const quantities = async (canonical: string, language: string, text: string) => (await checkPair(['en', canonical], [language, text])).filter(({ rule }) => rule === 'quantifier').map(({ severity }) => severity);

describe('some for all, any or none', () => {
  test.each([
    ['Staff may look into any bag.', 'fr', 'Le personnel peut regarder dans certains sacs.', 'error'],
    ['Any increase of the fee is announced a month before.', 'ms', 'Sesetengah kenaikan yuran diumumkan sebulan sebelumnya.', 'error'],
    ['All visitors must sign the book.', 'th', 'ผู้เยี่ยมบางคนต้องลงชื่อในสมุด', 'error'],
    ['You recover the whole price of the ticket.', 'ms', 'Anda mendapat balik sebahagian harga tiket itu.', 'error'],
    ['All members must live at one address.', 'ms', 'Sekurang-kurangnya seorang ahli mesti tinggal di satu alamat.', 'error'],
    ['You must hold all the papers that the port asks for.', 'th', 'ท่านต้องมีเอกสารอย่างน้อยหนึ่งรายการที่ท่าเรือกำหนด', 'error'],
    ['The clinic must report any breach.', 'fr', 'La clinique doit signaler les principales violations.', 'error'],
    ['The Operator is liable only for loss caused by its own negligence.', 'fr', "L'Exploitant répond des pertes causées par sa propre négligence.", 'error'],
    ['We tell you of any change.', 'fr', 'Nous vous informons de certaines modifications.', 'error'],
    ['You may leave the scheme at any time.', 'ms', 'Anda boleh meninggalkan skim itu pada masa tertentu.', 'error'],
    ['You must not film any part of the play.', 'th', 'ห้ามท่านถ่ายภาพยนตร์ละครทั้งหมด', 'error'],
    ['The shop may refuse an order if any of the following applies:', 'fr', 'Le magasin peut refuser une commande si toutes les conditions suivantes sont réunies :', 'error'],
    ['Follow all the instructions of the crew.', 'fr', "Suivez les principales consignes de l'équipage.", 'error'],
  ])('%s / %s: %s', async (canonical, language, text, severity) => {
    expect(await quantities(canonical, language, text)).toEqual([severity]);
  });

  test.each([
    ['Staff may look into any bag.', 'fr', 'Le personnel peut regarder dans tous les sacs.'],
    ['You must not film the play in whole or in part.', 'ms', 'Anda tidak boleh merakam lakonan itu, sama ada keseluruhannya atau sebahagiannya.'],
    ['You may leave the scheme at any time.', 'th', 'ท่านออกจากโครงการได้ทุกเมื่อ'],
    // words between, some of them denials
    ['Pictures appear on the site only with the consent of both parents.', 'fr', "Les images ne paraissent sur le site public de l'école qu'avec l'accord des deux parents."],
    ['Certain bags are opened in front of any visitor.', 'fr', 'Certains sacs sont ouverts devant tout visiteur.'],
    ['Report the loss, even if you are not sure that anyone has seen it.', 'fr', "Signalez la perte, même si vous n'êtes pas certain que quiconque l'ait vue."],
    ['All visitors must sign the book.', 'ms', 'Setiap pelawat mesti menandatangani buku itu.'],
  ])('accepted: %s / %s: %s', async (canonical, language, text) => {
    expect(await quantities(canonical, language, text)).toEqual([]);
  });
});

describe('a whole that became a part', () => {
  const told = async (canonical: string, language: string, text: string): Promise<string[]> =>
    (await checkPair(['en', canonical], [language, text])).filter(({ rule, severity }) => rule === 'quantifier' && severity !== 'info').map(({ message }) => message.key);

  test.each([
    ['We refund the whole deposit.', 'ms', 'Kami memulangkan separuh daripada deposit itu.'],
    ['The entire loss is borne by the carrier.', 'fr', 'Le transporteur supporte une partie de la perte.'],
    ['Smoking is prohibited in all indoor areas.', 'ms', 'Merokok dilarang di sesetengah kawasan dalam bangunan.'],
    ['None of the records is passed on.', 'ms', 'Tidak semua rekod itu disampaikan.'],
    ['All Residents must take part.', 'th', 'ผู้พักอาศัยบางคนต้องเข้าร่วม'],
    ['Lifts are inspected every year.', 'fr', 'Les ascenseurs sont contrôlés une année sur deux.'],
  ])('%s / %s: %s', async (canonical, language, text) => {
    expect(await told(canonical, language, text)).toEqual(['quantifier.changed']);
  });

  test.each([
    ['We refund half of the deposit.', 'th', 'เราคืนเงินมัดจำครึ่งหนึ่ง'],
    ['We refund the whole deposit.', 'fr', "L'acompte est intégralement remboursé."],
    ['Not all rooms have a balcony.', 'ms', 'Tidak semua bilik mempunyai balkoni.'],
    ['In every other way the contract goes on.', 'ms', 'Dalam setiap hal lain kontrak itu berterusan.'],
  ])('says nothing: %s / %s: %s', async (canonical, language, text) => {
    expect(await told(canonical, language, text)).toEqual([]);
  });
});
