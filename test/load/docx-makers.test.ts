import { describe, expect, test } from '@jest/globals';
import { abstractNumber, level, makeDocx, number, style } from './docx/make-docx.js';
import { findFaults, load } from './load.js';

// Documents with all that the word processors write around the words, as each of them writes it.

async function read(document: Uint8Array): Promise<{ tree: string[]; aside: string[] }> {
  const policy = await load(document, { name: 'a.docx' });
  expect(findFaults(policy)).toEqual([]);
  return {
    tree: policy.clauses.map(({ id, kind, label, text }) => [id, kind, label?.text, '|', text].filter(Boolean).join(' ')),
    aside: policy.skipped.map(({ reason, text }) => `${reason} | ${text}`),
  };
}

const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const numbered = (id: number, index: number): string => `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('Word', () => {
  const p = (inside: string, properties = '') => `<w:p w14:paraId="1A2B3C4D" w:rsidR="00A12B3C" w:rsidRDefault="00A12B3C">${properties && `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
  const r = (text: string, look = '') => `<w:r w:rsidRPr="00B1">${look && `<w:rPr>${look}</w:rPr>`}<w:t${/^ | $/.test(text) ? ' xml:space="preserve"' : ''}>${text}</w:t></w:r>`;
  const mark = (type: string, look = '') => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: string, result: string, look = '') => `${mark('begin', look)}<w:r>${look}<w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate', look)}${r(result, look.slice(7, -8))}${mark('end', look)}`;
  const hidden = '<w:rPr><w:webHidden/></w:rPr>';
  const entry = (label: string, words: string, page: string, to: string) => p(`<w:hyperlink w:anchor="${to}" w:history="1">${r(label)}<w:r><w:tab/></w:r>${r(words)}<w:r>${hidden}<w:tab/></w:r>${field(`PAGEREF ${to} \\h`, page, hidden)}</w:hyperlink>`, styled('TOC1'));
  const control = (properties: string, inside: string) => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const row = (...cells: string[]) => `<w:tr w:rsidR="00A12B3C">${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4508" w:type="dxa"/></w:tcPr>${p(r(cell))}</w:tc>`).join('')}</w:tr>`;

  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles w:count="376"><w:lsdException w:name="Normal"/></w:latentStyles>' +
    style('Heading1', 'heading 1', `<w:link w:val="Heading1Char"/><w:pPr><w:keepNext/>${numbered(1, 0)}<w:outlineLvl w:val="0"/></w:pPr>`) +
    style('Heading2', 'heading 2', `<w:pPr>${numbered(1, 1)}<w:outlineLvl w:val="1"/></w:pPr>`) +
    style('Title', 'Title') + style('TOC1', 'toc 1') + style('TOCHeading', 'TOC Heading', '<w:basedOn w:val="Heading1"/>') + style('ListParagraph', 'List Paragraph', '<w:pPr><w:ind w:left="720"/></w:pPr>') +
    style('FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character');
  const numbering =
    abstractNumber(0, level(0, 'decimal', '%1.', styled('Heading1')), level(1, 'decimal', '%1.%2', styled('Heading2')), level(2, 'lowerLetter', '(%3)'), level(3, 'lowerRoman', '(%4)')) +
    abstractNumber(1, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', 'o')) + number(1, 0) + number(2, 1);

  test('runs that are split, fields, controls, smart tags, notes, comments, both branches of a drawing', async () => {
    const box = `<w:txbxContent>${p(r('Members sign at the bar.'))}</w:txbxContent>`;
    const body = [
      p(`<w:bookmarkStart w:id="0" w:name="_Hlk1"/>${r('Membership ')}<w:proofErr w:type="spellStart"/>${r('Agree')}${r('ment')}<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>`, styled('Title')),
      p(r('Effective date: ') + control('<w:date w:fullDate="2025-05-01T00:00:00Z"/>', r('1 May 2025'))),
      control('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', [
        p(r('Contents'), styled('TOCHeading') + numbered(0, 0)),
        p(mark('begin') + '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r>' + mark('separate'), styled('TOC1')),
        entry('1.', 'Members', '2', '_Toc1'), entry('2.', 'Fees', '3', '_Toc2'), p(mark('end')),
      ].join('')),
      p(`<w:bookmarkStart w:id="1" w:name="_Toc1"/>${r('Members')}<w:bookmarkEnd w:id="1"/>`, styled('Heading1')),
      p(r('A member may ') + r('not', '<w:b/>') + r(' lend a boat (see clause ') + field('REF _Ref78 \\r \\h', '2.1') + r('), save to a co') + '<w:r><w:noBreakHyphen/></w:r>' + r('owner of ') + `<w:smartTag w:uri="urn:x" w:element="place">${r('Port')}<w:smartTag w:element="City">${r(' Dickson')}</w:smartTag></w:smartTag>` + r('.'), styled('Heading2')),
      p(r('A member', '<w:lang w:val="en-US"/>') + r(' pays') + '<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>' + r(', that is') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + r(':'), styled('Heading2')),
      p(r('within 14 days;'), styled('ListParagraph') + numbered(1, 2)),
      p(r('by bank trans') + '<w:r><w:softHyphen/></w:r>' + r('fer, or') + '<w:r><w:cr/></w:r>' + r('by cash;'), styled('ListParagraph') + numbered(1, 2)),
      p(r('at the bar.'), numbered(1, 3)),
      p(r('internal note', '<w:vanish/>')),
      p(r('Fees'), styled('Heading1')),
      p(`<w:bookmarkStart w:id="3" w:name="_Ref78"/>${r('The fee is RM')}<w:r><w:tab/></w:r>${r('50:')}<w:bookmarkEnd w:id="3"/>`, styled('Heading2')),
      p(r('members'), numbered(2, 0)), p(r('children'), numbered(2, 1)), p(r('guests'), numbered(2, 0)),
      `<w:tbl><w:tblPr/><w:tblGrid/>${row('Boat', 'Fee')}${row('Dinghy', 'RM 10')}</w:tbl>`,
      p(r('Boats'), styled('Heading1')),
      `<w:tbl>${row('3.1', 'A boat is insured by its owner.')}${row('3.2', 'A boat left for 90 days may be sold.')}</w:tbl>`,
      '<w:altChunk r:id="rIdX"/>',
      p(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${field('HYPERLINK "https://harbour.example"', 'Our site')}${r(' has a map.')}`),
      '<w:sectPr><w:pgSz w:w="11906"/></w:sectPr>',
    ].join('');
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${r(' Cheques are not taken.')}`)}</w:footnote>`;
    const { tree, aside } = await read(makeDocx({ body, styles, numbering, footnotes, comments: `<w:comment w:id="0" w:author="A">${p(r('check'))}</w:comment>` }));
    expect(tree).toEqual([
      'title title | Membership Agreement',
      'meta.1 meta | Effective date: 1 May 2025',
      'contents contents | Contents',
      'contents.1 contents 1. | Members',
      'contents.2 contents 2. | Fees',
      '1 heading 1. | Members',
      '1.1 item 1.1 | A member may not lend a boat (see clause 2.1), save to a co\u2011owner of Port Dickson.',
      '1.2 heading 1.2 | A member pays, that is:',
      '1.2.1 item (a) | within 14 days;',
      '1.2.2 item (b) | by bank trans\u00adfer, or\nby cash;',
      '1.2.2.1 item (i) | at the bar.',
      '2 heading 2. | Fees',
      '2.1 heading 2.1 | The fee is RM\t50:',
      '2.1.i1 item | members',
      '2.1.i1.i1 item | children',
      '2.1.i2 item | guests',
      '2.1.r1 row | Boat | Fee',
      '2.1.r2 row | Dinghy | RM 10',
      '3 heading 3. | Boats',
      '3.1 item 3.1 | A boat is insured by its owner.',
      '3.2 item 3.2 | A boat left for 90 days may be sold.',
      '3.2.p1 paragraph | Our site has a map.',
      '3.2.p2 paragraph | Members sign at the bar.',
      '3.2.p3 paragraph | Cheques are not taken.',
    ]);
    expect(aside).toEqual(['page-number | 2', 'page-number | 3', 'footnote-mark | 1', 'hidden | internal note', 'embedded-document | embedded document', 'link-target | https://harbour.example', 'comment | check']);
  });

  test('numbers that are typed, with tabs, and no styles', async () => {
    const typed = (text: string, look = '', properties = '') => p(text.split('\t').map((part) => r(part, look)).join('<w:r><w:tab/></w:r>'), properties);
    const body = [
      typed('HIRE OF THE HALL', '<w:b/>', '<w:jc w:val="center"/>'), typed('1.\tBOOKING', '<w:b/>'), typed('1.1\tThe hirer books by letter.'), typed('1.2\tThe hirer states:'),
      typed('(a)\tthe day;', '', '<w:ind w:left="1440"/>'), typed('(b)\tthe number of guests.', '', '<w:ind w:left="1440"/>'), typed('2.\tDEPOSIT', '<w:b/>'), typed('2.1\tThe deposit is RM 100.'),
      typed('SCHEDULE 1', '<w:b/>'), typed('1.\tThe rooms are the hall and the bar.'),
    ].join('');
    expect((await read(makeDocx({ body, styles }))).tree).toEqual([
      'title title | HIRE OF THE HALL', '1 heading 1. | BOOKING', '1.1 item 1.1 | The hirer books by letter.', '1.2 item 1.2 | The hirer states:', '1.2.1 item (a) | the day;', '1.2.2 item (b) | the number of guests.',
      '2 heading 2. | DEPOSIT', '2.1 item 2.1 | The deposit is RM 100.', 'annex-1 heading SCHEDULE 1 |', 'annex-1.1 item 1. | The rooms are the hall and the bar.',
    ]);
  });
});

