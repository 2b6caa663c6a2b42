import { describe, expect, test } from '@jest/globals';
import { checkPolicy, loadPolicy } from '../../src/index.js';
import { packs } from '../../src/packs.js';
import { findHiddenCharacters } from '../../src/rules/hidden-characters.js';
import { checkPair } from './check-pair.js';

const find = (language: string, text: string) =>
  [...findHiddenCharacters(text, 0, packs.find((pack) => pack.language === language)!)].map(({ message, translation }) => [message.key, message.args.mark ?? message.args.actual, text.slice(translation!.start, translation!.end)]);

describe('characters that hide or reorder words', () => {
  test.each([
    ['en', 'You must n\u200bot share it.', ['garbled.hidden', 'U+200B', 'n\u200bot']],
    ['en', 'within 3\u20600 days', ['garbled.hidden', 'U+2060', '3\u20600']],
    ['fr', 'ne peut p\u200das', ['garbled.hidden', 'U+200D', 'p\u200das']],
    ['ms', 'ti\ufeffdak boleh', ['garbled.hidden', 'U+FEFF', 'ti\ufeffdak']],
    ['en', 'n\u{e0074}ot sold', ['garbled.hidden', 'U+E0074', 'n\u{e0074}ot']],
    ['th', 'ข\u200b้อมูล', ['garbled.hidden', 'U+200B', 'ข\u200b้อมูล']],
    ['en', 'We may \u202eton\u202c sell it.', ['garbled.reordered', 'U+202E', '\u202eton\u202c']],
    ['en', 'within \u206730 - 14\u2069 days', ['garbled.reordered', 'U+2067', '\u206730 - 14\u2069']],
    ['en', 'from 1\u200f-2 years', ['garbled.reordered', 'U+200F', '\u200f-2 years']],
    ['en', 'within 3O days', ['garbled.lookalike', 'U+004F', '3O']],
    ['en', 'you mаy not', ['garbled.lookalike', 'U+0430', 'mаy']],
    ['en', 'within 3๐ days', ['garbled.lookalike', 'U+0E50', '3๐']],
    ['th', 'ภายใน ๓0 วัน', ['garbled.lookalike', 'U+0030', '๓0']],
    ['en', 'within 𝟑𝟎 days', ['garbled.lookalike', 'U+1D7D1', '𝟑𝟎']],
    ['ms', 'dalam ৪ hari', ['garbled.lookalike', 'U+09EA', '৪']],
    ['en', 'the pu\ufffdil', ['garbled.broken', 'U+FFFD', 'pu\ufffdil']],
    ['en', 'a lone \ud83d half', ['garbled.broken', 'U+D83D', '\ud83d']],
    ['fr', 'les donnÃ©es', ['garbled.mojibake', 'donnÃ©es', 'donnÃ©es']],
    ['fr', 'lâ€™élève', ['garbled.mojibake', 'lâ€™élève', 'lâ€™élève']],
    ['th', 'à¸‚à¹‰à¸­', ['garbled.mojibake', 'à¸‚à¹‰à¸­', 'à¸‚à¹‰à¸­']],
  ])('%s %j', (language, text, found) => {
    expect(find(language as string, text as string)).toEqual([found]);
  });

  test.each([
    ['th', 'อายุต่ำกว่า\u200b๑๐\u200bปี และ\u200bไม่\u200bเกิน 30 วัน'],
    ['en', 'Write to privacy@\u200bexample\u200b.com or www.exa\u200bmple.com/\u200bprivacy'],
    ['en', 'a co\u00adop\u00ader\u00ada\u00adtive school'],
    ['en', 'Auf\u200clage'],
    ['en', 'call \u200e+60 12-345 6789\u200e'],
    ['en', 'Dear \u2068Aina\u2069, write to us'],
    ['en', 'the Arabic word \u202bشركة\u202c means company \u200f(الشركة)\u200f'],
    ['en', 'the Arabic act number رقم ٢٠ of ١٩٩٨'],
    ['en', 'H2O, CO2 and 5 μg, the αριθμός, a β-test, 2FA'],
    ['fr', 'L’élève, âgé de moins de 15 ans, à l’école ; cœur, Âge, naïf, « ça »'],
    ['fr', 'À 20 °C, n° 3, 1o et 2o, 50 €, 3 ½ ans — voilà…'],
    ['ms', 'emoji 👩‍👩‍👧 dan ❤️ dibenarkan'],
    ['th', 'ข้อ ๙ ภายใน ๓๐ วัน นับแต่วันที่ 1 มกราคม ๒๕๖๗'],
    ['en', 'ไม่ (mai) means not, and ๓ is 3'],
  ])('nothing in %s %j', (language, text) => {
    expect(find(language, text)).toEqual([]);
  });

  test('is shown with its place in the file, in Markdown and HTML', async () => {
    const source = '# Notice\n\nWe will n&#8203;ot sell your data.\n';
    const policy = await loadPolicy(source, { language: 'en', format: 'markdown' });
    const [finding] = checkPolicy(policy).filter(({ message }) => message.key === 'garbled.hidden');
    expect(finding).toMatchObject({ rule: 'garbled', severity: 'warning', translation: null, canonical: { quote: 'n\u200bot', start: { line: 3, column: 9 } } });
  });

  test.each(['n\u200bot', 'no\u00adt', 'n\u2060ot', 'n\u202cot'])('the force is read through %j', async (word) => {
    const keys = (text: string) => checkPair(['en', 'We must not sell your data.'], ['ms', text]).then((found) => found.filter(({ rule }) => rule === 'negation' || rule === 'obligation').length);
    expect(await keys('Kami tidak boleh menjual data anda.')).toBe(0);
    const reversed = await checkPair(['ms', 'Kami boleh menjual data anda.'], ['en', `We must ${word} sell your data.`]);
    expect(reversed.some(({ rule }) => rule === 'negation' || rule === 'obligation')).toBe(true);
    const same = await checkPair(['ms', 'Kami tidak boleh menjual data anda.'], ['en', `We must ${word} sell your data.`]);
    expect(same.filter(({ rule }) => rule === 'negation' || rule === 'obligation')).toEqual([]);
  });
});
