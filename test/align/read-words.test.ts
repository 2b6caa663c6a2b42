import { describe, expect, it } from '@jest/globals';
import { foldCognate } from '../../src/align/fold-cognate.js';
import { readWords } from '../../src/align/read-words.js';

describe('readWords', () => {
  it('reads numbers of any script, grouped or not', () => {
    expect(readWords('๓๐ วัน, RM 300,000, 1 000 euros', 'th').numbers).toEqual(['30', '300000', '1000']);
  });

  it('takes addresses and placeholders out of Thai letters', () => {
    const words = readWords('ติดต่อprivacy@kelasa.exampleหรือ{school_name}', 'th'); // "contact … or {school_name}"
    expect(words.addresses).toEqual(['privacy@kelasa.example']);
    expect(words.placeholders).toEqual(['{school_name}']);
    expect(words.words).not.toContain('kelasa');
  });

  it('cuts Thai with the segmenter and keeps Latin words whole', () => {
    const { words } = readWords('เราใช้ Kelasa เพื่อการศึกษา', 'th'); // "we use Kelasa for education"
    expect(words).toContain('kelasa');
    expect(words.length).toBeGreaterThan(3);
  });

  it.each([
    ['We delete it.', '.'],
    ['including:', ':'],
    ['“as is.”', '.'],
    ['Your rights', 'open'],
    ['Is it safe?', '?'],
    ['', 'open'],
  ])('tells how %j ends', (text, ending) => {
    expect(readWords(text, 'en').ending).toBe(ending);
  });
});

describe('foldCognate', () => {
  it.each([
    ['communication', 'komunikasi'],
    ['privacy', 'privasi'],
    ['activité', 'aktiviti'],
    ['policy', 'polisi'],
    ['photographs', 'fotografi'],
  ])('%s sounds like %s', (a, b) => {
    expect(foldCognate(a)).toBe(foldCognate(b));
  });

  it('leaves short words and other scripts alone', () => {
    expect(foldCognate('the')).toBeNull();
    expect(foldCognate('ข้อมูล')).toBeNull();
  });
});
