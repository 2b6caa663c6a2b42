import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/contract/policy.js';
import { docxFromMarkdown } from './docx/from-markdown.js';
import { abstractNumber, item, level, makeDocx, number, paragraph, run, strict, style, styled } from './docx/make-docx.js';
import { clause, findFaults, load, outline } from './load.js';

const options = { name: 'policy.docx', language: 'en' };
const tree = ({ clauses }: Policy) => clauses.map(({ id, kind, label, depth, parent, text }) => [id, kind, label?.text ?? '', depth, parent, text.replace(/\s+/g, ' ')].join(' ¦ '));
const skipped = (policy: Policy) => policy.skipped.map(({ reason, text }) => `${reason}: ${text}`);

const top = (text: string) => paragraph(text, '<w:outlineLvl w:val="0"/>');

/** The same policy in Markdown, where every label is typed. */
async function expectSameTree(bytes: Uint8Array, markdown: string): Promise<void> {
  const document = await load(bytes, options);
  expect(tree(document)).toEqual(tree(await load(markdown, { format: 'markdown', language: 'en' })));
  expect(findFaults(document)).toEqual([]);
}

describe('one policy as Markdown and as DOCX', () => {
  const folder = new URL('../../corpus/policies/', import.meta.url);
  const all = readdirSync(folder).map((policy) => readdirSync(new URL(policy, folder)).filter((name) => name.endsWith('.md')).map((name) => `${policy}/${name}`));
  // The first in all its languages, of the others one each: writing the documents is slow.
  const files = all.flatMap((names, index) => (index === 0 ? names : names.slice(index % names.length, (index % names.length) + 1)));

  test('policies of the corpus give the same tree, and nothing is lost', async () => {
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const language = file.split('.').at(-2)!;
      const document = await load(await docxFromMarkdown(source, language), { name: 'policy.docx' });
      expect([file, tree(document)]).toEqual([file, tree(await load(source, { format: 'markdown', language }))]);
      expect([file, findFaults(document), document.language]).toEqual([file, [], language]);
      expect(document.provenance).toMatchObject({ format: { value: 'docx', by: 'content' }, language: { by: 'document' } });
      expect(document.provenance.encoding).toBeUndefined();
    }
  }, 60_000);

  test('lists, nested lists, tables, notes and links', async () => {
    const markdown = [
      '# Terms of the school app', 'Welcome to **the** app, see [our site](https://kelasa.example/terms).[^1]', '## Accounts', 'You must do this:',
      '1. keep the password to yourself;\n2. tell us of any misuse:\n   * by e-mail\n   * by phone\n3. tell the truth.', 'This holds for pupils too.',
      '1. A second list begins anew.\n\n   It has a second paragraph.', '**What else**', '* one thing\n* another thing',
      '| Data | Kept for |\n|---|---|\n| Name | one *year* |\n| Address | |', 'Kelasa Sdn. Bhd.\\\n12 Jalan Sekolah', '[^1]: The site is in English.',
    ].join('\n\n');
    await expectSameTree(await docxFromMarkdown(markdown, 'en'), markdown);
  });

  test('clauses that are numbered automatically, with sublists of their own', async () => {
    const body = [
      styled('Title', 'Privacy Policy'), styled('Heading1', 'Children'), styled('Clause', 'A child is anybody under 13.'), styled('Clause', 'A parent must:'),
      item('give consent in writing;', 5), item('tell us:', 5), item('their name;', 6), item('their address;', 6), item('answer our questions.', 5),
      paragraph('This holds for guardians as well.'), styled('Clause', 'A school must not do so.'), styled('Heading1', 'Contact'), styled('Clause', 'Write to us:'), item('by post;', 7), item('by e-mail.', 7),
    ].join('');
    const numbering =
      abstractNumber(0, level(0, 'decimal', '%1.', '<w:pStyle w:val="Heading1"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Clause"/>')) +
      abstractNumber(1, level(0, 'lowerLetter', '(%1)')) + abstractNumber(2, level(0, 'lowerRoman', '(%1)')) + abstractNumber(3, level(0, 'lowerLetter', '(%1)')) +
      number(1, 0) + number(5, 1) + number(6, 2) + number(7, 3);
    const numbered = (id: number, index: number) => `<w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`;
    const styles = style('Title', 'Title') + style('Heading1', 'heading 1', numbered(1, 0)) + style('Clause', 'Clause', numbered(1, 1));
    await expectSameTree(makeDocx({ body, styles, numbering }), [
      '# Privacy Policy', '## 1. Children', '1.1 A child is anybody under 13.', '1.2 A parent must:', '(a) give consent in writing;', '(b) tell us:', '(i) their name;', '(ii) their address;',
      '(c) answer our questions.', 'This holds for guardians as well.', '1.3 A school must not do so.', '## 2. Contact', '2.1 Write to us:', '(a) by post;', '(b) by e-mail.',
    ].join('\n\n'));
  });
});

