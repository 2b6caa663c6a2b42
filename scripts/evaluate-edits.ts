/**
 * Which clauses of a translation are stale, measured on edits made by chance to every policy at hand, in all pairs of
 * languages: figures, forces, sentences, whole clauses replaced, added, removed and moved, several at once. And whether
 * what only polishes a clause (commas, slips of the pen, links, bold words) is told from what changes it.
 * `tsx scripts/evaluate-edits.ts [--root ../shared] [--seed 1] [--share 0.15] [--family NAME] [--verbose]`.
 */
import { parseArgs } from 'node:util';
import { assessImpact } from '../src/revise/assess-impact.js';
import type { ClauseImpact, Status } from '../src/revise/impact.js';
import { seededRandom } from './alignment/make-variant.js';
import { type MadeHistory, makeHistories, type Plan, readFamilies } from './impact/make-histories.js';
import { polishClause } from './impact/polish-policy.js';
import { loadPolicy } from '../src/load/load-policy.js';
import { compareVersions } from '../src/revise/compare-versions.js';

const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: '../shared' },
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.15' },
    family: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

const WORK: readonly Status[] = ['stale', 'missing', 'obsolete', 'conflict'];

/** Right and all, by what was measured and the pair of languages. */
const figures = new Map<string, [right: number, all: number]>();

function count(figure: string, right: boolean): void {
  const [hits, all] = figures.get(figure) ?? [0, 0];
  figures.set(figure, [hits + Number(right), all + 1]);
}

function note(figure: string, history: MadeHistory, right: boolean, clause: ClauseImpact): void {
  count(figure, right);
  count(`${figure} ${history.name.split(' ').at(-1)}`, right);
  if (right || !options.verbose) return;
  const show = (side: 'older' | 'newer' | 'translation'): string =>
    clause[side]
      .map((index) => `${history[side].clauses[index]?.start.line}: ${history[side].clauses[index]?.text.slice(0, 160)}`)
      .join(' + ') || '–';
  console.log(
    `${figure} · ${history.name} · ${clause.status}, ${clause.grade}\n  ${show('older')}\n  ${show('newer')}\n  ${show('translation')}`,
  );
}

await measureGrades();
for (const plan of ['stale', 'updated', 'mixed'] as const) await measure(plan);
for (const [name, [right, all]] of [...figures].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${name.padEnd(44)}${`${right}/${all}`.padStart(14)}${((100 * right) / all).toFixed(1).padStart(8)} %`);
}

async function measure(plan: Plan): Promise<void> {
  for await (const history of makeHistories(options.root, plan, Number(options.share), Number(options.seed))) {
    if (!history.name.startsWith(options.family)) continue;
    for (const clause of assessImpact(history).clauses) {
      const lines = (side: 'older' | 'newer'): number[] => clause[side].map((index) => history[side].clauses[index]?.start.line ?? 0);
      const is = (what: MadeHistory['behind']): boolean =>
        lines('older').some((line) => what.older.has(line)) || lines('newer').some((line) => what.newer.has(line));
      if (clause.older.length + clause.newer.length === 0) continue;
      const [behind, followed] = [is(history.behind), is(history.followed)];
      // What was edited both times says neither.
      if (behind && followed) continue;
      if (behind) {
        note(`${plan}: changed, told`, history, WORK.includes(clause.status), clause);
      } else if (followed) {
        note(`${plan}: followed, not told`, history, !WORK.includes(clause.status), clause);
      } else {
        note(
          `${plan}: unchanged, not stale`,
          history,
          clause.status !== 'stale' && clause.status !== 'obsolete' && clause.status !== 'missing',
          clause,
        );
      }
    }
  }
}

async function measureGrades(): Promise<void> {
  const random = seededRandom(Number(options.seed));
  for (const { name, texts } of readFamilies(options.root)) {
    if (!name.startsWith(options.family)) continue;
    for (const [language, text] of texts) {
      const polished = new Map<number, string>();
      const lines = text.split('\n').map((line, at) => {
        const made =
          line.length >= 40 && !/^\s*(?:[#|{<>:]|---)/.test(line) && random() < Number(options.share) ? polishClause(line, random) : null;
        if (made) polished.set(at + 1, made.how);
        return made?.text ?? line;
      });
      const load = (source: string): ReturnType<typeof loadPolicy> =>
        loadPolicy(source, { name: `${language}.md`, language, format: 'markdown' });
      const [older, newer] = await Promise.all([load(text), load(lines.join('\n'))]);
      const grades = new Map(
        compareVersions(older, newer).changes.flatMap((change) =>
          change.newer.map((clause) => [newer.clauses[clause]?.start.line ?? 0, change.grade] as const),
        ),
      );
      for (const [line, how] of polished) {
        for (const figure of ['polished: editorial', `polished: editorial ${language}`, `polished: editorial, ${how}`]) {
          count(figure, grades.get(line) !== 'substantive');
        }
      }
    }
  }
}
