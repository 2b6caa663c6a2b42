import type { LanguagePack } from '../contract/language-pack.js';
import type { Fact } from '../contract/fact.js';
import { matchAll } from '../text/match-all.js';
import type { ZoneReader } from './contacts.js';
import { nameFact } from './names.js';
import { compileScan } from './scan-phrases.js';
import { compileTemplates, foldedPattern } from './template.js';

/** A term in quotation marks of any kind; folding has made them straight. */
const LONGEST = 60;
/** Not behind a letter: between two quoted words stands no third one. */
const QUOTED = `(?<![a-z0-9.,;])" ?(?<term>[^"\\n]{1,${LONGEST}}?),? ?"`;

/**
 * Reads terms where a document defines them: in quotation marks in front of a defining verb (`"Pupil" means`), in
 * brackets behind what they stand for (`(the "Company")`), and at the beginning of a clause without marks
 * (`Personal data means`), also where the clause is an entry of a list of terms (`"Deductible": the part of a loss …`).
 * The marks are no part of the term.
 */
export function compileTerms(pack: LanguagePack): ZoneReader {
  const { means, behind, before = [], inside, notTerms, notBehind = [], articles = [], written = [] } = pack.names.terms;
  const options = { spaced: pack.spaced };
  const verb = compileTemplates([...means, ...behind], options);
  // `"Personal Data" or "Data" means`: the verb stands behind the last term only.
  const defined = foldedPattern(
    `${QUOTED}(?=(?: ?(?:,|${compileTemplates(inside, options)}) ?"[^"\\n]{1,${LONGEST}}"){0,3},? ?${verb})`,
    'g',
  );
  const introducedTerm = foldedPattern(
    `${compileTemplates(before, options)} {0,2}(?:${compileTemplates(inside, options)} {0,2})?(?=")${QUOTED}`,
    'g',
  );
  // Single marks are apostrophes as well: only round a term whose verb stands behind.
  const single = foldedPattern(`(?<![\\p{L}\\p{N}])'(?<term>[\\p{L}][^'"\\n]{0,${LONGEST}}?)'(?= ?${verb})`, 'g');
  const bracketed = /\([^()\n]{0,120}?"[^()\n]{1,160}\)/g;
  const article = foldedPattern(
    `^(?:${compileTemplates(articles, options)} |${compileTemplates(
      articles.filter((word) => word.endsWith("'")),
      options,
    )})(?=\\p{L})`,
    '',
  );
  const onlyWritten = foldedPattern(`${compileTemplates(written, options)} {0,3}$`, '');
  const introduced = foldedPattern(`${compileTemplates(inside, options)}[ ,]{0,2}`, 'g');
  const quoted = foldedPattern(QUOTED, 'g');
  const entry = foldedPattern(`^${QUOTED} ?: ?(?=\\p{L})`, '');
  // `**Deductible** means`: marks of bold print may have stayed in the text.
  const bare = foldedPattern(
    `^(?:\\*\\*|__)?(?!(?:${compileTemplates(notTerms, options)}))(?<term>[\\p{L}][\\p{L}\\p{M}' -]{1,${LONGEST}}?)(?:\\*\\*|__)? ?(?<=[\\p{L}\\p{M}*_] ?)${compileTemplates(means, options)}(?! ?${compileTemplates(notBehind, options)})`,
    '',
  );
  const findVerbs = compileScan(compileTemplates(means, options), means, options);
  return (source, folded) => {
    const facts: Fact[] = [];
    const seen = new Set<number>();
    const add = (term: string, at: number): void => {
      const start = folded.toSource(at + (article.exec(term)?.[0].length ?? 0));
      const end = folded.toSource(at + term.length);
      if (seen.has(start) || !/[\p{L}]/u.test(term) || term.split(' ').length > 8) return;
      seen.add(start);
      facts.push(nameFact('term', source, start, end));
    };
    const hasMarks = folded.text.includes('"');
    for (const match of folded.text.includes("'") ? matchAll(folded.text, single) : []) add(match.groups?.term ?? '', match.index + 1);
    if (hasMarks) {
      for (const match of matchAll(folded.text, defined)) {
        add(match.groups?.term ?? '', match.index + match[0].indexOf(match.groups?.term ?? ''));
      }
      for (const match of before.length > 0 ? matchAll(folded.text, introducedTerm) : []) {
        if (!onlyWritten.test(folded.text.slice(0, match.index))) {
          add((match.groups?.term ?? '').replace(/[?!.]$/, ''), match.index + match[0].lastIndexOf(match.groups?.term ?? ''));
        }
      }
      const listed = entry.exec(folded.text);
      if (listed) add(listed.groups?.term ?? '', listed[0].indexOf(listed.groups?.term ?? ''));
      for (const match of matchAll(folded.text, bracketed)) {
        for (const each of matchAll(match[0], quoted)) {
          if (isIntroduced(match[0], each.index)) {
            add(each.groups?.term ?? '', match.index + each.index + each[0].indexOf(each.groups?.term ?? ''));
          }
        }
      }
    } else if (findVerbs(folded.text.slice(0, 3 * LONGEST)).length > 0) {
      const match = bare.exec(folded.text);
      const term = match?.groups?.term ?? '';
      if (term && term.split(' ').length <= 5) add(term, match?.[0].indexOf(term) ?? 0);
    }
    return facts;
  };

  /** Nothing but terms and the words between them stands in front: `(the "Company" or "we")`, not `(see "Contact")`. */
  function isIntroduced(bracket: string, at: number): boolean {
    const front = bracket.slice(1, at).replace(quoted, ' ');
    // `(règlement général …, ci-après le "RGPD")`: behind other words, a comma and an introduction.
    const last = front.slice(Math.max(front.lastIndexOf(','), front.lastIndexOf(';')) + 1);
    const isBare = (text: string): boolean => !/[\p{L}]/u.test(text.replace(introduced, ' '));
    return isBare(front) || (last.trim() !== '' && isBare(last));
  }
}
