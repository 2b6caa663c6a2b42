import { describe, expect, test } from '@jest/globals';
import { clause, findFaults, ids, load, outline } from './load.js';

const text = { format: 'text', language: 'en' };

describe('blocks of a text file', () => {
  test('title, date, headings by shape, bullets of every kind, copyright', async () => {
    const policy = await load(
      [
        'top of page',
        'logo_white.png',
        'Privacy Policy',
        'Last updated: 3 May 2024',
        '',
        'Example School keeps as little data about its pupils as it can and says here what it keeps.',
        '',
        'What we keep',
        '',
        'We keep the following data about every pupil:',
        ' • name',
        ' - address',
        ' ▪ class',
        'o School year',
        '',
        'How long we keep it',
        '',
        'We delete everything one year after a pupil has left the school.',
        '',
        '© 2024 Example School. All rights reserved.',
      ].join('\n'),
      text,
    );
    expect(outline(policy)).toEqual([
      'title title',
      'meta.1 meta',
      'intro.p1 paragraph',
      'h1 heading',
      'h1.p1 paragraph',
      'h1.i1 item',
      'h1.i2 item',
      'h1.i3 item',
      'h1.i4 item',
      'h2 heading',
      'h2.p1 paragraph',
      'meta.2 meta',
    ]);
    expect(policy.skipped.map(({ reason }) => reason)).toEqual(['furniture', 'image']);
    expect(policy.title).toBe('Privacy Policy');
    expect(clause(policy, 'h1.i4').text).toBe('School year');
    expect(policy.clauses[clause(policy, 'h1.i1').parent!]!.id).toBe('h1.p1');
    expect(findFaults(policy)).toEqual([]);
  });

  test('hard wraps are undone when they are sure, and stay in the text', async () => {
    const policy = await load(
      [
        'We keep the name and the address of every pupil for as long as the pupil is',
        'enrolled at the school, and we delete both within thirty days after the last',
        'day of the school year in which the pupil has left the school for good.',
        '',
        'Parents may ask at any time what we keep, and the office answers every such',
        'request in writing within ten days.',
      ].join('\n'),
      text,
    );
    expect(policy.clauses).toHaveLength(2);
    expect(policy.clauses[0]!.text).toContain('pupil is\nenrolled');
    expect(findFaults(policy)).toEqual([]);
  });

  test('lines of an unwrapped file are clauses of their own', async () => {
    const policy = await load(
      'Name of the pupil\nAddress of the pupil\nClass of the pupil\nWe keep all of these for the time that a pupil is with us, and then delete them.',
      text,
    );
    expect(policy.clauses).toHaveLength(4);
  });

  test('a heading or sentence fused with the next is two clauses with adjacent spans', async () => {
    const policy = await load(
      '1. Data about our pupils:We ask parents for some data when a pupil enrols.\n2. Data about parents:We ask parents for some data of their own as well.',
      text,
    );
    expect(ids(policy)).toBe('1 1.p1 2 2.p1');
    expect(clause(policy, '1').end).toEqual(clause(policy, '1.p1').start);
    expect(clause(policy, '1.p1').text).toMatch(/^We ask/);
    expect(findFaults(policy)).toEqual([]);
  });

  test.each([
    'Write to office@School.Example or see www.school.Example/Help for the whole list of things that we keep.',
    'The U.S.Act applies to all of the data that we keep about pupils, e.g.The names of all of them here.',
    'We use Node.Js and the tool ClassRoom.Com for the lessons that we give to all of our pupils each day.',
    'Hours: 9:00 to 17:00. See Art.Nr 5 and the site http://a.example/Path:Here for more of what we do now.',
  ])('does not split %s', async (line) => {
    expect((await load(line, text)).clauses).toHaveLength(1);
  });

  test('numbers on lines of their own belong to the titles below them, in any order', async () => {
    const section = (number: string, title: string) =>
      `${number}\n\n${title}\n\nWe say a few plain words about this here, in a full sentence.\n`;
    const page = [
      section('01', 'Collection'),
      section('03', 'Retention'),
      section('02', 'Use'),
      section('04', 'Contact'),
    ].join('\n');
    const policy = await load(
      `Privacy Policy\n\nSome words that introduce this policy to its readers.\n\n${page}`,
      text,
    );
    expect(outline(policy).filter((line) => line.includes('heading'))).toEqual([
      '1 heading 01',
      '3 heading 03',
      '2 heading 02',
      '4 heading 04',
    ]);
    expect(clause(policy, '3').text).toBe('Retention');
    expect(findFaults(policy)).toEqual([]);
  });

  test('numbers that do not count up are no labels', async () => {
    const policy = await load(
      'Some words that begin this page of text.\n\n12\n\nThe next page goes on with more words of the same kind.',
      text,
    );
    expect(policy.clauses.every(({ label }) => label === null)).toBe(true);
  });

  test.each([
    ['Contents:', true],
    ['What is covered by this policy?', false],
  ])('a list of contents under %s', async (heading, numbered) => {
    const names = ['Data we keep', 'Data we share', 'Rights of parents', 'How to reach us'];
    const entry = (name: string, index: number) => (numbered ? ` ${index + 1}. ${name}` : name);
    const section = (name: string, index: number) =>
      `${numbered ? `${index + 1}. ${name}` : name.toUpperCase()}\n\nHere is what there is to say about it, in one whole sentence of some length.`;
    const policy = await load(
      [
        'School privacy policy',
        'A few words that introduce the policy, in a sentence of their own.',
        [heading, '', ...names.map(entry)].join('\n'),
        ...names.map(section),
      ].join('\n\n'),
      text,
    );
    expect(ids(policy)).toBe(
      `title intro.p1 contents contents.1 contents.2 contents.3 contents.4 ${[1, 2, 3, 4].map((n) => (numbered ? `${n} ${n}.p1` : `h${n} h${n}.p1`)).join(' ')}`,
    );
  });

  test('lines and columns with LF, CRLF and lone CR', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const policy = await load(`First line of it.${end}${end}  Second line of it.`, text);
      const { start } = policy.clauses[1]!;
      expect([start.line, start.column, policy.source.slice(start.offset, start.offset + 6)]).toEqual([3, 3, 'Second']);
    }
  });

  test('a byte order mark stays part of the source', async () => {
    const policy = await load('\uFEFFWe keep the data of pupils.', text);
    expect(policy.clauses[0]!.start.offset).toBe(1);
  });
});

