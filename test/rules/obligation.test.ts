import { describe, expect, test } from '@jest/globals';
import { checkPair } from './check-pair.js';

describe('Thai จะ … ได้ says may', () => {
  test.each([
    ['A loan may be renewed twice.', 'การยืมจะขอต่ออายุได้สองครั้ง'],
    ['We may take up to 60 days.', 'เราจะใช้เวลาได้ถึง 60 วัน'],
  ])('%s', async (canonical, translation) => {
    expect((await checkPair(['en', canonical], ['th', translation])).filter(({ rule }) => rule === 'obligation')).toEqual([]);
  });
});
