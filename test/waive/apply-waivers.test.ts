import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding, TranslationCheck } from '../../src/contract/finding.js';
import { applyWaivers, checkPolicy, createBaseline, loadPolicy, stateWaivers, waiveFindings, type Waiver } from '../../src/index.js';
import { updateBaseline } from '../../src/waive/baseline.js';
import { isSameDocument } from '../../src/waive/is-same-document.js';
import { checkTexts, ENGLISH, MALAY, replaced } from './check-texts.js';

const today = '2026-11-27';
const acceptance = { reason: 'agreed with counsel', by: 'Siti', created: today, expires: null };

const of = (check: TranslationCheck, rule: string): Finding => {
  const found = check.findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`No finding of ${rule}`);
  return found;
};

const waive = (check: TranslationCheck, rule: string, more: Partial<typeof acceptance> | { expires: string } = {}): Waiver[] => waiveFindings([of(check, rule).fingerprint], [check], [], { ...acceptance, ...more }).waivers;

let check: TranslationCheck;
beforeAll(async () => {
  check = await checkTexts();
});

test('the texts have an age and a period that differ', () => {
  expect(check.findings.map(({ rule }) => rule)).toEqual(['age-limit', 'duration']);
});

describe('a waiver', () => {
  test('says who, why, when, until when, what, and hashes both texts', () => {
    expect(waive(check, 'age-limit', { expires: '2027-06-30' })).toEqual([
      {
        fingerprint: of(check, 'age-limit').fingerprint,
        rule: 'age-limit',
        canonical: { document: 'privacy.en.md', language: 'en', clause: '1.1', quote: 'under the age of 13', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
        translation: { document: 'privacy.ms.md', language: 'ms', clause: '1.1', quote: 'berumur di bawah 16 tahun', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
        reason: 'agreed with counsel',
        by: 'Siti',
        created: today,
        expires: '2027-06-30',
      },
    ]);
  });

  test('takes its finding out of those that count, and changes nothing given', () => {
    const before = JSON.stringify(check);
    const result = applyWaivers(check, { waivers: waive(check, 'age-limit', { expires: '2027-06-30' }), today });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['duration']);
    expect(result.waived).toEqual([{ ...of(check, 'age-limit'), waived: { source: 'waiver', reason: 'agreed with counsel', by: 'Siti', until: '2027-06-30' } }]);
    expect(JSON.stringify(check)).toBe(before);
  });

  test.each([
    ['2026-11-26', 'expired'],
    ['2026-11-27', 'in-force'],
    ['2026-11-28', 'in-force'],
  ])('until %s is %s', (expires, state) => {
    const waivers = waive(check, 'age-limit', { expires });
    const result = applyWaivers(check, { waivers, today });
    expect(result.waived?.length).toBe(state === 'in-force' ? 1 : 0);
    const found = result.findings.find(({ rule }) => rule === 'age-limit');
    expect(found?.waiver).toEqual(state === 'in-force' ? undefined : { state: 'expired', reason: 'agreed with counsel', by: 'Siti', until: expires });
    expect(stateWaivers(waivers, [check], today).map((each) => each.state)).toEqual([state]);
  });

  test.each([
    ['another clause of both', replaced(ENGLISH, 1, 'We will answer you within 20 days.'), replaced(MALAY, 1, 'Kami akan menjawab anda dalam tempoh 20 hari.'), 'in-force'],
    ['a clause in front of it', ['We run a school library.', ...ENGLISH], ['Kami mengendalikan perpustakaan sekolah.', ...MALAY], 'in-force'],
    ['line breaks of its own', replaced(ENGLISH, 0, (ENGLISH[0] as string).replace('account with', 'account\nwith')), MALAY, 'in-force'],
    ['its canonical text', replaced(ENGLISH, 0, 'Nobody under the age of 13 may open an account here without a parent.'), MALAY, 'text-changed'],
    ['its translation', ENGLISH, replaced(MALAY, 0, 'Sesiapa yang berumur di bawah 15 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.'), 'text-changed'],
    ['both its texts', replaced(ENGLISH, 0, 'Nobody under the age of 12 may open an account with us without a parent.'), replaced(MALAY, 0, 'Sesiapa yang berumur di bawah 15 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.'), 'text-changed'],
    ['the mistake mended', ENGLISH, replaced(MALAY, 0, 'Sesiapa yang berumur di bawah 13 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.'), 'not-found'],
  ])('with %s edited', async (_, english, malay, state) => {
    const waivers = waive(check, 'age-limit');
    const edited = await checkTexts(english, malay);
    const result = applyWaivers(edited, { waivers, today });
    expect(stateWaivers(waivers, [edited], today)).toEqual([{ ...waivers[0], state }]);
    expect(result.waived?.length).toBe(state === 'in-force' ? 1 : 0);
    if (state === 'text-changed') expect(of(result, 'age-limit').waiver).toEqual({ state: 'text-changed', reason: 'agreed with counsel', by: 'Siti', until: null });
  });

  test('of what is missing dies when the clause that should have it changes', async () => {
    const without = replaced(MALAY, 1, 'Kami akan menjawab permintaan anda.');
    const lost = await checkTexts(ENGLISH, without);
    const missing = lost.findings.find(({ message }) => message.key === 'drift.missing');
    expect(missing).toMatchObject({ canonical: { quote: 'within 30 days' }, translation: null });
    const { waivers } = waiveFindings([missing?.fingerprint as string], [lost], [], acceptance);
    expect(waivers[0]?.translation).toMatchObject({ clause: '1.2', quote: 'Kami akan menjawab permintaan anda.' });
    const edited = await checkTexts(ENGLISH, replaced(MALAY, 1, 'Kami akan menjawab permintaan anda dengan segera.'));
    expect(edited.findings.map(({ fingerprint }) => fingerprint)).toContain(missing?.fingerprint);
    expect(stateWaivers(waivers, [lost, edited], today).map(({ state }) => state)).toEqual(['in-force']);
    expect(stateWaivers(waivers, [edited], today).map(({ state }) => state)).toEqual(['text-changed']);
  });

  test('of a clause that one translation lacks is none for another translation that lacks it', async () => {
    const [one, other] = [await checkTexts(ENGLISH, MALAY.slice(0, 3)), await checkTexts(ENGLISH, MALAY.slice(0, 3), ['privacy.en.md', 'app.ms.md'])];
    const [first, second] = [of(one, 'missing-item'), of(other, 'missing-item')];
    expect(first.fingerprint).toBe(second.fingerprint);
    const waivers = waive(one, 'missing-item');
    expect(waivers[0]?.translation).toEqual({ document: 'privacy.ms.md', language: 'ms', clause: null, quote: null, hash: null });
    expect(applyWaivers(one, { waivers, today }).waived).toHaveLength(1);
    expect(applyWaivers(other, { waivers, today }).waived).toHaveLength(0);
  });

  test('of one finding is none for another of the same clause', async () => {
    const twice = await checkTexts(replaced(ENGLISH, 1, 'We will answer within 30 days and pay within 60 days.'), replaced(MALAY, 1, 'Kami akan menjawab dalam tempoh 40 hari dan membayar dalam tempoh 90 hari.'));
    const [first, second] = twice.findings.filter(({ rule, canonical }) => rule === 'duration' && canonical?.clause === '1.2') as [Finding, Finding];
    expect(second).toBeDefined();
    const { waivers } = waiveFindings([first.fingerprint], [twice], [], acceptance);
    const result = applyWaivers(twice, { waivers, today });
    expect(result.waived?.map(({ fingerprint }) => fingerprint)).toEqual([first.fingerprint]);
    expect(result.findings.find(({ fingerprint }) => fingerprint === second.fingerprint)?.waiver).toBeUndefined();
  });

  test('of a fault inside one document holds wherever that document is looked at', async () => {
    const faulty = await checkTexts(ENGLISH, replaced(MALAY, 3, 'Kami akan membayar balik dalam tempoh tiga puluh (60) hari.'));
    const waivers = waive(faulty, 'number-mismatch');
    expect(waivers[0]).toMatchObject({ canonical: null, translation: { clause: '1.4', language: 'ms' } });
    const alone = { policy: faulty.translation, facts: [], findings: checkPolicy(faulty.translation) };
    expect(applyWaivers(alone, { waivers, today }).waived.map(({ rule }: Finding) => rule)).toEqual(['number-mismatch']);
    const edited = await checkTexts(replaced(ENGLISH, 3, 'We will pay you back soon.'), replaced(MALAY, 3, 'Kami akan membayar balik dalam tempoh tiga puluh (60) hari.'));
    expect(applyWaivers(edited, { waivers, today }).waived?.map(({ rule }) => rule)).toContain('number-mismatch');
  });

  test('is replaced by a new decision about the same finding', async () => {
    const old = waive(check, 'age-limit');
    const again = waiveFindings([of(check, 'age-limit').fingerprint], [check], old, { ...acceptance, reason: 'asked again' });
    expect(again.waivers.map(({ reason }) => reason)).toEqual(['asked again']);
    const edited = await checkTexts(ENGLISH, replaced(MALAY, 0, 'Sesiapa yang berumur di bawah 15 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.'));
    const anew = waiveFindings([of(edited, 'age-limit').fingerprint, of(edited, 'duration').fingerprint], [edited], old, acceptance);
    expect(anew.waivers.map(({ rule }) => rule).sort()).toEqual(['age-limit', 'duration']);
    expect(stateWaivers(anew.waivers, [edited], today).every(({ state }) => state === 'in-force')).toBe(true);
  });

  test('is recorded in a fixed order', () => {
    const fingerprints = check.findings.map(({ fingerprint }) => fingerprint);
    const [forth, back] = [fingerprints, fingerprints.toReversed()].map((list) => list.reduce<Waiver[]>((waivers, fingerprint) => waiveFindings([fingerprint], [check], waivers, acceptance).waivers, []));
    expect(forth).toEqual(back);
    expect(forth).toHaveLength(2);
  });
});

describe('the baseline', () => {
  test('knows the findings of one day, and no more of them than there were', () => {
    const baseline = createBaseline([check]);
    expect(Object.keys(baseline.findings)).toEqual(['privacy.ms.md']);
    const result = applyWaivers({ ...check, findings: [...check.findings, of(check, 'age-limit')] }, { baseline, today });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['age-limit']);
    expect(result.waived?.map(({ waived }) => waived?.source)).toEqual(['baseline', 'baseline']);
  });

  test('does not know a finding whose text has changed', async () => {
    const edited = await checkTexts(ENGLISH, replaced(MALAY, 0, 'Sesiapa yang berumur di bawah 15 tahun tidak boleh membuka akaun dengan kami tanpa ibu bapa.'));
    expect(applyWaivers(edited, { baseline: createBaseline([check]), today }).findings.map(({ rule }) => rule)).toEqual(['age-limit']);
  });

  test('of one translation says nothing of another, and is kept when the other is updated', async () => {
    const [one, other] = [await checkTexts(ENGLISH, MALAY.slice(0, 3)), await checkTexts(ENGLISH, MALAY.slice(0, 3), ['privacy.en.md', 'app.ms.md'])];
    const baseline = createBaseline([one]);
    expect(applyWaivers(other, { baseline, today }).findings).toHaveLength(other.findings.length);
    const [ms, th] = [await checkTexts(ENGLISH, MALAY.slice(0, 3), ['all.tmx', 'all.tmx']), await checkTexts(ENGLISH, MALAY.slice(0, 3), ['all.tmx', 'all.tmx'])];
    th.translation.language = 'th';
    expect(applyWaivers(th, { baseline: createBaseline([ms]), today }).findings).toHaveLength(th.findings.length);
    const both = updateBaseline(baseline, createBaseline([other]));
    for (const each of [one, other]) expect(applyWaivers(each, { baseline: both, today }).findings).toEqual([]);
  });
});

test.each([
  ['privacy.th.md', 'privacy.th.md', true],
  ['docs/privacy.th.md', '../docs/privacy.th.md', true],
  ['docs\\privacy.th.md', './privacy.th.md', true],
  ['privacy/th.md', 'terms/th.md', false],
  ['privacy.th.md', 'app-privacy.th.md', false],
])('%s and %s may be one document: %s', (a, b, same) => {
  expect([isSameDocument(a, b), isSameDocument(b, a)]).toEqual([same, same]);
});

test('documents without a comment and decisions without an entry change nothing', async () => {
  const policy = await loadPolicy('# Privacy\n\nWe answer within thirty (60) days.\n', { language: 'en', format: 'markdown' });
  const findings = checkPolicy(policy);
  expect(findings).toHaveLength(1);
  expect(applyWaivers({ policy, facts: [], findings }, { today }).findings).toEqual(findings);
});
