import { describe, expect, test } from '@jest/globals';
import { clause, ids, load, outline } from './load.js';

const html = { format: 'html' };

function page(body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="en">\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

describe('HTML', () => {
  test('the furniture of a site is set aside with its reason', async () => {
    const policy = await load(
      page(
        `<a class="skip-link" href="#m">Skip to content</a>
        <header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
        <div class="cookie-banner">We use cookies <button>OK</button></div>
        <main id="m"><h1>Privacy</h1><p>We keep the names of all of the pupils of our school, and nothing else.</p>
        <div class="share-bar social">Share on X</div><aside class="sidebar-note">This note is part of the law.</aside>
        <p hidden>not shown</p><noscript>no script</noscript></main>
        <footer>© 2024 Example <a href="/map">Map</a></footer>`,
        '<title>Privacy | Example</title><script>var a = "<p>x</p>";</script><style>p {}</style>',
      ),
      html,
    );
    expect(outline(policy)).toEqual(['title title', 'intro.p1 paragraph', 'intro.p2 paragraph']);
    expect(clause(policy, 'intro.p2').text).toBe('This note is part of the law.');
    expect(policy.skipped.map(({ reason }) => reason).sort()).toEqual(
      [
        'cookie-banner',
        'embedded',
        'footer',
        'furniture',
        'header',
        'hidden',
        'page-part',
        'page-title',
        'script',
        'style',
      ].sort(),
    );
  });

  test.each([
    ['<ol><li>a thing</li><li>another</li></ol>', ['1.', '2.'], [1, 2]],
    ['<ol type="a" start="2"><li>a thing</li><li value="5">another</li></ol>', ['b.', 'e.'], [2, 5]],
    ['<ol style="list-style-type: upper-roman"><li>a thing</li><li>another</li></ol>', ['I.', 'II.'], [1, 2]],
    ['<ol reversed><li>a thing</li><li>another</li></ol>', ['2.', '1.'], [2, 1]],
    ['<ol style="list-style: none"><li>(a) a thing</li><li>(b) another</li></ol>', ['(a)', '(b)'], [1, 2]],
    ['<ol><li>(i) a thing</li><li>(ii) another</li></ol>', ['(i)', '(ii)'], [1, 2]],
    ['<p>(a) a thing<br>(b) another</p>', ['(a)', '(b)'], [1, 2]],
  ])('labels of %s', async (list, labels, ordinals) => {
    const policy = await load(page(`<h1>Terms</h1>${list}`), html);
    expect(policy.clauses.slice(1).map(({ label }) => label!.text)).toEqual(labels);
    expect(policy.clauses.slice(1).map(({ label }) => label!.ordinals[0])).toEqual(ordinals);
  });

  test('the first of several numbered headings is a section and no title', async () => {
    const numbered = page('<p>Rules of the house</p><h1>1. Guests</h1><p>Guests ring the bell.</p><h1>2. Keys</h1><p>Keys are kept here.</p>');
    expect(outline(await load(numbered, html))).toEqual(['title title', '1 heading 1.', '1.p1 paragraph', '2 heading 2.', '2.p1 paragraph']);
    const alone = page('<h1>5. Guests</h1><p>Guests ring the bell.</p><h2>5.1 Keys</h2><p>Keys are kept here.</p>');
    expect(outline(await load(alone, html))[0]).toBe('title title 5.');
  });

  test('a line in bold does not hold the section that comes after it', async () => {
    const policy = await load(page('<h1>Rules</h1><h2>1. Guests</h2><p>Come in.</p><p><b>Why we ask</b></p><p>We are curious.</p><h2>2. Keys</h2><p>Keys are kept here.</p>'), html);
    expect(outline(policy)).toEqual(['title title', '1 heading 1.', '1.p1 paragraph', '1.h1 heading', '1.h1.p1 paragraph', '2 heading 2.', '2.p1 paragraph']);
  });

  test('a line end of the file ends no line of the page', async () => {
    const policy = await load(page('<p><b>Rules of\n  the house</b></p><p>Guests ring the bell, and wait.</p><p><b>Keys and\n  locks</b></p><p>Keys are kept here, and counted.</p><p><b>The board<br>4 Quay Street</b></p><p>They answer to the board.</p>'), html);
    expect(policy.title).toBe('Rules of the house');
    expect(outline(policy)).toEqual(['title title', 'intro.p1 paragraph', 'h1 heading', 'h1.p1 paragraph', 'h1.p2 paragraph', 'h1.p3 paragraph']);
  });

  test('a table that sets numbers beside clauses is no table of data; one that counts its rows is', async () => {
    const rows = (...all: [string, string][]) => `<table>${all.map(([first, second]) => `<tr><td>${first}</td><td>${second}</td></tr>`).join('')}</table>`;
    const clauses = rows(['1.1', 'Guests ring the bell, and wait for the porter.'], ['1.2', '<p>Guests state the following:</p>'], ['(a)', 'their name; and'], ['(b)', 'their host.']);
    const data = rows(['No.', 'Purpose'], ['1.', 'to sign you in']) + '<p>Then:</p>' + rows(['1', 'Name'], ['2', 'Age']);
    const policy = await load(page(`<h1>Rules</h1><h2>1. Guests</h2>${clauses}<h2>2. Data</h2>${data}`), html);
    expect(outline(policy).slice(2)).toEqual(['1.1 item 1.1', '1.2 item 1.2', '1.2.1 item (a)', '1.2.2 item (b)', '2 heading 2.', '2.r1 row', '2.r2 row', '2.p1 paragraph', '2.r3 row', '2.r4 row']);
    const { text, runs } = clause(policy, '1.1');
    expect(text).toBe('Guests ring the bell, and wait for the porter.');
    expect(policy.source.slice(runs[0]![2], runs[0]![2] + runs[0]![3])).toBe(text);
  });

  test('sections, nested lists, definition lists, details, tables, headings in bold', async () => {
    const policy = await load(
      page(`<h1>Notice</h1>
        <section id="data"><h2>Data</h2><p>One.<br><br>Two.</p>
        <ul><li><p>first</p><p>more of it</p></li><li>second<ol><li>inner</li></ol></li></ul></section>
        <h2 id="rights">2. Rights</h2>
        <table><thead><tr><th>Right</th><th>How</th></tr></thead><tr><td>Access</td><td><p>write <b>to</b></p><p>us</p></td></tr></table>
        <table role="presentation"><tr><td><h3>In a cell</h3><p>Laid out by table.</p></td><td><p>Side</p></td></tr></table>
        <p><b>Deadline</b></p><p>We answer within 5<sup>1</sup> days, on 20 m<sup>2</sup>, le 1<sup>er</sup> mai.</p>
        <dl><dt>Pupil</dt><dd>Who is taught.</dd></dl>
        <details><summary>More</summary>Some more.</details>`),
      html,
    );
    expect(outline(policy)).toEqual([
      'title title',
      'data heading',
      'data.p1 paragraph',
      'data.p2 paragraph',
      'data.i1 item',
      'data.i1.p1 paragraph',
      'data.i2 item',
      'data.i2.1 item 1.',
      '2 heading 2.',
      '2.r1 row',
      '2.r2 row',
      '2.h1 heading',
      '2.h1.p1 paragraph',
      '2.h1.p2 paragraph',
      '2.h1.h1 heading',
      '2.h1.h1.p1 paragraph',
      '2.h1.h1.i1 item',
      '2.h1.h1.i1.p1 paragraph',
      '2.h1.h2 heading',
      '2.h1.h2.p1 paragraph',
    ]);
    expect(clause(policy, '2.r2').text).toBe('Access | write to\nus');
    expect(clause(policy, '2.h1.h1.p1').text).toBe('We answer within 5 days, on 20 m2, le 1er mai.');
    expect(clause(policy, '2').anchor).toBe('rights');
  });

  test('dates, language and foreign passages that the markup declares', async () => {
    const policy = await load(
      page(
        '<h1>Notice</h1><p>Effective <time datetime="2024-06-01">1 June 2024</time></p><p>We keep the names of pupils.</p><p lang="fr">Ce texte est en français.</p>',
        '<meta property="article:modified_time" content="2024-05-06T10:00:00Z"><script type="application/ld+json">{"dateModified":"2024-05-07"}</script>',
      ),
      html,
    );
    expect(policy.declaredDate).toBe('2024-06-01');
    expect(clause(policy, 'meta.1').text).toBe('Effective 1 June 2024');
    expect(clause(policy, 'intro.p2').language).toBe('fr');
    expect(policy.provenance.language).toMatchObject({ value: 'en', by: 'document' });
    const head = page('<p>We keep the names of pupils.</p>', '<meta name="last-modified" content="2023-01-02">');
    expect((await load(head, html)).declaredDate).toBe('2023-01-02');
  });

  test('a template that declares the wrong language is not believed', async () => {
    // "The school keeps the names of pupils and deletes them when they leave"
    const thai = 'โรงเรียนเก็บชื่อของนักเรียนและลบชื่อนั้นเมื่อนักเรียนออกจากโรงเรียน';
    const policy = await load(page(`<p>${thai}</p>`.repeat(3)), html);
    expect(policy.provenance.language).toMatchObject({ value: 'th', by: 'identification' });
  });

  test('text maps to the source through entities and markup', async () => {
    const source = page('<p>A &amp; B&nbsp;<b>C</b> &#233;t&eacute; &copy; <!-- no --> x\n   y</p>').replaceAll(
      '\n',
      '\r\n',
    );
    const policy = await load(source, { ...html, language: 'en' });
    const { text, runs, start, end } = policy.clauses[0]!;
    expect(text.replace(/\s+/g, ' ')).toBe('A & B C été © x y');
    for (const [at, size, from, fromSize] of runs) {
      if (size === fromSize) expect(source.slice(from, from + fromSize)).toBe(text.slice(at, at + size));
    }
    expect(source.slice(start.offset, start.offset + 5)).toBe('A &am');
    expect([start.line, end.line]).toEqual([5, 6]);
  });

  test('a nav that points inside the page is its contents', async () => {
    const policy = await load(
      page(
        '<h1>Notice</h1><nav><ol><li><a href="#a">Data</a></li><li><a href="#b">Use</a></li><li><a href="#c">Rights</a></li></ol></nav><h2>Data</h2><p>Words.</p>',
      ),
      html,
    );
    expect(ids(policy)).toBe('title contents.1 contents.2 contents.3 h1 h1.p1');
  });

  test.each([
    '<p>never <b>closed <i>properly</b> here</i><p>next',
    '<table><p>moved out</p><tr><td>cell<td>other</table>',
    '<ul><li>one<li>two</ul></div></p>text after',
    '<![CDATA[odd]]><p>fine &bogus; &#0; &#xFFFFFFF; words</p>',
    '<p>one</p></body></html><p>after the end</p>',
    '<header><div role="dialog">all that there is</div></header>',
  ])('malformed %s loses no word', async (source) => {
    const policy = await load(source, { ...html, language: 'en' });
    const words = [...policy.clauses, ...policy.skipped].map(({ text }) => text).join(' ');
    for (const [word] of source.replace(/<[^<>]*>/g, ' ').matchAll(/[a-z]{4,}/g)) {
      if (word !== 'bogus') expect(words).toContain(word);
    }
  });

  test('a footer inside an article and a long footer with law in it are kept', async () => {
    const law = 'The law of the country in which the school stands applies to this policy. '.repeat(5);
    const policy = await load(
      page(
        `<article><h1>Notice</h1><p>${'We keep names. '.repeat(60)}</p><footer>Signed by the head.</footer></article>`,
      ),
      html,
    );
    expect(policy.clauses.map(({ text }) => text)).toContain('Signed by the head.');
    const other = await load(page(`<h1>Notice</h1><p>We keep names.</p><footer><p>${law}</p></footer>`), html);
    expect(other.clauses.at(-1)!.text).toBe(law.trim());
  });
});
