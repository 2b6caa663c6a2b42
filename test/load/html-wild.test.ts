import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/contract/policy.js';
import { load } from './load.js';

// Each page is shaped as one kind of site makes it, and beside it stands what a reader of the site sees of it: where
// every clause stands, its id, kind, label, anchor, language and words, and what is set aside and why.
const folder = new URL('./pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

const squeeze = (text: string) => text.replace(/\s+/g, ' ');

export function describePolicy({ language, title, declaredDate, clauses, skipped }: Policy): string[] {
  return [
    [language, title, declaredDate ?? 'undated'].join(' · '),
    ...clauses.map(({ id, kind, label, anchor, language: own, text, start }) =>
      [`${start.line}:${start.column}`, id, kind, label?.text, anchor && `#${anchor}`, own && `@${own}`, '|', squeeze(text)].filter(Boolean).join(' '),
    ),
    ...skipped.filter(({ reason }) => reason !== 'style' && reason !== 'script').map(({ reason, text }) => `- ${reason} | ${squeeze(text).trim().slice(0, 60)}`),
  ];
}

describe('pages as sites make them', () => {
  test('there are twenty kinds and more', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  test.each(names)('%s', async (name) => {
    const policy = await load(readFileSync(new URL(`${name}.html`, folder)), { name: `${name}.html` });
    const expected = readFileSync(new URL(`${name}.txt`, folder), 'utf8').trimEnd().split('\n');
    expect(describePolicy(policy)).toEqual(expected);
  });

  test.each(names)('%s: places and runs point at the words', async (name) => {
    const { source, clauses } = await load(readFileSync(new URL(`${name}.html`, folder)), { name: `${name}.html` });
    const lines = source.split(/\r\n|\n/);
    for (const { id, text, runs, start } of clauses) {
      expect([id, lines[start.line - 1]!.slice(start.column - 1, start.column + 5)]).toEqual([id, source.slice(start.offset, start.offset + 6).split('\n')[0]]);
      for (const [at, size, from, fromSize] of runs) {
        if (size === fromSize) expect([id, source.slice(from, from + fromSize)]).toEqual([id, text.slice(at, at + size)]);
      }
    }
  });
});

describe('what a class names is judged by what is in it', () => {
  const page = (body: string) => `<!DOCTYPE html><html lang="en"><body><h1>Rules</h1>${body}<p>The end of the rules.</p></body></html>`;
  const words = async (body: string) => (await load(page(body), { format: 'html' })).clauses.map(({ text }) => squeeze(text));

  test.each([
    ['<div class="share">You must not share your key.</div>', 'You must not share your key.'],
    ['<div class="sidebar-note sidebar">Not valid on Sundays.</div>', 'Not valid on Sundays.'],
    ['<section class="social" id="social">No posts about other guests.</section>', 'No posts about other guests.'],
    ['<div class="cookie-notice">We set no cookies at all.</div>', 'We set no cookies at all.'],
    ['<div class="tab-content" style="display:none">Pets are not allowed.</div>', 'Pets are not allowed.'],
    ['<button aria-controls="x" aria-expanded="false">Pets</button><div id="x" hidden>Not allowed.</div>', 'Not allowed.'],
    ['<button aria-controls="x" aria-expanded="false">Pets</button><div id="x" hidden>Not allowed.</div>', 'Pets'],
    ['<dialog open>Sign below.</dialog>', 'Sign below.'],
    ['<aside>The law of Perak applies.</aside>', 'The law of Perak applies.'],
    ['<div id="ot-sdk-cookie-policy" class="ot-sdk-cookie-policy"><section class="ot-sdk-row">sid lasts a session.</section></div>', 'sid lasts a session.'],
    ['<div id="cmplz-document" class="cmplz-document cmplz-privacy-statement">We keep nothing. <a href="/x">More</a></div>', 'We keep nothing. More'],
    ['<ol><li><div>1.</div><div><p>First we ask.</p></div></li></ol>', 'First we ask.'],
    ['<ul><li><span>(a)</span><p>First we ask.</p></li><li><span>(b)</span><p>Then we keep.</p></li></ul>', 'First we ask.'],
    ['<ul><li><p>12</p></li><li><p>Months</p></li></ul>', '12'],
    ['<div role="row"><div role="cell">Name</div><div role="cell"><p>5 years</p></div></div>', 'Name | 5 years'],
  ])('kept: %s', async (body, text) => {
    expect(await words(body)).toContain(text);
  });

  test.each([
    ['<div class="share"><a href="/x">Share</a></div>', 'Share'],
    ['<div class="cookie-banner">We set cookies. <button>OK</button></div>', 'We set cookies.'],
    ['<button aria-controls="m" aria-expanded="false">Menu</button><ul id="m" hidden><li><a href="/">Home</a></li></ul>', 'Menu'],
    ['<p>Tea costs RM 3 <del>RM 2</del>.</p>', 'RM 2'],
    ['<div class="tooltip" style="display:none">Copied</div>', 'Copied'],
    ['<div id="onetrust-banner-sdk" class="ot-sdk-row">We set cookies. <button>OK</button></div>', 'We set cookies.'],
    ['<p>Tea<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup> costs RM 3.</p><div class="c2"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a> Is it?</p></div>', 'Is it?'],
    ['<p>Tea<a class=msocomanchor href="#_msocom_1">[AB1]</a> costs RM 3.</p><div class=msocomtxt><p>Is it?</p></div>', 'Is it?'],
    ['<p>Tea<a class="sdendnoteanc" href="#sdendnote1sym"><sup>iv</sup></a> costs RM 3.</p>', 'iv'],
    ['<p>Tea<span class="sr-only">opens in a new window</span></p>', 'opens in a new window'],
  ])('set aside: %s', async (body, text) => {
    const policy = await load(page(body), { format: 'html' });
    expect(policy.clauses.map((each) => each.text).join(' ')).not.toContain(text);
    expect(policy.skipped.map((each) => each.text).join(' ')).toContain(text);
  });

  test('what only a script would fill is read where nothing else is there', async () => {
    const source = `<html lang="en"><body><div id="root">Loading</div><noscript><h1>Privacy</h1><p>${'We keep the names of pupils. '.repeat(20)}</p></noscript></body></html>`;
    expect((await load(source, { format: 'html' })).title).toBe('Privacy');
  });

  test('a stylesheet numbers chapters and sections', async () => {
    const css = 'body{counter-reset:c}h2{counter-reset:s}h2:before{counter-increment:c;content:"Chapter " counter(c,upper-roman) " "}p.s:before{counter-increment:s;content:counter(c) "." counter(s) " "}';
    const policy = await load(`<html lang="en"><style>${css}</style><body><h1>Act</h1><h2>Names</h2><p class=s>One.</p><p class=s>Two.</p><h2>Marks</h2><p class=s>Three.</p></body></html>`, { format: 'html' });
    expect(policy.clauses.slice(1).map(({ label }) => label!.text)).toEqual(['Chapter I', '1.1', '1.2', 'Chapter II', '2.1']);
  });

  test('counters may have names in any script', async () => {
    const css = 'body{counter-reset:หมวด}h2:before{counter-increment:หมวด;content:"หมวด " counter(หมวด) " "}';
    const policy = await load(`<html lang="th"><style>${css}</style><body><h1>ระเบียบ</h1><h2>ชื่อ</h2><h2>เครื่องหมาย</h2></body></html>`, { format: 'html' });
    expect(policy.clauses.slice(1).map(({ label }) => label?.text)).toEqual(['หมวด 1', 'หมวด 2']);
  });

  test('a hostile stylesheet costs no time', async () => {
    const css = `${'a{'.repeat(2000)}li:before{content:counter(x)}`.repeat(3) + '.a>li{counter-increment:x}'.repeat(3000);
    const policy = await load(`<html lang="en"><style>${css}</style><body>${'<ol class=a><li>We keep names.</ol>'.repeat(4000)}</body></html>`, { format: 'html' });
    expect(policy.clauses).toHaveLength(4000);
  }, 10_000);

  test.each([
    ['boxes in boxes', `${'<div class="cookie-banner share tab" hidden>'.repeat(900)}${'<i></i>'.repeat(50_000)}x${'</div>'.repeat(900)}`],
    ['links to the top in one block', '<a href="#top">a</a>'.repeat(20_000)],
    ['buttons for one panel', `${'<button aria-controls="x">a</button>'.repeat(20_000)}<div id="x" hidden>${'<i></i>'.repeat(20_000)}words</div>`],
  ])('nor do %s', async (_, body) => {
    const policy = await load(`<html lang="en"><body><p>We keep names.</p>${body}</body></html>`, { format: 'html' });
    expect(policy.clauses[0]!.text).toBe('We keep names.');
  }, 10_000);
});
