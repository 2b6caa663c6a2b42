/**
 * Which clauses of a translation are stale, measured on real histories of policies: two versions in English, and a
 * translation made from the older or the newer one. `tsx scripts/evaluate-impact.ts [--root ../shared] [--verbose]`.
 * Exit status 1 when a figure misses its target.
 */
import { parseArgs } from 'node:util';
import { assessImpact } from '../src/revise/assess-impact.js';
import { compareVersions } from '../src/revise/compare-versions.js';
import type { Impact, Status } from '../src/revise/impact.js';
import { readGrades } from './impact/read-grades.js';
import { type History, readHistories } from './impact/read-histories.js';

const { values: options } = parseArgs({
  options: { root: { type: 'string', default: '../shared' }, verbose: { type: 'boolean', default: false } },
});

/** How many of how many, and the share that is asked for. */
class Figure {
  right = 0;
  all = 0;
  constructor(
    readonly name: string,
    readonly target: number,
    readonly atMost = false,
  ) {}
  note(right: boolean, what: string): void {
    this.all++;
    if (right) this.right++;
    if (options.verbose && right === this.atMost) console.log(`  ${this.name}: ${what}`);
  }
  get reached(): boolean {
    const share = this.right / this.all;
    return this.all === 0 || (this.atMost ? share <= this.target : share >= this.target);
  }
  print(): void {
    const share = this.all === 0 ? 'none' : `${((100 * this.right) / this.all).toFixed(1)} %`;
    console.log(
      `${this.name.padEnd(58)}${`${this.right}/${this.all}`.padStart(10)}${share.padStart(9)}   ${this.atMost ? '≤' : '≥'} ${100 * this.target} %${this.reached ? '' : '  missed'}`,
    );
  }
}

const figures = {
  flagged: new Figure('changed in substance: stale, missing or obsolete', 0.95),
  stale: new Figure('  of these reworded: stale', 0.95),
  alarms: new Figure('unchanged: stale', 0.01, true),
  quiet: new Figure('unchanged: current', 0.97),
  grades: new Figure('editorial told from substantive', 0.9),
  laterFlagged: new Figure('against any later version, changed: stale, missing, obsolete', 0.95),
  laterAlarms: new Figure('against any later version, unchanged: stale', 0.01, true),
  updated: new Figure('translation made from the newer version: current', 0.97),
};

/** Statuses that tell a translator that the clause fell behind. */
const WORK: readonly Status[] = ['stale', 'missing', 'obsolete', 'conflict'];

const { stale, later, updated } = await readHistories(options.root);
if (stale.length === 0) console.log(`no histories under ${options.root}: nothing to measure`);
else {
  measure();
  for (const figure of Object.values(figures)) figure.print();
  console.log(
    `${stale.length} histories, ${later.length} translations against later versions, ${updated.length} that were brought up to date`,
  );
}
process.exitCode = Object.values(figures).every((figure) => figure.reached) ? 0 : 1;

function measure(): void {
  for (const history of stale) {
    measureGrades(history);
    measureStale(history, figures.flagged, figures.alarms, figures);
  }
  for (const history of later) measureStale(history, figures.laterFlagged, figures.laterAlarms);
  for (const history of updated) measureUpdated(history);
}

function lineOf(history: History, side: 'older' | 'newer', clause: number | undefined): number {
  return clause === undefined ? 0 : (history[side].clauses[clause]?.start.line ?? 0);
}

function measureGrades(history: History): void {
  const gold = readGrades(history.name);
  const { changes } = compareVersions(history.older, history.newer);
  const gradeAt = new Map<string, string>(
    changes.flatMap((change) => [
      ...change.newer.map((clause) => [`newer ${lineOf(history, 'newer', clause)}`, change.grade] as const),
      ...(change.newer.length === 0
        ? change.older.map((clause) => [`older ${lineOf(history, 'older', clause)}`, change.grade] as const)
        : []),
    ]),
  );
  for (const [place, grade] of gold) {
    figures.grades.note(gradeAt.get(place) === grade, `${history.name} ${place}: ${grade}, given ${gradeAt.get(place)}`);
  }
}

/** Lines that the other version has not, letter for letter; of those that are editorial nothing is asked. */
function measureStale(history: History, flagged: Figure, alarms: Figure, more?: { stale: Figure; quiet: Figure }): void {
  const editorial = new Set([...readGrades(history.name)].flatMap(([place, grade]) => (grade === 'editorial' ? [place] : [])));
  const impact = assessImpact(history);
  for (const clause of impact.clauses) {
    const [older, newer] = [lineOf(history, 'older', clause.older[0]), lineOf(history, 'newer', clause.newer[0])];
    const what = describe(history, impact, clause);
    if (older === 0 && newer === 0) continue;
    const unchanged = (older === 0 || history.sameOlder.has(older)) && (newer === 0 || history.sameNewer.has(newer));
    if (unchanged) {
      alarms.note(clause.status === 'stale', what);
      more?.quiet.note(clause.status === 'current', what);
    } else if (!editorial.has(`newer ${newer}`)) {
      // Of versions further apart it is not known which changes are editorial; those are few.
      if (!more && clause.grade !== 'substantive') continue;
      flagged.note(WORK.includes(clause.status), what);
      if (older > 0 && newer > 0) more?.stale.note(clause.status === 'stale', what);
    }
  }
}

function measureUpdated(history: History): void {
  const impact = assessImpact(history);
  for (const clause of impact.clauses) {
    if (clause.newer.length === 0 && clause.translation.length === 0) continue;
    figures.updated.note(clause.status === 'current' || clause.status === 'updated', describe(history, impact, clause));
  }
}

function describe(history: History, impact: Impact, { older, newer, translation, status, grade }: Impact['clauses'][number]): string {
  return `${history.name} ${lineOf(history, 'older', older[0])} → ${lineOf(history, 'newer', newer[0])} → ${impact.translation.clauses[translation[0] ?? -1]?.start.line ?? 0}: ${status}, ${grade}`;
}
