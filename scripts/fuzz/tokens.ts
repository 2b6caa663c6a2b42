import { strToU8 } from 'fflate';

/** Characters that hide, turn or break text. */
const characters = ['\0', '\u200b', '\u200d', '\u202e', '\u2066', '\u2069', '\u200f', '\ufeff', '\ufffd', '\u00ad', '\u2028', '\u0085', '\u001b[31m', '\u0e33', '\u0301'.repeat(40), '\u{1f469}\u200d\u{1f4bb}', '\r', '\r\n\r\n', '\t', '\u00a0', '๙', '９', '①'];

const markup = ['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a SYSTEM "http://a.example/a.dtd">', '&b;', '&amp;', '&#0;', '&#xD800;', '&#x110000;', '&#', '<script>alert(1)</script>', '<style>', '<svg><title>', '<math><mtext>', '<template>', '<plaintext>', '<table><tr><td>', '<ol start="99999999999999">', '<ol reversed><li value="-1">', '<li>', '<p>', '<h2>', '</div>', '<select><option>', '<frameset>', '<noscript>', '<a name="x" href="#x">', ' style="counter-increment: a 1e9"', ' lang="x-klingon"'];

const marks = ['# ', '- ', '1. ', '999999999. ', '> ', '```', '~~~', '---\n', '+++\n', '***', '__', '`', '[', '](', '](a)', '![', '|', '| - |\n', '\\', '[^1]: ', '[^1]', '[a]: <b>', '\n\n', '    ', '{: #a .b}', '{{', '}}', '{% if %}', ':::', '<br>', '    - ', '<!-- polyclause-disable -->'];

const labels = ['(a) ', '(i) ', '3.2.1 ', '1.1.1.1.1.1.1.1.1.1 ', 'ข้อ ๙ ', 'ก. ', 'Article 4 – ', 'Contents\n', 'ANNEX I\n', '99999999999999999999. ', '0. ', 'iv. ', '(aa) '];

const data = ['{', '}', '[', ']', '"', '":', '\\u', '\\ud800', '"__proto__":', '"constructor":{"prototype":', 'null', '1e999', 'msgid ""\n', 'msgstr "', 'msgid_plural "a"\n', 'msgstr[99] "b"\n', '#~ ', '#, fuzzy\n', '"Plural-Forms: nplurals=99; plural=(n%0);\\n"\n', '<g id="1">', '<x id="1"/>', '<ph/>', '<mrk mtype="seg" mid="1">', '<trans-unit id="1">', '<target>', '<tuv xml:lang="th"><seg>', '<bpt i="1">', '<pc id="1">'];

const document = ['PK\u0003\u0004', '<w:p>', '</w:p>', '<w:r>', '<w:tbl>', '<w:tc>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>', '<w:ins w:author="a">', '<w:del>', '<mc:AlternateContent><mc:Choice Requires="wps">', '<w:basedOn w:val="a"/>', '<w:footnoteReference w:id="1"/>', '<w:lvlText w:val="%1%2%3%4%5%6%7%8%9%9%9"/>', '../../../../etc/passwd'];

const pages = ['endstream', 'stream\n', 'endobj', '1 0 obj', 'startxref\n0\n%%EOF', '/Length 99999999', '/Kids [2 0 R]', '/Count -1', '/Parent 2 0 R', '<<', '>>', '(', ')', 'BT', 'ET', 'q ', 'Q ', '1e38 0 0 1e38 0 0 Tm', '0 0 0 0 0 0 cm', '/Fm0 Do', '[] TJ', '/Filter /FlateDecode', '/Encrypt 1 0 R', '/MediaBox [0 0 0 0]', 'xref', 'trailer'];

const bytes = [
  [0xff],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0x80, 0x80, 0x80, 0x80],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0x7f],
].map((each) => new Uint8Array(each));

const encode = (texts: readonly string[]): Uint8Array[] => texts.map((text) => strToU8(text));
const always = [...encode(characters), ...encode(labels), ...bytes];

const own: Readonly<Record<string, readonly string[]>> = {
  html: markup,
  xml: markup,
  markdown: [...marks, ...markup],
  text: [],
  docx: [...markup, ...document],
  pdf: pages,
  xliff: [...markup, ...data],
  tmx: [...markup, ...data],
  po: data,
  json: data,
};

/** Pieces that have broken readers of this format, and those that have broken readers of any. */
export function tokensOf(loader: string): Uint8Array[] {
  return [...always, ...encode(own[loader] ?? [])];
}
