import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { ids, load, outline } from './load.js';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const read = (xml: string, name = 'rules.xml') => load(declaration + xml, { name });
const texts = async (xml: string) => (await read(xml)).clauses.map(({ id, kind, label, text }) => `${id} ${kind}: ${label ? `[${label.text}] ` : ''}${text.replace(/\s+/g, ' ')}`);

const declarationOfPupils = `<rights xml:lang="en" xmlns="http://example.org/rights">
  <title>Charter of Pupils</title>
  <preamble><title>Preamble</title>
    <para>Every pupil is to be heard by the school,</para>
    <para>Now, therefore,</para>
  </preamble>
  <article number="1"><title>Article 1
    </title>
    <para>Every pupil may see what the school has written about him or her.</para>
  </article>
  <article number="2"><title>Article 2</title>
    <orderedlist>
      <listitem><para>No pupil may be photographed without consent.</para></listitem>
      <listitem><para>Consent may be withdrawn at any time.</para></listitem>
    </orderedlist>
  </article>
  <article number="3"><title>Article 3</title><para>The school answers within thirty days.</para></article>
  <article number="4"><title>Article 4</title><para>Nothing here takes away a right.</para></article>
  <article number="5"><title>Article 5</title><para>This charter begins on 1 May 2024.</para></article>
</rights>`;

test('a declaration: titles, articles that are alike but for their number, lists that print none', async () => {
  const policy = await read(declarationOfPupils);
  expect(outline(policy)).toEqual([
    'title title', 'h1 heading', 'h1.p1 paragraph', 'h1.p2 paragraph', '1 heading Article 1', '1.p1 paragraph', '2 heading Article 2',
    '2.1 item 1.', '2.2 item 2.', '3 heading Article 3', '3.p1 paragraph', '4 heading Article 4', '4.p1 paragraph', '5 heading Article 5', '5.p1 paragraph',
  ]);
  expect(policy.provenance).toMatchObject({ format: { value: 'xml', by: 'content' }, language: { value: 'en', by: 'document' } });
});

