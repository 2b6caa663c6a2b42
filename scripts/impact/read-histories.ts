import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import type { Policy } from '../../src/contract/policy.js';
import { loadPolicy } from '../../src/load/load-policy.js';

/** Two versions in English and a translation. */
export interface History {
  name: string;
  older: Policy;
  newer: Policy;
  translation: Policy;
  /** Lines that the other version has too; these files keep one paragraph a line. */
  sameOlder: Set<number>;
  sameNewer: Set<number>;
}

/** One state of a document: its English and the translations made from it. */
interface State {
  document: string;
  date: string;
  english: string;
  translations: Map<string, string>;
}

interface Histories {
  /** As they were found: a translation that had not followed yet. */
  stale: History[];
  /** The same translations against every later English that is there. */
  later: History[];
  /** Translations against every earlier English of the same document. */
  updated: History[];
}

/** Reads the folders `stale/` and `parallel/`; empty where they are not there. */
export async function readHistories(root: string): Promise<Histories> {
  const folder = join(root, 'data', 'stale');
  if (!existsSync(folder)) return { stale: [], later: [], updated: [] };
  const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
  const names = readdirSync(folder).sort();
  const stale = await Promise.all(
    names.map((name) => {
      const [, language = ''] = parseName(name);
      return makeHistory(
        name,
        read(folder, name, 'en.base.md'),
        read(folder, name, 'en.md'),
        read(folder, name, `${language}.md`),
        language,
      );
    }),
  );
  const states = listStates(folder, names, join(root, 'data', 'parallel'), read);
  const [later, updated]: [History[], History[]] = [[], []];
  for (const [before, after] of pairs(states)) {
    for (const [language, text] of before.translations) {
      later.push(
        await makeHistory(
          `${before.document}.${language} ${before.date} later ${after.date}`,
          before.english,
          after.english,
          text,
          language,
        ),
      );
    }
    for (const [language, text] of after.translations) {
      updated.push(
        await makeHistory(`${before.document}.${language} ${before.date} to ${after.date}`, before.english, after.english, text, language),
      );
    }
  }
  return { stale, later, updated };
}

/** `<document>.<language>.<date>_vs_en.<date>`. */
function parseName(name: string): string[] {
  return /^(.*)\.([a-z]+)\.([0-9-]+)_vs_en\.([0-9-]+)$/.exec(name)?.slice(1) ?? [];
}

function listStates(folder: string, names: readonly string[], parallel: string, read: (...path: string[]) => string): State[] {
  const states = new Map<string, State>();
  const note = (document: string, date: string, english: string): State => {
    const key = `${document} ${english}`;
    let state = states.get(key);
    if (!state) states.set(key, (state = { document, date, english, translations: new Map() }));
    return state;
  };
  for (const name of names) {
    const [document = '', language = '', from = '', to = ''] = parseName(name);
    note(document, from, read(folder, name, 'en.base.md')).translations.set(language, read(folder, name, `${language}.md`));
    note(document, to, read(folder, name, 'en.md'));
  }
  for (const document of new Set([...states.values()].map((state) => state.document))) {
    const place = join(parallel, `mozilla-hist-${document}`);
    if (!existsSync(place)) continue;
    const english = read(place, 'en.md');
    const state = note(document, /datetime="([0-9-]+)"/.exec(english)?.[1] ?? '', english);
    for (const language of ['ms', 'fr', 'th']) {
      if (existsSync(join(place, `${language}.md`))) state.translations.set(language, read(place, `${language}.md`));
    }
  }
  return [...states.values()];
}

function pairs(states: readonly State[]): [State, State][] {
  return states.flatMap((before) =>
    states
      .filter((after) => after.document === before.document && after.date > before.date)
      .map((after) => [before, after] as [State, State]),
  );
}

async function makeHistory(name: string, older: string, newer: string, translation: string, language: string): Promise<History> {
  const [before, after, there] = await Promise.all([
    loadPolicy(older, { name: 'en.base.md', language: 'en', format: 'markdown' }),
    loadPolicy(newer, { name: 'en.md', language: 'en', format: 'markdown' }),
    loadPolicy(translation, { name: `${language}.md`, language, format: 'markdown' }),
  ]);
  return { name, older: before, newer: after, translation: there, ...sameLines(older, newer) };
}

function sameLines(older: string, newer: string): Pick<History, 'sameOlder' | 'sameNewer'> {
  const [sameOlder, sameNewer] = [new Set<number>(), new Set<number>()];
  let [i, j] = [0, 0];
  for (const { added, removed, count = 0 } of diffLines(older, newer)) {
    for (let k = 0; k < count; k++) {
      if (!added) i++;
      if (!removed) j++;
      if (added || removed) continue;
      sameOlder.add(i);
      sameNewer.add(j);
    }
  }
  return { sameOlder, sameNewer };
}
