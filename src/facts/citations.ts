import type { Fact } from '../contract/fact.js';
import type { LanguagePack } from '../contract/language-pack.js';
import type { Folded } from '../text/fold.js';
import { matchAll } from '../text/match-all.js';
import { compareCitations } from './compare-citations.js';
import { type ZoneReader, zoneFact } from './contacts.js';
import { toLatinLetter } from './list-letters.js';
import { compileSearch } from './search-phrases.js';
import { compileTemplates, foldedPattern } from './template.js';
import { compileUnnamedLaws, type LawMention } from './unnamed-laws.js';

/** How far from a law's name its articles may stand. */
const REACH = 160;

interface Part {
  rank: number;
  paths: string[][];
}

/**
 * Reads cited laws and their parts: `point (a) of Article 6(1) GDPR` → `GDPR/6/1/a`, `มาตรา ๒๐ แห่ง พ.ร.บ. …` →
 * `TH-PDPA-2562/20`. A list of articles is one fact each. Reads the folded text, because the names of laws contain
 * numbers.
 */
export function compileCitations(pack: LanguagePack): ZoneReader {
  const { laws } = pack.facts.citations;
  const options = { spaced: pack.spaced };
  const searchLaws = compileSearch(
    Object.entries(laws).map(([id, templates]) => ({ payload: id, templates })),
    options,
  );
  const unnamed = compileUnnamedLaws(pack);
  const chain = compileChain(pack);
  return (source, folded) => {
    const facts: Fact[] = [];
    let last = 0;
    for (const { id, start: place, end, byDay } of findLaws(source, folded)) {
      const previous = facts.at(-1);
      if (
        previous &&
        !byDay &&
        (previous.value.split('/')[0] === id
          ? isRestated(folded.text, last, place)
          : /^(?:ACT|USC|CFR)-/.test(id) && isBracketed(folded.text, last, place))
      ) {
        last = extend(facts, previous, source, folded, end);
        // `Regulation (EU) 2016/679 (GDPR), in particular Article 6`: the parts stand behind the second name.
        const behind = previous.value === id ? chain.after(folded.text, last) : null;
        if (behind) {
          facts.pop();
          add(id, behind.parts, previous.start, (last = behind.end));
        }
        continue;
      }
      const before = chain.before(folded.text, place, last);
      const after = before ? null : chain.after(folded.text, end);
      // `la loi du 6 juillet 1989` alone is a day, as other languages read it.
      if (byDay && !before && !after) continue;
      const start = before?.start ?? place;
      last = after?.end ?? end;
      add(id, before?.parts ?? after?.parts ?? [], folded.toSource(start), last);
    }
    return facts;

    function add(id: string, parts: Part[], from: number, to: number): void {
      const dotted = pack.facts.citations.dotted?.includes(id) ?? true;
      for (const path of expand(parts)) {
        facts.push(
          zoneFact(
            'citation',
            [id, ...path.flatMap((part) => (dotted ? [part] : part.split('.')))].join('/'),
            source,
            folded,
            folded.toFolded(from),
            to,
          ),
        );
      }
    }
  };

  function findLaws(source: string, folded: Folded): LawMention[] {
    const named = searchLaws(folded.text).map(({ payload: id, start, end }): LawMention => ({ id, start, end }));
    const others = unnamed(source, folded);
    const meets = (one: LawMention, other: LawMention): boolean => one.start < other.end && other.start < one.end;
    // A name that runs on to a year of its own is another law than the list has: `… Act 2011` for that of 2010.
    const known = named.filter(
      (one) =>
        !others.some(
          (other) => meets(one, other) && other.byYear && other.end > one.end && compareCitations(one.id, other.id) === 'different',
        ),
    );
    const rest = others.filter((other) => !known.some((one) => meets(one, other)));
    const whole = known.map((one) => ({
      ...one,
      end: Math.max(one.end, ...others.filter((other) => meets(one, other)).map(({ end }) => end)),
    }));
    return [...whole, ...rest].sort((a, b) => a.start - b.start);
  }
}