describe('labels', () => {
  const rest = 'must be kept by the school in a safe place, away from all who have no need of it.';
  const items = (...labels: string[]) => labels.map((label) => `${label} A thing that ${rest}`).join('\n\n');

  test.each([
    ['1. 2. 3.', '1 2 3'],
    ['1) 2) 3)', '1 2 3'],
    ['(1) (2) (3)', '1 2 3'],
    ['(a) (b) (c) (d)', '1 2 3 4'],
    ['a. b. c.', '1 2 3'],
    ['(i) (ii) (iii) (iv) (v) (vi)', '1 2 3 4 5 6'],
    ['I. II. III. IV.', '1 2 3 4'],
    ['g. h. i. j.', '7 8 9 10'],
    ['(t) (u) (v) (w)', '20 21 22 23'],
    ['1. 2. (a) (b) 3.', '1 2 2.1 2.2 3'],
    ['1. (a) (i) (ii) (b) 2.', '1 1.1 1.1.1 1.1.2 1.2 2'],
    ['1. 2. 3. d. e.', '1 2 3 4 5'],
    ['1. 1.1 1.2 2. 2.1', '1 1.1 1.2 2 2.1'],
    ['5. 5.4 5.4.1 5.4.2 6.', '5 5.4 5.4.1 5.4.2 6'],
    ['§1. §2. §3.', '1 2 3'],
    ['Article|1|– Article|2|–', '1 2'],
    ['Section|1: Section|2:', '1 2'],
    ['Art.|1. Art.|2.', '1 2'],
    ['1|. 2|. 3|.', '1 2 3'],
    ['1. 3. 4.', '1 3 4'],
  ])('%s', async (labels, expected) => {
    const policy = await load(items(...labels.split(' ').map((label) => label.replaceAll('|', ' '))), text);
    expect(ids(policy)).toBe(expected);
    expect(findFaults(policy)).toEqual([]);
  });

  test.each([
    ['ก. ข. ค. ง. จ. ฉ.', '1 2 3 4 5 6'],
    ['(ก) (ข) (ค)', '1 2 3'],
    ['๑. ๒. ๓.', '1 2 3'],
    ['๔. ๔.๑ ๔.๒ ๕.', '4 4.1 4.2 5'],
    ['ข้อ|๙ ข้อ|๑๐', '9 10'],
    ['มาตรา|5 มาตรา|6', '5 6'],
    ['ข้อ|1 (ก) (ข) ข้อ|2', '1 1.1 1.2 2'],
  ])('Thai %s', async (labels, expected) => {
    // "The school must keep what it knows about pupils in a safe place"
    const rest = 'โรงเรียนต้องเก็บรักษาข้อมูลของนักเรียนไว้ในที่ปลอดภัยและห้ามบุคคลภายนอกเข้าถึงข้อมูลนั้นไม่ว่ากรณีใดตลอดระยะเวลาที่กำหนด';
    const source = labels
      .split(' ')
      .map((label) => `${label.replaceAll('|', ' ')} ${rest}`)
      .join('\n\n');
    const policy = await load(source, { format: 'text', language: 'th' });
    expect(ids(policy)).toBe(expected);
    expect(findFaults(policy)).toEqual([]);
  });

  test.each([
    ['ms', 'Seksyen 3: Perkara', 'Seksyen 3:', [3]],
    ['ms', 'Perkara 7 – Hak ibu bapa', 'Perkara 7 –', [7]],
    ['fr', 'Article premier. Objet du présent texte', 'Article premier.', [1]],
    ['fr', 'Article 4 – Durée', 'Article 4 –', [4]],
    ['en', 'Article 4 – Term', 'Article 4 –', [4]],
    ['th', 'ข้อ ๙. สิทธิของผู้ปกครอง', 'ข้อ ๙.', [9]],
  ])('%s %s', async (language, line, label, ordinals) => {
    const policy = await load(`${line}\n\n${line.replace(/\P{L}/gu, ' ').repeat(8)}`, { format: 'text', language });
    expect(policy.clauses[0]!.label).toMatchObject({ text: label, ordinals });
  });

  test.each([
    'Section 5 of the Act applies to the data that we keep.',
    '2.5 million pupils use our service on every day of the school year.',
    'A. Smith is the officer to whom parents write.',
    'I. think so, she said to the parents of the pupil.',
    '2019 was the year in which the school began to keep data.',
    'a.m. and p.m. are written with stops in this policy.',
  ])('%s has none', async (line) => {
    expect((await load(line, text)).clauses[0]!.label).toBeNull();
  });

  test('a paragraph after a labelled item stands under it, and the list goes on', async () => {
    const policy = await load(
      `${items('3.', '(a)', '(b)')}\n\nA paragraph about (b) that ${rest}\n\n${items('(c)')}`,
      text,
    );
    expect(ids(policy)).toBe('3 3.1 3.2 3.2.p1 3.3');
  });

  test('an ambiguous label keeps its other reading', async () => {
    const policy = await load(items('h.', 'i.', 'j.'), text);
    expect(policy.clauses[1]!.label).toMatchObject({
      ordinals: [9],
      scheme: 'lower-latin',
      alternative: { ordinals: [1], scheme: 'lower-roman' },
    });
  });

  test('text that repeats numbers keeps ids apart', async () => {
    const policy = await load(items('1.', '2.', '2.', '3.'), text);
    expect(ids(policy)).toBe('1 2 2-2 3');
  });

  test('parts hold articles that are numbered through', async () => {
    const head = (line: string) => `${line}\n\nA sentence that ${rest}`;
    const policy = await load(
      ['PART I', 'Article 1', 'Article 2', 'PART II', 'Article 3'].map(head).join('\n\n'),
      text,
    );
    expect(ids(policy)).toBe('part-1 part-1.p1 1 1.p1 2 2.p1 part-2 part-2.p1 3 3.p1');
  });

  test('`6. (1)` opens the list that (2) goes on with', async () => {
    const policy = await load(items('6. (1)', '(2)', '(a)', '(b)', '7. (1)', '(a)', '(b)', '(2)'), text);
    expect(ids(policy)).toBe('6 6.2 6.2.1 6.2.2 7 7.1.1 7.1.2 7.2');
  });
});