test('a statute: marginal notes in front of their numbers, labels in front of their words', async () => {
  const section = (note: string, label: string, inside: string) => `<Section>${note && `<MarginalNote>${note}</MarginalNote>`}<Label>${label}</Label>${inside}</Section>`;
  const text = (words: string, label = '') => `${label && `<Label>${label}</Label>`}<Text>${words}</Text>`;
  const found = await texts(`<Statute xml:lang="en" xmlns:lims="http://justice.gc.ca/lims"><Identification><LongTitle>An Act about the records of pupils</LongTitle><ShortTitle>Pupil Records Act</ShortTitle><RunningHead>Pupil Records</RunningHead><Chapter>P-1</Chapter></Identification>
    <Body><Heading level="1"><Label>PART 1</Label><TitleText>Records</TitleText></Heading><Heading level="2"><TitleText>Keeping</TitleText></Heading>
    ${section('Definitions', '2', `<Subsection>${text('In this Act,', '(1)')}<Definition><Text><DefinedTermEn>record</DefinedTermEn> means</Text><Paragraph>${text('a file; or', '(a)')}</Paragraph><Paragraph>${text('a note.', '(b)')}</Paragraph></Definition><Definition><Text><DefinedTermEn>school</DefinedTermEn> means a place of teaching.</Text></Definition></Subsection><Subsection><MarginalNote>Copies</MarginalNote>${text('A copy is a <Emphasis>record</Emphasis>, too.', '(2)')}</Subsection><Subsection><MarginalNote>Later law</MarginalNote>${text('So is a scan.', '(2.1)')}</Subsection><Subsection>${text('A memory is none.', '(3)')}</Subsection><HistoricalNote>2001, c. 4</HistoricalNote>`)}
    ${section('Retention', '3', `${text('A school deletes')}<Paragraph>${text('names;', '(a)')}</Paragraph><Paragraph>${text('faces; and', '(a.1)')}<Subparagraph>${text('of pupils,', '(i)')}</Subparagraph><Subparagraph>${text('of parents,', '(ii)')}</Subparagraph></Paragraph><Paragraph>${text('marks.', '(b)')}</Paragraph><ContinuedSectionSubsection><Text>It does so within a year.</Text></ContinuedSectionSubsection>`)}
    ${section('', '4', '<Text><Repealed>[Repealed, 2010]</Repealed></Text>')}${section('Notice', '5', text('A school tells pupils in writing.'))}</Body>
    <Schedule><ScheduleFormHeading><Label>SCHEDULE 1</Label><TitleText>Schools</TitleText></ScheduleFormHeading><table><tgroup><thead><row><entry>Item</entry><entry>School</entry></row></thead><tbody><row><entry>1</entry><entry>The <XRef>High</XRef> School</entry></row></tbody></tgroup></table></Schedule></Statute>`);
  expect(found).toEqual([
    'intro.p1 paragraph: An Act about the records of pupils', 'title title: Pupil Records Act', 'part-1 heading: [PART 1] Records', 'part-1.h1 heading: Keeping',
    '2 heading: [2] Definitions', '2.1 item: [(1)] In this Act,', '2.1.p1 paragraph: record means', '2.1.1 item: [(a)] a file; or', '2.1.2 item: [(b)] a note.', '2.1.p2 paragraph: school means a place of teaching.',
    '2.2 heading: [(2)] Copies', '2.2.p1 paragraph: A copy is a record, too.', '2.2.1 heading: [(2.1)] Later law', '2.2.1.p1 paragraph: So is a scan.', '2.3 item: [(3)] A memory is none.',
    '3 heading: [3] Retention', '3.p1 paragraph: A school deletes', '3.1 item: [(a)] names;', '3.1.1 item: [(a.1)] faces; and', '3.1.1.1 item: [(i)] of pupils,', '3.1.1.2 item: [(ii)] of parents,', '3.2 item: [(b)] marks.', '3.p2 paragraph: It does so within a year.',
    'part-1.h1.4 item: [4] [Repealed, 2010]', '5 heading: [5] Notice', '5.p1 paragraph: A school tells pupils in writing.',
    'annex-1 heading: [SCHEDULE 1] Schools', 'annex-1.r1 row: Item | School', 'annex-1.r2 row: 1 | The High School',
  ]);
});

test('Akoma Ntoso: numbers in front of headings, lists in blocks, notes behind their paragraph, what is said about the text set aside', async () => {
  const policy = await read(`<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta><identification source="#x"><FRBRWork>data</FRBRWork></identification></meta><body>
    <section eId="s1"><num>1.</num><heading>Scope</heading><content><p>These rules bind every <b>library</b>.</p></content></section>
    <section eId="s2"><num>2.</num><heading>Loans</heading>
      <subsection><num>(1)</num><content><p>A reader may borrow<authorialNote marker="1"><p>Books of reference stay.</p></authorialNote> ten books.</p></content></subsection>
      <subsection><num>(2)</num><intro><p>A reader must not:</p></intro><paragraph><num>(a)</num><content><p>write in a book; or</p></content></paragraph><paragraph><num>(b)</num><content><p>lend it on.</p></content></paragraph></subsection></section>
    </body></act></akomaNtoso>`);
  expect(outline(policy)).toEqual(['1 heading 1.', '1.p1 paragraph', '2 heading 2.', '2.1 item (1)', '2.1.p1 paragraph', '2.2 item (2)', '2.2.1 item (a)', '2.2.2 item (b)']);
  expect(policy.clauses.map(({ text }) => text)).toContain('A reader may borrow ten books.');
  expect(policy.clauses.map(({ text }) => text)).toContain('Books of reference stay.');
  expect(policy.skipped.map(({ reason }) => reason)).toEqual(['metadata']);
});

test('a vocabulary that nobody knows keeps each block, and what stands inside a line', async () => {
  expect(
    await texts(`<rulebook xmlns="urn:x"><rule><say>We keep the <k>names</k> of pupils for <k>thirty</k> days.</say><say><k>Nobody</k> else may read them.</say></rule><rule><say>We delete them<nl/> after a year.</say></rule></rulebook>`),
  ).toEqual(['intro.p1 paragraph: We keep the names of pupils for thirty days.', 'intro.p2 paragraph: Nobody else may read them.', 'intro.p3 paragraph: We delete them after a year.']);
});

