import { expect, test } from '@jest/globals';
import { readFacts } from '../../src/index.js';

const placeholders = (text: string, language: string) => readFacts(text, language).filter(({ kind }) => kind === 'placeholder').map(({ value }) => value);

test.each<[language: string, text: string, expected: string[]]>([
  ['en', 'The plot is let by [Grantor] to [Plot holder].', ['[Grantor]', '[Plot holder]']],
  ['en', 'Hello <<first_name>>, bring [the_key].', ['<<first_name>>', '[the_key]']],
  ['en', 'Plot [plot number] holds [description of article].', ['[plot number]', '[description of article]']],
  ['fr', 'Le lot [numéro de lot] est loué à [nom du preneur].', ['[numéro de lot]', '[nom du preneur]']],
  ['fr', 'Fait à [Lieu], entre [Donateur] et [Donataire].', ['[Lieu]', '[Donateur]', '[Donataire]']],
  ['ms', 'Plot ini disewakan oleh [Pemberi sewa].', ['[Pemberi sewa]']],
  ['th', 'ระหว่าง [ผู้ให้] กับ [ผู้รับ]', ['[ผู้ให้]', '[ผู้รับ]']],
])('%s: %s is to be filled in', (language, text, expected) => {
  expect(placeholders(text, language)).toEqual(expected);
});

test.each<[language: string, text: string]>([
  ['en', 'Rule 4 [Repealed]'],
  ['en', 'The letter ends with “yours [two words missing]”.'],
  ['en', 'The plaque [two words missing] stands in the hall.'],
  ['ms', 'Plak itu [kini hilang] menamakan penderma.'],
  ['en', 'Click [Send request] to finish.'],
  ['en', 'Press the [Esc] key.'],
  ['en', '“[The keeper] was late,” she wrote.'],
  ['en', 'See [Terms of hire][2].'],
  ['fr', 'Article 4 [Abrogé]'],
  ['fr', 'Appuyez sur [Valider la demande].'],
  ['ms', 'Tekan butang [Hantar].'],
  ['ms', 'Peraturan 4 [Dimansuhkan]'],
  ['th', 'กดปุ่ม [ยืนยัน]'],
])('%s: %s holds no blank', (language, text) => {
  expect(placeholders(text, language)).toEqual([]);
});
