import { describe, expect, test } from '@jest/globals';
import { defaultLimits } from '../../src/load/limits.js';
import { childElements, descendants } from '../../src/load/xml/elements.js';
import { parseXml } from '../../src/load/xml/parse-xml.js';
import { readCharacters } from '../../src/load/xml/read-characters.js';

const parse = (source: string) => parseXml(source, { name: 'a.xml', limits: defaultLimits });

describe('every text node knows its place', () => {
  test.each([
    ['after a mark', '\uFEFF<?xml version="1.0"?>\r\n<a>\r\n  <b>one</b>\r<b>two</b>\n<b>three</b></a>'],
    ['behind separators that end no line', '<a>\u2028\u0085<b>one</b>\u2029<b>two</b></a>'],
    ['among comments and instructions', '<!-- <b> --><a><?go <b>?><b>one</b><!-- </b> --><b>two</b></a>'],
    ['behind tags over several lines', '<a\n  x="1>"\n  y=\'<\'.replace>'.replace("'<'.replace", "'2'") + '<b\n z="3">one</b></a>'],
    ['behind characters of two units', '<a>😀 ก็ <b>one</b></a>'],
  ])('%s', async (_, source) => {
    const xml = await parse(source);
    const words = descendants(xml.document, 'b').map((element) => readCharacters(element.firstChild!, xml)!);
    expect(words.length).toBeGreaterThan(0);
    for (const { text, runs } of words) expect(runs).toEqual([[0, text.length, source.indexOf(`>${text}<`) + 1, text.length]]);
  });

  test('references map as a whole, CDATA as it stands', async () => {
    const source = '<a>5 &lt; 6 &amp;amp; &#3585;<![CDATA[<p>&amp;]]></a>';
    const xml = await parse(source);
    const [text, cdata] = [xml.document.documentElement!.firstChild!, xml.document.documentElement!.lastChild!].map((node) => readCharacters(node, xml)!);
    expect(text!.text).toBe('5 < 6 &amp; ก');
    expect(text!.runs).toEqual([[0, 2, 3, 2], [2, 1, 5, 4], [3, 3, 9, 3], [6, 1, 12, 5], [7, 5, 17, 5], [12, 1, 22, 7]]);
    expect(cdata).toEqual({ text: '<p>&amp;', runs: [[0, 8, source.indexOf('<p>'), 8]] });
  });
});

describe('what is no XML, or would harm, is refused in one line', () => {
  test.each([
    ['<a><b></a>', 'broken-xml', /^a\.xml:1:4: this is no well-formed XML \(opening and ending tag mismatch: "b" != "a"\); /],
    ['<a>\n<b>\n', 'broken-xml', /^a\.xml:\d+:\d+: .*unclosed/],
    ['<a>&nbsp;</a>', 'broken-xml', /entity not found/],
    ['<a x=1/>', 'broken-xml', /missed quot/],
    ['<a/><b/>', 'broken-xml', /only one element/],
    ['nothing', 'broken-xml', /missing root/],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'xml-entities', /^a\.xml: it declares entities/],
    ['<!DOCTYPE a SYSTEM "[.dtd" [<!ENTITY x "y">]><a/>', 'xml-entities', /^a\.xml: it declares entities/],
    ['<a>'.repeat(5000), 'too-deep', /^a\.xml: elements stand more than 256 deep/],
    ['<a "'.repeat(50_000), 'broken-xml', /^a\.xml:/],
    ['<!--'.repeat(50_000), 'broken-xml', /^a\.xml:/],
  ])('%.40s', async (source, code, message) => {
    const error = await parse(source).then(() => null, (fault) => fault);
    expect(error).toMatchObject({ code });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });

  test.each(['<!DOCTYPE tmx SYSTEM "tmx14.dtd"><a><b/></a>', '<!DOCTYPE x PUBLIC "-//X//DTD x//EN" "[y].dtd"><a><b/></a>', `<a>${'<b/>'.repeat(5000)}</a>`, `<a>${'<b>>/></b>'.repeat(5000)}</a>`])('%.50s is accepted', async (source) => {
    expect(childElements((await parse(source)).document.documentElement!, 'b').length).toBeGreaterThan(0);
  });
});
