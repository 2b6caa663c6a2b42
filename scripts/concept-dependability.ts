/**
 * Measures how dependably each concept is carried over by translators: of the linked clauses that name it on one
 * side, the share that names it on the other. Prints the figures and the least dependable concepts, and writes
 * src/concepts/dependability.json, which the rules use to judge what the loss of a concept is worth.
 *
 *   tsx scripts/concept-dependability.ts [--show CONCEPT] [--least N]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ConceptMatcher, type ConceptMention, compileConcepts, readConcepts } from '../src/concepts/read-concepts.js';

const languages = ['en', 'ms', 'th', 'fr'] as const;
type Language = (typeof languages)[number];

/** The same clauses in some languages, by a key that is equal on all sides. */
type Family = { name: string; versions: Map<Language, Map<string, string>> };

/** Below this many clauses a share says nothing; from the second figure on a concept counts as frequent. */
const enough = 5;
const frequent = 20;

const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: { show: { type: 'string' }, least: { type: 'string', default: '40' } },
});

const inventory = JSON.parse(readFileSync(join(root, 'src/concepts/inventory.json'), 'utf8')) as Record<string, object>;
const matchers = new Map<Language, ConceptMatcher>(
  languages.map((language) => [
    language,
    compileConcepts(JSON.parse(readFileSync(join(root, `locales/${language}/concepts.json`), 'utf8')), {
      spaced: language !== 'th',
    }),
  ]),
);

const families = [join(root, '../shared/data/parallel'), join(root, 'corpus/policies')]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => readFamily(join(folder, name))));

const tally = new Map<string, Map<string, { named: number; carried: number }>>();
for (const family of families) countFamily(family);
printOverall();
printLeast(Number(options.least));
writeDependability();

function readFamily(folder: string): Family {
  const versions: Family['versions'] = new Map();
  for (const file of readdirSync(folder)) {
    const language = /(?:^|\.)(en|ms|th|fr)\.(?:md|xml)$/u.exec(file)?.[1] as Language | undefined;
    if (language) versions.set(language, readClauses(readFileSync(join(folder, file), 'utf8'), basename(folder)));
  }
  return { name: basename(folder), versions };
}

function readClauses(text: string, family: string): Map<string, string> {
  if (/^\uFEFF?</u.test(text)) return text.includes('<udhr') ? readDeclaration(text) : readStatute(text);
  if (/^Fasal$|^Clause$/mu.test(text)) return readBill(text);
  const clean = text
    .replace(/^(?:\+\+\+|---)\n(?:[^\n]*\n)*?(?:title: ([^\n]*)\n)?(?:\+\+\+|---)\n/u, '$1\n\n')
    .replace(/^.*privacypolicytemplate.*$/mu, '')
    .replaceAll(/\]\([^)]*\)|\{:[^}]*\}|<[^>]*>/gu, ' ');
  // The wide families answer each other line by line; the wrapped ones paragraph by paragraph.
  return /contributor|villagefund/u.test(family) ? number(joinWrapped(clean)) : number(clean.split('\n').map((line) => line.trim()));
}

