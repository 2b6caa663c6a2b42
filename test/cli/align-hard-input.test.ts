import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createProject, type Project } from './project.js';

jest.setTimeout(30_000);

let project: Project | undefined;
afterEach(() => project?.remove());

interface Answer {
  status: number;
  err: string;
  links: { canonical: string[]; translation: string[]; confidence: number; moved: boolean }[];
}

/** Aligns two texts through the command line. */
async function align(canonical: string, translation: string, languages = 'en,ms'): Promise<Answer> {
  project = createProject({ 'a.md': canonical, 'b.md': translation });
  const { status, out, err } = await project.polyclause('align', 'a.md', 'b.md', '--language', languages, '--format', 'json');
  return { status, err, links: status === 0 ? JSON.parse(out).alignment.links : [] };
}

/** Clause n says something of its own. */
const english = (count: number): string => Array.from({ length: count }, (_, n) => `We keep the records of school ${n * 7 + 3} for ${n + 2} days.`).join('\n\n');
const malay = (count: number): string => Array.from({ length: count }, (_, n) => `Kami menyimpan rekod sekolah ${n * 7 + 3} selama ${n + 2} hari.`).join('\n\n');

describe('align, given what is no ordinary pair', () => {
  test('one side empty: it says which, and what to do', async () => {
    for (const [canonical, translation, name] of [['', malay(3), 'a.md'], [english(3), ' \n\n', 'b.md']] as const) {
      const { status, err } = await align(canonical, translation);
      expect(status).toBe(2);
      expect(err).toMatch(new RegExp(`^polyclause: ${name}: [^\n]+\n$`));
      project?.remove();
    }
  });

  test('both identical, in one language: it refuses, for that is no translation', async () => {
    const { status, err } = await align(english(3), english(3), 'en,en');
    expect(status).toBe(2);
    expect(err).toMatch(/^polyclause: [^\n]+\n$/);
  });

  test('both identical, the second left untranslated: every clause answers itself', async () => {
    const { links } = await align(english(20), english(20));
    expect(links).toHaveLength(20);
    expect(links.every(({ canonical, translation, moved }) => canonical.join() === translation.join() && !moved)).toBe(true);
  });

  test('languages swapped: the same clauses find each other', async () => {
    const right = await align(english(20), malay(20));
    project?.remove();
    const swapped = await align(english(20), malay(20), 'ms,en');
    const pairs = ({ links }: Answer) => links.map(({ canonical, translation }) => `${canonical}=${translation}`);
    expect(pairs(swapped)).toEqual(pairs(right));
  });

  test('one a hundred times the other: the few find their answers', async () => {
    const { links } = await align(english(10), malay(1000));
    const answered = links.filter(({ canonical, translation }) => canonical.length > 0 && translation.length > 0);
    expect(answered.filter(({ canonical, translation }) => canonical.join() === translation.join()).length).toBeGreaterThanOrEqual(9);
    expect(links.flatMap(({ translation }) => translation)).toHaveLength(1000);
  });

  test('thousands of clauses of one word: each is in one link', async () => {
    const words = ['data', 'fee', 'law', 'name'];
    const { links } = await align(Array.from({ length: 1500 }, (_, n) => words[n % 4]).join('\n\n'), Array.from({ length: 1450 }, (_, n) => words[n % 4]).join('\n\n'));
    expect(links.flatMap(({ canonical }) => canonical)).toHaveLength(1500);
    expect(links.flatMap(({ translation }) => translation)).toHaveLength(1450);
  });

  test('one clause without a blank, a hundred thousand letters of Thai', async () => {
    const { links } = await align('We protect your personal data.', 'เราคุ้มครองข้อมูลส่วนบุคคล'.repeat(4000), 'en,th');
    expect(links.flatMap(({ translation }) => translation)).toHaveLength(1);
  });
});
