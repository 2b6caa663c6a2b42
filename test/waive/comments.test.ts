import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyWaivers, checkPolicy, loadPolicy } from '../../src/index.js';
import { rules } from '../../src/rules/index.js';
import { faultComments } from '../../src/waive/fault-comments.js';
import { readDirectives } from '../../src/waive/read-directives.js';
import { checkTexts, ENGLISH, MALAY, replaced } from './check-texts.js';

const start = { line: 1, column: 1, offset: 0 };
const read = (text: string, reason = 'comment') => readDirectives({ skipped: [{ reason, text, start, end: start }] });

describe('what a comment says', () => {
  test.each<[string, string, string[], string | null]>([
    [' polyclause-disable-next-clause duration ', 'disable-next-clause', ['duration'], null],
    [' polyclause-disable-next-clause duration, age-limit -- agreed with counsel ', 'disable-next-clause', ['duration', 'age-limit'], 'agreed with counsel'],
    ['<!--polyclause-disable-next-clause duration age-limit-->', 'disable-next-clause', ['duration', 'age-limit'], null],
    ['<!-- polyclause-disable-next-clause -->', 'disable-next-clause', [], null],
    ['<!-- polyclause-disable-next-clause -- ตกลงกับทนายแล้ว -->', 'disable-next-clause', [], 'ตกลงกับทนายแล้ว'], // "agreed with counsel"
    ['{/* polyclause-disable-next-clause duration — said so */}', 'disable-next-clause', ['duration'], 'said so'],
    ['\n  polyclause-disable\n  duration,\n  money\n', 'disable', ['duration', 'money'], null],
    ['polyclause-enable', 'enable', [], null],
  ])('%j', (text, kind, ruleIds, reason) => {
    expect(read(text)).toEqual({ directives: [{ kind, rules: ruleIds, reason, comment: expect.anything() }], misspelt: [] });
  });

  test('a link definition that nothing uses is a comment as well', () => {
    expect(read('[//]: # (polyclause-disable-next-clause duration -- why not)', 'link-definition').directives).toMatchObject([{ rules: ['duration'], reason: 'why not' }]);
  });

  test.each([' TODO: ask counsel ', ' the polyclause-disable comment is explained elsewhere ', 'polyclause', '[home]: https://example.org "polyclause-disable"'])('nothing: %j', (text) => {
    expect(read(text)).toEqual({ directives: [], misspelt: [] });
  });

  test('a misspelt one is told apart from other comments', () => {
    expect(read(' polyclause-disable-next-line duration ')).toMatchObject({ directives: [], misspelt: [{ word: 'polyclause-disable-next-line' }] });
    expect(read(' polyclause-disable-next-line ', 'hidden')).toEqual({ directives: [], misspelt: [] });
  });

  test('no comment breaks the reader', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(read(`polyclause-${text}`).directives) && Array.isArray(read(text).misspelt)), { numRuns: 300 });
  });
});

/** Rules of the findings that still count once the comments are heeded, by clause. */
async function remaining(source: string, format: string): Promise<string[]> {
  const policy = await loadPolicy(source, { language: 'en', format, name: `a.${format}` });
  const findings = checkPolicy(policy);
  expect(findings.map(({ rule }) => rule)).toEqual(['number-mismatch', 'number-mismatch', 'number-mismatch']);
  return applyWaivers({ policy, facts: [], findings }, { today: '2026-11-27' }).findings.map(({ canonical }) => canonical?.quote.match(/\d+/)?.[0] ?? '');
}

const [A, B, C] = ['We answer within thirty (60) days.', 'We pay within ten (20) days.', 'We delete it within two (5) years.'];
const off = '<!-- polyclause-disable-next-clause number-mismatch -->';

