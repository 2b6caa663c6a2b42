import { describe, expect, test } from '@jest/globals';
import type { Revisions } from '../../src/load/block.js';
import { abstractNumber, item, level, makeDocx, number, paragraph, run, style } from './docx/make-docx.js';
import { findFaults, load } from './load.js';

const by = (name: string, author: string, inside = '') => `<w:${name} w:id="1" w:author="${author}" w:date="2024-05-06T10:00:00Z">${inside}</w:${name}>`;
const inserted = (text: string, author = 'Aina') => by('ins', author, run(text));
const deleted = (text: string, author = 'Aina') => by('del', author, `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`);
const mark = (name: string, author = 'Aina') => `<w:pPr><w:rPr>${by(name, author)}</w:rPr></w:pPr>`;
const words = (inside: string, properties = '') => `<w:p>${properties}${inside}</w:p>`;

async function texts(body: string, revisions: Revisions): Promise<string[]> {
  const numbering = abstractNumber(1, level(0, 'decimal', '%1.')) + number(1, 1);
  const policy = await load(makeDocx({ body: `${paragraph('We keep the data of the pupils.')}${body}`, numbering, styles: style('H', 'heading 1') }), { name: 'a.docx', language: 'en', revisions });
  expect(findFaults(policy)).toEqual([]);
  return policy.clauses.slice(1).map(({ text, label }) => (label ? `${label.text} ` : '') + text);
}

async function refusal(body: string, more = {}): Promise<string> {
  return load(makeDocx({ body, ...more }), { name: 'a.docx', language: 'en' }).then(() => 'read', ({ code, message }: { code: string; message: string }) => `${code} ${message}`);
}