/** `Personal Data Protection Act 2010 (Act 709)`, `General Data Protection Regulation (“GDPR”)`: one law, named twice. */
function isRestated(text: string, from: number, to: number): boolean {
  return to - from < 12 && /^,? ?[([]? ?"? ?(?:the |le |la |l')?"?$/.test(text.slice(from, to));
}

/** `Employment Act 1955 (Act 265)`, `loi de 1955 sur l'emploi (loi n° 265)`: the number behind the name, in brackets. */
function isBracketed(text: string, from: number, to: number): boolean {
  return to - from < 70 && /^[^.;:()[\]]*[([] ?$/.test(text.slice(from, to));
}

function extend(facts: Fact[], previous: Fact, source: string, folded: Folded, end: number): number {
  const close = /^"? ?[)\]]/.exec(folded.text.slice(end, end + 3))?.[0].length ?? 0;
  const to = folded.toSource(end + close);
  for (const fact of facts) {
    if (fact.start === previous.start) {
      fact.end = to;
      fact.quote = source.slice(fact.start, to);
    }
  }
  return end + close;
}

function compileChain(pack: LanguagePack) {
  const { parts, of, namely = [] } = pack.facts.citations;
  const { ordinals } = pack.facts.numbers;
  const { rangeTo } = pack.facts;
  const options = { spaced: pack.spaced };
  const anyWord = compileTemplates(parts.flat(), options);
  const ordinal = compileTemplates(Object.keys(ordinals), { spaced: pack.spaced });
  // `L. 1222-4` and `R 4127-4` are articles of French codes.
  const number = `(?:${ordinal}|(?<![\\p{L}\\p{M}])[lrda]\\.? ?\\*?[0-9]{1,4}(?:-[0-9]{1,3}){0,3}|[0-9]{1,4}(?:[.-][0-9]{1,3}){0,3}(?:/[0-9]{1,2}(?![0-9/]))?(?:\\.?[a-z](?![\\p{L}\\p{M}]))?\\)?|\\(?[a-z\\u0e01-\\u0e2e]\\)|\\([0-9]{1,3}\\)|(?<![\\p{L}\\p{M}])[a-z](?![\\p{L}\\p{M}'])|(?<![\\u0e00-\\u0e7f])[\\u0e01-\\u0e2e](?![\\u0e00-\\u0e7f]))`;
  const path = `${number}(?: ?\\((?:[0-9]{1,3}|[a-z]{1,4}|[\\u0e01-\\u0e2e])\\)| [a-z]\\)){0,4}`;
  const joint = ` {0,2}(?:,|-|&|;|${compileTemplates([...rangeTo, ...pack.facts.references.and], options)}|, ?${compileTemplates(pack.facts.references.and, options)}) {0,2}`;
  // `articles 6 and article 7` is a list; in `article 6, paragraph 1` the second is part of the first.
  const listOf = (word: string): string => `${path}(?:${joint}(?:${word} {0,2})?${path}){0,12}`;
  const ranks = parts.map((words) => compileTemplates(words, options));
  const link = `(?:,? {0,2}${compileTemplates(of, options)} {0,2}|,? {0,2})`;
  // Where the chain begins and ends does not depend on which part is larger; `partPattern` takes it apart.
  const chained = `${anyWord} {0,2}${path}(?:(?:${link}${anyWord} {0,2}|${joint}(?:${anyWord} {0,2})?)${path}){0,15}`;
  const beforePattern = foldedPattern(`(?<chain>${chained})${link}$`, 'u');
  const afterPattern = foldedPattern(`[ ,(]{0,3}(?:${compileTemplates(namely, options)} {1,2})?(?<chain>${chained})\\)?`, 'uy');
  const partPattern = foldedPattern(ranks.map((word, rank) => `${word} {0,2}(?<p${rank}>${listOf(word)})`).join('|'), 'gu');
  const pathPattern = foldedPattern(path, 'gu');
  const rangePattern = foldedPattern(`^ {0,2}(?:-|${compileTemplates(rangeTo, options)}) {0,2}(?:${anyWord} {0,2})?$`, 'u');
  const readParts = (chain: string): Part[] =>
    matchAll(chain, partPattern).map((match) => {
      const groups = match.groups as Record<string, string | undefined>;
      const rank = parts.findIndex((_, index) => groups[`p${index}`] !== undefined);
      return {
        rank,
        paths: readList(groups[`p${rank}`] as string, pathPattern, rangePattern, (part) =>
          Object.hasOwn(ordinals, part) ? String(ordinals[part]) : toLatinLetter(part, pack),
        ),
      };
    });
  return {
    before(text: string, place: number, floor: number) {
      const from = Math.max(floor, place - REACH);
      const match = beforePattern.exec(text.slice(from, place));
      // `s 12 of the Act`, but `Singapore's 2012 Act`.
      if (!match || (text[from + match.index - 1] === "'" && /^s /.test(match[0]))) return null;
      return { start: from + match.index, parts: readParts(match.groups?.chain as string) };
    },
    after(text: string, place: number) {
      afterPattern.lastIndex = place;
      const match = afterPattern.exec(text);
      return match ? { end: place + match[0].length, parts: readParts(match.groups?.chain as string) } : null;
    },
  };
}

const LETTER = /^[a-z\u0e01-\u0e2e]$/;

/** `13, 14 and 16 to 18` → the paths of 13, 14, 16, 17, 18. */
function readList(list: string, pathPattern: RegExp, rangePattern: RegExp, read: (part: string) => string): string[][] {
  const paths: string[][] = [];
  let last = 0;
  for (const match of matchAll(list, pathPattern)) {
    const path = match[0]
      .replace(/^([lrda])\.? ?\*?(?=[0-9])/, '$1')
      .replace(/[()]/g, ' ')
      .trim()
      .split(/ +/)
      .map(read);
    // `Articles 13-15` counts up; `L. 121-3` is one number.
    const [from, to] = /^[0-9]+-[0-9]+$/.test(path[0] as string) && path.length === 1 ? (path[0] as string).split('-').map(Number) : [];
    if (from !== undefined && to !== undefined && to > from && to - from < 50) {
      for (let n = from; n < to; n++) paths.push([String(n)]);
      path[0] = String(to);
    }
    const previous = paths.at(-1);
    if (previous && rangePattern.test(list.slice(last, match.index))) {
      for (let n = Number(previous[0]) + 1; n < Number(path[0]) && paths.length < 100; n++) paths.push([String(n)]);
    }
    // `§ 1, a) and b)`: letters behind a number are its points.
    const nested = previous && LETTER.test(path[0] as string) && !LETTER.test(previous[0] as string);
    if (nested && !LETTER.test(previous.at(-1) as string)) previous.push(...path);
    else paths.push(nested ? [...previous.slice(0, -1), ...path] : path);
    last = match.index + match[0].length;
  }
  return paths;
}

/** Puts the larger part first (`point (c) of Article 6`) and multiplies lists out; no part at all is the law itself. */
function expand(parts: Part[]): string[][] {
  return groupParts(parts).flatMap((group) => {
    let paths: string[][] = [[]];
    for (const part of group.sort((a, b) => a.rank - b.rank)) {
      paths = paths.flatMap((path) => part.paths.map((more) => [...path, ...more]));
    }
    return paths;
  });
}

/** `article 6, paragraph 1, and article 9` is two: a part of a size that has been begins anew, within what is larger and stood first. */
function groupParts(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [[]];
  for (const part of parts) {
    const group = groups.at(-1) as Part[];
    if (!group.some(({ rank }) => rank === part.rank)) group.push(part);
    else groups.push(group[0]!.rank < part.rank ? [...group.filter(({ rank }) => rank < part.rank), part] : [part]);
  }
  return groups;
}
