import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findFingerprint } from '../../src/waive/find-fingerprint.js';
import { ENGLISH, layOut, MALAY, replaced } from '../waive/check-texts.js';
import { createProject, type Project } from './project.js';

const english = layOut('Privacy policy', ENGLISH);
const malay = layOut('Dasar privasi', MALAY);
const config = JSON.stringify({ policies: [{ canonical: 'privacy.en.md', translations: ['privacy.ms.md'] }] });

let project: Project;
beforeEach(() => {
  project = createProject({ 'privacy.en.md': english, 'privacy.ms.md': malay, 'polyclause.config.json': config, 'below/notes.txt': '' });
});
afterEach(() => project.remove());

/** Fingerprints as the JSON report has them, by rule. */
async function fingerprints(): Promise<Record<string, string>> {
  const data = JSON.parse((await project.polyclause('check', '--format', 'json')).out);
  return Object.fromEntries(data.translations[0].findings.map((finding: { rule: string; fingerprint: string }) => [finding.rule, finding.fingerprint]));
}

const check = async (...args: string[]) => JSON.parse((await project.polyclause('check', '--format', 'json', ...args)).out);

describe('waive', () => {
  test('records a decision, and check no longer counts the finding', async () => {
    const { 'age-limit': fingerprint = '' } = await fingerprints();
    expect((await project.polyclause('check')).out).toContain(`[${fingerprint.slice(0, 8)}]`);
    const result = await project.polyclause('waive', fingerprint.slice(0, 8), '--reason', 'agreed  with counsel', '--expires', '2027-06-30', '--by', 'Siti');
    expect(result).toMatchObject({ status: 0, err: '' });
    expect(result.out).toContain('Waived by Siti until 30 June 2027: agreed with counsel');
    const file = project.read('polyclause.waivers.json');
    expect(JSON.parse(file)).toMatchObject({ schema: 'polyclause/waivers@1', waivers: [{ fingerprint, rule: 'age-limit', reason: 'agreed with counsel', by: 'Siti', created: '2026-11-27', expires: '2027-06-30' }] });
    expect(file).toBe(`${JSON.stringify(JSON.parse(file), null, 2)}\n`);
    const data = await check();
    expect(data.summary).toEqual({ errors: 1, warnings: 0, infos: 0, waived: 1 });
    expect(data.translations[0].findings.map((finding: { rule: string }) => finding.rule)).toEqual(['duration']);
    expect((await project.polyclause('check')).out).toMatch(/^1 waived$/m);
  });

  test('all findings waived are no failure, and --show-waived shows them in the language of the reader', async () => {
    const all = Object.values(await fingerprints());
    expect((await project.polyclause('check')).status).toBe(1);
    expect((await project.polyclause('waive', ...all, '--reason', 'agreed', '--by', 'Siti')).status).toBe(0);
    const { status, out } = await project.polyclause('check');
    expect({ status, agrees: out.includes('Nothing found but what has been accepted.'), quotes: out.includes('16 tahun') }).toEqual({ status: 0, agrees: true, quotes: false });
    const shown = await project.polyclause('check', '--show-waived', '--ui-language', 'th');
    expect(shown.status).toBe(0);
    expect(shown.out).toContain('ยกเว้นโดย Siti: agreed');
    const data = await check('--show-waived');
    expect(data.translations[0].findings.map((finding: { waived: unknown }) => finding.waived)).toEqual([1, 2].map(() => ({ source: 'waiver', reason: 'agreed', by: 'Siti', until: null })));
  });

  test('says on the finding that its waiver expired, or that its text has changed', async () => {
    const all = Object.values(await fingerprints());
    await project.polyclause('waive', ...all, '--reason', 'agreed', '--by', 'Siti', '--expires', '2027-01-31');
    expect((await project.with({ now: '2027-01-31' }).polyclause('check')).status).toBe(0);
    const later = await project.with({ now: '2027-02-01' }).polyclause('check', '--ui-language', 'ms');
    expect(later.status).toBe(1);
    expect(later.out).toContain('Pengecualian oleh Siti tamat pada 31 Januari 2027: agreed');
    project.write('privacy.ms.md', layOut('Dasar privasi', replaced(MALAY, 0, (MALAY[0] as string).replace('16', '15'))));
    const changed = await project.polyclause('check', '--ui-language', 'fr');
    expect(changed.status).toBe(1);
    expect(changed.out.replace(/\s+/g, ' ')).toContain('Le texte a changé, l’acceptation par Siti ne vaut donc plus : agreed');
    expect((await check()).translations[0].findings[0].waiver).toEqual({ state: 'text-changed', reason: 'agreed', by: 'Siti', until: '2027-01-31' });
  });

  test('--list tells what has become of each, --remove takes one back', async () => {
    const { 'age-limit': age = '', duration = '' } = await fingerprints();
    await project.polyclause('waive', age, '--reason', 'agreed', '--by', 'Siti', '--expires', '2026-12-31');
    await project.polyclause('waive', duration, '--reason', 'agreed', '--by', 'Siti');
    project.write('privacy.ms.md', layOut('Dasar privasi', replaced(MALAY, 2, (MALAY[2] as string).replace('24', '12'))));
    const list = await project.with({ now: '2027-01-01' }).polyclause('waive', '--list', '--format', 'json');
    expect(JSON.parse(list.out)).toMatchObject({ schema: 'polyclause/waiver-list@1' });
    expect(Object.fromEntries(JSON.parse(list.out).waivers.map((waiver: { rule: string; state: string }) => [waiver.rule, waiver.state]))).toEqual({ 'age-limit': 'expired', duration: 'not-found' });
    expect((await project.polyclause('waive', '--list')).out).toMatch(/in force +age-limit[\s\S]*no longer found +duration|no longer found +duration[\s\S]*in force +age-limit/);
    expect((await project.polyclause('waive', '--remove', duration.slice(0, 6))).status).toBe(0);
    expect(JSON.parse(project.read('polyclause.waivers.json')).waivers).toHaveLength(1);
    await project.polyclause('waive', '--remove', age);
    expect((await project.polyclause('waive', '--list')).out).toBe('There are no waivers.\n');
  });

  test('a last day that is over is recorded and said to be', async () => {
    const { duration = '' } = await fingerprints();
    expect((await project.polyclause('waive', duration, '--reason', 'agreed', '--by', 'Siti', '--expires', '2026-11-26')).out).toMatch(/^expired +duration/);
    expect((await project.polyclause('check')).out).toContain('The waiver by Siti ended on 26 November 2026: agreed');
  });

  test('files may be named, and the file of waivers is the same from any folder', async () => {
    const { 'age-limit': age = '', duration = '' } = await fingerprints();
    const below = project.with({ folder: 'below' });
    expect((await below.polyclause('waive', age, '../privacy.en.md', '../privacy.ms.md', '--reason', 'agreed', '--by', 'Siti')).err).toBe('');
    const before = project.read('polyclause.waivers.json');
    expect(JSON.parse(before).waivers[0].translation.document).toBe('privacy.ms.md');
    await project.polyclause('waive', duration, '--reason', 'agreed', '--by', 'Siti');
    await below.polyclause('waive', '--remove', duration);
    expect(project.read('polyclause.waivers.json')).toBe(before);
    expect((await below.polyclause('check', '../privacy.en.md', '../privacy.ms.md')).out).toMatch(/^1 waived$/m);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ GIT_AUTHOR_NAME: 'Siti', GIT_AUTHOR_EMAIL: 'siti@example.org' }, /^Siti <siti@example\.org>$/],
    [{ GIT_AUTHOR_NAME: 'Siti', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }, /^Siti( <.+>)?$/],
    [{ PATH: '' }, /^\S+/],
  ])('who decides is told by %j', async (env, by) => {
    const { duration = '' } = await fingerprints();
    expect(await project.with({ env }).polyclause('waive', duration, '--reason', 'agreed')).toMatchObject({ status: 0, err: '' });
    expect(JSON.parse(project.read('polyclause.waivers.json')).waivers[0].by).toMatch(by);
  });

  test.each([
    [['0000000000000000', '--reason', 'x'], /^polyclause: 0000000000000000: no finding has this fingerprint; /],
    [['nonsense', '--reason', 'x'], /^polyclause: nonsense: this is no fingerprint; /],
    [['0000000000000000'], /^polyclause: a waiver needs a reason: /],
    [['0000000000000000', '--reason', ' '], /^polyclause: a waiver needs a reason: /],
    [['0000000000000000', '--reason', 'x', '--expires', '2027-02-29'], /^polyclause: --expires 2027-02-29: this is no date; write it as 2027-06-30/],
    [['0000000000000000', '--reason', 'x', '--expires', '30/06/2027'], /^polyclause: --expires 30\/06\/2027: this is no date; /],
    [['0000000000000000', 'privacy.en.md', '--reason', 'x'], /^polyclause: privacy\.en\.md: there is no translation /],
    [['--reason', 'x'], /^polyclause: no fingerprint: /],
    [['--remove', 'ab'], /^polyclause: ab: no waiver has this fingerprint; /],
    [['--list', '--waivers', 'no.json'], /^polyclause: no\.json: there is no such file; /],
  ])('%j cannot be done and is said in one line', async (args, line) => {
    const { status, out, err } = await project.polyclause('waive', ...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a beginning that fits several fingerprints is none', () => {
    expect(findFingerprint('AB', ['abcd', 'abce', 'abcd', 'ffff'])).toEqual({ candidates: ['abcd', 'abce'] });
    expect(findFingerprint('f', ['abcd', 'ffff'])).toEqual({ found: 'ffff' });
  });

  test.each([
    ['polyclause.waivers.json', '{ "schema": "polyclause/waivers@1", "waivers": [}', 'polyclause.waivers.json:1:'],
    ['polyclause.waivers.json', '{\n  "schema": "polyclause/waivers@1",\n  "waivers": [{ "fingerprint": "x" }] }', 'waivers[0].fingerprint (line 3, column 32): expected 16 hexadecimal digits'],
    ['polyclause.waivers.json', '{ "schema": "other", "waivers": [] }', 'schema (line 1, column 13): expected "polyclause/waivers@1"'],
    ['polyclause.baseline.json', '{ "schema": "polyclause/baseline@1", "findings": { "a.md": { "0123456789abcdef": 0 } } }', 'findings.a.md.0123456789abcdef (line 1, column 82): '],
  ])('a broken %s is named with the place', async (name, content, fault) => {
    project.write(name, content);
    const { status, err } = await project.polyclause('check');
    expect(status).toBe(2);
    expect(err).toContain(fault);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('baseline', () => {
  test('accepts the findings of today, so that only new ones fail', async () => {
    const found = Object.values(await fingerprints());
    const accepted = await project.polyclause('check', '--update-baseline');
    expect(accepted).toMatchObject({ status: 0, err: '' });
    expect(accepted.out).toMatch(/^2 known from the baseline$/m);
    const file = project.read('polyclause.baseline.json');
    const known = JSON.parse(file);
    expect(known).toMatchObject({ schema: 'polyclause/baseline@1' });
    expect(Object.entries(known.findings['privacy.ms.md'])).toEqual(found.toSorted().map((fingerprint) => [fingerprint, 1]));
    expect(await fingerprints()).toEqual({});
    expect((await project.polyclause('check')).status).toBe(0);
    project.write('privacy.ms.md', layOut('Dasar privasi', replaced(MALAY, 1, (MALAY[1] as string).replace('30', '40'))));
    const data = await check();
    expect(data.summary).toEqual({ errors: 1, warnings: 0, infos: 0, waived: 2 });
    expect((await project.polyclause('check')).status).toBe(1);
  });

  test('can be another file, which has to be there unless it is being written', async () => {
    expect(await project.polyclause('check', '--baseline', 'known.json')).toMatchObject({ status: 2, err: 'polyclause: known.json: there is no such file; check its name and folder\n' });
    expect((await project.polyclause('check', '--baseline', 'known.json', '--update-baseline')).status).toBe(0);
    expect((await project.polyclause('check', '--baseline', 'known.json')).status).toBe(0);
    expect((await project.polyclause('check')).status).toBe(1);
    project.write('polyclause.config.json', JSON.stringify({ ...JSON.parse(config), baseline: 'known.json' }));
    expect((await project.polyclause('check')).status).toBe(0);
  });
});

describe('comments', () => {
  test('are heeded, and those that name no rule are told on stderr', async () => {
    project.write('privacy.ms.md', layOut('Dasar privasi', replaced(MALAY, 0, `<!-- polyclause-disable-next-clause age-limit, ages -- agreed -->\n\n${MALAY[0]}`)));
    const { out, err } = await project.polyclause('check', '--show-waived');
    expect(out).toContain('Waived by a comment in the document: agreed');
    expect(err).toBe('polyclause: privacy.ms.md:3:1: this comment names a rule that there is none of: ages; see polyclause rules\n');
    expect((await check()).summary).toMatchObject({ errors: 1, waived: 1 });
  });

  test('hold for a document that is looked at alone', async () => {
    project.write('alone.md', '# Privacy\n\n<!-- polyclause-disable-next-clause -->\n\nWe answer within thirty (60) days.\n');
    const args = ['inspect', 'alone.md', '--language', 'en'];
    expect((await project.polyclause(...args)).out).toMatch(/^1 waived$/m);
    expect((await project.polyclause(...args)).status).toBe(0);
    expect(JSON.parse((await project.polyclause(...args, '--format', 'json', '--show-waived')).out).findings).toMatchObject([{ rule: 'number-mismatch', waived: { source: 'comment' } }]);
  });
});
