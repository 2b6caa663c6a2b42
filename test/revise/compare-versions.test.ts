import { describe, expect, test } from '@jest/globals';
import type { VersionDiff } from '../../src/revise/version-diff.js';
import { compareVersions } from '../../src/revise/compare-versions.js';
import { loadMarkdown, loadRule } from './load-pair.js';

async function compare(older: string, newer: string, language = 'en'): Promise<VersionDiff> {
  return compareVersions(await loadRule(language, older), await loadRule(language, newer));
}

/** `reworded substantive 2.p1 → 2.p1`, one for each change. */
function outline({ older, newer, changes }: VersionDiff): string[] {
  return changes.map((change) => `${change.kind} ${change.grade} ${change.older.map((i) => older.clauses[i]?.id).join('+')} → ${change.newer.map((i) => newer.clauses[i]?.id).join('+')}`);
}

const REWORDED = 'reworded substantive 2.p1 → 2.p1';
const EDITED = 'reworded editorial 2.p1 → 2.p1';

describe('the grade of a reworded clause', () => {
  test.each([
    ['a period', 'We answer your request within 30 days.', 'We answer your request within 14 days.'],
    ['a bound', 'Children under 13 cannot join the lessons.', 'Children of 13 or under cannot join the lessons.'],
    ['a force', 'We may delete the account of a pupil who left.', 'We must delete the account of a pupil who left.'],
    ['a negation', 'We will sell the data that we collect.', 'We will not sell the data that we collect.'],
    ['a party', 'You pay for books that are lost.', 'We pay for books that are lost.'],
    ['a name', 'You need a Larkspur account to borrow books.', 'You need a Foxglove account to borrow books.'],
    ['a word that carries the sense', 'We share the list with libraries nearby.', 'We share the list with advertisers nearby.'],
    ['and and or', 'Ask a teacher and a parent before you join.', 'Ask a teacher or a parent before you join.'],
    ['a word more', 'We keep the names of pupils.', 'We keep the names and addresses of pupils.'],
    ['a decimal mark', 'The late fee is 1.5 times the price of the book.', 'The late fee is 15 times the price of the book.'],
    ['a word that lost its beginning', 'We stop unlawful use of the books at once.', 'We stop lawful use of the books at once.'],
    ['an e-mail address', 'Write to desk@library.example about this.', 'Write to help@library.example about this.'],
  ])('%s is substantive', async (_, older, newer) => expect(outline(await compare(older, newer))).toEqual([REWORDED]));

  test.each([
    ['a comma', 'We lend books, films and games to pupils.', 'We lend books, films, and games to pupils.'],
    ['capitals', 'The Reading Room is open to all pupils.', 'The reading room is open to all pupils.'],
    ['quotation marks', 'We call this “the Service” from here on.', 'We call this "the Service" from here on.'],
    ['a typo', 'We recieve the books that pupils give back.', 'We receive the books that pupils give back.'],
    ['a hyphen', 'A third party library may borrow books.', 'A third-party library may borrow books.'],
    ['one word or two', 'Send us an e-mail about the books.', 'Send us an email about the books.'],
    ['a contraction', 'We do not sell the books that we lend.', "We don't sell the books that we lend."],
    ['a word twice', 'We lend the the books to pupils.', 'We lend the books to pupils.'],
    ['a word of force twice', 'We may may lend the books to pupils.', 'We may lend the books to pupils.'],
    ['an article', 'We lend the books to pupils of the school.', 'We lend books to pupils of the school.'],
    ['a number in words', 'We answer within thirty days of a request.', 'We answer within 30 days of a request.'],
    ['the order of a date', 'The library opened on July 6, 2018 in town.', 'The library opened on 6 July 2018 in town.'],
    ['where a link leads', 'Read [the guide](https://library.example/a) first.', 'Read [the guide](https://library.example/b) first.'],
    ['markup', 'Bring the **book** back when you have read it.', 'Bring the *book* back when you have read it.'],
  ])('%s is editorial', async (_, older, newer) => expect(outline(await compare(older, newer))).toEqual([EDITED]));

  test.each([
    ['ms', 'Kami akan menjawab permintaan anda dalam tempoh 30 hari.', 'Kami akan menjawab permintaan anda dalam tempoh 30 bulan.', REWORDED],
    ['th', 'เราจะตอบคำขอของท่านภายใน 30 วัน', 'เราจะตอบคำขอของท่านภายใน 14 วัน', REWORDED],
    ['th', 'เราจะตอบคำขอของท่านภายใน 30 วัน', 'เราจะตอบคำขอของท่านภายใน ๓๐ วัน', EDITED],
    ['fr', 'Nous répondons à votre demande sous 30 jours.', 'Nous ne répondons pas à votre demande sous 30 jours.', REWORDED],
    ['fr', 'Nous répondons à votre demande sous 30 jours.', 'Nous répondons à votre demande sous trente jours.', EDITED],
  ])('in %s: %s → %s', async (language, older, newer, change) => expect(outline(await compare(older, newer, language))).toEqual([change]));

  test('the values that changed are named', async () => {
    const { changes } = await compare('We answer within 30 days and you may complain.', 'We answer within 14 days and you must complain.');
    expect(changes[0]?.facts.map(({ older, newer }) => [older?.value, newer?.value])).toEqual([['<=P30D', '<=P14D']]);
    expect(changes[0]?.forces).toEqual({ older: ['may'], newer: ['must'] });
  });
});