describe('where a comment holds', () => {
  test.each<[string, string, string, string[]]>([
    ['above a paragraph', 'markdown', `# P\n\n${A}\n\n${off}\n\n${B}\n\n${C}\n`, ['60', '5']],
    ['right above it', 'markdown', `# P\n\n${A}\n\n${off}\n${B}\n\n${C}\n`, ['60', '5']],
    ['in front of it on its line', 'markdown', `# P\n\n${A}\n\n${off} ${B}\n\n${C}\n`, ['60', '5']],
    ['between list items', 'markdown', `# P\n\n- ${A}\n  ${off}\n- ${B}\n- ${C}\n`, ['60', '5']],
    ['at the end of a paragraph, for the next one', 'markdown', `# P\n\n${A} ${off}\n\n${B}\n\n${C}\n`, ['60', '5']],
    ['MDX', 'mdx', `# P\n\n${A}\n\n{/* polyclause-disable-next-clause */}\n\n${B}\n\n${C}\n`, ['60', '5']],
    ['a link definition', 'markdown', `# P\n\n${A}\n\n[//]: # (polyclause-disable-next-clause)\n\n${B}\n\n${C}\n`, ['60', '5']],
    ['HTML, above', 'html', `<h1>P</h1><p>${A}</p>\n${off}\n<p>${B}</p><p>${C}</p>`, ['60', '5']],
    ['HTML, inside', 'html', `<h1>P</h1><p>${A}</p><div><p>${off}${B}</p></div><p>${C}</p>`, ['60', '5']],
    ['HTML, in a list', 'html', `<h1>P</h1><ol><li>${A}</li>${off}<li>${B}</li><li>${C}</li></ol>`, ['60', '5']],
    ['another rule', 'markdown', `# P\n\n${A}\n\n<!-- polyclause-disable-next-clause duration -->\n\n${B}\n\n${C}\n`, ['60', '20', '5']],
    ['from here to there', 'markdown', `# P\n\n<!-- polyclause-disable -->\n\n${A}\n\n${B}\n\n<!-- polyclause-enable -->\n\n${C}\n`, ['5']],
    ['from here on', 'html', `<h1>P</h1><p>${A}</p><!-- polyclause-disable number-mismatch --><p>${B}</p><p>${C}</p>`, ['60']],
    ['until its own rule is enabled', 'markdown', `# P\n\n<!-- polyclause-disable -->\n\n${A}\n\n<!-- polyclause-enable duration -->\n\n${B}\n\n<!-- polyclause-enable number-mismatch -->\n\n${C}\n`, ['5']],
    ['two above each other', 'markdown', `# P\n\n${off}\n<!-- polyclause-disable-next-clause duration -->\n\n${A}\n\n${B}\n\n${C}\n`, ['20', '5']],
  ])('%s (%s)', async (_, format, source, left) => {
    expect(await remaining(source, format)).toEqual(left);
  });

  test.each([
    ['canonical', replaced(ENGLISH, 0, `<!-- polyclause-disable-next-clause age-limit -- agreed -->\n\n${ENGLISH[0]}`), MALAY],
    ['translation', ENGLISH, replaced(MALAY, 0, `<!-- polyclause-disable-next-clause age-limit -- agreed -->\n\n${MALAY[0]}`)],
  ])('in the %s', async (_, english, malay) => {
    const result = applyWaivers(await checkTexts(english, malay), { today: '2026-11-27' });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['duration']);
    expect(result.waived?.[0]?.waived).toEqual({ source: 'comment', reason: 'agreed', by: null, until: null });
  });

  test('in the translation where the finding quotes the canonical version alone', async () => {
    const result = applyWaivers(await checkTexts(ENGLISH, replaced(MALAY, 1, '<!-- polyclause-disable-next-clause duration -->\n\nKami akan menjawab permintaan anda.')), { today: '2026-11-27' });
    expect(result.waived?.map(({ message }) => message.key)).toEqual(['drift.missing']);
  });
});

test('comments that turn nothing off are named with their place', async () => {
  const source = `# P\n\n<!-- polyclause-disable-next-clause durations, money -->\n\n${A}\n\n<!-- polyclause-ignore -->\n\n${B}\n\n<!-- polyclause-disable-next-clause -->\n`;
  const policy = await loadPolicy(source, { language: 'en', format: 'markdown', name: 'a.md' });
  const faults = faultComments(policy, rules.map(({ id }) => id));
  expect(faults.map(({ document, start: { line }, fault, word }) => [document, line, fault, word])).toEqual([
    ['a.md', 3, 'unknown-rule', 'durations'],
    ['a.md', 7, 'unknown-directive', 'polyclause-ignore'],
    ['a.md', 11, 'no-next-clause', 'polyclause-disable-next-clause'],
  ]);
});