test('Google Docs: an empty run property everywhere, levels by indentation, headings without numbers', async () => {
  const p = (text: string, properties = '', look = '') => `<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000"><w:pPr>${properties}<w:rPr/></w:pPr><w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>${look}<w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en"/></w:rPr></w:rPrDefault></w:docDefaults>' + style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') + style('Title', 'Title') + style('Subtitle', 'Subtitle');
  const numbering = abstractNumber(1, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2.')) + abstractNumber(2, level(0, 'bullet', '●'), level(1, 'bullet', '○')) + number(1, 1) + number(2, 2);
  const body = [
    p('Library Rules', styled('Title')), p('Last updated 3 June 2025', styled('Subtitle')), p('Borrowing', styled('Heading1')), p('You may borrow five books.', numbered(1, 0)), p('for 14 days; or', numbered(1, 1)), p('for 7 days if new.', numbered(1, 1)),
    p('You must not mark them.', numbered(1, 0)), p(''), p('Fines', styled('Heading1')), p('pens', numbered(2, 0)), p('ink', numbered(2, 1)), p('The board decides', '', '<w:b w:val="1"/><w:bCs w:val="1"/>'), p('It meets in May.'),
  ].join('');
  expect((await read(makeDocx({ body, styles, numbering }))).tree).toEqual([
    'title title | Library Rules', 'meta.1 meta | Last updated 3 June 2025', 'h1 heading | Borrowing', 'h1.1 item 1. | You may borrow five books.', 'h1.1.1 item a. | for 14 days; or', 'h1.1.2 item b. | for 7 days if new.',
    'h1.2 item 2. | You must not mark them.', 'h2 heading | Fines', 'h2.i1 item | pens', 'h2.i1.i1 item | ink', 'h2.h1 heading | The board decides', 'h2.h1.p1 paragraph | It meets in May.',
  ]);
});

test('LibreOffice: style ids in the language of the program, names in English, a list of contents whose field ends in its last entry', async () => {
  const p = (text: string, id: string, more = '') => `<w:p><w:pPr>${styled(id)}${more}<w:bidi w:val="0"/><w:rPr></w:rPr></w:pPr><w:r><w:rPr></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-FR" w:eastAsia="zh-CN" w:bidi="hi-IN"/></w:rPr></w:rPrDefault></w:docDefaults>' + style('Titre', 'Titre') + style('Titre1', 'Heading 1', `<w:basedOn w:val="Titre"/><w:pPr>${numbered(1, 0)}<w:outlineLvl w:val="0"/></w:pPr>`) + style('Titreprincipal', 'Title', '<w:basedOn w:val="Titre"/>') + style('Corpsdetexte', 'Body Text') + style('Tabledesmatires1', 'TOC 1') + style('Titretable', 'TOC Heading');
  const numbering = abstractNumber(1, level(0, 'decimal', '%1 ', `${styled('Titre1')}<w:suff w:val="nothing"/>`)) + abstractNumber(2, level(0, 'lowerLetter', '%1)')) + number(1, 1) + number(2, 2);
  const mark = (type: string) => `<w:r><w:rPr></w:rPr><w:fldChar w:fldCharType="${type}"></w:fldChar></w:r>`;
  const entry = (text: string, page: string, before: string, after: string) => `<w:p><w:pPr>${styled('Tabledesmatires1')}</w:pPr>${before}<w:hyperlink w:anchor="__RefHeading___${page}"><w:r><w:t>${text}</w:t><w:tab/><w:t>${page}</w:t></w:r></w:hyperlink>${after}</w:p>`;
  const contents = p('Sommaire', 'Titretable') + entry('1 Objet', '1', `${mark('begin')}<w:r><w:instrText xml:space="preserve"> TOC \\f \\o "1-9" \\h</w:instrText></w:r>${mark('separate')}`, '') + entry('2 Caution', '2', '', mark('end'));
  const body = [
    p('Règlement de la salle', 'Titreprincipal'), `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique w:val="true"/></w:docPartObj></w:sdtPr><w:sdtContent>${contents}</w:sdtContent></w:sdt>`,
    p('Objet', 'Titre1'), p('Le présent règlement vaut pour tous.', 'Corpsdetexte'), p('Caution', 'Titre1'), p('la caution est de 100 € ;', 'Corpsdetexte', numbered(2, 0)), p('elle est rendue sous 8 jours.', 'Corpsdetexte', numbered(2, 0)),
  ].join('');
  const { tree, aside } = await read(makeDocx({ body, styles, numbering }));
  expect(tree).toEqual([
    'title title | Règlement de la salle', 'contents contents | Sommaire', 'contents.1 contents 1 | Objet', 'contents.2 contents 2 | Caution', '1 heading 1 | Objet', '1.p1 paragraph | Le présent règlement vaut pour tous.',
    '2 heading 2 | Caution', '2.1 item a) | la caution est de 100 € ;', '2.2 item b) | elle est rendue sous 8 jours.',
  ]);
  expect(aside).toEqual(['page-number | 1', 'page-number | 2']);
});
