import { describe, expect, test } from '@jest/globals';
import { thinAttributes } from '../../src/load/html/thin-attributes.js';

describe('attributes of a page', () => {
  test.each<[string, string, number]>([
    ['elements, and four attributes as one', '<p a b><i c=1 d="2">x</i>', 3],
    ['none in an end tag or a comment', '</p a b c d><!-- <b> --><!--><i><!---><i>', 2],
    ['a bracket in a value is no end', `<p a="<b>" b='>' c=d>e>f</p>`, 1],
    ['a value of any kind is one attribute', '<p a = b c =\n"d e f" =g h=/i/j k>', 2],
    ['a quotation mark that is never closed', '<p a="b <i> <i>', 1],
    ['letters that open nothing', 'a < b <3 <>', 0],
  ])('%s', (_, text, elements) => {
    expect(thinAttributes(text)).toEqual({ text, elements });
  });

  test('more than anybody writes in a tag are blanked out, and nothing else', () => {
    const many = Array.from({ length: 2500 }, (_, index) => `a${index}="<${index}>"`);
    const text = `<p title="x">We</p><p ${many.join(' ')}>keep <b class="y">names</b>`;
    const thin = thinAttributes(text).text;
    expect(thin).toHaveLength(text.length);
    expect(thin).toBe(`<p title="x">We</p><p ${many.slice(0, 2000).join(' ')} ${' '.repeat(many.slice(2000).join(' ').length)}>keep <b class="y">names</b>`);
  });

  test('words of a script that compares numbers stay', () => {
    const text = `<script>for (let i=0;i<n;i++) ${'word '.repeat(1000)}</script><p>We keep names.</p>`;
    expect(thinAttributes(text)).toMatchObject({ text });
  });
});