const A = 'Pupils may borrow five books at a time and keep them for a month.';
const B = 'A book that is lost has to be replaced by a copy of the same edition.';
const C = 'Teachers set aside whole shelves for the lessons that they give.';
const D = 'The reading room closes when the last lesson of the day has ended.';

describe('which clause is which', () => {
  test('nothing changed', async () => {
    const diff = await compare(`${A}\n\n${B}`, `${A}\n\n${B}`);
    expect(outline(diff)).toEqual([]);
    expect(diff.remarks.map(({ key }) => key)).toEqual(['revise.remarks.identical']);
  });

  test('white space and line ends are no change', async () => {
    expect(outline(await compare(`${A}\n\n${B}`, `${A.replace('time and', 'time\nand')}\n\n\n${B}`))).toEqual([]);
  });

  test.each([
    ['added', [A, B], [A, C, B], ['added substantive  → 2.p2']],
    ['removed', [A, C, B], [A, B], ['removed substantive 2.p2 → ']],
    ['moved', [A, B, C, D], [A, C, D, B], ['moved structural 2.p2 → 2.p4']],
    ['replaced by something unlike it, and not glued to it', [A, B, C], [A, D, C], ['removed substantive 2.p2 → ', 'added substantive  → 2.p2']],
    ['reworded beside a new one', [A, B], [A, 'A book that is damaged has to be replaced by a copy of the same edition.', D], ['reworded substantive 2.p2 → 2.p2', 'added substantive  → 2.p3']],
    ['split', [`${A} ${B}`, C], [A, B, C], ['split structural 2.p1 → 2.p1+2.p2']],
    ['merged', [A, B, C], [`${A} ${B}`, C], ['merged structural 2.p1+2.p2 → 2.p1']],
    ['moved and reworded', [A, B, C, D], [A, C, D, B.replace('lost', 'stolen')], ['moved structural 2.p2 → 2.p4', 'reworded substantive 2.p2 → 2.p4']],
  ])('a clause is %s', async (_, older, newer, changes) => {
    expect(outline(await compare(older.join('\n\n'), newer.join('\n\n')))).toEqual(changes);
  });

  const numbered = (sections: readonly string[], from = 1): string => `# Terms\n\n${sections.map((text, i) => `## ${i + from}. ${text.split(' ').slice(0, 3).join(' ')}\n\n${i + from}.1 ${text}`).join('\n\n')}\n`;

  test('a section more shifts the numbers of the others and changes nothing else', async () => {
    const diff = compareVersions(await loadMarkdown(numbered([A, B, D])), await loadMarkdown(numbered([A, C, B, D])));
    expect(outline(diff)).toEqual(['added substantive  → 2', 'added substantive  → 2.1']);
  });

  test('numbers that begin elsewhere are said once', async () => {
    const diff = compareVersions(await loadMarkdown(numbered([A, B, C])), await loadMarkdown(numbered([A, B, C], 4)));
    expect(outline(diff)).toEqual(['renumbered structural 1 → 4']);
  });

  test('every clause of both versions is in one link', async () => {
    const { older, newer, links } = await compare([A, B, C, D].join('\n\n'), [D, `${A} ${B}`, 'Nothing of the kind was said here before.'].join('\n\n'));
    for (const [side, policy] of [['older', older], ['newer', newer]] as const) {
      expect(links.flatMap((link) => link[side]).sort((a, b) => a - b)).toEqual(policy.clauses.map((_, i) => i));
    }
  });
});

describe('remarks on the pair', () => {
  const dated = (date: string, text: string): string => `# Library rules\n\nLast updated: ${date}\n\n${A}\n\n${text}\n`;
  const keys = async (older: string, newer: string): Promise<string[]> => compareVersions(await loadMarkdown(older), await loadMarkdown(newer)).remarks.map(({ key }) => key.replace('revise.remarks.', ''));

  test('swapped', async () => expect(await keys(dated('6 July 2020', B), dated('6 July 2018', C))).toEqual(['swapped']));
  test('changed under the same date', async () => expect(await keys(dated('6 July 2020', B), dated('6 July 2020', C))).toEqual(['date-kept']));
  test('dated anew and not changed', async () => expect(await keys(dated('6 July 2018', B), dated('6 July 2020', B))).toEqual(['date-alone']));
  test('another policy', async () => expect(await keys(`# Library\n\n${A}\n\n${B}\n`, `# Cookies\n\n${D}\n\nOur site sets no cookies at all.\n`)).toEqual(['unrelated']));
  test('as it should be', async () => expect(await keys(dated('6 July 2018', B), dated('6 July 2020', C))).toEqual([]));
});

test('versions in two languages are refused', async () => {
  const [older, newer] = await Promise.all([loadRule('en', A), loadRule('ms', 'Murid boleh meminjam lima buah buku.')]);
  expect(() => compareVersions(older, newer)).toThrow(RangeError);
});
