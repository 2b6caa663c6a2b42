import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/contract/policy.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import { takeSnapshot } from '../../src/snapshot/take-snapshot.js';

const taken = { source: 'https://example.com/legal/privacy', fetched: '2026-11-27T12:00:00.000Z' };
const folder = new URL('../load/pages/', import.meta.url);

/** What a rule sees of a document. */
function contentOf({ language, title, declaredDate, clauses }: Policy): object {
  return {
    language,
    title,
    declaredDate,
    clauses: clauses.map(({ id, kind, label, depth, parent, text, anchor, language }) => ({ id, kind, label: label?.text, ordinals: label?.ordinals, depth, parent, text: text.replace(/\s+/g, ' '), language, ...(kind === 'heading' ? { anchor } : {}) })),
  };
}

const page = (body: string, head = '') => `<!DOCTYPE html><html lang="en"><head>${head}</head><body><main><h1>Terms</h1>${body}</main></body></html>`;

/** The snapshot without its front matter and title. */
async function bodyOf(body: string): Promise<string> {
  const { text, differing } = await takeSnapshot(page(body), { ...taken, format: 'html' });
  expect(differing).toEqual([]);
  return text.slice(text.indexOf('# Terms') + '# Terms\n\n'.length).trimEnd();
}

describe('a snapshot is read as its page is', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s', async (name) => {
    const { text, policy, differing } = await takeSnapshot(readFileSync(new URL(name, folder)), { ...taken, name });
    const again = await loadPolicy(text, { name: 'snapshot.md' });
    expect(contentOf(again)).toEqual(contentOf(policy));
    expect(again.provenance).toMatchObject({ format: { value: 'markdown' }, language: { by: 'document' } });
    expect(differing).toEqual([]);
    // Nor does a second snapshot of the page differ from the first.
    expect((await takeSnapshot(readFileSync(new URL(name, folder)), { ...taken, name })).text).toBe(text);
  });

  const word = fc.constantFrom('pupil', 'data', '30 days', '1.', '(a)', '- 5', '#1', '*', '_x_', '[x]', '`y`', '&lt;b&gt;', 'a|b', '&amp;amp;', '{% if %}', '{{ name }}', '{: x}', '{#y}', '{.z}', '#', '[TOC]', '{a=b}', '~~z~~', '\\', ':::', 'อายุ', 'é', '+ 1', '= 2', '1) one', 'https://a.example/x_y_z', '<b>bold</b>', '<a href="/x">link</a>', '<i> it </i>', 'm<sup>2</sup>', '<br>', '<code>x</code>', '&nbsp;', '<a href="#t">[1]</a>');
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
  const block = fc.oneof(
    words.map((text) => `<p>${text}</p>`),
    words.map((text) => `<h2>${text}</h2>`),
    words.map((text) => `<ul><li>${text}</li><li>more<ul><li>${text}</li></ul></li></ul>`),
    words.map((text) => `<ol><li>${text}</li><li value="4">four</li></ol>`),
    words.map((text) => `<table><tr><td>${text}</td><td>x</td></tr></table>`),
    words.map((text) => `<dl><dt>term</dt><dd>${text}</dd></dl>`),
  );

  test('the words of any page come back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
        const { text, policy } = await takeSnapshot(page(blocks.join('')), { ...taken, format: 'html', language: 'en' });
        const again = await loadPolicy(text, { name: 'snapshot.md', language: 'en' });
        const all = ({ clauses }: Policy) => clauses.map(({ label, text }) => `${label?.text ?? ''} ${text}`).join(' ').replace(/[\s]+/g, ' ').trim();
        expect(all(again)).toBe(all(policy));
      }),
      { numRuns: 60 },
    );
  });
});

describe('nothing is flattened', () => {
  test.each([
    ['a number of its own', '<ol start="3"><li>three</li><li>four</li></ol>', '3. three\n4. four'],
    ['a number that jumps', '<ol><li>one</li><li value="5">five</li></ol>', '1. one\n\n<!-- -->\n\n5. five'],
    ['two lists', '<ol><li>one</li></ol><ol><li>one</li></ol>', '1. one\n\n<!-- -->\n\n1. one'],
    ['letters', '<ol type="a"><li>one</li><li>two</li></ol>', 'a. one\n\nb. two'],
    ['lists in lists', '<ul><li>one<ol><li>two<ul><li>three</li></ul></li></ol></li></ul>', '- one\n  1. two\n     - three'],
    ['raised and lowered words', '<p>m<sup>2</sup>, CO<sub>2</sub>, within 5<sup>1</sup> days</p>', 'm<sup>2</sup>, CO<sub>2</sub>, within 5<sup>1</sup> days'],
    ['definitions', '<dl><dt>Pupil</dt><dd>Who is taught.</dd></dl>', '- Pupil\n\n  Who is taught.'],
    ['details', '<details><summary>More</summary><p>Words.</p></details>', '###### More\n\nWords.'],
    ['tables', '<table><tr><th>A</th><th>B</th></tr><tr><td>1<br>2</td><td>x | y</td></tr></table>', '| A | B |\n| --- | --- |\n| 1<br>2 | x \\| y |'],
    ['anchors', '<h2 id="kept">Kept</h2><p id="p">See <a href="#kept">there</a>.</p>', '## Kept {#kept}\n\nSee [there](#kept).\n{: #p }'],
    ['links', '<p><a href="/x">one</a>, <a href="mailto:a@b.example">two</a>, <a href="javascript:x()">three</a></p>', '[one](https://example.com/x), [two](mailto:a@b.example), three'],
    ['deleted words', '<p>It costs <del>20</del> 25.</p>', 'It costs ~~20~~ 25.'],
    ['lines of an address', '<p>Head office<br>1 Mill Lane</p>', 'Head office\\\n1 Mill Lane'],
    ['marks that are words', '<p>1. One * two _three_ [four] #5</p>', '1\\. One \\* two \\_three\\_ \\[four\\] #5'],
    ['a date', '<p>Effective <time datetime="2024-06-01">1 June 2024</time></p>', 'Effective 1 June 2024\n{: datetime="2024-06-01" }'],
    ['another language', '<p lang="th">ข้อความ</p>', 'ข้อความ\n{: lang="th" }'],
  ])('%s', async (_, body, expected) => {
    expect(await bodyOf(`<p>We keep the names of pupils.</p>${body}`)).toBe(`We keep the names of pupils.\n\n${expected}`);
  });

  test('front matter says where it is from; the hash is that of the words alone', async () => {
    const html = page('<nav><a href="/">Home</a></nav><p>We keep the names of pupils.</p>', '<meta name="last-modified" content="2024-05-06">');
    const { text, hash } = await takeSnapshot(html, { ...taken, format: 'html' });
    expect(text).toBe(`---\ntitle: "Terms"\nlanguage: en\ndate: 2024-05-06\nsource: "https://example.com/legal/privacy"\nfetched: 2026-11-27T12:00:00.000Z\nhash: ${hash}\n---\n\n# Terms\n\nWe keep the names of pupils.\n`);
    const later = await takeSnapshot(html.replace('Home', 'Start'), { ...taken, fetched: '2027-01-01T00:00:00.000Z', format: 'html' });
    expect(later.hash).toBe(hash);
    expect((await takeSnapshot(html.replace('names', 'marks'), { ...taken, format: 'html' })).hash).not.toBe(hash);
  });

  test('what is no page is refused', async () => {
    await expect(takeSnapshot('We keep the names of pupils and of the staff.', { ...taken, name: 'a.txt' })).rejects.toMatchObject({ code: 'no-page' });
  });
});
