import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

const faults = (text: string, language: string): (string | undefined)[] => readFacts(text, language).map(({ kind, fault }) => fault && `${kind} ${fault.expected} ${fault.actual}`);

describe('a word and the figure beside it, whatever the fact they are part of', () => {
  test.each([
    ['en', 'within thirty (60) business days', 'duration thirty 60'],
    ['en', 'between seven (10) and nine days', 'duration seven 10'],
    ['en', 'at nine (10) a.m.', 'time nine 10'],
    ['en', 'users under thirteen (14)', 'age thirteen 14'],
    ['fr', 'un repos par période de sept (10) jours', 'duration sept 10'],
    ['fr', 'deux (3) fois par an', 'duration deux 3'],
    ['ms', 'setiap tujuh (8) hari', 'duration tujuh 8'],
    ['th', 'ปีละสอง (3) ครั้ง', 'duration สอง 3'],
  ])('%s: %s', (language, text, fault) => {
    expect(faults(text, language)).toContain(fault);
  });

  // Its first paragraph.
  test('a paragraph in brackets behind an article in words is no figure for it', () => {
    expect(faults('under article six (1)', 'en')).toEqual([undefined]);
  });
});
