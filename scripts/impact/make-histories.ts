import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, seededRandom } from '../alignment/make-variant.js';
import { loadPolicy } from '../../src/load/load-policy.js';
import type { History } from './read-histories.js';
import { type Edited, editPolicy } from './edit-policy.js';

/** Two versions made from one text, and a translation of that text. */
export interface MadeHistory extends Pick<History, 'name' | 'older' | 'newer' | 'translation'> {
  /** Lines of both versions that the translation does not follow, and those that it follows; all others did not change. */
  behind: { older: Set<number>; newer: Set<number> };
  followed: { older: Set<number>; newer: Set<number> };
}

/** Families that keep one clause a line, the same line in each language. */
export function readFamilies(root: string): { name: string; texts: Map<string, string> }[] {
  const folders = [new URL('../../corpus/policies', import.meta.url).pathname, join(root, 'data', 'parallel')].filter((folder) =>
    existsSync(folder),
  );
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const files = readdirSync(join(folder, name)).filter((file) => /(?:^|\.)(?:en|ms|th|fr)\.md$/.test(file));
        const texts = new Map(
          files.map((file) => [
            /(en|ms|th|fr)\.md$/.exec(file)?.[1] as string,
            readFileSync(join(folder, name, file), 'utf8').replaceAll('\r', ''),
          ]),
        );
        const counts = new Set([...texts.values()].map((text) => text.split('\n').length));
        return counts.size === 1 && texts.size > 1 ? [{ name, texts }] : [];
      }),
  );
}

export type Plan = 'stale' | 'updated' | 'mixed';

/**
 * For every pair of languages of every family: a translation that follows none of the edits, all of them, or those of
 * the older version (which then lacks them) and not those of the newer one.
 */
export async function* makeHistories(root: string, plan: Plan, share: number, seed: number): AsyncGenerator<MadeHistory> {
  const families = readFamilies(root);
  for (const { name, texts } of families) {
    for (const [canonical, text] of texts) {
      const strangers = families
        .filter((other) => other.name !== name)
        .flatMap((other) =>
          (other.texts.get(canonical) ?? '')
            .split('\n')
            .filter((line) => line.length > 60 && line.length < 400 && !/^\s*(?:[#|{<>:*+-]|\d+[.)]|---)/.test(line)),
        );
      for (const [language, translation] of texts) {
        if (language === canonical) continue;
        const random: Random = seededRandom(
          seed + [...`${name}${canonical}${language}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7),
        );
        const edit = (from: string): Edited => editPolicy(from, canonical, share, strangers, random);
        const whole: Edited = { text, touched: new Set(), changed: new Set() };
        const [before, after] = [plan === 'stale' ? whole : edit(text), plan === 'updated' ? whole : edit(text)];
        const load = (source: string, code: string): ReturnType<typeof loadPolicy> =>
          loadPolicy(source, { name: `${code}.md`, language: code, format: 'markdown' });
        yield {
          name: `${name} ${canonical}→${language}`,
          older: await load(before.text, canonical),
          newer: await load(after.text, canonical),
          translation: await load(translation, language),
          behind: { older: mapBack(after.touched, before), newer: after.changed },
          followed: { older: before.changed, newer: mapBack(before.touched, after) },
        };
      }
    }
  }
}

/** Lines of the original, as lines of an edited text. */
function mapBack(lines: ReadonlySet<number>, { places }: Edited): Set<number> {
  return new Set([...lines].flatMap((line) => places?.get(line) ?? (places ? [] : [line])));
}