describe('tracked changes', () => {
  const row = (text: string, properties = '') => `<w:tr>${properties}<w:tc>${paragraph(text)}</w:tc><w:tc>${paragraph('a year')}</w:tc></w:tr>`;

  test.each<[string, string, string[], string[]]>([
    ['words', words(`${run('We keep it for ')}${deleted('twelve (12)')}${inserted('twenty-four (24)')}${run(' months.')}`), ['We keep it for twenty-four (24) months.'], ['We keep it for twelve (12) months.']],
    ['moved words', words(`${by('moveFrom', 'Aina', run('At once, '))}${run('we delete it')}${by('moveTo', 'Aina', run(' at once'))}${run('.')}`), ['we delete it at once.'], ['At once, we delete it.']],
    ['deleted by one in what another inserted', words(`${run('We ')}${by('ins', 'Aina', `${run('never ')}${by('del', 'Bo', `<w:r><w:delText>ever </w:delText></w:r>`)}`)}${run('sell it.')}`), ['We never sell it.'], ['We sell it.']],
    ['whole paragraphs in a change', by('del', 'Aina', paragraph('We share it.')) + by('ins', 'Aina', paragraph('We delete it.')), ['We delete it.'], ['We share it.']],
    ['an inserted paragraph', words(inserted('We share it.'), mark('ins')) + paragraph('We delete it.'), ['We share it.', 'We delete it.'], ['We delete it.']],
    ['a deleted paragraph', words(deleted('We share it.'), mark('del')) + paragraph('We delete it.'), ['We delete it.'], ['We share it.', 'We delete it.']],
    ['a paragraph that is joined to the next', words(run('We share it'), mark('del')) + paragraph(' and delete it.'), ['We share it and delete it.'], ['We share it', 'and delete it.']],
    ['a paragraph that is divided', words(run('We share it.'), mark('ins')) + paragraph(' We delete it.'), ['We share it.', 'We delete it.'], ['We share it. We delete it.']],
    ['a joined paragraph is counted once', item('We ask;', 1) + `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${by('del', 'Aina')}</w:rPr></w:pPr>${run('we wait')}</w:p>` + item(' for you;', 1) + item('we go.', 1), ['1. We ask;', '2. we wait for you;', '3. we go.'], ['1. We ask;', '2. we wait', '3. for you;', '4. we go.']],
    ['a joined paragraph at the end of a text', words(run('We share it.'), mark('del')), ['We share it.'], ['We share it.']],
    ['an inserted row', `<w:tbl>${row('Name')}${row('Class', `<w:trPr>${by('ins', 'Aina')}</w:trPr>`)}</w:tbl>`, ['Name | a year', 'Class | a year'], ['Name | a year']],
    ['a deleted row', `<w:tbl>${row('Name')}${row('Class', `<w:trPr>${by('del', 'Aina')}</w:trPr>`)}</w:tbl>`, ['Name | a year'], ['Name | a year', 'Class | a year']],
    ['a deleted field', words(`${run('See ')}${by('del', 'Aina', '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>REF a</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>4.2</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')}${inserted('5.1')}`), ['See 5.1'], ['See 4.2']],
    ['a changed number', `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange w:id="1" w:author="Aina"><w:pPr/></w:pPrChange></w:pPr>${run('We wait')}${inserted(' here')}${run('.')}</w:p>`, ['1. We wait here.'], ['We wait.']],
    ['words that were hidden', words(`<w:r><w:rPr><w:rPrChange w:id="1" w:author="Aina"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t xml:space="preserve">Always </w:t></w:r>${run('we ask')}${inserted(' you')}`), ['Always we ask you'], ['we ask']],
  ])('%s', async (_, body, accepted, rejected) => {
    expect(await texts(body, 'accept')).toEqual(accepted);
    expect(await texts(body, 'reject')).toEqual(rejected);
    expect(await refusal(body)).toMatch(/^tracked-changes a\.docx: /);
  });

  test('a refusal says how many there are, and by whom', async () => {
    const body = words(`${inserted('one', 'Aina binti Omar')}${deleted('two', 'Aina binti Omar')}${inserted('three', 'ปรีชา')}${by('ins', '', run('four'))}`);
    expect(await refusal(body)).toBe('tracked-changes a.docx: there are 4 tracked changes in it, by Aina binti Omar (2), ปรีชา (1), an unnamed author (1); say which text counts with --revisions accept or --revisions reject');
    expect(await refusal(words(inserted('one', 'A\n  B')))).toContain('there is 1 tracked change in it, by A B (1);');
    const many = Array.from({ length: 8 }, (_, index) => inserted('x', `Author ${index}`)).join('');
    expect(await refusal(words(many))).toContain('8 tracked changes in it, by Author 0 (1), Author 1 (1), Author 2 (1), Author 3 (1), Author 4 (1) and 3 more;');
  });

  test.each([
    ['a paragraph with its end is one change', words(inserted('We share it.'), mark('ins')) + paragraph('x'), 1],
    ['an end alone is one', words(run('We share it.'), mark('del')) + paragraph('x'), 1],
    ['an end by another author is a second', words(inserted('We share it.'), mark('ins', 'Bo')) + paragraph('x'), 2],
    ['a row with its words is one', `<w:tbl><w:tr><w:trPr>${by('ins', 'Aina')}</w:trPr><w:tc>${words(inserted('x'))}</w:tc><w:tc>${paragraph('y')}</w:tc></w:tr></w:tbl>`, 1],
  ])('%s', async (_, body, count) => expect(await refusal(body)).toMatch(new RegExp(`there (?:is|are) ${count} tracked change`)));

  test('changes in notes, text boxes and headers count as well', async () => {
    const reference = '<w:p><w:r><w:t>We ask.</w:t><w:footnoteReference w:id="2"/></w:r></w:p>';
    expect(await refusal(reference, { footnotes: `<w:footnote w:id="2">${words(inserted('x'))}</w:footnote>` })).toMatch(/1 tracked change/);
    expect(await refusal(paragraph('We ask.'), { header: words(deleted('x', 'Bo')) })).toMatch(/1 tracked change in it, by Bo/);
    expect(await refusal(`<w:p>${run('We ask.')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${words(inserted('x'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`)).toMatch(/1 tracked change/);
  });

  test('changes of formatting alone are none', async () => {
    const body = `<w:p><w:pPr><w:pPrChange w:id="1" w:author="A"><w:pPr/></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange w:id="2" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>We ask.</w:t></w:r></w:p><w:sectPr><w:sectPrChange w:id="3" w:author="A"/></w:sectPr>`;
    expect(await refusal(body)).toBe('read');
  });
});
