/**
 * Scores the checker on the project's corpus: planted drifts found, by rule, language and severity; findings at
 * warning or above on faithful translations; legitimate variations flagged. Exits 1 where it is louder than the aims.
 *
 * Usage: npm run evaluate [-- --verbose] [-- --policy NAME] [-- --corpus FOLDER]   (another folder laid out like corpus/policies)
 */
import { checkTranslation, loadPolicy } from '../src/index.js';
import { applyEdits } from './corpus/apply-edits.js';
import { readCorpus } from './corpus/read-corpus.js';
import { type DriftScore, flaggedVariations, scoreDrifts } from './corpus/score-drifts.js';

/** What is aimed at. Only silence decides the exit status: recall must never be bought with it. */
const THRESHOLDS = { recall: 0.9, critical: 0.97, falseAlarms: 0.3, variations: 0.03 };

async function main(): Promise<void> {
  const verbose = process.argv.includes('--verbose');
  const argumentOf = (name: string): string | undefined =>
    process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
  const only = argumentOf('--policy');
  const scores: DriftScore[] = [];
  let alarms = 0;
  let clauses = 0;
  let variations = 0;
  let flagged = 0;
  for (const policy of readCorpus(argumentOf('--corpus')).filter(({ name }) => only === undefined || name === only)) {
    const load = (text: string, language: string, name: string) => loadPolicy(text, { language, name, format: 'markdown' });
    const canonical = await load(policy.canonical.text, 'en', policy.canonical.file);
    for (const { language, file, text } of policy.translations) {
      const faithful = checkTranslation(canonical, await load(text, language, file));
      const loud = faithful.findings.filter((finding) => finding.severity !== 'info');
      alarms += loud.length;
      clauses += faithful.alignment.links.length;
      if (verbose) {
        for (const finding of loud) {
          console.log(
            `false alarm ${file} ${finding.rule} ${finding.translation?.clause}: ${JSON.stringify(finding.message.args)} «${finding.translation?.quote.slice(0, 100)}»`,
          );
        }
      }

      const drifted = applyEdits(
        text,
        policy.drifts.filter((drift) => drift.language === language),
      );
      const check = checkTranslation(canonical, await load(drifted.text, language, file));
      const found = scoreDrifts(drifted.applied, check, text);
      scores.push(...found);
      if (verbose) {
        for (const score of found) {
          if (!score.named) {
            console.log(
              `${score.found ? 'not named' : 'missed'} ${score.drift.id} ${score.drift.rule} (${score.drift.severity}): ${score.drift.note}`,
            );
          }
        }
      }

      const varied = applyEdits(
        text,
        policy.variations.filter((variation) => variation.language === language),
      );
      const noisy = flaggedVariations(varied.applied, checkTranslation(canonical, await load(varied.text, language, file)), text);
      variations += varied.applied.length;
      flagged += noisy.length;
      if (verbose) {
        for (const { edit, findings } of noisy) {
          console.log(
            `variation flagged ${edit.id} ${edit.note}: ${findings.map((finding) => `${finding.rule} ${JSON.stringify(finding.message.args)}`).join('; ')}`,
          );
        }
      }
    }
  }
  report(scores, alarms, clauses, variations, flagged);
}

function report(scores: readonly DriftScore[], alarms: number, clauses: number, variations: number, flagged: number): void {
  const groups: [string, (score: DriftScore) => string][] = [
    ['rule', (score) => score.drift.rule],
    ['language', (score) => score.drift.language],
    ['severity', (score) => score.drift.severity],
  ];
  for (const [name, keyOf] of groups) {
    console.log(`\nDrifts by ${name}`.padEnd(24), 'planted', ' found', ' named');
    for (const key of [...new Set(scores.map(keyOf))].sort()) {
      row(
        key,
        scores.filter((score) => keyOf(score) === key),
      );
    }
  }
  console.log();
  row('all', scores);
  const recall = share(scores, (score) => score.named);
  const critical = share(
    scores.filter((score) => score.drift.severity === 'critical'),
    (score) => score.named,
  );
  const rate = (100 * alarms) / clauses;
  console.log(`\nfound and named        ${percent(recall)}   (aim ${percent(THRESHOLDS.recall)})`);
  console.log(`critical ones          ${percent(critical)}   (aim ${percent(THRESHOLDS.critical)})`);
  console.log(`false alarms per 100   ${rate.toFixed(2)}   (aim ${THRESHOLDS.falseAlarms}; ${alarms} in ${clauses} faithful clause pairs)`);
  console.log(
    `variations flagged     ${percent(flagged / Math.max(1, variations))}   (aim ${percent(THRESHOLDS.variations)}; ${flagged} of ${variations})`,
  );
  if (rate > THRESHOLDS.falseAlarms || flagged / Math.max(1, variations) > THRESHOLDS.variations) process.exitCode = 1;
}

function row(name: string, scores: readonly DriftScore[]): void {
  const count = (of: (score: DriftScore) => boolean): string => String(scores.filter(of).length).padStart(6);
  console.log(
    name.padEnd(24),
    String(scores.length).padStart(6),
    count((score) => score.found),
    count((score) => score.named),
  );
}

function share(scores: readonly DriftScore[], of: (score: DriftScore) => boolean): number {
  return scores.length === 0 ? 1 : scores.filter(of).length / scores.length;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

await main();