describe('headings', () => {
  const kindOf = async (styles: string, inside: string) => {
    const policy = await load(makeDocx({ styles, body: `${top('School policy')}${inside}${paragraph('We keep names.')}${top('Contact')}${paragraph('Write to us.')}` }), options);
    return policy.clauses[1]!.kind;
  };
  test.each([
    ['a built-in style', style('Heading1', 'heading 1'), '<w:pStyle w:val="Heading1"/>', 'heading'],
    ['French Word: the id is translated', style('Titre1', 'heading 1'), '<w:pStyle w:val="Titre1"/>', 'heading'],
    ['Thai Word: the id is a number', style('1', 'heading 1'), '<w:pStyle w:val="1"/>', 'heading'],
    ['a name in French', style('T1', 'Titre 1'), '<w:pStyle w:val="T1"/>', 'heading'],
    ['a name in Malay', style('T1', 'Tajuk 1'), '<w:pStyle w:val="T1"/>', 'heading'],
    ['a name in Thai', style('T1', 'หัวเรื่อง 1'), '<w:pStyle w:val="T1"/>', 'heading'],
    ['a name among others', style('H', 'heading 2,Section'), '<w:pStyle w:val="H"/>', 'heading'],
    ['based on a heading', style('Heading1', 'heading 1') + style('My', 'My head', '<w:basedOn w:val="Heading1"/>'), '<w:pStyle w:val="My"/>', 'heading'],
    ['an outline level of a style', style('My', 'My head', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), '<w:pStyle w:val="My"/>', 'heading'],
    ['an outline level of its own', '', '<w:outlineLvl w:val="0"/>', 'heading'],
    ['outline level 9 is text', style('Heading1', 'heading 1'), '<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/>', 'paragraph'],
    ['styles in a circle', style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>'), '<w:pStyle w:val="A"/>', 'paragraph'],
    ['a style that is not there', '', '<w:pStyle w:val="Gone"/>', 'paragraph'],
    ['body text', style('Body', 'Body Text 2'), '<w:pStyle w:val="Body"/>', 'paragraph'],
  ])('%s', async (_, styles, properties, kind) => expect(await kindOf(styles, paragraph('Data we keep', properties))).toBe(kind));

  test('bold paragraphs, by run, by style and by complex script; bold on bold is plain', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>';
    const styles = style('B', 'Strong text', bold) + style('c', 'Strong', bold, 'character');
    const kinds = (inside: string) => kindOf(styles, inside);
    expect(await kinds(paragraph('Data we keep', '', '<w:b/>'))).toBe('heading');
    expect(await kinds(styled('B', 'Data we keep'))).toBe('heading');
    expect(await kinds(paragraph('Data we keep', '', '<w:rStyle w:val="c"/>'))).toBe('heading');
    expect(await kinds(paragraph('Data we keep', '<w:pStyle w:val="B"/>', '<w:rStyle w:val="c"/>'))).toBe('paragraph');
    expect(await kinds(paragraph('ข้อมูลที่เราเก็บ', '', '<w:bCs/>'))).toBe('heading');
    expect(await kinds(paragraph('Data we keep', '', '<w:bCs/>'))).toBe('paragraph');
    expect(await kinds(paragraph('Data we keep', '', '<w:b w:val="0"/>'))).toBe('paragraph');
  });

  test('a clause that is set as a heading to be numbered is no heading', async () => {
    const long = 'The school must obtain the consent of a parent before it gives the data of a pupil to anybody else, and must keep that consent for as long as it keeps the data of the pupil.';
    const policy = await load(makeDocx({ styles: style('Heading2', 'heading 2'), body: paragraph('Some words come first.') + styled('Heading2', long) }), options);
    expect(policy.clauses[1]!.kind).toBe('paragraph');
  });
});