describe('bullets and labels', () => {
  test.each([...'•‣⁃◦●○◉▪▫■□◆◇❖➢➤►▶▸➔→⇒✓✔✅☑☐✗★·»›*+−‒–—-', '✔\ufe0f', '\uf0b7', '\uf0a7', '\uf0d8', '->', '>>'])('%s is a bullet', async (sign) => {
    const policy = await load(`We keep the following data about every pupil:\n ${sign} name\n ${sign} class\n`, text);
    expect(policy.clauses.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['paragraph We keep the following data about every pupil:', 'item name', 'item class']);
  });

  test.each([
    'o\tname',
    'o  name',
    'o\u00a0name',
    'o Name of the pupil',
    '§ Name of the pupil',
  ])('%j too, out of Word', async (line) => {
    const policy = await load(`We keep the following data about every pupil:\n${line}\n`, text);
    expect(policy.clauses[1]).toMatchObject({ kind: 'item', label: null });
  });

  test.each([
    '-5 degrees is the lowest temperature of the store.',
    '5 · 3 is fifteen, as every pupil knows.',
    'o’clock is written so, and not otherwise.',
    '§ 5 holds for the others, and for them alone.',
    '→',
  ])('%j has none', async (line) => {
    const policy = await load(`We keep the following data about every pupil:\n\n${line}\n`, text);
    expect(policy.clauses.filter(({ kind, label }) => kind === 'item' && label === null)).toEqual([]);
  });

  // "We keep the following", and a list in each way of numbering
  test.each([
    ['en', 'We keep the following data:', ['(a)', '(b)', '(c)'], [1, 2, 3]],
    ['en', 'We keep the following data:', ['i.', 'ii.', 'iii.'], [1, 2, 3]],
    ['ms', 'Kami menyimpan data berikut:', ['(i)', '(ii)', '(iii)'], [1, 2, 3]],
    ['ms', 'Kami menyimpan data berikut:', ['1)', '2)', '3)'], [1, 2, 3]],
    ['th', 'เราเก็บข้อมูลต่อไปนี้', ['ก.', 'ข.', 'ค.'], [1, 2, 3]],
    ['th', 'เราเก็บข้อมูลต่อไปนี้', ['(๑)', '(๒)', '(๓)'], [1, 2, 3]],
    ['th', 'เราเก็บข้อมูลต่อไปนี้', ['๑.๑', '๑.๒', '๑.๓'], [1, 2, 3]],
    ['th', 'เราเก็บข้อมูลต่อไปนี้', ['ข้อ ๑', 'ข้อ ๒', 'ข้อ ๓'], [1, 2, 3]],
    ['fr', 'Nous conservons les données suivantes :', ['a)', 'b)', 'c)'], [1, 2, 3]],
    ['fr', 'Nous conservons les données suivantes :', ['1°', '2°', '3°'], [1, 2, 3]],
    ['fr', 'Nous conservons les données suivantes :', ['Article 1 –', 'Article 2 –', 'Article 3 –'], [1, 2, 3]],
  ] as [string, string, string[], number[]][])('labels in %s: %s %j', async (language, lead, labels, ordinals) => {
    const words: Record<string, string> = { en: 'the name of the pupil;', ms: 'nama murid;', th: 'ชื่อของนักเรียน', fr: 'le nom de l’élève ;' };
    const policy = await load([lead, ...labels.map((label) => `${label} ${words[language]}`)].join('\n'), { format: 'text', language });
    expect(policy.clauses.slice(1).map(({ label }) => label?.ordinals.at(-1))).toEqual(ordinals);
    expect(policy.clauses.slice(1).map(({ label }) => label?.text)).toEqual(labels);
  });
});

