import type { Finding, Place, TranslationCheck } from '../../src/contract/finding.js';
import type { Policy } from '../../src/contract/policy.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import type { PolicyCheck } from '../../src/report/results.js';

const english = `# Privacy

Last updated: 6 July 2018

## 1. Children

1.1 Nobody under the age of 13 may open an account, and we ask every parent before a child takes part in a lesson.

1.2 We answer within thirty (60) days.

1.3 We never sell data.
`;

// "Privacy / Updated / Children / Anyone below 16 years cannot open an account … / We answer within 60 days"
const thai = `# ความเป็นส่วนตัว

ปรับปรุงล่าสุด: 6 กรกฎาคม 2561

## 1. เด็ก

1.1 ผู้ที่มีอายุต่ำกว่า 16 ปีไม่สามารถเปิดบัญชีได้ และเราจะขอความยินยอมจากผู้ปกครองก่อนเด็กเข้าร่วมบทเรียนทุกครั้ง

1.2 เราจะตอบภายใน 60 วัน
`;

/** Where words stand in a policy; they stand there once. */
function placeOf(policy: Policy, quote: string): Place {
  const offset = policy.source.indexOf(quote);
  const clause = policy.clauses.findLast(({ start, end }) => start.offset <= offset && offset < end.offset);
  if (!clause) throw new Error(`No clause has "${quote}"`);
  const position = (at: number): Place['start'] => {
    const lines = policy.source.slice(0, at).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: at };
  };
  return { clause: clause.id, quote, start: position(offset), end: position(offset + quote.length) };
}

/** A small result made by hand, so that no change of a rule changes what reporters are tested on. */
export async function makeSample(): Promise<PolicyCheck> {
  const canonical = await loadPolicy(english, { name: 'privacy.en.md', language: 'en', format: 'markdown' });
  const translation = await loadPolicy(thai, { name: 'privacy.th.md', language: 'th', format: 'markdown' });
  const base = { fingerprint: '0123456789abcdef', expected: null, actual: null, canonical: null, translation: null, suggestion: null };
  const age = { kind: 'age', expected: { kind: 'age', value: '[0,13)' }, actual: { kind: 'age', value: '[0,16)' } };
  const findings: Finding[] = [
    {
      ...base,
      rule: 'age-limit',
      severity: 'error',
      message: { key: 'drift.differs', args: age },
      expected: '[0,13)',
      actual: '[0,16)',
      canonical: placeOf(canonical, 'under the age of 13'),
      translation: placeOf(translation, 'มีอายุต่ำกว่า 16 ปี'),
      suggestion: '13 ปี',
    },
    { ...base, rule: 'missing-clause', severity: 'warning', message: { key: 'missing-clause.clause', args: {} }, canonical: placeOf(canonical, 'We never sell data.') },
  ];
  const own: Finding = {
    ...base,
    rule: 'number-mismatch',
    severity: 'error',
    message: { key: 'number-mismatch.pair', args: { word: 'thirty', figure: '60' } },
    canonical: placeOf(canonical, 'thirty (60) days'),
  };
  const links = canonical.clauses.map((_, i) => ({ canonical: [i], translation: i < translation.clauses.length ? [i] : [], confidence: 0.9876, moved: i === 1 }));
  const check: TranslationCheck = { canonical, translation, alignment: { links }, findings };
  return { canonical, checks: [check], findings: [own] };
}
