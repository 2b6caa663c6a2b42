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
    ['Follow all the instructions of the crew.', 'fr', "Suivez les principales consignes de l'équipage.", 'error'],
  ])('%s / %s: %s', async (canonical, language, text, severity) => {
    expect(await quantities(canonical, language, text)).toEqual([severity]);
  });

  test.each([
    ['Staff may look into any bag.', 'fr', 'Le personnel peut regarder dans tous les sacs.'],
    ['Certain bags are opened in front of any visitor.', 'fr', 'Certains sacs sont ouverts devant tout visiteur.'],
    ['Report the loss, even if you are not sure that anyone has seen it.', 'fr', "Signalez la perte, même si vous n'êtes pas certain que quiconque l'ait vue."],
    ['All visitors must sign the book.', 'ms', 'Setiap pelawat mesti menandatangani buku itu.'],
  ])('accepted: %s / %s: %s', async (canonical, language, text) => {
    expect(await quantities(canonical, language, text)).toEqual([]);
  });
});
