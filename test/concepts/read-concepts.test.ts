import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileConcepts, readConcepts } from '../../src/concepts/read-concepts.js';

const english = compileConcepts(
  {
    data: ['data', 'information'],
    'personal-data': ['personal data', 'personal information'],
    collect: ['collect*', 'gather*'],
    'opt-out': ['opt out', 'opting out'],
    law: ['law', 'laws'],
    'united-states': ['U.S.', 'United States'],
    child: ['child', 'minor'],
    minor: ['minor'],
    percent: ['%'],
    for: ['?for'],
  },
  { spaced: true },
);
const french = compileConcepts(
  { contenu: ['contenu'], contenir: ['conten*'], 'donnees-personnelles': ['donnée* personnelle*'], user: ["l'utilisateur", 'utilisateur*'] },
  { spaced: true },
);
const thai = compileConcepts(
  { you: ['คุณ'], data: ['ข้อมูล'], 'personal-data': ['ข้อมูลส่วนบุคคล'], parent: ['บิดา มารดา'], delete: ['ลบ'], do: ['ทำ'], cookie: ['cookie*'], app: ['app'], '!avoid': ['คุณภาพ', 'ขอบคุณ'] },
  { spaced: false },
);

const found = (text: string, matcher: typeof english) =>
  readConcepts(text, matcher).map(({ id, start, end, weak }) => `${weak ? '?' : ''}${id}=${text.slice(start, end)}`);

describe('in a language with spaces', () => {
  test.each([
    ['whole words only', 'metadata, database, lawful', []],
    ['any case', 'DATA and Laws', ['data=DATA', 'law=Laws']],
    ['a star lets the word continue', 'We collected and are gathering', ['collect=collected', 'collect=gathering']],
    ['the longest wins and consumes', 'personal data, data', ['personal-data=personal data', 'data=data']],
    ['any white space between words', 'personal\n   data', ['personal-data=personal\n   data']],
    ['a no-break space', 'personal\u00a0data', ['personal-data=personal\u00a0data']],
    ['hyphen or blank', 'opt-out, opt out, opting‑out', ['opt-out=opt-out', 'opt-out=opt out', 'opt-out=opting‑out']],
    ['no phrase across a sentence end', 'Be personal. Data stay.', ['data=Data']],
    ['an abbreviation with stops', 'under U.S. law', ['united-states=U.S', 'law=law']],
    ['shared by several concepts', 'a minor', ['child=minor', 'minor=minor']],
    ['a sign', '10% of it', ['percent=%']],
    ['a soft hyphen is not seen', 'infor\u00admation', ['data=infor\u00admation']],
    ['weak where too common', 'data for you', ['data=data', '?for=for']],
  ])('%s', (_, text, expected) => {
    expect(found(text, english)).toEqual(expected);
  });

  test('the more specific rendering of the same words wins', () => {
    expect(found('le contenu contenant', french)).toEqual(['contenu=contenu', 'contenir=contenant']);
  });

  test('accents match composed and decomposed, with offsets in the text as given', () => {
    expect(found('vos données personnelles', french)).toEqual(['donnees-personnelles=données personnelles']);
    const decomposed = 'vos données personnelles'.normalize('NFD');
    expect(found(decomposed, french)).toEqual(['donnees-personnelles=données personnelles'.normalize('NFD')]);
    expect(found('donnes personnelles', french)).toEqual([]);
  });

  test('apostrophes straight and curled', () => {
    expect(found('L’utilisateur', french)).toEqual(['user=L’utilisateur']);
    expect(found("d'utilisateurs", french)).toEqual(['user=utilisateurs']);
  });
});

describe('in a language without spaces', () => {
  test.each([
    ['inside running text', 'เราลบข้อมูลส่วนบุคคลของคุณ', ['delete=ลบ', 'personal-data=ข้อมูลส่วนบุคคล', 'you=คุณ']],
    ['what is to be avoided is consumed', 'ขอบคุณคุณภาพ', []],
    ['a blank may be missing', 'บิดามารดา บิดา มารดา', ['parent=บิดามารดา', 'parent=บิดา มารดา']],
    ['not in the middle of a cluster', 'ทำา', ['do=ทำ']],
    ['a mark is not parted from its letter', 'ลบ่', []],
    ['both spellings of sara am', 'ท\u0e4d\u0e32', ['do=ท\u0e4d\u0e32']],
    ['a zero-width space is not seen', 'ข้อ\u200bมูล', ['data=ข้อ\u200bมูล']],
    ['Latin words are still whole words', 'ใช้cookiesและWhatsappหรือapp', ['cookie=cookies', 'app=app']],
  ])('%s', (_, text, expected) => {
    expect(found(text, thai)).toEqual(expected);
  });

  test('not after a vowel that is written first', () => {
    const matcher = compileConcepts({ x: ['กม'] }, { spaced: false });
    expect(readConcepts('เกม', matcher)).toEqual([]);
    expect(readConcepts('กม', matcher)).toHaveLength(1);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('personal data', 'collect', 'ข้อมูล', 'ข้อมูลส่วนบุคคล', 'donnée', 'เ', '่', '\u0301', ' ', '.', '\u200b', '\ud83d', "'"),
    ),
  );

  test.each([
    ['spaced', english],
    ['unspaced', thai],
  ])('%s: spans lie in the text, in order, and overlap only where they are equal', (_, matcher) => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let last = { start: 0, end: 0 };
        for (const mention of readConcepts(text, matcher)) {
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          const same = mention.start === last.start && mention.end === last.end;
          expect(same || mention.start >= last.end).toBe(true);
          last = mention;
        }
      }),
    );
  });

  test('reading a long text takes linear time', () => {
    const text = 'We collect personal information. '.repeat(20000);
    // Of the processor: the machine may have others to serve.
    const began = process.cpuUsage();
    expect(readConcepts(text, english)).toHaveLength(40000);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
  });
});