describe('what stands in paragraphs', () => {
  const words = async (inside: string, more: Partial<Parameters<typeof makeDocx>[0]> = {}) => load(makeDocx({ body: `<w:p>${inside}</w:p>${paragraph('We keep the names of the pupils.')}`, ...more }), options);
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  test.each<[string, string, string, string[]]>([
    ['a tab and a line break', `${run('one')}<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>`, 'one\ttwo\nthree', []],
    ['hyphens', `<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/><w:t>s</w:t></w:r>`, 'e\u2011mail\u00ads', []],
    ['signs', '<w:r><w:t>Age </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t>13 </w:t><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Arial" w:char="00E9"/><w:sym w:font="Arial" w:char="zz"/></w:r>', 'Age ≥13 ✓é', []],
    ['hidden words', `${run('We keep ')}${run('no ', '<w:vanish/>')}${run('names.')}`, 'We keep names.', ['hidden: no']],
    ['a field: the result, not the code', `${run('See section ')}${field('REF _Ref1 \\h', run('4.2'))}${run('.')}`, 'See section 4.2.', []],
    ['a field in the code of a field', `${run('Dear ')}${field(`IF </w:instrText></w:r>${field('MERGEFIELD sex', run('M'))}<w:r><w:instrText> = "M"`, run('Sir'))}`, 'Dear Sir', ['field-code: M']],
    ['a page number', `${run('Page ')}<w:fldSimple w:instr=" PAGE ">${run('12')}</w:fldSimple>${run(' of the policy')}`, 'Page  of the policy', ['page-number: 12']],
    ['a field without an end', `${run('We ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('keep names.')}`, 'We keep names.', []],
    ['a link', `${run('See ')}<w:hyperlink r:id="a">${run('our site')}</w:hyperlink>`, 'See our site', ['link-target: https://a.example/x']],
    ['a link that is its own text', `<w:hyperlink r:id="a">${run('a.example/x')}</w:hyperlink>`, 'a.example/x', []],
    ['a link as a field', `${run('See ')}${field('HYPERLINK "https://b.example"', run('here'))}`, 'See here', ['link-target: https://b.example']],
    ['a content control, a smart tag, a direction', `<w:sdt><w:sdtPr/><w:sdtContent>${run('one ')}</w:sdtContent></w:sdt><w:smartTag>${run('two ')}</w:smartTag><w:bdo>${run('three')}</w:bdo>`, 'one two three', []],
    ['alternatives: the newer one', `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`, 'new', []],
    ['alternatives: what is not understood', `<w:r><mc:AlternateContent><mc:Choice Requires="zz9"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>`, 'old', []],
    ['raised numbers', `${run('within 5')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run(' days, on 20 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`, 'within 5 days, on 20 m2', ['footnote-mark: 1']],
    ['a fraction', '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>', '1/2', []],
    ['a place to be filled in', `${run('We, ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON NoMacro [Name of the school] </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run(', keep names.')}`, 'We, [Name of the school], keep names.', []],
    ['a picture', `${run('Our logo')}<w:r><w:drawing><wp:inline><wp:docPr descr="the school"/></wp:inline></w:drawing></w:r>`, 'Our logo', ['image: the school']],
    ['a file indented by a program', '<w:r>\n  <w:t>\n    one\n    two\n  </w:t>\n</w:r>', 'one     two', []],
    ['spaces without the attribute that keeps them', '<w:r><w:t>thirty </w:t></w:r><w:r><w:t>days</w:t></w:r>', 'thirty days', []],
    ['references to characters', run('5 &lt; 6 &amp;amp; &#3585;&#xD800;'), '5 < 6 &amp; ก\uFFFD', []],
  ])('%s', async (_, inside, text, aside) => {
    const policy = await words(inside, { links: { a: 'https://a.example/x' } });
    expect(policy.clauses[0]!.text).toBe(text);
    expect(skipped(policy)).toEqual(aside);
    expect(findFaults(policy)).toEqual([]);
  });

  test('text boxes come once, after the paragraph that they hang on, in either form', async () => {
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx>${box('Call us at once.')}</wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('Call us at once.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:shape><v:textbox>${box('An old box.')}</v:textbox></v:shape></w:pict></w:r>`;
    const policy = await words(`${run('If you lose it:')}${drawn}${old}`);
    expect(policy.clauses.map(({ text }) => text)).toEqual(['If you lose it:', 'Call us at once.', 'An old box.', 'We keep the names of the pupils.']);
    expect(findFaults(policy)).toEqual([]);
  });

  test('footnotes and endnotes come below the text, their marks apart', async () => {
    const policy = await words(
      `${run('We keep names')}<w:r><w:endnoteReference w:id="1"/></w:r>${run(' for 5')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' days')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>${run('.')}`,
      {
        footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:t>* Unless asked.</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' Calendar days.')}</w:p></w:footnote><w:footnote w:id="9">${paragraph('Left over.')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${paragraph('As in the register.')}${paragraph('And nowhere else.')}</w:endnote>`,
      },
    );
    expect(policy.clauses.map(({ text }) => text)).toEqual(['We keep names for 5 days.', 'We keep the names of the pupils.', 'As in the register.', 'And nowhere else.', 'Calendar days.', 'Unless asked.']);
    expect(skipped(policy)).toEqual(['footnote-mark: i', 'footnote-mark: 1', 'footnote-mark: *', 'unreferenced-note: Left over.']);
    expect(policy.source).toContain('\ni As in the register.\nAnd nowhere else.\n1 Calendar days.\n* Unless asked.\n');
    expect(findFaults(policy)).toEqual([]);
  });

  test('comments, headers and footers are set aside, hidden paragraphs too', async () => {
    const policy = await words(run('We keep data.'), {
      comments: `<w:comment w:id="1">${paragraph('Is this right?')}</w:comment>`,
      header: paragraph('Kelasa Sdn. Bhd.'),
      footer: `<w:p>${run('Page ')}<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple></w:p>`,
      body: paragraph('We keep data.') + paragraph('Draft of May', '<w:rPr><w:vanish/></w:rPr>', '<w:vanish/>'),
    });
    expect(skipped(policy)).toEqual(['hidden: Draft of May', 'comment: Is this right?', 'header: Kelasa Sdn. Bhd.', 'footer: Page \n3']);
    expect(findFaults(policy)).toEqual([]);
  });

  test('a line break that begins something new divides a paragraph', async () => {
    const policy = await words('', { body: `${top('Policy')}<w:p>${'<w:r><w:t>You must:</w:t><w:br/><w:t>(a) ask first;</w:t><w:br/><w:t>(b) wait.</w:t><w:br w:type="page"/><w:t>On the next page.</w:t></w:r>'}</w:p>${top('Contact')}` });
    expect(outline(policy).slice(2, 4)).toEqual(['1 item (a)', '2 item (b)']);
    expect(policy.clauses.map(({ text }) => text).slice(1, 5)).toEqual(['You must:', 'ask first;', 'wait.', 'On the next page.']);
    expect(findFaults(policy)).toEqual([]);
  });
});

describe('tables', () => {
  const cell = (inside: string, properties = '') => `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
  const read = async (rows: string) => load(makeDocx({ styles: style('Heading1', 'heading 1'), numbering: abstractNumber(1, level(0, 'decimal', '%1.')) + number(1, 1), body: `${top('Policy')}<w:tbl><w:tblPr/>${rows}</w:tbl>${top('Contact')}` }), options);

  test.each<[string, string, string[]]>([
    ['rows of data', row(cell(paragraph('Data')), cell(paragraph('Kept'))) + row(cell(paragraph('Name')), cell(paragraph('a year') + paragraph('or two'))), ['row Data | Kept', 'row Name | a year\nor two']],
    ['merged cells', row(cell(paragraph('Name'), '<w:vMerge w:val="restart"/>'), cell(paragraph('a year'))) + row(cell(paragraph(''), '<w:vMerge/>'), cell(paragraph('two years'))) + row(cell(paragraph('All of it'), '<w:gridSpan w:val="2"/>')), ['row Name | a year', 'row two years', 'paragraph All of it']],
    ['cells merged side by side', row(cell(paragraph('Name'), '<w:hMerge w:val="restart"/>'), cell(paragraph('lost'), '<w:hMerge/>'), cell(paragraph('a year'))), ['row Name | a year']],
    ['numbers in cells', row(cell(item('Name', 1)), cell(paragraph('a year'))) + row(cell(item('Class', 1)), cell(paragraph('a term'))), ['row 1. Name | a year', 'row 2. Class | a term']],
    ['a table in a table', row(cell(paragraph('Left') + `<w:tbl>${row(cell(paragraph('Name')), cell(paragraph('a year')))}</w:tbl>`), cell(paragraph('Right'))), ['paragraph Left', 'row Name | a year', 'paragraph Right']],
    ['a table for layout', row(cell(styled('Heading1', 'Your rights') + paragraph('You may ask us.')), cell(paragraph('By phone.'))), ['heading Your rights', 'paragraph You may ask us.', 'paragraph By phone.']],
    ['headings of columns', row(cell(styled('Heading1', 'Data')), cell(styled('Heading1', 'Kept'))), ['row Data | Kept']],
    ['a box', row(cell(paragraph('Mind this.'))), ['paragraph Mind this.']],
    ['rows and cells in content controls', `<w:sdt><w:sdtContent>${row(cell(paragraph('Name')), `<w:sdt><w:sdtContent>${cell(paragraph('a year'))}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`, ['row Name | a year']],
  ])('%s', async (_, rows, expected) => {
    const policy = await read(rows);
    expect(policy.clauses.slice(1, -1).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
    expect(findFaults(policy)).toEqual([]);
  });
});

describe('contents', () => {
  const body = ['Data we keep', 'How we use it', 'Contact'].map((title) => styled('Heading1', title) + paragraph('Some words of the policy.')).join('');
  const entry = (title: string, page: number) => `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:hyperlink w:anchor="_Toc1">${run(title)}<w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(String(page))}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>`;
  const styles = style('Heading1', 'heading 1') + style('TOC1', 'toc 1') + style('TOCHeading', 'TOC Heading', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
  const title = styled('Heading1', 'School policy');
  const expected = ['contents contents', 'contents.1 contents', 'contents.2 contents', 'contents.3 contents'];
  const entries = entry('Data we keep', 2) + entry('How we use it', 3) + entry('Contact', 4);

  test.each([
    ['a heading of its own', styled('TOCHeading', 'What is where') + entries],
    ['a title in words', paragraph('Contents') + entries],
    ['the control of Word', `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('What is where')}${['Data we keep', 'How we use it', 'Contact'].map((text, index) => `<w:p><w:hyperlink w:anchor="_x">${run(text)}<w:r><w:tab/></w:r>${run(String(index + 2))}</w:hyperlink></w:p>`).join('')}</w:sdtContent></w:sdt>`],
    ['a field over paragraphs', `${paragraph('Contents')}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Data we keep')}<w:r><w:tab/><w:t>2</w:t></w:r></w:p>${paragraph('How we use it')}${paragraph('Contact')}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`],
  ])('%s', async (_, contents) => {
    const policy = await load(makeDocx({ styles, body: title + contents + body }), options);
    expect(outline(policy).slice(1, 5)).toEqual(expected);
    expect(policy.clauses.filter(({ kind }) => kind === 'contents').map(({ text }) => text).slice(1)).toEqual(['Data we keep', 'How we use it', 'Contact']);
    expect(policy.clauses.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
    expect(findFaults(policy)).toEqual([]);
  });
});

test('a list of contents that does not end is over at the first heading', async () => {
  const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Data')}</w:p>`;
  const policy = await load(makeDocx({ styles: style('H', 'heading 1'), body: field + styled('H', 'Data') + paragraph('We keep the names of the pupils.') + styled('H', 'Contact') + paragraph('Write to us.') }), options);
  expect(policy.clauses.map(({ kind }) => kind)).toEqual(['contents', 'title', 'paragraph', 'heading', 'paragraph']);
});

test('a date control near the beginning dates the policy, a later one does not', async () => {
  const dated = (words: string, date: string) => `<w:p>${run(words)}<w:sdt><w:sdtPr><w:date w:fullDate="${date}T00:00:00Z"/></w:sdtPr><w:sdtContent>${run('the day it was signed')}</w:sdtContent></w:sdt></w:p>`;
  const filler = paragraph('We keep the names of the pupils.').repeat(15);
  const policy = await load(makeDocx({ body: top('Policy') + dated('In force from ', '2024-06-01') + filler + dated('Signed on ', '2024-05-02'), core: '<dc:title>A template</dc:title>' }), options);
  expect(policy).toMatchObject({ declaredDate: '2024-06-01', title: 'Policy' });
  expect(clause(policy, 'meta.1').text).toBe('In force from the day it was signed');
  expect((await load(makeDocx({ body: top('Policy') + filler + dated('Signed on ', '2024-05-02') }), options)).declaredDate).toBeNull();
});

describe('languages', () => {
  const thai = 'เราเก็บชื่อของนักเรียนไว้สามสิบวันและลบชื่อนั้นเมื่อนักเรียนออกจากโรงเรียน';
  const defaults = (lang: string) => `<w:docDefaults><w:rPrDefault><w:rPr><w:lang ${lang}/></w:rPr></w:rPrDefault></w:docDefaults>`;

  test('Thai is in the complex script of its runs, whatever the default of Latin text', async () => {
    const policy = await load(makeDocx({ styles: defaults('w:val="en-US" w:bidi="th-TH"'), body: paragraph(thai, '', '<w:cs/>').repeat(2) + paragraph('We keep the names of the pupils for thirty days, and delete them when they leave.') }), { name: 'a.docx' });
    expect(policy.provenance.language).toMatchObject({ value: 'th', by: 'document' });
    expect(policy.clauses.map(({ language }) => language)).toEqual([undefined, undefined, 'en-US']);
  });

  test('a clause in another language is marked by its runs, unless its words plainly say otherwise', async () => {
    const french = "Nous conservons le nom des élèves tant qu'ils sont à l'école, et nous l'effaçons lorsqu'ils la quittent.";
    const body = paragraph('We keep the names of the pupils for as long as they are at the school, and delete them when they leave the school.').repeat(2) + paragraph(french, '', '<w:lang w:val="fr-FR"/>') + paragraph('We keep the data of the pupils for as long as they are with us.', '', '<w:lang w:val="de-DE"/>');
    const policy = await load(makeDocx({ styles: defaults('w:val="en-GB"'), body }), { name: 'a.docx' });
    expect(policy.language).toBe('en');
    expect(policy.clauses.map(({ language }) => language)).toEqual([undefined, undefined, 'fr-FR', undefined]);
  });

  test('without any, properties and text tell', async () => {
    const body = paragraph('Kami menyimpan nama murid selagi mereka berada di sekolah dan menghapuskannya apabila mereka tamat persekolahan.');
    expect((await load(makeDocx({ body, core: '<dc:language>ms-MY</dc:language><dc:title>Dasar Privasi</dc:title>' }), { name: 'a.docx' }))).toMatchObject({ language: 'ms', title: 'Dasar Privasi', declaredDate: null, provenance: { language: { by: 'document' } } });
  });
});

test('the strict edition of the standard is read alike', async () => {
  const parts = { styles: style('Heading1', 'heading 1'), numbering: abstractNumber(1, level(0, 'lowerLetter', '(%1)')) + number(1, 1), body: styled('Heading1', 'Data') + item('names', 1) + item('classes', 1) };
  expect(tree(await load(makeDocx({ ...parts, namespaces: strict }), options))).toEqual(tree(await load(makeDocx(parts), options)));
  expect(clause(await load(makeDocx({ ...parts, namespaces: strict }), options), 'title').text).toBe('Data');
});