/** Paragraphs, headings and list items of hard-wrapped Markdown, without the list of links at its end. */
function joinWrapped(text: string): string[] {
  return text
    .replaceAll(/^\[[^\]]+\]:.*(?:\n\s+.*)?$|^layout:.*$/gmu, '')
    .split(/\n\s*\n|\n(?=\s*[*-] )/u)
    .map((block) => block.replaceAll(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

/** Keyed by place and by how many there are, so that versions of unequal length never meet. */
function number(lines: string[]): Map<string, string> {
  return new Map(lines.map((line, index) => [`${lines.length}:${index}`, line] as const).filter(([, line]) => line));
}

function plain(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function readDeclaration(xml: string): Map<string, string> {
  const clauses = new Map<string, string>();
  // Versions divide the preamble differently: only equal divisions are compared.
  let article = `preamble of ${/<preamble>.*<\/preamble>/su.exec(xml)?.[0].match(/<para>/gu)?.length}`;
  let index = 0;
  for (const [, number, tag, text] of xml.matchAll(/<article number=["'](\d+)["']|<(para|title)>(.*?)<\/\2>/gsu)) {
    if (number) [article, index] = [number, 0];
    else if (tag === 'para') clauses.set(`${article}.${index++}`, plain(text as string));
  }
  return clauses;
}

/** A statute in the XML of Justice Canada: clauses by their labels; definitions, sorted anew in each language, by their English term. */
function readStatute(xml: string): Map<string, string> {
  const clauses = new Map<string, string>();
  const path: string[] = [];
  const level = /<(\/?)(Section|Subsection|Paragraph|Subparagraph|Clause|Provision|Definition)(?=[ >])|<(Label|Text)>(.*?)<\/\3>/gsu;
  for (const [, closing, opened, tag, inner] of xml.matchAll(level)) {
    if (closing) path.pop();
    else if (opened) path.push('');
    else if (tag === 'Label') path[path.length - 1] ||= plain(inner as string);
    else {
      const term = /<DefinedTermEn>(.*?)<\/DefinedTermEn>/u.exec(inner as string)?.[1];
      if (term) path[path.length - 1] = term;
      const key = path.join('/');
      if (!clauses.has(key)) clauses.set(key, plain((inner as string).replaceAll(/\(\s*<DefinedTerm(?:En|Fr)>.*?\)/gu, '')));
    }
  }
  return clauses;
}

/** A bill taken out of a PDF: clauses by their labels, `30.` → `(2)` → `(a)`, running heads dropped. */
function readBill(text: string): Map<string, string> {
  const clauses = new Map<string, string>();
  const path = ['', '', ''];
  const seen = new Map<string, number>();
  let key = '';
  for (const raw of text.split('\n')) {
    const line = raw.replaceAll(/[_*]/gu, '').trim();
    if (!line || line.startsWith('---') || /^\d+ \p{L}|\p{L} \d+$/u.test(line)) continue;
    const label = /^(?:(\d{1,3})\.)?\s*(?:\((\d{1,2})\))?\s*(?:\(([a-z])\))?\s/u.exec(`${line} `);
    if (label?.[1] || label?.[2] || label?.[3]) {
      if (label[1]) path.splice(0, 3, label[1], '', '');
      if (label[2]) path.splice(1, 2, label[2], '');
      path[2] = label[3] ?? '';
      const place = path.join('/');
      seen.set(place, (seen.get(place) ?? 0) + 1);
      key = `${place}#${seen.get(place)}`;
    }
    if (key) clauses.set(key, `${clauses.get(key) ?? ''} ${line.slice(label?.[0].length ?? 0)}`.replace(/-\s(?=\p{Ll})/u, ''));
  }
  return clauses;
}

function countFamily({ name, versions }: Family): void {
  const read = new Map<Language, Map<string, ConceptMention[]>>();
  for (const [language, clauses] of versions) {
    const matcher = matchers.get(language) as ConceptMatcher;
    read.set(language, new Map([...clauses].map(([key, text]) => [key, readConcepts(text, matcher)])));
  }
  for (const [from, source] of read) {
    for (const [to, target] of read) {
      if (from === to) continue;
      for (const [key, mentions] of source) {
        const answer = target.get(key) && new Set(target.get(key)?.map(({ id }) => id));
        if (!answer) continue;
        // A weak rendering may answer a concept but does not assert it.
        for (const id of new Set(mentions.filter(({ weak }) => !weak).map((mention) => mention.id))) {
          count(id, `${from}-${to}`, answer.has(id));
          if (options.show === id && !answer.has(id)) showLost(name, key, versions, from, to);
        }
      }
    }
  }
}

function count(id: string, direction: string, carried: boolean): void {
  const byDirection = tally.get(id) ?? new Map<string, { named: number; carried: number }>();
  tally.set(id, byDirection);
  const figures = byDirection.get(direction) ?? { named: 0, carried: 0 };
  byDirection.set(direction, figures);
  figures.named++;
  if (carried) figures.carried++;
}

function showLost(name: string, key: string, versions: Family['versions'], from: Language, to: Language): void {
  const cut = (language: Language) => versions.get(language)?.get(key)?.slice(0, 300);
  console.log(`${name} ${key}\n  ${from}: ${cut(from)}\n  ${to}: ${cut(to)}`);
}

function shares(): { id: string; direction: string; named: number; share: number }[] {
  return [...tally].flatMap(([id, byDirection]) =>
    [...byDirection]
      .filter(([, { named }]) => named >= enough)
      .map(([direction, { named, carried }]) => ({ id, direction, named, share: carried / named })),
  );
}

function printOverall(): void {
  const all = shares();
  console.log('direction  concepts  mean   frequent  mean');
  for (const direction of [...new Set(all.map((row) => row.direction)), 'all'].sort()) {
    const rows = all.filter((row) => direction === 'all' || row.direction === direction);
    const often = rows.filter((row) => row.named >= frequent);
    console.log(
      `${direction.padEnd(9)} ${String(rows.length).padStart(9)}  ${mean(rows)} ${String(often.length).padStart(9)}  ${mean(often)}`,
    );
  }
  console.log(`concepts seen ${tally.size} of ${Object.keys(inventory).length}`);
}

function mean(rows: { share: number }[]): string {
  return (rows.reduce((sum, row) => sum + row.share, 0) / rows.length).toFixed(3);
}

function printLeast(limit: number): void {
  const lost = shares().map((row) => ({ ...row, lost: row.named * (1 - row.share) }));
  for (const row of lost.sort((a, b) => b.lost - a.lost).slice(0, limit)) {
    console.log(`${row.id.padEnd(24)} ${row.direction} ${row.share.toFixed(2)} of ${row.named}`);
  }
}

function writeDependability(): void {
  const all = shares();
  const lines = Object.keys(inventory)
    .map((id) => [id, all.filter((row) => row.id === id)] as const)
    .filter(([, rows]) => rows.length > 0)
    .map(([id, rows]) => {
      const figures = rows
        .sort((a, b) => a.direction.localeCompare(b.direction, 'en'))
        .map((row) => [row.direction, Number(row.share.toFixed(2))]);
      return `  ${JSON.stringify(id)}: ${JSON.stringify(Object.fromEntries(figures))}`;
    });
  writeFileSync(join(root, 'src/concepts/dependability.json'), `{\n${lines.join(',\n')}\n}\n`);
}
