import { describe, expect, test } from '@jest/globals';
import { takeSource } from '../../src/load/take-source.js';
import { loadBilingual, loadPolicy } from '../../src/index.js';

const TEXT = '# Privacy Policy\n\nWe delete your data within 30 days.\n';
const bytes = new TextEncoder().encode(TEXT);

describe('what is given', () => {
  test('a text and bytes are taken as they are, an ArrayBuffer as bytes', async () => {
    expect(takeSource(TEXT)).toBe(TEXT);
    expect(takeSource(bytes)).toBe(bytes);
    expect(takeSource(bytes.buffer)).toEqual(bytes);
    expect((await loadPolicy(bytes.buffer, { name: 'privacy.md' })).clauses).toHaveLength(2);
  });

  test.each(['privacy.en.md', '/srv/policies/privacy.docx', 'C:\\policies\\terms.PDF', 'messages.json', './privacy.ms.xlf'])('%s is a name and no document', async (name) => {
    expect(() => takeSource(name)).toThrow(/is the name of a file; read the file/);
    await expect(loadPolicy(name)).rejects.toThrow(TypeError);
    await expect(loadBilingual(name)).rejects.toThrow(TypeError);
  });

  test.each(['', 'See privacy.en.md', 'privacy.en.md\nis the policy', 'https://kelasa.example/privacy', 'We keep it.'])('%j may be a document', (text) => {
    expect(takeSource(text)).toBe(text);
  });

  test.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [12, 'number'],
    [{}, 'object'],
  ])('%p is nothing to read', (source, what) => {
    expect(() => takeSource(source as never)).toThrow(`not ${what}`);
  });
});
