import { beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { checkTranslation } from '../../src/check/check-translation.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import { parseMarkdown } from '../../src/load/markdown/parse-markdown.js';
import { report } from '../../src/report/report.js';
import type { PolicyCheck } from '../../src/report/results.js';

// What a policy may hold to get out of a report into what shows it: a browser, a comment of a pull request, a terminal.
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<a href="javascript:alert(1)">x</a>',
  '</title></style></textarea><svg onload=alert(1)>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!-- --><iframe src=//evil.example>',
  '[x](javascript:alert(1)) ![x](http://evil.example/x.png)',
  '<http://evil.example/auto>',
  '``` </details> **bold** | cell | @someone #1',
  '\\<b\\>\\[x\\](http://evil.example)',
];

let checks: PolicyCheck[];

beforeAll(async () => {
  const read = (text: string, language: string, name: string) => loadPolicy(text, { language, name, format: 'text' });
  checks = await Promise.all(
    attacks.map(async (attack): Promise<PolicyCheck> => {
      const canonical = await read(`Notice ${attack}\n\n1. ${attack} We keep it for 30 days. ${attack}\n`, 'en', `${attack}.en.txt`);
      const translation = await read(`Notis ${attack}\n\n1. ${attack} Kami menyimpannya selama 60 hari. ${attack}\n`, 'ms', `${attack}.ms.txt`);
      return { canonical, checks: [checkTranslation(canonical, translation)], findings: [] };
    }),
  );
});

test('each document has a finding that quotes it', () => {
  for (const { checks: [check] } of checks) expect(check?.findings.map(({ rule }) => rule)).toContain('duration');
});

describe('html', () => {
  test('a browser finds no element and no attribute that a document brought', () => {
    const shapes = new Set<string>();
    for (const check of checks) {
      const find = load(report(check, { format: 'html' }));
      expect(find('script, img, iframe, svg, a, object, embed, form, link, base').length).toBe(0);
      for (const element of find('*').toArray()) {
        if (!('attribs' in element)) continue;
        for (const [name, value] of Object.entries(element.attribs)) {
          shapes.add(name);
          expect(name).toMatch(/^[a-z][a-z-]*$/);
          expect(name).not.toMatch(/^on|^style$|^src$|^href$/);
          expect(value).not.toMatch(/alert|evil/);
        }
      }
    }
    expect(shapes.size).toBeGreaterThan(2);
  });

  test('and shows what stands in the document to the letter', () => {
    for (const [index, check] of checks.entries()) {
      const shown = load(report(check, { format: 'html' }))('body').text().replace(/\s+/g, '');
      expect(shown).toContain(attacks[index]!.replace(/\s+/g, ''));
    }
  });
});

describe('markdown', () => {
  const own = /^<\/?(?:details|summary|strong|b|code|br|sub|ins|del|mark)(?: open)?\/?>$/;

  test('a renderer finds no link, no picture and no tag that a document brought', () => {
    for (const check of checks) {
      const pending: { type: string; value?: string; children?: unknown[] }[] = [parseMarkdown(report(check, { format: 'markdown' }))];
      let nodes = 0;
      for (let node = pending.pop(); node; node = pending.pop()) {
        nodes += 1;
        expect(['link', 'image', 'linkReference', 'imageReference', 'definition']).not.toContain(node.type);
        if (node.type === 'html') for (const [tag] of node.value!.matchAll(/<[^>]*>/g)) expect(tag).toMatch(own);
        pending.push(...((node.children ?? []) as typeof pending));
      }
      expect(nodes).toBeGreaterThan(5);
    }
  });
});

describe('text', () => {
  test('no sequence of a document reaches the terminal', async () => {
    const read = (text: string, language: string) => loadPolicy(text, { language, name: `a.${language}.txt`, format: 'text' });
    const evil = '\u001b]0;title\u0007\u001b[31m\u009b2J\u202e';
    const [canonical, translation] = [await read(`1. We keep it ${evil} for 30 days.\n`, 'en'), await read(`1. Kami menyimpannya ${evil} selama 60 hari.\n`, 'ms')];
    const shown = report({ canonical, checks: [checkTranslation(canonical, translation)], findings: [] }, { format: 'text' });
    expect(shown).toMatch(/30 days/);
    expect(shown).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  });
});
