import { expect, test } from '@jest/globals';
import type { FactKind } from '../../src/contract/fact.js';
import { compareValues } from '../../src/facts/compare-values.js';

const table: [FactKind, string, string, string][] = [
  ['age', '[0,13)', '[0,12]', 'same'],
  ['age', '(12,∞)', '[13,∞)', 'same'],
  ['age', '[0,13)', '[0,13]', 'bound'],
  ['age', '[0,13)', '[13,∞)', 'bound'],
  ['age', '[0,13)', '13', 'unsure'],
  ['age', '[0,13)', '[0,16)', 'different'],
  ['age', '13', '16', 'different'],
  ['duration', 'P12M', 'P1Y', 'same'],
  ['duration', '<=P14D', '<=P2W', 'same'],
  ['duration', 'P1Y6M', 'P18M', 'same'],
  ['duration', 'PT24H', 'P1D', 'close'],
  ['duration', 'P30D', 'P1M', 'close'],
  ['duration', 'P90D', 'P3M', 'close'],
  ['duration', 'P4W', 'P1M', 'different'],
  ['duration', '<=P30D', 'P30D', 'unsure'],
  ['duration', '<=P30D', '>=P30D', 'bound'],
  ['duration', '<=P30D', '<P30D', 'bound'],
  ['duration', 'P30D', 'P30M', 'different'],
  ['duration', 'P30D', 'P30D business', 'different'],
  ['duration', 'P7D', 'P7D calendar', 'same'],
  ['duration', '[P6M,P12M]', '[P6M,P1Y]', 'same'],
  ['date', '2018-07-06', '2018-07-06', 'same'],
  ['date', '2024-06-09|2024-09-06', '2024-09-06', 'same'],
  ['date', '2018-07', '2018-07-06', 'unsure'],
  ['date', '2018-07-06', '2561-07-06', 'different'],
  ['count', '1:5', '5', 'unsure'],
  ['count', '1:5', '1', 'different'],
  ['time', '<17:00', '<=17:00', 'unsure'],
  ['time', '<17:00', '>17:00', 'bound'],
  ['time', '<17:00', '<=18:00', 'different'],
  ['time', '12:00 UTC+1', '12:00', 'unsure'],
  ['time', '12:00 UTC+1', '12:00 UTC+2', 'different'],
  ['time', '12:00 UTC+8', '12:00', 'different'],
  ['money', 'MYR 500000', 'MYR 500000', 'same'],
  ['money', 'MYR 500000', 'MYR 5000', 'different'],
  ['money', 'MYR 15', 'THB 15', 'different'],
  ['money', '<=EUR 10', '>=EUR 10', 'bound'],
  ['count', '>2', '>=3', 'different'],
  ['percent', '85%', '58%', 'different'],
  ['email', 'a@b.example', 'a@c.example', 'different'],
];

test.each(table)('%s %s and %s are %s', (kind, a, b, expected) => {
  expect(compareValues(kind, a, b)).toBe(expected);
  expect(compareValues(kind, b, a)).toBe(expected);
});
