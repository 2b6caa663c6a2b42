import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ENGLISH, layOut, MALAY } from '../waive/check-texts.js';
import { createProject, type Project } from './project.js';

let project: Project;
beforeEach(() => {
  project = createProject({ 'privacy.en.md': layOut('Privacy policy', ENGLISH), 'privacy.ms.md': layOut('Dasar privasi', MALAY) });
});
afterEach(() => project.remove());

const files = ['privacy.en.md', 'privacy.ms.md'];

interface ShownLink {
  canonical: string[];
  translation: string[];
  confidence: number;
  evidence?: { kind: string; value: string; weight: number }[];
}

async function linksOf(...options: string[]): Promise<{ links: string[]; err: string }> {
  const { out, err } = await project.polyclause('align', ...files, '--format', 'json', ...options);
  return { links: JSON.parse(out).alignment.links.map(({ canonical, translation }: ShownLink) => `${canonical.join('+')}=${translation.join('+')}`), err };
}

describe('align --explain', () => {
  test('as data: kinds, values and weights', async () => {
    const { out } = await project.polyclause('align', ...files, '--format', 'json', '--explain');
    const links: ShownLink[] = JSON.parse(out).alignment.links;
    expect(links.find(({ canonical }) => canonical[0] === '1.2')?.evidence).toContainEqual({ kind: 'number', value: '30', weight: expect.any(Number) });
  });

  test.each([
    ['en', '  figure 30'],
    ['ms', '  angka 30'],
    ['th', '  ตัวเลข 30'],
    ['fr', '  chiffre 30'],
  ])('in words of the reader: %s', async (language, words) => {
    const { out } = await project.polyclause('align', ...files, '--explain', '--ui-language', language);
    expect(out).toContain(words);
    expect(out).not.toMatch(/report\.evidence|\{\{/);
  });

  test('only where it is asked for', async () => {
    const { out } = await project.polyclause('align', ...files, '--format', 'json');
    expect(out).not.toContain('evidence');
  });
});

describe('pins', () => {
  test('are kept beside the translation, and followed by every command', async () => {
    expect((await linksOf('--pin', '1.1=1.4', '--pin', '1.4=1.1')).links).toEqual(expect.arrayContaining(['1.1=1.4', '1.4=1.1']));
    expect(project.read('privacy.ms.pins.yaml')).toBe(
      [
        '# Clauses that answer each other, and some that do not, as somebody decided.',
        'schema: polyclause/pins@1',
        'link:',
        '  - canonical: [ { id: "1.1", quote: "Nobody under the age of 13 may open an a" } ]',
        '    translation: [ { id: "1.4", quote: "Kami tidak sekali-kali menjual data anda" } ]',
        '  - canonical: [ { id: "1.4", quote: "We never sell your data to anybody." } ]',
        '    translation: [ { id: "1.1", quote: "Sesiapa yang berumur di bawah 16 tahun t" } ]',
        '',
      ].join('\n'),
    );
    expect((await linksOf()).links).toContain('1.1=1.4');
    const checked = JSON.parse((await project.polyclause('check', ...files, '--format', 'json')).out);
    expect(checked.translations[0].alignment.links).toContainEqual({ canonical: ['1.1'], translation: ['1.4'], confidence: 1, moved: expect.any(Boolean) });
    const assessed = JSON.parse((await project.polyclause('impact', '--to', 'privacy.en.md', 'privacy.ms.md', '--format', 'json')).out);
    expect(assessed.translations[0].clauses).toContainEqual(expect.objectContaining({ newer: ['1.1'], translation: ['1.4'] }));
  });

  test('survive that clauses are put in before theirs', async () => {
    await linksOf('--forbid', '1.2=1.2');
    project.write('privacy.en.md', layOut('Privacy policy', ['We are a small firm.', ...ENGLISH]));
    const { links, err } = await linksOf();
    expect(err).toBe('');
    expect(links.find((link) => /^(?:.*\+)?1\.3(?:\+.*)?=/.test(link))).not.toContain('=1.2');
  });

  test('that have lost their clause are told, with their place', async () => {
    await linksOf('--pin', '1.1=1.1');
    project.write('privacy.ms.md', layOut('Dasar privasi', MALAY.slice(1)));
    expect((await linksOf()).err).toBe('polyclause: privacy.ms.pins.yaml:4:5: this pin is not followed, for privacy.ms.md has no clause 1.1 “Sesiapa yang berumur di bawah 16 tahun t”; pin it anew or take it out\n');
  });

  test('keep comments, and give way to newer ones', async () => {
    project.write('privacy.ms.pins.yaml', '# by counsel\nlink:\n  - canonical: 1.1 # age\n    translation: 1.2\n  - { canonical: 1.3, translation: 1.3, note: retention }\n');
    await linksOf('--pin', '1.1+1.2=1.1');
    const written = project.read('privacy.ms.pins.yaml');
    expect(written).toContain('# by counsel');
    expect(written).toContain('{ canonical: 1.3, translation: 1.3, note: retention }');
    expect(written).not.toContain('translation: 1.2\n');
    expect((await linksOf()).links).toContain('1.1+1.2=1.1');
  });

  test('of several translations are in one file that the config names', async () => {
    project.write('polyclause.config.yaml', 'pins: links.json\n');
    project.write('links.json', '{}');
    await linksOf('--pin', '1.4=');
    expect(JSON.parse(project.read('links.json'))).toEqual({ schema: 'polyclause/pins@1', link: [{ canonical: [{ id: '1.4', quote: 'We never sell your data to anybody.' }], translation: [], language: 'ms' }] });
    expect((await linksOf()).links).toContain('1.4=');
  });

  test.each([
    [['--pin', '1.1'], '--pin 1.1: this names no two clauses; write --pin 4.2=4.3, the clause of the canonical version first'],
    [['--pin', '1.1=9.9'], '--pin 1.1=9.9: privacy.ms.md has no clause 9.9; polyclause align shows the names of all clauses'],
    [['--forbid', '1.1='], '--forbid 1.1=: this names no two clauses; write --forbid 4.2=4.3, the clause of the canonical version first'],
    [['--pins', 'none.yaml'], 'none.yaml: there is no such file; check its name and folder'],
  ])('%j', async (options, line) => {
    expect(await project.polyclause('align', ...files, ...options)).toEqual({ status: 2, out: '', err: `polyclause: ${line}\n` });
  });

  test.each([
    ['link: 5\n', 'privacy.ms.pins.yaml: link (line 1, column 7): expected array, received string; mend the pins'],
    ['links: []\n', 'privacy.ms.pins.yaml: links (line 1, column 1): there is no such setting; mend the pins'],
    ['link: [\n', 'privacy.ms.pins.yaml:2:1: this is no valid YAML'],
    ['link: [{ canonical: {}, translation: a }]\n', 'name the clause by its id, its quote or both'],
  ])('a file that says %j', async (content, line) => {
    project.write('privacy.ms.pins.yaml', content);
    const { status, err } = await project.polyclause('check', ...files);
    expect(status).toBe(2);
    expect(err).toContain(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