describe('hard wraps', () => {
  // Thai is wrapped between words, which have no space there: "we keep the names of pupils and delete them when …"
  const thai = ['เราเก็บชื่อของนักเรียนไว้ตราบเท่าที่นักเรียนยังอยู่ที่โรงเรียนของเรานี้', 'และจะลบชื่อนั้นเมื่อนักเรียนออกจากโรงเรียนไปแล้วเป็นเวลาสามสิบวันนับแต่', 'วันที่ออก'];

  test('lines of e-mail width are joined, short ones are not', async () => {
    const wrapped = ['We keep the names of the pupils for as long as they are at the school', 'and we delete them within thirty days after the day on which they have', 'left it for another school or for good.'];
    const policy = await load(`${wrapped.join('\r\n')}\r\n\r\n${wrapped.join('\r\n')}\r\n\r\nHead office\r\n1 School Road\r\nIpoh\r\n`, text);
    expect(policy.clauses.map(({ text }) => text.split('\r\n').length)).toEqual([3, 3, 1, 1, 1]);
  });

  test('a list keeps its items though they fill the width', async () => {
    const lines = ['(a) the name and the address of every pupil who is at the school today;', '(b) the name and the address of every parent who has a child at school;', '(c) the names of all of the teachers who have ever taught at the school.'];
    const policy = await load(lines.join('\n'), text);
    expect(policy.clauses.map(({ label }) => label?.text)).toEqual(['(a)', '(b)', '(c)']);
  });

  test('Thai lines without a word space are not joined by guess', async () => {
    const policy = await load(thai.join('\n'), { format: 'text', language: 'th' });
    expect(policy.clauses.map(({ text }) => text).join('\n')).toBe(thai.join('\n'));
  });
});