describe('what kind of XML it is', () => {
  const sentence = 'We keep the names of the pupils for thirty days, and no longer.';
  test.each([
    ['a law', `<law><clause>${sentence}</clause></law>`, 'xml'],
    ['a page', `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${sentence}</p></body></html>`, 'html'],
    ['settings', '<config><name>School</name><port>80</port><path>/var/www</path></config>', 'unknown-format'],
    ['settings with one sentence among them', `<config>${'<setting>another value</setting>'.repeat(20)}<about>${sentence}</about></config>`, 'unknown-format'],
    ['an alignment', `<xliff version="1.2"><file source-language="en" target-language="ms"><body><trans-unit id="1"><source>${sentence}</source><target>${sentence}</target></trans-unit></body></file></xliff>`, 'xliff'],
    ['entities of its own', `<!DOCTYPE law [<!ENTITY a "b">]><law><clause>${sentence} &a;</clause></law>`, 'xml-entities'],
    ['an element left open', `<law><clause>${sentence}</law>`, 'broken-xml'],
    ['many elements', `<law><clause>${sentence.repeat(400)}</clause>${'<a/>'.repeat(130_000)}</law>`, 'too-large'],
  ])('%s', async (_, xml, expected) => {
    const found = await load(declaration + xml, { name: 'a.en.xml', language: 'en' }).then(({ provenance }) => provenance.format.value, (error: { code?: string }) => error.code);
    expect(found).toBe(expected);
  });

  test('without a declaration by its namespace; any XML where the caller says so', async () => {
    expect((await load(`<law xmlns="urn:x"><c>${sentence}</c></law>`, { language: 'en' })).provenance.format.value).toBe('xml');
    expect(ids(await load('<law><c>Names</c><c>Marks</c></law>', { language: 'en', format: 'xml' }))).toBe('title intro.p1');
  });
});

test('no word is lost, whatever the elements are, and what is read maps back', async () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const name = fc.constantFrom('section', 'title', 'label', 'num', 'p', 'para', 'list', 'item', 'ol', 'row', 'td', 'b', 'x', 'y', 'footnote', 'meta', 'info', 'br', 'MarginalNote', 'Text');
  const { node } = fc.letrec<{ node: string; inside: string }>((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, word, word.map((text) => `<!-- ${text} -->`), word.map((text) => `<![CDATA[${text}]]>`), word.map((text) => ` (a) ${text}&amp; `), fc.tuple(name, tie('inside')).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`)),
    inside: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join(' ')),
  }));
  const words = (text: string): string[] => [...text.replace(/<!\[CDATA\[|&amp;|<\/?\w+>/g, ' ').matchAll(/[a-z]{3,8}/g)].map(([found]) => found);
  await fc.assert(
    fc.asyncProperty(fc.array(node, { minLength: 1, maxLength: 8 }), async (nodes) => {
      const inside = nodes.join('\n');
      fc.pre(/[a-z]{3}/.test(inside.replace(/<!--[^>]*>|<meta>.*?<\/meta>|<[^>]*>/g, '')));
      const policy = await load(`<law>${inside}</law>`, { format: 'xml', language: 'en' }).catch((error: { code?: string }) => {
        if (error.code === 'empty-file') return null;
        throw error;
      });
      if (policy === null) return;
      const found = new Set([...policy.clauses.flatMap(({ text, label }) => words(`${label?.text ?? ''} ${text}`)), ...policy.skipped.flatMap(({ text }) => words(text))]);
      for (const each of words(inside.replace(/<!--.*?-->/g, ' '))) expect(found).toContain(each);
      for (const { text, runs } of policy.clauses) for (const [at, size, from, fromSize] of runs) if (size === fromSize) expect(policy.source.slice(from, from + fromSize)).toBe(text.slice(at, at + size));
    }),
    { numRuns: 200 },
  );
});
