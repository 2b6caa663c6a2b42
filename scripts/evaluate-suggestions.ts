/**
 * Takes suggestions at their word: puts the suggestion of every finding on the planted drifts of these rules in the
 * place of the quoted words and checks again. A suggestion is right when its finding is gone.
 * Exits 1 when one is wrong.
 *
 * Usage: npm run evaluate:suggestions [-- --verbose]
 */
import { checkTranslation, type Finding, loadPolicy, type Policy } from '../src/index.js';
import { applyEdits } from './corpus/apply-edits.js';
import { readCorpus } from './corpus/read-corpus.js';
import { scoreDrifts } from './corpus/score-drifts.js';

const RULES = new Set([
  'age-limit',
  'duration',
  'date',
  'effective-date',
  'money',
  'percent',
  'count',
  'time',
  'contact',
  'citation',
  'cross-reference',
  'number-mismatch',
  'organisation-name',
  'placeholder',
]);

interface Outcome {
  rule: string;
  language: string;
  found: boolean;
  suggested: boolean;
  right: boolean;
  /** The very words of the faithful translation. */
  faithful: boolean;
}

const verbose = process.argv.includes('--verbose');
const outcomes: Outcome[] = [];

for (const policy of readCorpus()) {
  const load = (text: string, language: string, name: string): Promise<Policy> => loadPolicy(text, { language, name, format: 'markdown' });
  const canonical = await load(policy.canonical.text, policy.canonical.language, policy.canonical.file);
  for (const { language, file, text } of policy.translations) {
    const check = async (words: string) => checkTranslation(canonical, await load(words, language, file));
    const known = new Set((await check(text)).findings.map(nameFinding));
    const drifted = applyEdits(
      text,
      policy.drifts.filter((drift) => drift.language === language && RULES.has(drift.rule)),
    );
    const checked = await check(drifted.text);
    const scores = scoreDrifts(drifted.applied, checked, text);
    const corrections = checked.findings.filter(({ translation, suggestion }) => translation !== null && suggestion !== null);
    const left = (await check(applyAll(drifted.text, corrections))).findings.filter((finding) => !known.has(nameFinding(finding)));
    for (const [i, { edit, start, end }] of drifted.applied.entries()) {
      const isHere = ({ translation }: Finding): boolean =>
        translation !== null && translation.start.offset < end && translation.end.offset > start;
      const finding = corrections.find((each) => isHere(each) && each.rule === edit.rule) ?? corrections.find(isHere);
      const wrong = left.filter(
        (other) =>
          finding !== undefined &&
          other.canonical?.clause === (finding.canonical?.clause ?? '') &&
          other.rule === finding.rule &&
          other.expected === finding.expected,
      );
      const isFaithful = finding !== undefined && applyAll(drifted.text, [finding]).slice(start).startsWith(edit.find);
      outcomes.push({
        rule: edit.rule,
        language,
        found: scores[i]?.named ?? false,
        suggested: finding !== undefined,
        right: finding !== undefined && wrong.length === 0,
        faithful: isFaithful,
      });
      if (verbose && !isFaithful) {
        console.log(
          `${finding ? (wrong.length > 0 ? 'WRONG' : 'other') : 'none '} ${policy.name} ${edit.id} ${edit.rule}: ${finding ? `«${finding.translation?.quote}» → «${finding.suggestion}»` : `«${edit.replace}»`}, faithful «${edit.find}» ${finding ? '' : checked.findings.filter(isHere).map(nameFinding).join('; ')}`,
        );
      }
    }
    const corrected = left.filter(
      ({ suggestion, fingerprint }) => suggestion !== null && !checked.findings.some((finding) => finding.fingerprint === fingerprint),
    );
    if (verbose) for (const finding of corrected) console.log(`still   ${policy.name} ${file} ${nameFinding(finding)}`);
  }
}

/** Puts every suggestion in the place of its quote, from the last one to the first; one inside another is left out. */
function applyAll(text: string, findings: readonly Finding[]): string {
  let floor = Number.POSITIVE_INFINITY;
  return [...findings]
    .sort((a, b) => (b.translation?.start.offset ?? 0) - (a.translation?.start.offset ?? 0))
    .reduce((edited, { translation, suggestion }) => {
      if (!translation || translation.end.offset > floor) return edited;
      floor = translation.start.offset;
      return `${edited.slice(0, translation.start.offset)}${suggestion}${edited.slice(translation.end.offset)}`;
    }, text);
}

function nameFinding({ rule, canonical, translation, expected, actual }: Finding): string {
  return [rule, expected, actual, canonical?.quote, translation?.quote].join(' | ');
}

const count = (list: readonly Outcome[], of: (outcome: Outcome) => boolean): string => String(list.filter(of).length).padStart(10);
const row = (name: string, list: readonly Outcome[]): void =>
  console.log(
    name.padEnd(20),
    String(list.length).padStart(8),
    count(list, ({ found }) => found),
    count(list, ({ suggested }) => suggested),
    count(list, ({ right }) => right),
    count(list, ({ faithful }) => faithful),
  );

console.log(''.padEnd(20), ' planted', '     found', ' suggested', '     right', '  faithful');
for (const rule of [...RULES]) {
  row(
    rule,
    outcomes.filter((outcome) => outcome.rule === rule),
  );
}
for (const language of new Set(outcomes.map((outcome) => outcome.language))) {
  row(
    language,
    outcomes.filter((outcome) => outcome.language === language),
  );
}
row('all', outcomes);
if (outcomes.some(({ suggested, right }) => suggested && !right)) process.exitCode = 1;
