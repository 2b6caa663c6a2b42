import { describe, expect, test } from '@jest/globals';
import { matchTerm } from '../../src/glossary/match-term.js';
import { packs } from '../../src/packs.js';
import { fold } from '../../src/text/fold.js';

function find(language: string, term: string, text: string): string[] {
  const pack = packs.find((each) => each.language === language)!;
  return matchTerm(term, pack)(text, fold(text)).map(({ start, end }) => text.slice(start, end));
}

describe('a term in another form is the term', () => {
  test.each<[string, string, string, string[]]>([
    ['en', 'pupil', 'Pupils and a pupil', ['Pupils', 'pupil']],
    ['en', 'policy', 'our policies', ['policies']],
    ['en', 'process', 'We processed it', ['processed']],
    ['en', 'data controller', 'The Data  Controllers decide', ['Data  Controllers']],
    ['ms', 'murid', 'murid-murid dan muridnya', ['murid', 'murid', 'muridnya']],
    ['ms', 'proses', 'Kami memproses dan pemprosesan diproses', ['memproses', 'pemprosesan', 'diproses']], // process: active, noun, passive
    ['ms', 'simpan', 'menyimpan, disimpan, penyimpanan', ['menyimpan', 'disimpan', 'penyimpanan']], // keep
    ['ms', 'kumpul', 'mengumpulkan', ['mengumpulkan']], // collect
    ['fr', 'donnée personnelle', 'les données personnelles', ['données personnelles']],
    ['fr', 'élève', 'l’élève et les ÉLÈVES', ['élève', 'ÉLÈVES']],
    ['fr', 'traiter', 'nous traitons, traitées', ['traitons', 'traitées']],
    ['th', 'ข้อมูลส่วนบุคคล', 'เราเก็บข้อมูลส่วนบุคคลของคุณ', ['ข้อมูลส่วนบุคคล']], // personal data
    ['th', 'ข้อมูล ส่วนบุคคล', 'เราเก็บข้อมูลส่วนบุคคล', ['ข้อมูลส่วนบุคคล']],
    ['th', 'GDPR', 'ตามGDPRของยุโรป', ['GDPR']],
    ['en', 'IT', 'Write to IT.', ['IT']],
  ])('%s: %s in %s', (language, term, text, found) => {
    expect(find(language, term, text)).toEqual(found);
  });
});

describe('another word is not', () => {
  test.each([
    ['en', 'process', 'the processor'],
    ['en', 'data', 'a database'],
    ['en', 'IT', 'we keep it'],
    ['en', 'a+b', 'aab'],
    ['ms', 'hak', 'hakim'], // right, judge
    ['fr', 'compte', 'comptable'],
    ['th', 'หาก', 'ปัญหาการใช้งาน'], // if, problem of use
  ])('%s: %s in %s', (language, term, text) => {
    expect(find(language, term, text)).toEqual([]);
  });
});
